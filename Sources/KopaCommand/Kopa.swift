import ArgumentParser
import Kopa

/// The command.
@main
struct KopaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kopa",
    abstract: "From records of who cooperated with whom to networks, numbers and a briefing.",
    discussion: """
      INPUT is a table (CSV with , ; or tab), a data package folder, or - for standard input.
      Tables go to standard output; progress and findings go to standard error.

      Start with:
        kopa check INPUT        what the file is, and what is wrong with it
        kopa resolve INPUT      which names are one organisation
        kopa brief INPUT        a briefing to print, in out/
      """,
    version: kopaVersion,
    subcommands: [
      BriefCommand.self, MeasureCommand.self, DrawCommand.self, NetworkCommand.self,
      CheckCommand.self, ResolveCommand.self, SynthesiseCommand.self,
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
