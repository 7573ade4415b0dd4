import Foundation
import Testing

/// `kopa compare --without`, `--with-tie` and `--join`.
@Suite("What if, on the command line")
struct WhatIfCommandTests {
  private let place: Workplace
  private let records: String

  init() throws {
    place = try Workplace()
    records = try place.file(
      "records.csv",
      """
      organisation;activity;cluster;start
      Anna;1;K;2015
      Berta;1;K;2015
      Anna;2;K;2016
      Berta;2;K;2016
      Anna;3;K;2017
      Cella North;3;K;2017
      Cella South;4;L;2017
      Dora;4;L;2017

      """)
  }

  private func asked(_ options: String...) throws -> Command.Outcome {
    try Command.run(
      with: ["compare", records, "--no-resolve", "--quiet", "--indicator", "repeat-cooperation"]
        + options)
  }

  @Test func `a leaving organisation changes its cluster alone`() throws {
    let outcome = try asked("--without", "cella north")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("What if: without Cella North"))
    #expect(outcome.output.contains("50\u{A0}%"))
    #expect(outcome.output.contains("+50.0\u{A0}pp"))
    #expect(outcome.output.contains("Nothing changes in: L"))
  }

  @Test func `CSV and JSON hold the same numbers`() throws {
    let csv = try asked("--join", "K", "L", "--format", "csv").output.split(separator: "\n")
    #expect(csv.count == 3)
    #expect(csv[1].hasPrefix("K,K + L,repeat-cooperation,0.5,0.3333333333333333,-0.16666666666666"))
    let json = try asked("--with-tie", "Anna", "Cella North", "--format", "json").output
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let cases = try #require(object["cases"] as? [[String: Any]])
    let rows = try #require(cases.first?["indicators"] as? [[String: Any]])
    #expect(rows.first?["change"] as? Double == 0.5)
    #expect(rows.first?["reason"] as? String == "fewer than 8 activities to leave out")
  }

  @Test func `it speaks Latvian`() throws {
    let outcome = try asked("--without", "Dora", "--language", "lv")
    #expect(outcome.output.contains("Kas būtu, ja: bez „Dora”"))
    #expect(outcome.output.contains("Nekas nemainās šeit: K"))
  }

  @Test func `records without clusters are one`() throws {
    let plain = try place.file("plain.csv", "organisation;activity\nA;1\nB;1\nB;2\nC;2\n")
    let outcome = try Command.run(
      with: [
        "compare", plain, "--quiet", "--indicator", "activities-per-tie", "--with-tie", "A", "B",
      ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("+0.50"))
  }

  @Test func `names that mean nobody, or several, are refused`() throws {
    let several = try asked("--without", "Cella")
    #expect(several.status == 65)
    #expect(several.errors.contains("Cella North"))
    #expect(several.errors.contains("Cella South"))
    #expect(try asked("--without", "Zeta").status == 65)
    let cluster = try asked("--join", "K", "M")
    #expect(cluster.status == 65)
    #expect(cluster.errors.contains("no cluster is called “M”; there are: K, L."))
    #expect(try asked("--with-tie", "Berta", "Berta").status == 65)
  }

  @Test func `two names are two names`() throws {
    #expect(try asked("--with-tie", "Anna").status == 64)
    let late = try Command.run(with: ["compare", "--with-tie", "Anna", "Dora", records])
    #expect(late.status == 64)
    #expect(late.errors.contains("say the input"))
    #expect(try Command.run(with: ["compare", records, records, "--without", "A"]).status == 64)
  }
}
