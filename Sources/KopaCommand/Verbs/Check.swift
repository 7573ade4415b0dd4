import ArgumentParser
import Kopa

/// `kopa check`: what a file is, and what is wrong with it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what a file is, and what is wrong with it.",
    discussion: """
      Which source it is and why, which header was read as which column, what became of every \
      row (rows = read + merged + left out, with the reasons), what the rows say together that \
      cannot be (a participation outside its activity's time, two kinds of one organisation, \
      contributions above the budget, …), and each kind of finding with its number and three \
      examples.

      Of a network file rows are ties, and columns are attributes.

        kopa check members.csv
        kopa check Scotland.paj
        kopa check members.csv --format json --strict
        kopa check members.csv --language lv --output out/check.html
        kopa check members.csv --write-mapping > members.yaml   then complete it, and:
        kopa check members.csv --mapping members.yaml

      With --template it writes an Excel workbook to fill in, with lists that drop down; what is \
      filled in is read as it is.

        kopa check --template lv --output veidne.xlsx           and, when it is filled in:
        kopa check veidne.xlsx --language lv
      """)

  /// The forms of the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case html
    case pdf
    case xlsx
  }

  @Argument(
    help: """
      A table (CSV or .xlsx), a folder (CORDIS, data package), a network file, or - for standard \
      input.
      """, completion: .file())
  var input: String?

  @OptionGroup var identities: IdentityOptions

  @OptionGroup var cells: CellOptions

  @Option(help: "text, json, html, pdf or xlsx; by default what --output ends in, or text.")
  var format: Format?

  @OptionGroup var pageFiles: PageFileOptions

  @OptionGroup var speech: LanguageOptions

  @Option(help: "The file to write instead of standard output.", completion: .file())
  var output: String?

  @Flag(help: "End with 65 if a row was left out, or something is an error or doubtful.")
  var strict = false

  @Flag(help: "Write a draft of a mapping (YAML) to standard output, and end.")
  var writeMapping = false

  @Option(help: "Write a workbook to fill in (en or lv) to --output or to out/, and end.")
  var template: PageLanguage?

  mutating func validate() throws {
    if template != nil {
      try pageFiles.refuse()
      guard input == nil, format == nil, !strict, !writeMapping,
        identities.firstGiven == nil, cells.minimumCell == nil,
        speech.language == .en || speech.language == template
      else { throw ValidationError(.templateAlone) }
    } else if input == nil {
      throw ValidationError(.fileOrTemplate)
    }
    if template == nil { try pageFiles.check(chosenFormat, output: output) }
    if writeMapping, identities.pseudonyms.scope != nil {
      throw ValidationError(.draftWithoutPseudonyms)
    }
    if writeMapping, identities.table.mapping != nil {
      throw ValidationError(.draftOrMapping)
    }
  }

  mutating func run() throws {
    let run = Interruption.stopping(RunControl())
    if let template {
      return try TemplateOutput(language: template.ofSentences, path: output).write(run)
    }
    guard let input else { return }
    if writeMapping {
      let draft = try identities.table.draftMapping(of: input)
      return try StandardOutput.write(Array(draft.utf8))
    }
    let records = try identities.read(input, checking: .all)
    let bytes = try bytes(of: records, run)
    try identities.guarding(input).write(bytes, to: output, run)
    let isDoubtful = records.report.count(of: .error) + records.report.count(of: .warning) > 0
    if records.organisations.isEmpty || (strict && isDoubtful) {
      throw ExitCode(ExitStatus.badData.rawValue)
    }
  }

  /// The format that was asked for, or that the ending of the file tells.
  private var chosenFormat: Format { format ?? Format(endingOf: output) ?? .text }

  private func bytes(of records: CooperationRecords, _ run: RunControl) throws -> [UInt8] {
    let report = RecordsReport(
      of: records, version: kopaVersion, minimumCell: cells.minimumCell)
    let language = speech.language
    return switch chosenFormat {
    case .text: Array(report.text(in: language.documentLanguage).utf8)
    case .json:
      try CheckReport(
        records: records, language: language.ofSentences, minimumCell: cells.minimumCell
      ).json
    case .html, .pdf, .xlsx:
      try pageFiles.bytes(
        of: report.document(in: language.documentLanguage), as: chosenFormat, run)
    }
  }
}
