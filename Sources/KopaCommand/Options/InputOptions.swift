import ArgumentParser
import Foundation
import Kopa

/// The records that a command works on.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "A table (CSV or .xlsx), a folder (CORDIS, data package), or - for standard input.",
    completion: .file())
  var input: String

  @OptionGroup var identities: IdentityOptions

  /// The records, with a line on standard error that says what was wrong with them.
  func records(
    quiet: Bool, checking rules: [any ValidityRule] = []
  ) throws -> CooperationRecords {
    try identities.records(of: input, quiet: quiet, checking: rules)
  }

  /// Keeps results from being written over what is read.
  var guarded: InputGuard { identities.guarding(input) }

  /// Where a result goes: to `output`, or to `out/<name>.<ending>` if nobody said.
  ///
  /// - Throws: `FolderError` if the folder cannot be made, `InputGuard.Overwrite` if the result
  ///   would take the place of what was read.
  func place(for output: String?, ending: String) throws -> String {
    if let output {
      try guarded.check(output)
      return output
    }
    let url = URL(fileURLWithPath: input)
    let isFolder = url.pathExtension.isEmpty || url.hasDirectoryPath
    let name = isFolder ? url.lastPathComponent : url.deletingPathExtension().lastPathComponent
    do {
      try FileManager.default.createDirectory(atPath: "out", withIntermediateDirectories: true)
    } catch {
      throw FolderError(folder: "out")
    }
    return "out/\(input == "-" ? "records" : name).\(ending)"
  }
}

/// How the records are read, and who is who in them.
struct IdentityOptions: ParsableArguments {
  @Option(
    help: """
      A table of which spellings are one organisation (canonical, variant, decision); by default \
      the aliases.csv of a data package.
      """, completion: .file(extensions: ["csv"]))
  var aliases: String?

  @Option(
    help: """
      A file (YAML) that says which column of a table is what; “kopa check FILE --write-mapping” \
      drafts it.
      """, completion: .file(extensions: ["yaml", "yml"]))
  var mapping: String?

  @Flag(help: "Take every spelling for an organisation of its own: leave aliases aside.")
  var noResolve = false

  @Option(
    help: """
      How the letters of the table are written (utf-8, utf-16le, utf-16be, windows-1257, \
      windows-1250, latin-1); found by looking unless said.
      """,
    transform: { name in
      guard let encoding = TextEncoding(named: name) else {
        throw ValidationError(
          "“\(name)” is no encoding that Kopa reads; say one of "
            + TextEncoding.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      }
      return encoding
    })
  var encoding: TextEncoding?

  @Option(
    help: """
      The sheet of a workbook; by default the first visible one with the columns that are needed.
      """)
  var sheet: String?

  /// The records in `input`, with a line on standard error that says what was wrong with them.
  ///
  /// - Throws: `NothingReadError` if not a single row became a record.
  func records(
    of input: String, quiet: Bool, checking rules: [any ValidityRule] = []
  ) throws -> CooperationRecords {
    let records = try read(input, checking: rules)
    let report = records.report
    if records.organisations.isEmpty {
      throw NothingReadError(
        input: input, first: report.findings.first { $0.severity == .error }?.description)
    }
    let errors = report.count(of: .error)
    let doubtful = report.count(of: .warning)
    if !quiet, errors + doubtful > 0 {
      let left = report.files.reduce(0) { $0 + $1.skipped }
      StandardError.say(
        "kopa: rows left out: \(left), errors: \(errors), doubtful values: \(doubtful); "
          + "see “kopa check \(input)”")
    }
    return records
  }

  /// The records in `input`, and in their report what became of every row and what breaks `rules`.
  func read(
    _ input: String, checking rules: [any ValidityRule] = []
  ) throws -> CooperationRecords {
    let source = try RecordInput(input, mapping: try columns, encoding: encoding, sheet: sheet)
    var mentions = try source.read()
    guard !noResolve, let path = aliases ?? source.aliasesPath else {
      return CooperationRecords(mentions, checking: rules)
    }
    let table = try AliasTable(contentsOf: path)
    mentions.report.findings += table.findings
    return CooperationRecords(mentions, identities: table.identities, checking: rules)
  }

  /// A mapping for the table `input`, to be completed by people.
  func draftMapping(of input: String) throws -> String {
    let table =
      input == "-"
      ? RecordTable.standardInput(encoding: encoding, sheet: sheet)
      : RecordTable(input, encoding: encoding, sheet: sheet)
    return try table.draftMapping()
  }

  /// What the columns are, where somebody says so.
  private var columns: RecordMapping? {
    get throws { try mapping.map { try RecordMapping(contentsOf: $0) } }
  }

  /// Keeps results from being written over `input`, the aliases and the mapping.
  func guarding(_ input: String) -> InputGuard {
    InputGuard(read: [input] + [aliases, mapping].compactMap(\.self))
  }
}

/// Every row of the input was left out.
struct NothingReadError: StatusCarrying, CustomStringConvertible {
  let exitStatus = ExitStatus.badData
  var input: String
  var first: String?
  var description: String {
    "\(input): no row became a record"
      + (first.map { "; the first that was left out is \($0)" } ?? ".")
  }
}

/// A folder for results could not be made.
struct FolderError: StatusCarrying, CustomStringConvertible {
  let exitStatus = ExitStatus.cannotCreate
  var folder: String
  var description: String {
    "\(folder): the folder cannot be made; say --output with a file in a folder you may write to."
  }
}
