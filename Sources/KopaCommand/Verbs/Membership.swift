import ArgumentParser
import Kopa

/// `kopa membership`: what organisations do before and after they join a cluster.
struct MembershipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "membership",
    abstract: "Look at the years before and after organisations join a cluster.",
    discussion: """
      Activities, partners and ties of those who joined, year by year from the year of joining, beside \
      those who join later and beside outsiders of the same kind with as many activities before. It \
      needs dates of activities and of joining.

        kopa membership members.csv
        kopa membership members.csv --years 4 --language lv --output out/membership.html
      """)

  /// How the study is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case json
    case html
    case pdf
    case xlsx
  }

  @OptionGroup var input: InputOptions

  @Option(help: "How many years before and after joining, from 1 to 10.")
  var years = 3

  @Option(help: "The day on which the records end: only years that are over by then are counted.")
  var asOf: PartialDate?

  @OptionGroup var pageFiles: PageFileOptions

  @OptionGroup var speech: LanguageOptions

  @Option(help: "text, csv, json, html, pdf or xlsx; by default what --output ends in, or text.")
  var format: Format?

  @Option(help: "The file to write instead of standard output.", completion: .file())
  var output: String?

  @OptionGroup var running: RunOptions

  mutating func validate() throws {
    guard (1...MembershipStudy.furthest).contains(years) else {
      throw ValidationError(.yearsOfMembership)
    }
    try pageFiles.check(chosenFormat, output: output)
  }

  mutating func run() throws {
    let run = running.control()
    try run.begin(ProgressWords.reading)
    let records = try input.records(quiet: running.quiet)
    guard !records.holdsTies else { throw TiesAloneError(input: input.input) }
    let study = try MembershipStudy(of: records, reach: years, on: asOf?.lastDay, run: run)
    let bytes = try bytes(of: study, run)
    try input.guarded.write(bytes, to: output, run)
  }

  /// The format that was asked for, or that the ending of the file tells.
  private var chosenFormat: Format { format ?? Format(endingOf: output) ?? .text }

  private func bytes(of study: MembershipStudy, _ run: RunControl) throws -> [UInt8] {
    let report = MembershipReport(of: study, version: kopaVersion)
    let language = speech.language.documentLanguage
    return switch chosenFormat {
    case .text: Array(report.text(in: language).utf8)
    case .csv: MembershipTable(study).table.csv
    case .json: try MembershipForm(study).printedJSON
    case .html, .pdf, .xlsx:
      try pageFiles.bytes(of: report.document(in: language), as: chosenFormat, run)
    }
  }
}
