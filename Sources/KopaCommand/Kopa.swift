import ArgumentParser
import Kopa

/// The command.
@main
struct KopaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kopa",
    abstract: "From records of who cooperated with whom to networks, numbers and a briefing.",
    discussion: """
      INPUT is a table (CSV or .xlsx), a folder of tables, a network file, or - for a table on \
      standard input. What a table is, its headers tell: CORDIS, the dashboards of Horizon, keep.eu, \
      Kohesio, a list of ties, a matrix, or one row for each organisation in an activity; for \
      everything else a mapping says it. A folder is a data package or what CORDIS or keep.eu hand \
      out. Network files are GraphML, GEXF, Pajek, node-link JSON, GML, UCINET DL, VNA, DOT and CX2.
      Tables go to standard output; progress and findings go to standard error.

      Start with:
        kopa check INPUT        what the file is, and what is wrong with it
        kopa resolve INPUT      which names are one organisation
        kopa brief INPUT        a briefing to print, in out/
        kopa compare INPUT      its clusters side by side
        kopa roadmap INPUT      whom a member may want to meet next
      """,
    version: kopaVersion,
    subcommands: [
      BriefCommand.self, MeasureCommand.self, DrawCommand.self, NetworkCommand.self,
      CompareCommand.self, MergeCommand.self, RoadMapCommand.self, MembershipCommand.self,
      IndicatorsCommand.self, CheckCommand.self, ResolveCommand.self, ConvertCommand.self,
      SynthesiseCommand.self,
    ])

  static func main() {
    StandardStreams.hold()
    do {
      var command = try parseAsRoot()
      try command.run()
      StandardError.progress.erase()
    } catch {
      ExitStatus.end(with: error)
    }
  }
}
