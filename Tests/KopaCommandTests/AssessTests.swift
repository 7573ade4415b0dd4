import Foundation
import Testing

/// `kopa indicators` and the briefing about them.
@Suite("Which indicators to use, on the command line")
struct AssessTests {
  private let place: Workplace
  private let records: String

  /// Five clusters of twelve activities, in which one pair after the other works together again.
  init() throws {
    place = try Workplace()
    var rows = ["organisation;activity;cluster;start"]
    for (order, cluster) in ["K", "L", "M", "N", "O"].enumerated() {
      for number in 0..<12 {
        let pair = number < 2 * order ? number / 2 : number
        for side in ["a", "b"] {
          rows.append(
            "\(cluster) \(side)\(pair);\(cluster)\(number);\(cluster);\(2014 + number % 3)")
        }
      }
    }
    records = try place.file("clusters.csv", rows.joined(separator: "\n") + "\n")
  }

  private let quick = [
    "--splits", "4", "--indicator", "repeat-cooperation", "--indicator", "density", "--no-resolve",
    "--quiet",
  ]

  private func assessed(_ options: String...) throws -> Command.Outcome {
    try Command.run(with: ["indicators", "assess", records] + quick + options)
  }

  @Test func `the report says verdict, evidence, seed and thresholds, in both languages`() throws {
    let english = try assessed("--seed", "7")
    #expect(english.status == 0, "\(english.errors)")
    #expect(english.output.contains("Activities in a half: 6. Splits: 4. Draws: 1. Seed: 7."))
    #expect(english.output.contains("Density (density): do not use for funding"))
    #expect(english.output.contains("change with half the activities: use up to 10\u{A0}%"))
    let latvian = try assessed("--language", "lv")
    #expect(latvian.output.contains("Blīvums (density): nelietot finansējuma piešķiršanai"))
    #expect(latvian.output.contains("Sliekšņi"))
  }

  @Test func `CSV has a line for each indicator, and JSON the thresholds`() throws {
    let lines = try assessed("--format", "csv").output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("indicator,verdict,clusters,reliability,spearman_brown") == true)
    #expect(lines.count == 3)
    #expect(lines[2].hasPrefix("density,do-not-use,5,"))
    let outcome = try assessed("--format", "json")
    #expect(outcome.output == (try assessed("--format", "json", "--workers", "1").output))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let thresholds = try #require(json["thresholds"] as? [String: Any])
    #expect(thresholds["reliability"] as? Double == 0.7)
    #expect((json["indicators"] as? [Any])?.count == 2)
  }

  @Test func `what cannot be assessed is said in a sentence`() throws {
    let alone = try assessed("--by", "year", "--window", "2014")
    #expect(alone.status == 65)
    #expect(alone.errors.contains("an assessment needs two"))
    #expect(try assessed("--by", "territory").errors.contains("no row says a territory"))
    #expect(try assessed("--window", "2050").status == 65)
    #expect(try assessed("--indicator", "fame").status == 64)
    #expect(try assessed("--splits", "0").status == 64)
  }

  @Test func `the list is that of the indicators`() throws {
    let listed = try Command.run("indicators", "list").output
    #expect(listed == (try Command.run("compare", "--list").output))
  }

  @Test func `the briefing about indicators states what was found`() throws {
    let page = place.path("page.html")
    let options = ["brief", records, "--about", "indicators", "--no-resolve", "--quiet"]
    let outcome = try Command.run(
      with: options + ["--splits", "2", "--output", page, "--language", "lv"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.contains("No 27 rādītājiem lietojami"))
    #expect(html.contains("Sliekšņi, metode un ierobežojumi"))
    #expect(try Command.run(with: options + ["--boundary", "members"]).status == 64)
    #expect(try Command.run("brief", records, "--splits", "3").status == 64)
  }
}
