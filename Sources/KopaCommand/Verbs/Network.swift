import ArgumentParser
import Kopa

/// `kopa network`: the network itself, for other programs.
struct NetworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: "Write the network itself: tables of nodes and ties, GraphML.",
    discussion: """
      Without --output, the table of ties goes to standard output as CSV, or with --table nodes \
      that of organisations. A file that ends in .graphml holds everything; one that ends in .csv \
      holds the ties, and the organisations stand beside it in <name>-nodes.csv.

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

  @Option(help: "Which table to print: ties or nodes.")
  var table: Table = .ties

  @Option(help: "The file to write: .graphml or .csv.")
  var output: String?

  @OptionGroup var running: RunOptions

  mutating func validate() throws {
    if output != nil, table == .nodes {
      throw ValidationError("--table says what to print; with --output both tables are written.")
    }
  }

  mutating func run() throws {
    let format = try output.map { try NetworkFileFormat(path: $0) }
    let run = running.control()
    try run.begin(ProgressWords.reading)
    let records = try input.records(quiet: running.quiet)
    self.network.noteUndated(in: records, quiet: running.quiet)
    try run.begin(BriefingStep.network.rawValue)
    var network = try records.network(by: try self.network.plan(for: records))
    // Files show the kind “unknown”, which measures leave out.
    network.setText("kind") { records.organisation($0)?.kind.rawValue }
    network.context["title"] = records.title
    network.context["source"] = records.source
    try run.begin(ProgressWords.writing)
    if let output, let format {
      for path in format.paths(for: output) { try input.guarded.check(path) }
      let files = try Interruption.writing(run) { try network.write(to: output) }
      if !running.quiet { StandardError.say("The network is in \(files.joined(separator: ", "))") }
    } else {
      try StandardOutput.write(
        table == .ties ? NetworkTables.ties(of: network) : NetworkTables.nodes(of: network))
    }
  }
}
