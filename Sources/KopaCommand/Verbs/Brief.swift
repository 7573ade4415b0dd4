import ArgumentParser
import Kopa

/// `kopa brief`: a page that a ministry can print.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Write a briefing: one page file to read on screen and print on A4.",
    discussion: """
      The page stands alone: one HTML file, no network access. It opens in any browser, where an \
      organisation can be looked up and its partners are marked; the browser prints it. As .pdf it \
      is set for A4 and tagged for screen readers; that needs WeasyPrint. As .xlsx it has every table \
      and number.

        kopa brief members.csv
        kopa brief datasets/eu-cluster-projects --language lv --output briefing.html
        kopa brief members.csv --output briefing.pdf --style house.yaml
        kopa brief members.csv --output briefing.xlsx --pictures pictures
        kopa brief members.csv --minimum-cell 3         counts alone, none below 3, nobody named
        kopa brief members.csv --about comparison --by territory
        kopa brief records.csv --about indicators       which indicators are worth using
        kopa brief members.csv --about change --since 2018
        kopa brief members.csv --about newcomers --audience public
        kopa brief members.csv --about data             what is missing, and what to do first
        kopa brief members.csv --window 2018..2020 --without-kind cluster-organisation
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "What the briefing is about.")
  var about: BriefSubject = .cluster

  @OptionGroup var assessment: AssessmentOptions

  @OptionGroup var network: NetworkOptions

  @OptionGroup var cells: CellOptions

  @OptionGroup var pages: PageOptions

  @OptionGroup var speech: LanguageOptions

  @OptionGroup var pageFiles: PageFileOptions

  @Option(help: "The file to write, .html, .pdf or .xlsx; by default out/<name>.html.")
  var output: String?

  @OptionGroup var running: RunOptions

  mutating func validate() throws {
    if output != nil, PageForm(endingOf: output) == nil { throw ValidationError(.pageEndings) }
    try assessment.refuse(in: about, network, cells)
    try pages.refuse(in: about, network, cells)
  }

  mutating func run() throws {
    let run = running.control()
    try run.begin(ProgressWords.reading)
    let records = try input.records(quiet: running.quiet, checking: .all)
    let page =
      switch about {
      case .cluster: try cluster(of: records, run)
      case .comparison: try comparison(of: records, run)
      case .indicators: try indicators(of: records, run)
      case .change: try change(of: records, run)
      case .newcomers: try newcomers(of: records)
      case .data: try data(of: records)
      }
    let path = try input.place(for: output, ending: "html")
    let bytes = try pageFiles.bytes(of: page, as: PageForm(endingOf: path) ?? .html, run)
    try Interruption.writing(run) { try AtomicFile.write(bytes, to: path) }
    if !running.quiet { StandardError.say(.briefingIsIn(path)) }
  }

  /// The page on who cooperates with whom.
  private func cluster(of records: CooperationRecords, _ run: RunControl) throws -> Document {
    network.noteUndated(in: records, quiet: running.quiet)
    let briefing = try ClusterBriefing(
      of: records, by: try network.plan(for: records), seed: Seed(running.seed),
      version: kopaVersion, run: run)
    let language = speech.language.documentLanguage
    return try cells.minimumCell.map { briefing.counts(in: language, above: $0) }
      ?? briefing.document(in: language, length: pages.length)
  }

  /// The page on which indicators are worth using.
  private func indicators(of records: CooperationRecords, _ run: RunControl) throws -> Document {
    let found = try assessment.assessment(
      of: records, in: input.input, by: [], window: network.window, seed: Seed(running.seed),
      run: run)
    return try AssessmentBriefing(of: found, from: records, version: kopaVersion)
      .document(in: speech.language.documentLanguage, length: pages.length)
  }
}
