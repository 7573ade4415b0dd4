import ArgumentParser
import Foundation
import Kopa

/// `kopa measure`: any measure, as a table.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measure the organisations, the activities, the ties or the network.",
    discussion: """
      MEASURE is a name from “kopa measure --list”; parameters stand in brackets. Scores are \
      printed in full; an undefined one is an empty cell in CSV and null with a reason in JSON.

        kopa measure members.csv degree betweenness --format csv
        kopa measure members.csv 'betweenness(scale: share)' --over inverse-strength
        kopa measure members.csv density transitivity
        kopa measure members.csv edge-betweenness bridges               source × target × measure
        kopa measure members.csv degree --by year --format csv      organisation × year × measure
        kopa measure members.csv degree betweenness --output scores.xlsx
        kopa measure members.csv ties-kept ties-new --window 2018..2020 --since 2015..2017
        kopa measure members.csv tie-jaccard --by year          each year and the one before
        kopa measure advice.csv reciprocity --directed
      """)

  /// What is measured.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case organisations
    case activities
    case ties
    case network

    /// What the only subject of `columns` is; organisations, where they have several.
    init(of columns: [MeasureColumn]) {
      let subjects = Set(columns.map(\.measure.subject))
      self =
        switch subjects.first {
        case .network where subjects.isSubset(of: [.network, .pairOfNetworks]): .network
        case .pairOfNetworks where subjects.isSubset(of: [.network, .pairOfNetworks]): .network
        case .ties where subjects.count == 1: .ties
        default: .organisations
        }
    }

    /// The titles of the columns that say whose scores a line has.
    var nameTitles: [Sentence] {
      switch self {
      case .organisations: [.organisation]
      case .activities: [.activity]
      case .ties: [.sourceOfTie, .targetOfTie]
      case .network: []
      }
    }
  }

  @Flag(help: "List the measures with their definitions, and end.")
  var list = false

  @Argument(
    help: """
      A table (CSV or .xlsx), a folder (CORDIS, data package), a network file, or - for standard \
      input; then the measures.
      """,
    completion: .file())
  var inputAndMeasures: [String] = []

  @OptionGroup var identities: IdentityOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var speech: LanguageOptions

  @Option(
    help: """
      What to measure: organisations, activities, ties or network; by default what all of the \
      measures are about, or organisations.
      """)
  var of: Subject?

  @Option(help: "How far a tie reaches, for path measures: hops or inverse-strength.")
  var over: PathLength = .hops

  @Option(help: "What measures of ties see: that they are present, or their strength.")
  var ties: TieReading = .present

  @Option(
    help: """
      One result for each value of year, cluster, territory, activity-kind, ris3-direction, \
      ris3-area, country or cohort (newcomers and established members among themselves), or of an \
      attribute of organisations, such as a column of the table beside a matrix.
      """)
  var by: CooperationRecords.Grouping?

  @OptionGroup var others: OtherNetworkOptions
  @OptionGroup var cells: CellOptions

  @Option(
    help: """
      table, csv, json or xlsx (with --output, and with a sheet that says what the numbers are); by \
      default what --output ends in, or table.
      """)
  var format: ResultTable.Format?

  @Option(help: "The file to write instead of standard output.", completion: .file())
  var output: String?

  @OptionGroup var running: RunOptions

  mutating func validate() throws {
    if list, !inputAndMeasures.isEmpty {
      throw ValidationError(.listAlone)
    }
    if !list, inputAndMeasures.count < 2 {
      throw ValidationError(.fileAndMeasure)
    }
    if list, others.with != nil || others.since != nil || others.directed {
      throw ValidationError(.listAlone)
    }
    if form == .xlsx, output == nil {
      throw ValidationError(.formatNeedsOutput("xlsx"))
    }
  }

  mutating func run() throws {
    let run = running.control()
    let bytes =
      list
      ? try CatalogueListing(language: speech.language.ofSentences).bytes(as: form)
      : try measured(run)
    try identities.guarding(inputAndMeasures.first ?? "-").write(bytes, to: output, run)
  }

  private func measured(_ run: RunControl) throws -> [UInt8] {
    let defaults = MeasureDefaults(over: over, ties: ties, seed: Seed(running.seed))
    let columns = try inputAndMeasures.dropFirst().map { spelling in
      MeasureColumn(
        title: spelling,
        measure: try MeasureCatalogue.measure(spelled: spelling, defaults: defaults))
    }
    if others.directed, !columns.contains(where: \.heedsDirections) {
      throw ValidationError(.directedOfDirections)
    }
    try run.begin(ProgressWords.reading)
    let source = URL(fileURLWithPath: inputAndMeasures[0]).lastPathComponent
    if let report = try measuredAlone(columns, run) {
      return try report.bytes(as: form, of: source)
    }
    if others.directed {
      throw NoNetworkFileError(input: inputAndMeasures[0], option: "--directed")
    }
    let records = try identities.records(of: inputAndMeasures[0], quiet: running.quiet)
    let subject = of ?? Subject(of: columns)
    if records.holdsTies, subject == .activities {
      throw NetworkAloneError(input: inputAndMeasures[0], option: "--of activities")
    }
    if case .attribute(let name)? = by, !records.attributeNames.contains(name) {
      throw NoSuchAttributeError(name: name, attributes: records.attributeNames)
    }
    let measurement = Measurement(
      columns: columns, subject: subject, plan: try network.plan(for: records, by: by), run: run,
      minimumCell: try minimumCell(for: subject), other: try other(for: columns))
    let day = network.asOf?.lastDay ?? network.window?.lastDay
    let parts =
      by.map { records.divided(by: $0, counting: network.windowRule, asOf: day) }
      ?? [(value: "", records: records)]
    network.noteUndated(in: records, by: by, quiet: running.quiet)
    let report = try MeasureReport(
      measurement, parts: parts, grouping: by, seed: running.seed,
      language: speech.language.ofSentences)
    return try report.bytes(as: form, of: source)
  }
}

extension MeasureCommand {
  /// The form that was asked for, or that the ending of the file tells.
  private var form: ResultTable.Format {
    format ?? ResultTable.Format(endingOf: output) ?? .table
  }

  /// The smallest count that is told; only tables about the network have counts.
  func minimumCell(for subject: Subject) throws -> MinimumCell? {
    guard cells.minimumCell == nil || subject == .network else {
      throw ValidationError(.minimumCellOfCounts)
    }
    return cells.minimumCell
  }
}

extension ResultTable.Format: ExpressibleByArgument {}
