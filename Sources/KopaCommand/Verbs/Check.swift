import ArgumentParser
import Foundation
import Kopa

/// `kopa check`: what a file is, and what is wrong with it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what a file is, and what is wrong with it.",
    discussion: """
      Which header was read as which column, what became of every row (rows = read + merged + \
      left out), and each kind of finding with its number and three examples.

      Of a network file: its format and why it was taken for that, what is in it, what is left aside.

        kopa check members.csv
        kopa check Scotland.paj
        kopa check members.csv --format json --strict
      """)

  /// The forms of the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var input: InputOptions

  @Option(help: "text or json.")
  var format: Format = .text

  @Flag(help: "End with 65 if a row was left out or a value is doubtful.")
  var strict = false

  mutating func run() throws {
    _ = Interruption.stopping(RunControl())
    if let file = try input.identities.networkFile.file(at: input.input) {
      let report = try NetworkFileReport(file)
      try StandardOutput.write(format == .text ? Array(report.text.utf8) : try report.json)
      if strict, report.isDoubtful { throw ExitCode(ExitStatus.badData.rawValue) }
      return
    }
    let records = try input.identities.read(input.input)
    let report = CheckReport(records)
    try StandardOutput.write(format == .text ? Array(report.text.utf8) : try report.json)
    let isDoubtful = records.report.count(of: .error) + records.report.count(of: .warning) > 0
    if records.organisations.isEmpty || (strict && isDoubtful) {
      throw ExitCode(ExitStatus.badData.rawValue)
    }
  }
}
