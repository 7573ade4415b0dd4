/// Why a workbook cannot be read.
public enum WorkbookDamage: Hashable, Sendable {
  /// It is not a whole ZIP archive.
  case noArchive
  /// A part of it cannot be unpacked.
  case cannotUnpack(part: String)
  /// A part of it has no name.
  case partWithoutName
  /// A part of it is not well-formed XML.
  case notWellFormed(part: String)
  /// A row has a number that no row has.
  case rowNumber(Int)
  /// There is no memory to read it.
  case noMemory
}

extension WorkbookDamage: CustomStringConvertible {
  /// The damage as half a sentence.
  public var description: String {
    switch self {
    case .noArchive: "it is not a whole ZIP archive"
    case .cannotUnpack(let part): "“\(part)” cannot be unpacked"
    case .partWithoutName: "a part of it has no name"
    case .notWellFormed(let part): "“\(part)” is not well-formed XML"
    case .rowNumber(let number): "a row has the number \(number)"
    case .noMemory: "there is no memory to read it"
    }
  }
}

/// Why a workbook was not unpacked.
public enum WorkbookRefusal: Hashable, Sendable {
  /// A part declares entities, which can expand without bound.
  case entities(part: String)
  /// It holds so many files.
  case tooManyParts(Int)
  /// The name of a part leads out of the archive.
  case leadsOut(part: String)
  /// A part is so many times larger than its packed bytes as no honest one is.
  case unpacksTooFar(part: String, mebibytes: Int, from: Int)
}

extension WorkbookRefusal: CustomStringConvertible {
  /// The reason as half a sentence.
  public var description: String {
    switch self {
    case .entities(let part): "“\(part)” declares entities, which can expand"
    case .tooManyParts(let count): "it holds \(count) files"
    case .leadsOut(let part): "the name “\(part)” leads out of it"
    case .unpacksTooFar(let part, let mebibytes, let packed):
      "“\(part)” would unpack to \(mebibytes) MiB from \(packed) bytes"
    }
  }
}
