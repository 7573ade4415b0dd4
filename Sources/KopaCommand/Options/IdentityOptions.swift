import ArgumentParser
import Kopa

/// How the records are read, and who is who in them.
struct IdentityOptions: ParsableArguments {
  @Option(
    help: """
      A table of which spellings are one organisation (canonical, variant, decision); by default \
      the aliases.csv of a data package.
      """, completion: .file(extensions: ["csv", "xlsx"]))
  var aliases: String?

  @Flag(help: "Take every spelling for an organisation of its own: leave aliases aside.")
  var noResolve = false

  @OptionGroup var table: TableOptions

  @OptionGroup var networkFile: NetworkFileOptions

  mutating func validate() throws {
    if let option = table.firstGiven, let other = networkFile.firstGiven {
      throw ValidationError(
        "\(option) is for tables and \(other) for network files; leave one of them out.")
    }
  }

  /// The first of these options that was given.
  var firstGiven: String? {
    let own = [aliases.map { _ in "--aliases" }, noResolve ? "--no-resolve" : nil]
    return (own + [table.firstGiven, networkFile.firstGiven]).compactMap(\.self).first
  }

  /// The records in `input`, with a line on standard error that says what was wrong with them.
  ///
  /// - Throws: `NothingReadError` if not a single row became a record.
  func records(
    of input: String, quiet: Bool, checking rules: [any ValidityRule] = []
  ) throws -> CooperationRecords {
    let read = try mentions(of: input)
    let records = try records(read, checking: rules)
    let report = records.report
    if records.organisations.isEmpty {
      throw NothingReadError(
        input: input, first: report.findings.first { $0.severity == .error }?.description)
    }
    guard !quiet else { return records }
    if read.isNetworkFile {
      for finding in read.mentions.report.findings { StandardError.say("kopa: \(finding.message)") }
    }
    let (errors, doubtful) = (report.count(of: .error), report.count(of: .warning))
    if errors + doubtful > 0 {
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
    try records(try mentions(of: input), checking: rules)
  }

  private func records(
    _ read: ReadMentions, checking rules: [any ValidityRule]
  ) throws -> CooperationRecords {
    var mentions = read.mentions
    guard !noResolve, let path = aliases ?? read.aliasesPath else {
      return CooperationRecords(mentions, checking: rules)
    }
    let table = try AliasTable(contentsOf: path)
    mentions.report.findings += table.findings
    return CooperationRecords(mentions, identities: table.identities, checking: rules)
  }

  /// Keeps results from being written over `input`, the aliases, the mapping and the attributes.
  func guarding(_ input: String) -> InputGuard {
    InputGuard(
      read: [input] + [aliases, table.mapping, networkFile.attributes].compactMap(\.self))
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
