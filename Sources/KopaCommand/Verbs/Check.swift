import ArgumentParser
import Foundation
import Kopa

/// `kopa check`: what a file is, and what is wrong with it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what a file is, and what is wrong with it.",
    discussion: """
      Which source it is and why, which header was read as which column, what became of every \
      row (rows = read + merged + left out), and each kind of finding with its number and three \
      examples.

        kopa check members.csv
        kopa check members.csv --format json --strict
        kopa check members.csv --write-mapping > members.yaml   then complete it, and:
        kopa check members.csv --mapping members.yaml
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

  @Flag(help: "Write a draft of a mapping (YAML) to standard output, and end.")
  var writeMapping = false

  mutating func validate() throws {
    if writeMapping, input.identities.mapping != nil {
      throw ValidationError("--write-mapping drafts what --mapping reads; say one of them.")
    }
  }

  mutating func run() throws {
    if writeMapping {
      let table = input.input == "-" ? RecordTable.standardInput() : RecordTable(input.input)
      return try StandardOutput.write(Array(try table.draftMapping().utf8))
    }
    _ = Interruption.stopping(RunControl())
    let records = try input.identities.read(input.input)
    let report = CheckReport(records)
    try StandardOutput.write(format == .text ? Array(report.text.utf8) : try report.json)
    let isDoubtful = records.report.count(of: .error) + records.report.count(of: .warning) > 0
    if records.organisations.isEmpty || (strict && isDoubtful) {
      throw ExitCode(ExitStatus.badData.rawValue)
    }
  }
}
