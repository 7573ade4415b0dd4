import ArgumentParser
import Foundation
import Kopa

/// `kopa draw`: a picture of the network.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw the network.",
    discussion: """
      The picture's ending says its format: .svg, .png or .pdf. Title, legend and the rule by \
      which it was drawn stand in it.

        kopa draw members.csv --output members.svg
        kopa draw members.csv --form communities --language lv --output members.pdf
        kopa draw members.csv --by year --output years.svg
        kopa draw members.csv --around "SIA Jauna" --output jauna.svg
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions

  @Option(
    help: """
      automatic, activities (organisations around what they share), organisations (the \
      strongest ties between them), communities (groups as circles, for large networks), \
      countries, territories or areas (the same, by country, by territory or by area of smart \
      specialisation), backbone (the ties that are more than chance), or core (the best connected \
      in the middle, the others in rings). Tables of shades: kinds (who works with whom, by kind \
      of organisation) or clusters (what they share).
      """)
  var form: DrawingForm = .automatic

  @OptionGroup var maps: MapOptions
  @OptionGroup var parts: PartOptions
  @OptionGroup var cells: CellOptions

  @OptionGroup var speech: LanguageOptions

  @Option(help: "The file to write: .svg, .png or .pdf; by default out/<name>.svg.")
  var output: String?

  @OptionGroup var running: RunOptions

  mutating func validate() throws {
    if let output { _ = try format(of: output) }
    try parts.check(with: form)
    if !parts.isMap(as: form) { try maps.refuse() }
    try checkTableOptions()
  }

  mutating func run() throws {
    let run = running.control()
    try run.begin(ProgressWords.reading)
    let records = try input.records(quiet: running.quiet)
    network.noteUndated(in: records, by: parts.by, quiet: running.quiet)
    if let table = DrawnTable(form) {
      let drawn = try picture(of: table, records, run: run)
      try write(drawn.caption, run) { try drawn.rendered($0) }
    } else {
      let drawn = try picture(of: records, run: run)
      try write(drawn.caption, run) { try drawn.rendered($0) }
    }
  }

  private func write(
    _ caption: [String], _ run: RunControl, rendered: (OutputFormat) throws -> [UInt8]
  ) throws {
    let path = try input.place(for: output, ending: "svg")
    let picture = try rendered(try format(of: path))
    try Interruption.writing(run) { try AtomicFile.write(picture, to: path) }
    if !running.quiet {
      StandardError.say(caption.joined(separator: " "))
      StandardError.say(.pictureIsIn(path))
    }
  }

  func map(of records: CooperationRecords, run: RunControl) throws -> NetworkMap {
    let plan = try network.plan(for: records, heedsNewcomers: true)
    if records.holdsTies, form == .activities {
      throw NetworkAloneError(input: input.input, option: "--form activities")
    }
    try run.begin(BriefingStep.network.rawValue)
    let twoMode = try records.twoModeNetwork(by: plan)
    let organisations = try records.network(projecting: twoMode, by: plan)
    try run.begin(BriefingStep.communities.rawValue)
    let communities = try organisations.communities(
      .leiden(resolution: 1, seed: Seed(running.seed)), run: run)
    try run.begin(BriefingStep.betweenness.rawValue)
    let prominence = try organisations.scores(.betweenness(over: .hops), run: run)
    try run.begin(BriefingStep.map.rawValue)
    return try NetworkMap(
      of: twoMode, in: try records.selected(by: plan),
      communities: communities, prominence: prominence,
      style: maps.style(form.mapForm, of: records, by: plan, words: words),
      run: run)
  }

  private func format(of path: String) throws -> OutputFormat {
    switch URL(fileURLWithPath: path).pathExtension.lowercased() {
    case "svg": return .svg
    case "png": return .png
    case "pdf": return .pdf
    default: throw ValidationError(.pictureEndings)
    }
  }
}

/// The ways to draw a network, as the command line spells them.
enum DrawingForm: String, ExpressibleByArgument, CaseIterable {
  case automatic
  case activities
  case organisations
  case communities
  case countries
  case territories
  case areas
  case backbone
  case core
  case kinds
  case clusters

  /// The form of a map; what is no map is drawn before anybody asks.
  var mapForm: MapStyle.Form {
    switch self {
    case .automatic, .core, .kinds, .clusters: .automatic
    case .activities: .activities
    case .organisations: .organisations
    case .communities: .communities
    case .countries: .countries
    case .territories: .territories
    case .areas: .areas
    case .backbone: .backbone
    }
  }
}
