import ArgumentParser
import Kopa

/// The command.
@main
struct KopaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kopa",
    abstract: "From records of who cooperated with whom to networks, numbers and a briefing.",
    discussion: """
      INPUT is a table (CSV with , ; or tab), a data package folder, a network file (GraphML, GEXF, \
      Pajek, node-link JSON, GML, UCINET DL, VNA, DOT, CX2, a matrix or ties in CSV), or - for a \
      table on standard input.
      Tables go to standard output; progress and findings go to standard error.

      Start with:
        kopa check INPUT        what the file is, and what is wrong with it
        kopa brief INPUT        a briefing to print, in out/
      """,
    version: kopaVersion,
    subcommands: [
      BriefCommand.self, MeasureCommand.self, DrawCommand.self, NetworkCommand.self,
      CheckCommand.self, ConvertCommand.self, SynthesiseCommand.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
      StandardError.progress.erase()
    } catch {
      ExitStatus.end(with: error)
    }
  }
}
