import ArgumentParser
import Foundation
import Kopa

/// The records that a command works on.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "A table (CSV), a data package folder, a network file, or - for standard input.",
    completion: .file())
  var input: String

  @OptionGroup var identities: IdentityOptions

  /// The records, with a line on standard error that says what was wrong with them.
  func records(quiet: Bool) throws -> CooperationRecords {
    try identities.records(of: input, quiet: quiet)
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

/// Who is who in the records.
struct IdentityOptions: ParsableArguments {
  @Option(
    help: """
      A table of which spellings are one organisation (canonical, variant, decision); by default \
      the aliases.csv of a data package.
      """, completion: .file(extensions: ["csv"]))
  var aliases: String?

  @Flag(help: "Take every spelling for an organisation of its own: leave aliases aside.")
  var noResolve = false

  @OptionGroup var networkFile: NetworkFileOptions

  /// The records in `input`, with a line on standard error that says what was wrong with them.
  ///
  /// - Throws: `NothingReadError` if not a single row became a record.
  func records(of input: String, quiet: Bool) throws -> CooperationRecords {
    let records = try read(input)
    let report = records.report
    if records.organisations.isEmpty {
      throw NothingReadError(
        input: input, first: report.findings.first { $0.severity == .error }?.description)
    }
    if !quiet { tellOfNetworkFile(report) }
    let left = report.count(of: .error)
    let doubtful = report.count(of: .warning)
    if !quiet, left + doubtful > 0 {
      StandardError.say(
        "kopa: rows left out: \(left), doubtful values: \(doubtful); see “kopa check \(input)”")
    }
    return records
  }

  /// Says on standard error how a network file was read.
  private func tellOfNetworkFile(_ report: ImportReport) {
    for finding in report.findings where finding.code == CooperationMentions.networkFileCode {
      StandardError.say("kopa: \(finding.message)")
    }
  }

  /// The records in `input`, and in their report what became of every row.
  func read(_ input: String) throws -> CooperationRecords {
    let source: RecordInput?
    var mentions: CooperationMentions
    if let file = try networkFile.file(at: input) {
      source = nil
      mentions = try file.mentions()
    } else {
      let found = try RecordInput(input)
      source = found
      mentions = try found.read()
    }
    guard !noResolve, let path = aliases ?? source?.aliasesPath else {
      return CooperationRecords(mentions)
    }
    let table = try AliasTable(contentsOf: path)
    mentions.report.findings += table.findings
    return CooperationRecords(mentions, identities: table.identities)
  }

  /// Keeps results from being written over `input` and the aliases.
  func guarding(_ input: String) -> InputGuard {
    InputGuard(read: [input] + [aliases, networkFile.attributes].compactMap(\.self))
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
