import Foundation
import Testing

/// `kopa compare`, from records to what can be told apart.
@Suite("Clusters side by side, on the command line")
struct CompareTests {
  private let place: Workplace
  private let records: String

  /// In K ten of fifty pairs meet twice, in L all of thirty; M has three activities.
  init() throws {
    place = try Workplace()
    var rows = ["organisation;activity;cluster;start"]
    for cluster in ["K", "L", "M"] {
      for number in 0..<(cluster == "M" ? 3 : 60) {
        let pair = cluster == "L" || number < 20 ? number / 2 : number
        for side in ["a", "b"] {
          rows.append(
            "\(cluster) \(side)\(pair);\(cluster)\(number);\(cluster);\(2014 + number % 5)")
        }
      }
    }
    records = try place.file("clusters.csv", rows.joined(separator: "\n") + "\n")
  }

  private let quick = ["--replicates", "19", "--no-resolve", "--quiet"]

  private func compared(_ options: String...) throws -> Command.Outcome {
    try Command.run(with: ["compare", records] + quick + options)
  }

  @Test func `what differs is told apart, and what is too small is not compared`() throws {
    let outcome = try compared("--indicator", "repeat-cooperation")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Common number of activities: 60."))
    #expect(outcome.output.contains("M: organisations 4, activities 3; fewer than 10 activities"))
    #expect(outcome.output.contains("Told apart (1 of 1 pairs): L > K."))
    #expect(outcome.output.contains("20\u{A0}% (10/50)"))
  }

  @Test func `CSV has a line for each cluster and indicator, with its reason`() throws {
    let outcome = try compared("--format", "csv")
    let lines = outcome.output.split(separator: "\n")
    #expect(
      lines.first?.hasPrefix(
        "cluster,indicator,organisations,activities,value,low,high,expected,z,p,reason") == true)
    #expect(lines.count == 1 + 3 * 23)
    #expect(lines.contains { $0.hasPrefix("K,active-share,") && $0.contains(",no-memberships,") })
    #expect(
      lines.contains { $0.hasPrefix("K,participation-gini,") && $0.contains("fixed-by-the-null") })
  }

  @Test func `JSON holds the differences, and the same seed gives the same bytes`() throws {
    let options = ["compare", records, "--format", "json"] + quick
    let outcome = try Command.run(with: options)
    #expect(outcome.output == (try Command.run(with: options + ["--workers", "1"]).output))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let indicators = try #require(json["indicators"] as? [[String: Any]])
    let repeated = try #require(
      indicators.first { $0["name"] as? String == "repeat-cooperation" })
    #expect((repeated["differences"] as? [Any])?.count == 1)
    #expect(json["commonSize"] as? Int == 60)
  }

  @Test func `several files are one cluster each`() throws {
    let one = try place.file("one.csv", "organisation;activity\nA;1\nB;1\n")
    let other = try place.file("other.csv", "organisation;activity\nA;1\nC;1\n")
    let outcome = try Command.run(with: ["compare", one, other] + quick)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("one: organisations 2, activities 1"))
    #expect(outcome.output.contains("Fewer than two clusters have 10 activities or more"))
    #expect(try Command.run(with: ["compare", one, one] + quick).status == 64)
  }

  @Test func `it speaks Latvian`() throws {
    let outcome = try compared("--indicator", "repeat-cooperation", "--language", "lv")
    #expect(outcome.output.contains("Kopīgais aktivitāšu skaits: 60."))
    #expect(outcome.output.contains("Atšķirami (1 no 1 pāriem): L > K."))
  }

  @Test func `records that nothing divides say what could`() throws {
    let outcome = try compared("--by", "territory")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("no row says a territory; say with --by"))
  }

  @Test func `a window without an activity is an error, and not a table of reasons`() throws {
    let outcome = try compared("--window", "2050")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("Nothing is left of the records by the window 2050"))
  }

  @Test func `a window that no file has anything in is an error, too`() throws {
    let one = try place.file("one.csv", "organisation;activity;start\nA;1;2015\nB;1;2015\n")
    let other = try place.file("other.csv", "organisation;activity;start\nA;1;2016\nC;1;2016\n")
    let outcome = try Command.run(with: ["compare", one, other, "--window", "2050"] + quick)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("Nothing is left of the records by the window 2050"))
  }

  @Test func `ranks are ranges, and nobody is ranked where nobody is told apart`() throws {
    let ranked = try compared("--indicator", "repeat-cooperation").output
    #expect(ranked.contains("Ranks at the common number, the highest first: K 2; L 1."))
    let table = try compared("--indicator", "repeat-cooperation", "--format", "csv").output
    #expect(
      table.split(separator: "\n").map { $0.hasSuffix(",1,1") } == [
        false, false, true, false,
      ])
    let gini = try compared("--indicator", "participation-gini").output
    #expect(gini.contains("No pair was compared: it depends on which organisations there are"))
    let alike = try compared("--indicator", "degree-centralisation").output
    #expect(!alike.contains("Ranks at") || alike.contains("Told apart"))
  }

  @Test func `ties alone are not taken for activities`() throws {
    let ties = try place.file("n.net", "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Edges\n1 2\n")
    let outcome = try Command.run(with: ["compare", ties, records] + quick)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("this holds ties alone"))
  }

  @Test func `options that say nothing are refused`() throws {
    #expect(try Command.run("compare").status == 64)
    #expect(try compared("--indicator", "fame").status == 64)
    #expect(try compared("--replicates", "-1").status == 64)
    #expect(try compared("--window-rule", "starting").status == 64)
    #expect(try Command.run("compare", "--list").output.contains("repeat-cooperation: "))
  }
}
