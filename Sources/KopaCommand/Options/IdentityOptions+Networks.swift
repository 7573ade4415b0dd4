import Kopa

/// What an input says, row by row.
struct ReadMentions {
  var mentions: CooperationMentions
  /// The table of aliases that the input brings.
  var aliasesPath: String?
  /// Whether it is a network file rather than a table.
  var isNetworkFile = false
  /// How many of its activities another file tells of, where one was named.
  var facts: CooperationMentions.JoinedFacts?
}

extension IdentityOptions {
  /// What `input` says.
  ///
  /// Matrices and lists of ties in CSV are tables of a known source, unless an option asks for what
  /// only network files have.
  func mentions(of input: String) throws -> ReadMentions {
    var read = try mentionsAlone(of: input)
    if facts.activities != nil {
      read.facts = try facts.join(
        into: &read.mentions, namesActivities: pseudonyms.scope == nil)
    }
    return read
  }

  private func mentionsAlone(of input: String) throws -> ReadMentions {
    if let file = try networkFile(at: input), !isBetterReadAsTable(file) {
      return ReadMentions(mentions: try file.mentions(), isNetworkFile: true)
    }
    let source = try table.input(input)
    return ReadMentions(mentions: try source.read(), aliasesPath: source.aliasesPath)
  }

  /// The network in the file at `input` if it holds one alone, without activities, and is no table of
  /// ties beside which another may tell of the organisations, or `evenOfTable` if it is, because tables
  /// know no directions; its nodes have the names that they are shown under.
  func networkAlone(at input: String, evenOfTable: Bool = false) throws -> ReadNetworkFile? {
    try networkFile(at: input).flatMap { file in
      file.document.isEvent == nil && (evenOfTable || !isBetterReadAsTable(file))
        ? try shown(file) : nil
    }
  }

  /// `file` as it is shown: with codes in the place of names, if somebody asked for them.
  func shown(_ file: ReadNetworkFile) throws -> ReadNetworkFile {
    guard let scope = pseudonyms.scope else { return file }
    var shown = file
    let coded = try pseudonyms.withBook { $0.pseudonymised(file.document, scope: scope) }
    shown.document = coded.document
    shown.coding = coded
    return shown
  }

  /// Whether `file` is a matrix or a list of ties that is a table of a known source.
  private func isBetterReadAsTable(_ file: ReadNetworkFile) -> Bool {
    file.holdsTableOfTies && networkFile.firstGiven == nil
      && RecordTable(file.file.path).isOfKnownSource
  }

  /// The network file at `input`; `nil` for anything else, and for a matrix that is better known as a
  /// table: one of organisations and activities, or with rows missing.
  func networkFile(at input: String) throws -> ReadNetworkFile? {
    guard table.firstGiven == nil, let file = try networkFile.file(at: input) else { return nil }
    let isTable = file.file.format == .matrix && file.document.isEvent != nil
    guard isTable, networkFile.firstGiven == nil, RecordTable(input).isOfKnownSource else {
      return file
    }
    return nil
  }
}
