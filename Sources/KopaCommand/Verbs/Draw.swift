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
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions

  @Option(
    help: """
      automatic, activities (organisations around what they share), organisations (the \
      strongest ties between them), or communities (groups as circles, for large networks).
      """)
  var form: DrawingForm = .automatic

  @Option(help: "The language of the picture: en or lv.")
  var language: PageLanguage = .en

  @Option(help: "The file to write: .svg, .png or .pdf; by default out/<name>.svg.")
  var output: String?

  @OptionGroup var running: RunOptions

  mutating func validate() throws {
    if let output { _ = try format(of: output) }
  }

  mutating func run() throws {
    let records = try input.records(quiet: running.quiet)
    network.noteUndated(in: records, quiet: running.quiet)
    let plan = try network.plan(for: records)
    let run = running.control()
    let seed = Seed(running.seed)
    let organisations = try records.network(by: plan)
    let map = try NetworkMap(
      of: try records.twoModeNetwork(by: plan), in: try records.selected(by: plan),
      communities: try organisations.communities(.leiden(resolution: 1, seed: seed), run: run),
      prominence: try organisations.scores(.betweenness(over: .hops), run: run),
      style: MapStyle(
        form: form.mapForm, frame: .standalone,
        words: language == .en ? .english : .latvian))
    let path = try input.place(for: output, ending: "svg")
    let picture = try map.rendered(try format(of: path))
    try run.check()
    try AtomicFile.write(picture, to: path)
    if !running.quiet {
      StandardError.say(map.caption.joined(separator: " "))
      StandardError.say("The picture is in \(path)")
    }
  }

  private func format(of path: String) throws -> OutputFormat {
    switch URL(fileURLWithPath: path).pathExtension.lowercased() {
    case "svg": return .svg
    case "png": return .png
    case "pdf": return .pdf
    default: throw ValidationError("--output ends in .svg, .png or .pdf.")
    }
  }
}

/// The ways to draw a network, as the command line spells them.
enum DrawingForm: String, ExpressibleByArgument, CaseIterable {
  case automatic
  case activities
  case organisations
  case communities

  var mapForm: MapStyle.Form {
    switch self {
    case .automatic: .automatic
    case .activities: .activities
    case .organisations: .organisations
    case .communities: .communities
    }
  }
}
