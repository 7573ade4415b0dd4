import ArgumentParser
import Kopa

/// How a table is read, where the input is one.
struct TableOptions: ParsableArguments {
  @Option(
    help: """
      A file (YAML) that says which column of a table is what; “kopa check FILE --write-mapping” \
      drafts it.
      """, completion: .file(extensions: ["yaml", "yml"]))
  var mapping: String?

  @Option(
    help: """
      How the letters of a table are written (utf-8, utf-16le, utf-16be, windows-1257, \
      windows-1250, latin-1); found by looking unless said.
      """,
    transform: { name in
      guard let encoding = TextEncoding(named: name) else {
        throw ValidationError(
          .unknownEncoding(name, offered: TextEncoding.allCases.map(\.rawValue)))
      }
      return encoding
    })
  var encoding: TextEncoding?

  @Option(
    help: """
      The sheet of a workbook; by default the first visible one that is like a source, with those \
      that belong to it.
      """)
  var sheet: String?

  /// The first of these options that was given.
  var firstGiven: String? {
    let given = [
      mapping.map { _ in "--mapping" }, encoding.map { _ in "--encoding" },
      sheet.map { _ in "--sheet" },
    ]
    return given.compactMap(\.self).first
  }

  /// What stands at `path`, of which no whole table is read yet.
  func input(_ path: String) throws -> RecordInput {
    try RecordInput(
      path, mapping: try mapping.map { try RecordMapping(contentsOf: $0) }, encoding: encoding,
      sheet: sheet)
  }

  /// A mapping for the table at `path`, to be completed by people.
  func draftMapping(of path: String) throws -> String {
    let table =
      path == "-"
      ? RecordTable.standardInput(encoding: encoding, sheet: sheet)
      : RecordTable(path, encoding: encoding, sheet: sheet)
    return try table.draftMapping()
  }
}
