import ArgumentParser
import Kopa

/// `kopa indicators rules`: what records tell of published rules.
struct IndicatorRulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Hold clusters against published rules.",
    discussion: """
      What a programme or a label requires of a cluster, with its edition and source, what the \
      records tell of it, and what they cannot show. It decides on no eligibility.

        kopa indicators rules members.csv
        kopa indicators rules members.csv --rules eccp --rules latvia-2016 --language lv
        kopa indicators rules members.csv --by territory --format json
      """)

  /// How the findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var input: InputOptions

  @Option(
    help: "A rule set: eccp, latvia-2011, latvia-2016 or esca-gold; all unless said. Repeatable.")
  var rules: [String] = []

  @Option(help: "What the clusters are: cluster, territory, country, …")
  var by: CooperationRecords.Grouping?

  @Option(help: "A span of time, such as 2014..2020, 2014-05..2015-04 or 2016.")
  var window: DateWindow?

  @Option(help: "The day whose members count; by default the end of --window, or the last date.")
  var asOf: PartialDate?

  @OptionGroup var speech: LanguageOptions

  @Option(help: "text or json; by default what --output ends in, or text.")
  var format: Format?

  @Option(help: "The file to write instead of standard output.", completion: .file())
  var output: String?

  @OptionGroup var running: RunOptions

  mutating func validate() throws {
    for name in rules where ProgrammeRules.named(name) == nil {
      throw ValidationError(
        .noSuchRules(name, offered: ProgrammeRules.all.map(\.name)))
    }
  }

  mutating func run() throws {
    let run = running.control()
    try run.begin(ProgressWords.reading)
    let records = try input.records(quiet: running.quiet)
    guard !records.holdsTies else { throw TiesAloneError(input: input.input) }
    let chosen = rules.isEmpty ? ProgrammeRules.all : rules.compactMap(ProgrammeRules.named)
    let report = try RulesReport(of: clusters(of: records), by: chosen, run: run)
    let bytes =
      switch format ?? Format(endingOf: output) ?? .text {
      case .text: Array(report.text(in: speech.language.documentLanguage).utf8)
      case .json: try RulesForm(report, in: speech.language.ofSentences).printedJSON
      }
    try input.guarded.write(bytes, to: output, run)
  }

  /// The parts of `records`; without clusters and unless --by is said, all of them as one.
  private func clusters(of records: CooperationRecords) throws -> [EvaluatedCluster] {
    let plan = EvaluatedCluster.Plan(window: window, asOf: asOf)
    if by == nil, records.clusterNames.isEmpty {
      return [try EvaluatedCluster.whole(records, plan: plan)]
    }
    let grouping = by ?? .cluster
    let clusters = try EvaluatedCluster.all(in: records, by: grouping, plan: plan)
    guard !clusters.isEmpty else {
      throw NoClustersError(input: input.input, grouping: grouping)
    }
    return clusters
  }
}
