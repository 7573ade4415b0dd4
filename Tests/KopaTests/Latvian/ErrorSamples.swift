import Testing

@testable import Kopa

/// Sentences of every case of one type.
struct ErrorSamples: CustomTestStringConvertible, Sendable {
  let type: String
  /// The file below `Sources` that declares the type.
  let file: String
  var isError = true
  let sentences: [(name: String, sentence: Sentence)]

  var testDescription: String { type }

  init(
    _ type: String, _ file: String, isError: Bool = true,
    _ errors: [(name: String, error: any BilingualError)]
  ) {
    self.type = type
    self.file = file
    self.isError = isError
    sentences = errors.map { ($0.name, $0.error.sentence) }
  }

  static let all = tables + networkFiles + records + measures + pictures + pages
}

extension ErrorSamples {
  private static let path = "t7.csv"

  static let tables: [ErrorSamples] = [
    ErrorSamples(
      "TabularFileError", "TabularFiles/Reading/TabularFileError.swift",
      [
        ("noSuchFile", TabularFileError.noSuchFile(path: path)),
        ("isFolder", TabularFileError.isFolder(path: path)),
        ("notPermitted", TabularFileError.notPermitted(path: path)),
        ("unreadable", TabularFileError.unreadable(path: path, reason: "r8")),
        ("tooLarge", TabularFileError.tooLarge(path: path, limit: 3 << 20)),
        ("lineTooLong", TabularFileError.lineTooLong(path: path, line: 21, limit: 5 << 20)),
        ("empty", TabularFileError.empty(path: path)),
        (
          "unsupportedEncoding",
          TabularFileError.unsupportedEncoding(path: path, encoding: "UTF-32")
        ),
        ("notText", TabularFileError.notText(path: path, kind: .pdf)),
        ("damagedWorkbook", TabularFileError.damagedWorkbook(path: path, reason: .noArchive)),
        ("refusedWorkbook", TabularFileError.refusedWorkbook(path: path, reason: .tooManyParts(9))),
        ("encryptedWorkbook", TabularFileError.encryptedWorkbook(path: path)),
        ("encodingOfWorkbook", TabularFileError.encodingOfWorkbook(path: path)),
        (
          "noSuchSheet",
          TabularFileError.noSuchSheet(path: path, sheet: "A2", sheets: ["B3", "C4"])
        ),
        ("noSuchSheet", TabularFileError.noSuchSheet(path: path, sheet: "A2", sheets: [])),
        ("noSuchSheet", TabularFileError.noSuchSheet(path: path, sheet: nil, sheets: [])),
        ("conversion", TabularFileError.conversion(path: path, .notInstalled(.ods))),
        ("conversion", TabularFileError.conversion(path: path, .notRead(.xls))),
        ("conversion", TabularFileError.conversion(path: path, .tooSlow(.ods, seconds: 120))),
        ("conversion", TabularFileError.conversion(path: path, .noPlace(.xls, reason: "r8"))),
        ("tooManyColumns", TabularFileError.tooManyColumns(path: path, row: 11, limit: 16_384)),
      ]),
    ErrorSamples(
      "ForeignFile", "TabularFiles/Reading/ForeignFile.swift", isError: false,
      [
        ("archive", foreign(.archive)), ("oldWorkbook", foreign(.oldWorkbook)),
        ("pdf", foreign(.pdf)), ("gzip", foreign(.gzip)), ("webPage", foreign(.webPage)),
        ("noWorkbook", foreign(.noWorkbook)),
        ("archiveWithoutWorkbook", foreign(.archiveWithoutWorkbook)),
      ]),
    ErrorSamples(
      "WorkbookDamage", "TabularFiles/Workbooks/WorkbookDamage.swift", isError: false,
      [
        ("noArchive", damaged(.noArchive)), ("cannotUnpack", damaged(.cannotUnpack(part: "p1"))),
        ("partWithoutName", damaged(.partWithoutName)),
        ("notWellFormed", damaged(.notWellFormed(part: "p2"))),
        ("rowNumber", damaged(.rowNumber(-3))), ("noMemory", damaged(.noMemory)),
      ]),
    ErrorSamples(
      "WorkbookRefusal", "TabularFiles/Workbooks/WorkbookDamage.swift", isError: false,
      [
        ("entities", refused(.entities(part: "p1"))), ("tooManyParts", refused(.tooManyParts(21))),
        ("leadsOut", refused(.leadsOut(part: "../p2"))),
        ("unpacksTooFar", refused(.unpacksTooFar(part: "p3", mebibytes: 900, from: 1001))),
      ]),
    ErrorSamples(
      "OutputError", "TabularFiles/Writing/OutputError.swift",
      [
        ("folderMissing", OutputError.folderMissing(path: path)),
        ("folderInTheWay", OutputError.folderInTheWay(path: path)),
        ("notPermitted", OutputError.notPermitted(path: path)),
        ("readOnlyDisk", OutputError.readOnlyDisk(path: path)),
        ("cannotCreate", OutputError.cannotCreate(path: path, reason: "r8")),
        ("writingFailed", OutputError.writingFailed(path: path, reason: "r8")),
      ]),
  ]

  private static func foreign(_ kind: ForeignFile) -> TabularFileError {
    .notText(path: path, kind: kind)
  }

  private static func damaged(_ reason: WorkbookDamage) -> TabularFileError {
    .damagedWorkbook(path: path, reason: reason)
  }

  private static func refused(_ reason: WorkbookRefusal) -> TabularFileError {
    .refusedWorkbook(path: path, reason: reason)
  }
}
