import ArgumentParser
import Kopa

/// `kopa compare`: clusters side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Set clusters side by side.",
    discussion: """
      What each indicator says of each cluster, with its interval; at as many activities as all of \
      them have; beside what chance makes of it; and which clusters can be told apart. Then how \
      alike they are as networks, and what they share. Where the \
      records do not carry an indicator, the reason stands in its place.

        kopa compare records.csv                        by the column “cluster”
        kopa compare records.csv --by territory
        kopa compare latvia.csv estonia.csv             each file is one cluster
        kopa compare records.csv --indicator repeat-cooperation --indicator openness
        kopa compare records.csv --output page.html     a page with pictures, to print
        kopa compare records.csv --without "Hub"        what if it left
        kopa compare records.csv --summarise plan.yaml --output latvia.json
        kopa compare latvia.json estonia.json           summaries of several offices
        kopa compare records.csv --shard 3/10 --output part3.json    for “kopa merge”
        kopa compare --list                             the indicators
      """)

  /// How the comparison is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case json
    case html
    case pdf
    case xlsx

    /// Whether it is a form of pages.
    var isPage: Bool { PageForm(self) != nil }
  }

  @Flag(
    help: "List the indicators with what they tell and what they must not be used for, and end.")
  var list = false

  @Argument(
    help: "A table (CSV or .xlsx) or a folder; several are one cluster each. Or summaries.",
    completion: .file())
  var inputs: [String] = []

  @OptionGroup var identities: IdentityOptions

  @Option(
    help: "What the clusters are, in one input: cluster, territory, country, year, …")
  var by: CooperationRecords.Grouping?

  @Option(help: "An indicator, by its name; all of them unless said. Repeatable.")
  var indicator: [String] = []

  @Option(help: "A span of time, such as 2014..2020, 2014-05..2015-04 or 2016.")
  var window: DateWindow?

  @Option(
    help: "In which windows an activity of several years counts: touching, starting or ending.")
  var windowRule: WindowRule = .touching

  @Option(
    help: "The date on which the records end; by default the end of --window, or the last date.")
  var asOf: PartialDate?

  @Option(help: "How many networks chance draws: 999 unless said; 0 for none.")
  var replicates: Int?

  @OptionGroup var sharding: ShardOptions

  @OptionGroup var whatIf: WhatIfOptions

  @OptionGroup var summary: SummaryOptions

  @OptionGroup var pageFiles: PageFileOptions

  @OptionGroup var speech: LanguageOptions

  @Option(help: "text, csv, json, html, pdf or xlsx; by default what --output ends in, or text.")
  var format: Format?

  @Option(help: "The file to write instead of standard output.", completion: .file())
  var output: String?

  @OptionGroup var running: RunOptions

  mutating func validate() throws {
    if list != inputs.isEmpty { throw ValidationError(.fileToCompare) }
    try checkSummaryOptions()
    try pageFiles.check(chosenFormat, output: output)
    if whatIf.isGiven, inputs.count != 1 { throw ValidationError(.whatIfOneInput) }
    if whatIf.isGiven, chosenFormat.isPage {
      throw ValidationError(.whatIfHasNoPage)
    }
    if inputs.count > 1, by != nil { throw ValidationError(.byDividesOneInput) }
    guard (0...ShardForm.replicateLimit).contains(replicates ?? 0) else {
      throw ValidationError(.replicates)
    }
    try checkDraws()
    if windowRule != .touching, window == nil { throw ValidationError(.windowRuleNeedsWindow) }
    for name in indicator where ClusterIndicators.named(name) == nil {
      throw ValidationError(.noSuchIndicator(name))
    }
    let names = inputs.map(clusterName(of:))
    if !comparesSummaries, let name = names.first(where: { name in names.count { $0 == name } > 1 })
    {
      throw ValidationError(.clusterTwice(name))
    }
  }

  mutating func run() throws {
    let run = running.control()
    if list {
      try write(IndicatorListing.bytes(in: speech.language), run)
    } else {
      try write(sharding.shard == nil ? try compared(run) : try drawn(run), run)
    }
  }

  /// Writes `bytes` to where the result goes.
  func write(_ bytes: [UInt8], _ run: RunControl) throws {
    if let output { for input in inputs { try identities.guarding(input).check(output) } }
    try InputGuard(read: [summary.summarise].compactMap(\.self)).write(bytes, to: output, run)
  }

  private func compared(_ run: RunControl) throws -> [UInt8] {
    if let plan = summary.summarise { return try summarised(by: plan, run) }
    if comparesSummaries { return try mergedSummaries() }
    if whatIf.isGiven { return try changed(run) }
    try run.begin(ProgressWords.reading)
    return try bytes(of: try clusters(), run)
  }

  /// What is said of `records` side by side, as the format has it; what chance drew for the indicators is
  /// in `shards`, or drawn here.
  func bytes(
    of records: ClustersOfRecords, drawnIn shards: ShardFiles? = nil, _ run: RunControl
  ) throws -> [UInt8] {
    let plan = evaluationPlan
    try run.begin(ProgressWords.comparing)
    var comparison = try ClusterComparison(
      of: records.clusters, by: indicators, plan: shards == nil ? plan : plan.drawingNothing,
      run: run)
    try shards?.give(to: &comparison)
    let format = chosenFormat
    guard format != .csv else { return ComparisonTable(comparison).table.csv }
    let compared = try SideBySide(
      comparison, of: records.clusters, plan: plan, run: run)
    let language = speech.language.documentLanguage
    switch format {
    case .json: return try ComparisonForm(compared).printedJSON
    case .html, .pdf, .xlsx:
      return try pageFiles.bytes(of: compared.page(on: records, in: language), as: format, run)
    case .text, .csv: return Array(compared.report.text(in: language).utf8)
    }
  }

  /// The indicators that were asked for.
  var indicators: [any ClusterIndicator] {
    indicator.isEmpty ? ClusterIndicators.all : indicator.compactMap(ClusterIndicators.named)
  }

  /// The format that was asked for, or that the ending of the file tells.
  var chosenFormat: Format { format ?? Format(endingOf: output) ?? .text }
}
