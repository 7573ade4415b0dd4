import Foundation
import Testing

/// The verbs, as a new user tries them.
@Suite("Command")
struct CommandTests {
  private let place: Workplace
  private let table: String

  init() throws {
    place = try Workplace()
    table = try place.file(
      "members.csv",
      """
      organisation;activity;start;end;kind;country;cluster;member_since
      SIA “Ķiploks”;Fair;2016-05-01;2016-05-03;MVU;LV;Food;2015
      Universitāte;Fair;2016-05-01;2016-05-03;augstskola;LV;;
      Universitāte;Study;2017;2018;augstskola;LV;;
      Klasteris;Study;2017;2018;klastera organizācija;LV;Food;2012
      Klasteris;Fair;2016-05-01;2016-05-03;klastera organizācija;LV;Food;2012
      Solo;Talk;2018;2018;MVU;LV;Food;2018

      """)
  }

  @Test func `measure prints the scores as CSV, undefined ones empty`() throws {
    let outcome = try Command.run("measure", table, "degree", "constraint", "--format", "csv")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "organisation,degree,constraint")
    #expect(lines.contains("SIA “Ķiploks”,2,1.125"))
    #expect(lines.contains("Solo,0,"))
  }

  @Test func `measure gives the reason for what is undefined in JSON`() throws {
    let outcome = try Command.run("measure", table, "constraint", "--format", "json")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let results = try #require(json["results"] as? [[String: Any]])
    let rows = try #require(results.first?["rows"] as? [[String: Any]])
    let solo = try #require(rows.first { $0["name"] as? String == "Solo" })
    let score = try #require((solo["scores"] as? [[String: Any]])?.first)
    #expect(score["value"] is NSNull)
    #expect((score["reason"] as? String)?.isEmpty == false)
    #expect((json["seed"] as? Int) == 1)
  }

  @Test func `measure by year gives the panel`() throws {
    let outcome = try Command.run("measure", table, "degree", "--by", "year", "--format", "csv")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first == "year,organisation,degree")
    #expect(lines.contains("2016,Universitāte,2"))
    #expect(lines.contains("2017,Universitāte,1"))
    #expect(lines.contains("2018,Solo,0"))
  }

  @Test func `measure of the network and of activities`() throws {
    let network = try Command.run(
      "measure", table, "density", "components", "--of", "network", "--format", "csv")
    #expect(network.output.contains("components,2,4,"))
    #expect(network.output.contains("density,0.5,4,"))
    let activities = try Command.run(
      "measure", table, "degree", "two-mode-degree", "--of", "activities", "--format", "csv")
    #expect(activities.output.contains("Fair,1,0.75"))
    let alone = try Command.run("measure", table, "density", "--format", "csv")
    #expect(alone.output.contains("density,0.5,4,"))
    let wrong = try Command.run("measure", table, "density", "degree")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("--of network"))
  }

  @Test func `parameters stand in brackets, and strength is told from length`() throws {
    let hops = try Command.run(
      "measure", table, "closeness(variant: component)", "--format", "csv")
    let lengths = try Command.run(
      "measure", table, "closeness(variant: component)", "--over", "inverse-strength", "--format",
      "csv")
    #expect(hops.status == 0 && lengths.status == 0)
    #expect(hops.output != lengths.output)
  }

  @Test func `layers, windows, boundaries and organisations left out`() throws {
    func nodes(_ option: String, _ value: String) throws -> Int {
      let outcome = try Command.run("network", table, "--table", "nodes", option, value)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.output.split(separator: "\n").count - 1
    }
    #expect(try nodes("--window", "2017..2018") == 4)
    #expect(try nodes("--window", "2017") == 3)
    #expect(try nodes("--boundary", "members") == 3)
    #expect(try nodes("--without", "klasteris") == 3)
    #expect(try nodes("--without-kind", "cluster-organisation") == 3)
  }

  @Test func `cohorts of members, at the end of the window or on a stated date`() throws {
    func nodes(_ options: String...) throws -> [Substring] {
      let outcome = try Command.run(
        with: ["network", table, "--table", "nodes", "--boundary", "members"] + options)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.output.split(separator: "\n").dropFirst().compactMap {
        $0.split(separator: ",").first
      }
    }
    #expect(try nodes("--cohort", "newcomers") == ["Solo"])
    #expect(try nodes("--cohort", "established") == ["SIA “Ķiploks”", "Klasteris"])
    #expect(try nodes("--cohort", "newcomers", "--as-of", "2016-12") == ["SIA “Ķiploks”"])
    #expect(try nodes("--cohort", "newcomers", "--window", "2016") == ["SIA “Ķiploks”"])
    let alone = try Command.run("network", table, "--cohort", "newcomers")
    #expect(alone.status == 64)
    #expect(alone.errors.contains("--boundary members"))
    for idle in [["--as-of", "2018"], ["--window-rule", "starting"]] {
      let outcome = try Command.run(with: ["network", table] + idle)
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains(idle[0]))
    }
    let undated = try place.file(
      "undated.csv",
      "organisation,activity,cluster,member_since,member_until\nA,1,K,,2030\nB,1,K,2016,\n")
    let told = try Command.run(
      "network", undated, "--boundary", "members", "--cohort", "established")
    #expect(told.errors.contains("members without a date of joining, in no cohort: 1"))
    let parts = try Command.run(
      "measure", table, "density", "--of", "network", "--by", "cohort", "--format", "csv")
    #expect(parts.output.contains("newcomers,density,,1,fewer than two nodes"), "\(parts.output)")
    #expect(parts.output.contains("established,density,1,2,"), "\(parts.output)")
    let brief = place.path("x.html")
    let run = try Command.run(
      "brief", table, "--boundary", "members-and-partners", "--cohort", "newcomers", "--language",
      "lv", "--output", brief)
    #expect(run.status == 0)
    let page = try String(contentsOfFile: brief, encoding: .utf8)
    #expect(page.contains("Kohorta") && page.contains("2018-12-31"))
  }

  @Test func `a long activity counts once where the window rule says so`() throws {
    func years(_ rule: String) throws -> [Substring] {
      let outcome = try Command.run(
        "measure", table, "degree", "--by", "year", "--window-rule", rule, "--format", "csv")
      return outcome.output.split(separator: "\n").filter { $0.contains("Universitāte") }
    }
    #expect(
      try years("touching") == [
        "2016,Universitāte,2", "2017,Universitāte,1", "2018,Universitāte,1",
      ])
    #expect(try years("starting") == ["2016,Universitāte,2", "2017,Universitāte,1"])
    #expect(try years("ending") == ["2016,Universitāte,2", "2018,Universitāte,1"])
  }

  @Test func `network writes ties as CSV and everything as GraphML`() throws {
    let ties = try Command.run("network", table)
    #expect(ties.output.split(separator: "\n").count == 4)
    #expect(ties.output.hasPrefix("source,target,strength"))
    let graph = place.path("x.graphml")
    #expect(try Command.run("network", table, "--output", graph).status == 0)
    let text = try String(contentsOfFile: graph, encoding: .utf8)
    #expect(text.contains("SIA “Ķiploks”") && text.contains("fractional"))
  }

  @Test(arguments: ["count", "fractional", "hyperbolic", "cosine", "jaccard"])
  func `the projection can be any rule, and stands in the file`(rule: String) throws {
    let graph = place.path("\(rule).graphml")
    let run = try Command.run("network", table, "--projection", rule, "--output", graph)
    #expect(run.status == 0)
    #expect(try String(contentsOfFile: graph, encoding: .utf8).contains(rule))
  }

  @Test(arguments: [("svg", "<?xml"), ("png", "\u{89}PNG"), ("pdf", "%PDF")])
  func `draw writes a picture of each format, the same bytes twice`(
    ending: String, start: String
  ) throws {
    let (first, second) = (place.path("a.\(ending)"), place.path("b.\(ending)"))
    #expect(try Command.run("draw", table, "--output", first).status == 0)
    #expect(try Command.run("draw", table, "--output", second, "--workers", "1").status == 0)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: first))
    #expect(bytes == (try Data(contentsOf: URL(fileURLWithPath: second))))
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
  }

  @Test func `brief goes to the folder out when nobody says where`() throws {
    let outcome = try Command.run("brief", table, "--language", "lv", in: place.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try String(contentsOfFile: place.path("out/members.html"), encoding: .utf8)
    #expect(page.contains("lang=\"lv\""))
  }

  @Test func `records can come from standard input`() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: table))
    let outcome = try Command.run("measure", "-", "degree", "--format", "csv", input: data)
    #expect(outcome.output.contains("Universitāte,2"))
  }

  @Test func `synthesise makes the same package from the same seed`() throws {
    let (first, second) = (place.path("a"), place.path("b"))
    #expect(try Command.run("synthesise", "--seed", "3", "--output", first).status == 0)
    #expect(try Command.run("synthesise", "--seed", "3", "--output", second).status == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: first).sorted()
    #expect(files.contains("datapackage.json") && files.contains("memberships.csv"))
    for file in files {
      #expect(
        FileManager.default.contentsEqual(atPath: "\(first)/\(file)", andPath: "\(second)/\(file)"))
    }
    let check = try Command.run("check", first, "--strict")
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.contains("SYNTHETIC"))
  }

  @Test func `Ctrl-C ends a long computation with 130 and leaves no file`() throws {
    // Four hundred activities of sixty partners each: far more than a moment's work over lengths.
    var rows = "organisation,activity\n"
    for activity in 0..<400 {
      for partner in 0..<60 { rows += "o\((activity * 37 + partner * 101) % 6_007),a\(activity)\n" }
    }
    let file = try place.file("large.csv", rows)
    let output = place.path("x.csv")
    let status = try Command.interrupted(
      after: 2, "measure", file, "betweenness", "--over", "inverse-strength", "--output", output,
      "--format", "csv")
    #expect(status == 130)
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test func `help, version, list and completions`() throws {
    #expect(try Command.run("--version").output == "0.1.0\n")
    #expect(try Command.run("help", "brief").output.contains("--language"))
    #expect(try Command.run("--generate-completion-script", "bash").output.contains("kopa"))
    let list = try Command.run("measure", "--list", "--format", "json")
    let entries = try #require(
      try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
    #expect(entries.count > 20)
    for entry in entries {
      for key in ["name", "of", "definition", "citation"] {
        #expect((entry[key] as? String)?.isEmpty == false, "\(entry)")
      }
    }
  }
}
