import ArgumentParser
import Kopa

/// How the records are read, and who is who in them.
struct IdentityOptions: ParsableArguments {
  @Option(
    help: """
      A table of which spellings are one organisation (canonical, variant, decision); by default \
      the aliases.csv of a data package.
      """, completion: .file(extensions: ["csv"]))
  var aliases: String?

  @Flag(help: "Take every spelling for an organisation of its own: leave aliases aside.")
  var noResolve = false

  @OptionGroup var table: TableOptions

  @OptionGroup var networkFile: NetworkFileOptions

  @OptionGroup var pseudonyms: PseudonymOptions

  mutating func validate() throws {
    if let option = table.firstGiven, let other = networkFile.firstGiven {
      throw ValidationError(.tableOrNetwork(option, other))
    }
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
        input: input, first: report.findings.first { $0.severity == .error }?.lines)
    }
    guard !quiet else { return records }
    if read.isNetworkFile {
      // What the reader found stands first.
      for finding in report.findings.prefix(read.mentions.report.findings.count) {
        StandardError.note(finding.message(in: PageLanguage.spoken.ofSentences))
      }
    }
    let (errors, doubtful) = (report.count(of: .error), report.count(of: .warning))
    if errors + doubtful > 0 {
      let left = report.files.reduce(0) { $0 + $1.skipped }
      StandardError.note(
        .rowsLeftOut(
          left, errors: errors, doubtful: doubtful, of: pseudonyms.scope == nil ? input : nil))
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
    let records = try namedRecords(read, checking: rules)
    guard let scope = pseudonyms.scope else { return records }
    return try pseudonyms.withBook { $0.pseudonymised(records, scope: scope) }
  }

  private func namedRecords(
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
      read: [input] + [aliases, table.mapping, networkFile.attributes].compactMap(\.self)
        + pseudonyms.files)
  }
}

/// Every row of the input was left out.
struct NothingReadError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var input: String
  var first: Sentence?
  var description: String {
    "\(input): no row became a record"
      + (first.map { "; the first that was left out is \($0.english)" } ?? ".")
  }
  var latvian: String {
    "\(input): no nevienas rindas nav iegūts ieraksts"
      + (first.map { "; pirmā izlaistā ir \($0.latvian)" } ?? ".")
  }
}
