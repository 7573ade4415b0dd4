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

  @Flag(
    help: """
      Take every spelling for an organisation of its own: leave aliases aside, and merge nothing \
      that is surely one.
      """)
  var noResolve = false

  @Option(
    help: """
      Count organisations as one that the aliases relate: successors, mergers, departments, or \
      several with commas between them.
      """)
  var joinRelated: JoinedRelations?

  @OptionGroup var facts: ActivityFactOptions

  @OptionGroup var table: TableOptions

  @OptionGroup var networkFile: NetworkFileOptions

  @OptionGroup var pseudonyms: PseudonymOptions

  mutating func validate() throws {
    if noResolve, joinRelated != nil {
      throw ValidationError(.joinNeedsAliases)
    }
    if let option = table.firstGiven, let other = networkFile.firstGiven {
      throw ValidationError(.tableOrNetwork(option, other))
    }
  }

  /// The first of these options that was given.
  var firstGiven: String? {
    let own = [
      aliases.map { _ in "--aliases" }, noResolve ? "--no-resolve" : nil,
      joinRelated.map { _ in "--join-related" }, facts.activities.map { _ in "--activities" },
      pseudonyms.scope.map { _ in "--pseudonymise" },
    ]
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
        input: input, first: report.findings.first { $0.severity == .error }?.lines)
    }
    guard !quiet else { return records }
    if let facts = read.facts { StandardError.note(.factsJoined(facts)) }
    if read.isNetworkFile {
      // What the reader found stands first.
      for finding in report.findings.prefix(read.mentions.report.findings.count) {
        StandardError.note(finding.message(in: PageLanguage.spoken.ofSentences))
      }
    }
    if let merged = report.groups.first(where: { $0.code == FindingKind.mergedUnasked }) {
      StandardError.note(
        .namesMerged(merged.count, of: pseudonyms.scope == nil ? input : nil))
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
    let read = try mentions(of: input)
    if let facts = read.facts { StandardError.note(.factsJoined(facts)) }
    return try records(read, checking: rules)
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
    if noResolve { return CooperationRecords(mentions, checking: rules) }
    var table = AliasTable(rows: [])
    if let path = aliases ?? read.aliasesPath {
      table = try AliasTable(contentsOf: path)
      mentions.report.findings += table.findings
    }
    let joined = joinRelated?.kinds ?? []
    if !joined.isEmpty, !table.changes.contains(where: { joined.contains($0.kind) }) {
      throw NoRelationError(kinds: joined)
    }
    // The nodes of a network file are told apart by the file itself.
    if !read.isNetworkFile {
      let resolution = NameResolver().merge(
        NamedOrganisation.named(in: mentions), decisions: table)
      resolution.note(in: &mentions)
      table = resolution.table
    }
    let outOfTime = NamesOutOfTime(table.changes, identities: table.identities, joined: joined)
    return CooperationRecords(
      mentions, identities: table.identities(joining: joined),
      checking: rules.isEmpty ? [] : rules + [outOfTime])
  }

  /// Keeps results from being written over `input`, the aliases, the mapping and the attributes.
  func guarding(_ input: String) -> InputGuard {
    InputGuard(
      read: [input]
        + [
          aliases, table.mapping, networkFile.attributes, facts.activities,
        ].compactMap(\.self)
        + pseudonyms.files)
  }
}

/// Which relations of the aliases make two organisations one, as the command line says it.
struct JoinedRelations: ExpressibleByArgument {
  var kinds: Set<IdentityChange.Kind>

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let kinds = words.compactMap { IdentityChange.Kind(rawValue: String($0)) }
    guard !kinds.isEmpty, kinds.count == words.count else { return nil }
    self.kinds = Set(kinds)
  }
}

/// Relations are to be joined, and there are none.
struct NoRelationError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var kinds: Set<IdentityChange.Kind>

  var description: String {
    "the aliases relate no organisations that --join-related \(sought) could join; write successor, "
      + "merger, department or parent in their column “relation”."
  }

  var latvian: String {
    "tabulā nav saistību, ko --join-related \(sought) varētu apvienot; ailē „relation” ierakstiet "
      + "successor, merger, department vai parent."
  }

  private var sought: String {
    IdentityChange.Kind.allCases.filter(kinds.contains).map(\.rawValue).joined(separator: ",")
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
