import Foundation
import Testing

/// `kopa compare --summarise`, and the comparison of what it writes.
@Suite("Summaries, on the command line")
struct SummaryCommandTests {
  private let place: Workplace
  private let plan: String

  init() throws {
    place = try Workplace()
    plan = try place.file(
      "plan.yaml",
      "window: 2014..2018\nindicators: [repeat-cooperation, openness]\nreplicates: 19\nsize: 40\n")
  }

  /// Clusters of so many activities, of which ten pairs meet twice, or all of them.
  private func records(
    _ name: String, _ clusters: [(name: String, isRepeating: Bool)]
  ) throws -> String {
    var rows = ["organisation;activity;title;cluster;start"]
    for cluster in clusters {
      for number in 0..<40 {
        let pair = cluster.isRepeating || number < 20 ? number / 2 : number
        for side in ["Acme", "Bolt"] {
          rows.append(
            "\(side) \(cluster.name) \(pair);id-\(cluster.name)-\(number);Venture \(number);"
              + "\(cluster.name);\(2014 + number % 5)")
        }
      }
    }
    return try place.file(name, rows.joined(separator: "\n") + "\n")
  }

  private func summary(
    _ name: String, _ clusters: [(name: String, isRepeating: Bool)], by plan: String? = nil
  ) throws -> String {
    let output = place.path("\(name).json")
    let outcome = try Command.run(
      "compare", try records("\(name).csv", clusters), "--summarise", plan ?? self.plan, "--output",
      output, "--no-resolve", "--quiet")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return output
  }

  @Test func `summaries hold no name and are compared`() throws {
    let latvia = try summary("latvia", [("K", false), ("L", true)])
    let estonia = try summary("estonia", [("M", false)])
    let text = try String(contentsOfFile: latvia, encoding: .utf8)
    for word in ["Acme", "Bolt", "id-", "Venture"] { #expect(!text.contains(word)) }
    #expect(text.contains("\"K\"") && text.contains("2014..2018"))

    let outcome = try Command.run("compare", latvia, estonia)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Common number of activities: 40."))
    #expect(outcome.output.contains("From summaries: latvia.json, estonia.json."))
    #expect(outcome.output.contains("Told apart (2 of 3 pairs): L > K; L > M."))
    let latvian = try Command.run("compare", latvia, estonia, "--language", "lv").output
    #expect(latvian.contains("No kopsavilkumiem: latvia.json, estonia.json."))
    let json = try Command.run("compare", latvia, estonia, "--format", "json").output
    #expect(json.contains("\"remarks\"") && json.contains("\"adjustedP\""))
    let csv = try Command.run("compare", latvia, estonia, "--format", "csv")
    #expect(csv.output.split(separator: "\n").count == 1 + 3 * 2)
    #expect(csv.errors.contains("From summaries"))
  }

  @Test func `what cannot be merged is refused with its reason`() throws {
    let latvia = try summary("latvia", [("K", false)])
    let unheeded = try Command.run("compare", latvia, "--no-resolve")
    #expect(unheeded.status == 64)
    #expect(unheeded.errors.contains("--no-resolve is about records, and summaries hold none"))
    let other = try place.file("other.yaml", "indicators: openness\nsize: 25\n")
    let estonia = try summary("estonia", [("M", false)], by: other)
    func refused(_ arguments: [String], _ words: String) throws {
      let outcome = try Command.run(with: ["compare"] + arguments)
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
    try refused([latvia, estonia], "“window” is 2014..2018 in one and – in the other")
    try refused([latvia, latvia], "the cluster “K” is in latvia.json and in latvia.json")
    try refused([latvia, try records("r.csv", [("N", true)])], "r.csv: this is no summary")
    let text = try String(contentsOfFile: latvia, encoding: .utf8)
    let broken = try place.file("broken.json", String(text.prefix(900)))
    try refused([broken], "this is no JSON, or not all of it")
    try refused([broken, "--language", "lv"], "tas nav JSON vai nav viss")
    let wrong = try place.file(
      "wrong.json",
      text.replacingOccurrences(of: "\"activities\" : 40", with: "\"activities\" : -4"))
    try refused([wrong], "“clusters[0].activities” is missing or not as a summary has it")
  }

  @Test func `a plan is read strictly`() throws {
    let records = try records("r.csv", [("N", true)])
    func refused(_ plan: String, _ words: String, _ options: String...) throws {
      let path = try place.file("p.yaml", plan)
      let outcome = try Command.run(with: ["compare", records, "--summarise", path] + options)
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
    try refused("size: 20\nsizes: 3\n", "p.yaml:2: “sizes” is no key here; the keys are window,")
    try refused("seed: 1\n", "p.yaml:1: the plan has no “size”")
    try refused(
      "size: 9\n", "p.yaml:1: “9” cannot stand under “size”; it needs a number from 10 to")
    try refused("size: 9\n", "„9” neder atslēgai „size”", "--language", "lv")
    try refused("", "the plan is empty")
    try refused("size: 20\nindicators: [fame]\n", "p.yaml:2: “fame” cannot stand under")
    try refused("size: 20\nminimum-cell: 2\n", "a number from 3 to")
    #expect(
      try Command.run("compare", records, "--summarise", plan, "--window", "2015").status == 64)
    #expect(
      try Command.run("compare", records, "--summarise", plan, "--format", "csv").status == 64)
    #expect(try Command.run("compare", records, "--summarise", place.path("no.yaml")).status == 66)
  }
}
