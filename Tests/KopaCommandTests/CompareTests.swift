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

  @Test func `a large cluster alone is not called too small`() throws {
    let rows = (1...12).map { "SIA A;P\($0);K\nSIA B;P\($0);K" }
    let alone = try place.file(
      "alone.csv", "organisation;activity;cluster\n" + rows.joined(separator: "\n") + "\n")
    let outcome = try Command.run(
      with: ["compare", alone, "--indicator", "repeat-cooperation"] + quick)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("K: organisations 2, activities 12\n"))
    #expect(outcome.output.contains("nothing is compared"))
  }

  @Test func `CSV has a line for each cluster and indicator, with its reason`() throws {
    let outcome = try compared("--format", "csv")
    let lines = outcome.output.split(separator: "\n")
    #expect(
      lines.first?.hasPrefix(
        "cluster,indicator,organisations,activities,value,low,high,expected,z,p,reason") == true)
    #expect(lines.count == 1 + 3 * 24)
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
    let likeness = try #require(json["likeness"] as? [[String: Any]])
    #expect(likeness.map { ($0["pairs"] as? [Any])?.count } == [3, 3, 0])
    #expect((likeness[2]["undefined"] as? [[String: String]])?.first?["reason"] == "no-known-kinds")
    #expect((json["clusterTies"] as? [Any])?.isEmpty == true)
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

  @Test func `it says how alike the clusters are, and what they share`() throws {
    let outcome = try compared("--indicator", "repeat-cooperation")
    #expect(outcome.output.contains("\nHow alike the clusters are as networks\n"))
    // K and L are pairs of two alone, all of them: nothing tells their portraits apart.
    #expect(outcome.output.contains("K – L     0.000"))
    #expect(outcome.output.contains("No two clusters share an organisation or an activity"))
    let latvian = try compared("--indicator", "repeat-cooperation", "--language", "lv")
    #expect(latvian.output.contains("\nCik līdzīgi klasteri ir kā tīkli\n"))
  }

  @Test func `the page is one file with a text for each picture, in either language`() throws {
    let page = place.path("page.html")
    for (language, title) in [
      ("en", "The clusters differ in"), ("lv", "Klasteri atšķiras"),
    ] {
      let outcome = try compared("--language", language, "--output", page)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let html = try String(contentsOfFile: page, encoding: .utf8)
      #expect(html.contains("<h1>\(title)"))
      #expect(html.split(separator: "<svg").count > 4)
      #expect(html.split(separator: "<svg").count == html.split(separator: "role=\"img\"").count)
    }
  }

  @Test func `a briefing about a comparison takes no choices that it would ignore`() throws {
    let brief = { (options: String...) in
      try Command.run(
        with: ["brief", self.records, "--output", self.place.path("b.html"), "--quiet"] + options)
    }
    #expect(try brief("--by", "year").status == 64)
    #expect(try brief("--about", "comparison", "--minimum-cell", "3").status == 64)
    #expect(try brief("--about", "comparison", "--without-kind", "sme").status == 64)
    #expect(try brief("--about", "comparison", "--window-rule", "starting").status == 64)
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
