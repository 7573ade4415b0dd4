import ArgumentParser
import Kopa

/// `kopa indicators assess`: which indicators are worth using.
struct IndicatorAssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Say which indicators are worth using, and why.",
    discussion: """
      Each indicator is tried over the clusters of the records: whether halves of the activities \
      agree, what it becomes with half of them, whether it tells clusters apart, what lost records, \
      names told twice, another boundary or window and a dummy activity make of it. The verdict, its \
      evidence and the thresholds are printed.

        kopa indicators assess records.csv                    by the column “cluster”
        kopa indicators assess records.csv --by territory --format csv
        kopa indicators assess records.csv --indicator density --indicator openness
        kopa brief records.csv --about indicators             the same as a page to print
      """)

  /// How the assessment is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case json
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var assessment: AssessmentOptions

  @Option(help: "An indicator, by its name; all of them unless said. Repeatable.")
  var indicator: [String] = []

  @Option(help: "A span of time, such as 2014..2020, 2014-05..2015-04 or 2016.")
  var window: DateWindow?

  @OptionGroup var speech: LanguageOptions

  @Option(help: "text, csv or json; by default what --output ends in, or text.")
  var format: Format?

  @Option(help: "The file to write instead of standard output.", completion: .file())
  var output: String?

  @OptionGroup var running: RunOptions

  mutating func validate() throws {
    for name in indicator where AssessmentOptions.indicator(named: name) == nil {
      throw ValidationError(.noSuchIndicator(name))
    }
  }

  mutating func run() throws {
    let run = running.control()
    try run.begin(ProgressWords.reading)
    let records = try input.records(quiet: running.quiet)
    let found = try assessment.assessment(
      of: records, in: input.input, by: indicator, window: window, seed: Seed(running.seed),
      run: run)
    let bytes = try bytes(of: found)
    try input.guarded.write(bytes, to: output, run)
  }

  private func bytes(of found: IndicatorAssessment) throws -> [UInt8] {
    switch format ?? Format(endingOf: output) ?? .text {
    case .text:
      return Array(
        AssessmentReport(of: found).text(in: speech.language.documentLanguage).utf8)
    case .csv: return AssessmentTable(found).table.csv
    case .json: return try AssessmentForm(found).printedJSON
    }
  }
}
