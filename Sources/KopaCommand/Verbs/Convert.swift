import ArgumentParser
import Kopa

/// `kopa convert`: a network from one format into another.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turn a network file into one of another format.",
    discussion: """
      The endings tell the formats: .graphml, .gexf, .net and .paj (Pajek), .json (node-link), \
      .gml, .dl (UCINET), .vna (NetDraw), .dot, .cx2 (Cytoscape), .matrix.csv, .xlsx (sheets of \
      nodes and ties), and .csv for tables of ties and nodes. Directions, two modes and times are kept where the format has them; what \
      it cannot hold is said. Records become the two-mode network of organisations and activities.

        kopa convert TFI.paj TFI.gexf
        kopa convert advice.csv advice.dl --attributes firms.csv
        kopa convert HighTech.paj friends.graphml --relation is_friend_of
      """)

  @Argument(
    help: "A network file, a table (CSV or .xlsx), or a folder (CORDIS, data package).",
    completion: .file())
  var input: String

  @Argument(help: "The file to write.", completion: .file())
  var output: String

  @OptionGroup var identities: IdentityOptions
  @OptionGroup var speech: LanguageOptions

  @Flag(help: "Do not say what was left aside and what the format cannot hold.")
  var quiet = false

  mutating func run() throws {
    let run = Interruption.stopping(RunControl())
    let format = try NetworkFileFormat(path: output)
    for path in format.paths(for: output) { try identities.guarding(input).check(path) }
    let document: NetworkDocument
    if let read = try identities.networkFile(at: input).map(identities.shown) {
      document = read.document
      if !quiet { read.tell(document.notes) }
    } else {
      document = NetworkDocument(twoModeOf: try identities.records(of: input, quiet: quiet))
    }
    try NetworkOutput(document: document, format: format, path: output)
      .write(run, quiet: quiet)
  }
}

/// A network that goes to a file.
struct NetworkOutput {
  let document: NetworkDocument
  let format: NetworkFileFormat
  let path: String

  /// Writes the file, and says where it is and what it cannot hold.
  func write(_ run: RunControl, quiet: Bool) throws {
    let files = try Interruption.writing(run) { try document.write(to: path) }
    guard !quiet else { return }
    if let losses = FormatLoss.sentence(of: try format.losses(of: document), in: format) {
      StandardError.note(losses)
    }
    StandardError.say(.networkIsIn(files))
  }
}
