import ArgumentParser
import Kopa

/// `kopa network`: the network itself, for other programs.
struct NetworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: "Write the network itself, for other programs.",
    discussion: """
      Without --output, the table of ties goes to standard output as CSV, or with --table nodes \
      that of organisations. The ending of a file tells its format: .graphml, .gexf (with the times \
      of ties), .net and .paj (Pajek), .json (node-link, with times), .gml, .dl (UCINET), .vna \
      (NetDraw), .dot, .cx2 (Cytoscape), .matrix.csv, .xlsx (sheets of nodes and ties, with times), or \
      .csv for the ties, with the organisations \
      beside it in <name>-nodes.csv. What the format cannot hold is said.

        kopa network members.csv > ties.csv
        kopa network members.csv --table nodes > nodes.csv
        kopa network members.csv --output members.graphml
      """)

  /// One of the two tables.
  enum Table: String, ExpressibleByArgument, CaseIterable {
    case ties
    case nodes
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var speech: LanguageOptions

  @Option(help: "Which table to print: ties or nodes.")
  var table: Table = .ties

  @Option(help: "The file to write; its ending tells the format.")
  var output: String?

  @OptionGroup var running: RunOptions

  mutating func validate() throws {
    if output != nil, table == .nodes {
      throw ValidationError(.tableOrOutput)
    }
  }

  mutating func run() throws {
    let format = try output.map { try NetworkFileFormat(path: $0) }
    let run = running.control()
    try run.begin(ProgressWords.reading)
    let document = try networkAlone() ?? organisations(run)
    try run.begin(ProgressWords.writing)
    if let output, let format {
      for path in format.paths(for: output) { try input.guarded.check(path) }
      try NetworkOutput(document: document, format: format, path: output)
        .write(run, quiet: running.quiet)
    } else {
      try StandardOutput.write(
        table == .ties ? NetworkTables.ties(of: document) : NetworkTables.nodes(of: document))
    }
  }

  /// The network of a file that holds one without activities; `nil` for any other input.
  private func networkAlone() throws -> NetworkDocument? {
    guard !network.leavesOut, let read = try input.identities.networkAlone(at: input.input) else {
      return nil
    }
    try network.refuseActivities(in: input.input)
    let (alone, notes) = try read.document.network()
    if !running.quiet { read.tell(notes) }
    return NetworkDocument(alone)
  }

  /// The network of organisations, with the times of its ties.
  private func organisations(_ run: RunControl) throws -> NetworkDocument {
    let records = try input.records(quiet: running.quiet)
    self.network.noteUndated(in: records, quiet: running.quiet)
    try run.begin(BriefingStep.network.rawValue)
    let plan = try self.network.plan(for: records)
    let twoMode = try records.twoModeNetwork(by: plan)
    var network = try records.network(projecting: twoMode, by: plan)
    // Files show the kind “unknown”, which measures leave out.
    network.setText("kind") { records.organisation($0)?.kind.rawValue }
    network.context["title"] = records.title
    network.context["source"] = records.source
    var document = NetworkDocument(network)
    if let output, try NetworkFileFormat(path: output).holdsTimes {
      document.setSpells(from: twoMode, of: records)
    }
    return document
  }
}
