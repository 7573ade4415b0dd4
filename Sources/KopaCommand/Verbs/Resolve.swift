import ArgumentParser
import Foundation
import Kopa

/// `kopa resolve`: which names are one organisation.
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Say which names are one organisation, and what depends on it.",
    discussion: """
      Compares the names in the records and writes a table of aliases (canonical, variant, \
      confidence, reason, decision). What is surely one is merged and marked “merge”; what may be \
      one is proposed, with an empty decision. Write merge or apart there, in any spreadsheet, and \
      name the table with --aliases: your decisions always win, and stay when “kopa resolve” runs \
      again with new data.

      Without --output the table goes to standard output. With it, a report does: what was merged, \
      what is proposed, and how the network would change.

        kopa resolve members.csv --output aliases.csv
        kopa brief members.csv --aliases aliases.csv
        kopa resolve members.xlsx --output aliases.xlsx
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var speech: LanguageOptions

  @Option(
    help: """
      The table to write, .csv or .xlsx (where decisions are chosen from a list); one that is there \
      is read first, and its decisions stay.
      """)
  var output: String?

  @Option(help: "From this confidence on (0 to 1), merge without asking; 1 asks always.")
  var automatic = NameResolver().automatic

  @Option(help: "From this confidence on (0 to 1), propose.")
  var proposal = NameResolver().proposal

  @OptionGroup var running: RunOptions

  mutating func validate() throws {
    if input.identities.pseudonyms.scope != nil {
      throw ValidationError(.resolveWithoutPseudonyms)
    }
    if input.identities.joinRelated != nil {
      throw ValidationError(.joinChangesNetwork)
    }
    guard (0...1).contains(proposal), (0...1).contains(automatic), proposal <= automatic else {
      throw ValidationError(.thresholds)
    }
  }

  mutating func run() throws {
    let run = running.control()
    try run.begin(ProgressWords.reading)
    let read = try input.identities.mentions(of: input.input)
    let mentions = read.mentions
    let decisions = try decisions(beside: read)
    let raw = CooperationRecords(mentions)
    if raw.organisations.isEmpty { throw NothingReadError(input: input.input, first: nil) }
    try run.begin(ProgressWords.resolving)
    let resolution = NameResolver(
      automatic: automatic, proposal: proposal, language: speech.language.ofSentences
    ).resolve(NamedOrganisation.named(in: mentions), decisions: decisions)
    guard let output else { return try StandardOutput.write(resolution.table.bytes) }
    try run.begin(ProgressWords.measuring)
    let report = try ResolutionReport(
      resolution, of: mentions, plan: { try network.plan(for: $0) }, output: output,
      language: speech.language.ofSentences, run: run)
    try Interruption.writing(run) { try resolution.table.write(to: output) }
    try StandardOutput.write(Array(report.text.utf8))
  }

  /// What people decided so far: in the named table, the package's, and the one to be written.
  private func decisions(beside source: ReadMentions) throws -> AliasTable {
    let read = input.identities.noResolve ? nil : input.identities.aliases ?? source.aliasesPath
    let written = output.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
    if let output { try guardInput(output) }
    var rows: [AliasTable.Row] = []
    for path in read == written ? [read] : [read, written] {
      guard let path else { continue }
      let table = try AliasTable(contentsOf: path)
      if path == written, let loss = table.losses.first { throw LossError(path: path, loss: loss) }
      let known = Set(rows)
      rows += table.rows.filter { !known.contains($0) }
      if !running.quiet { table.findings.forEach { StandardError.note($0.lines) } }
    }
    return AliasTable(rows: rows)
  }

  /// The table may stand in the folder of a package; it may not take the place of the records.
  private func guardInput(_ output: String) throws {
    let isTable = (try? AliasTable(contentsOf: output)) != nil
    guard !isTable else { return }
    let identities = input.identities
    let others = [identities.table.mapping, identities.networkFile.attributes].compactMap(\.self)
    try InputGuard(read: [input.input] + others).check(output)
  }
}

/// Writing a table of aliases would lose what people wrote into it.
struct LossError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var path: String
  var loss: Sentence
  var description: String {
    "\(path): writing it anew would lose \(loss.english); correct that, or say another --output."
  }
  var latvian: String {
    "\(path): rakstot failu no jauna, zustu \(loss.latvian); izlabojiet to vai norādiet citu "
      + "--output."
  }
}
