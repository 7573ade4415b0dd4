package import TabularFiles

/// A sound input of a reader, in the parts that are changed.
package struct FuzzSample: Sendable {
  /// How the parts make an input.
  package enum Form: Sendable {
    /// The first part is the file.
    case file
    /// The parts are packed into a ZIP archive, as a workbook is.
    case workbook
    /// Each part is a file of a folder.
    case folder
  }

  /// A named piece of an input.
  package struct Part: Hashable, Sendable {
    package var name: String
    package var bytes: [UInt8]

    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  package let form: Form
  package var parts: [Part]

  /// A file.
  package init(_ bytes: [UInt8]) {
    form = .file
    parts = [Part("", bytes)]
  }

  /// A file with `text`.
  package init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// A folder of files, each with its name and text.
  init(folder files: [(name: String, text: String)]) {
    form = .folder
    parts = files.map { Part($0.name, Array($0.text.utf8)) }
  }

  /// Two files that belong together.
  init(pair files: [Part]) {
    form = .folder
    parts = files
  }

  /// The parts of a workbook.
  package init(workbook bytes: [UInt8]) throws(TabularFileError) {
    let archive = try ZipArchive(bytes, source: "sample")
    var parts: [Part] = []
    for name in archive.names {
      var unpacked: [UInt8] = []
      try archive.unpack(name) { piece, _ in unpacked += piece }
      parts.append(Part(name, unpacked))
    }
    form = .workbook
    self.parts = parts
  }

  /// The parts as the reader gets them.
  package var input: FuzzInput {
    switch form {
    case .file: .file(parts.first?.bytes ?? [])
    case .workbook: .file(ZipArchive.packed(parts.map { ($0.name, $0.bytes) }) ?? [])
    case .folder: .folder(parts)
    }
  }
}

/// What a reader is given.
package enum FuzzInput: Hashable, Sendable {
  case file([UInt8])
  case folder([FuzzSample.Part])

  /// The bytes of the file, or of all files.
  package var byteCount: Int {
    switch self {
    case .file(let bytes): bytes.count
    case .folder(let parts): parts.reduce(0) { $0 + $1.bytes.count }
    }
  }
}
