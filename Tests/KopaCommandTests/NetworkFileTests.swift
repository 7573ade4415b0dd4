import Foundation
import TestKit
import Testing

/// Network files, as input and as output.
@Suite("Network files")
struct NetworkFileTests {
  private let place: Workplace
  private let matrix: String
  private let twoMode: String
  private let alone: String

  init() throws {
    place = try Workplace()
    matrix = try place.file("advice.csv", ";P1;P2;P3\nP1;0;1;0\nP2;2;5;0\nP3;0;0,5;0\n")
    twoMode = try place.file(
      "clubs.paj",
      """
      *Network clubs
      *Vertices 5 3
      1 "Anna"
      2 "Berta"
      3 "Zane"
      4 "Fair"
      5 "Mission"
      *Edges
      1 4
      2 4
      2 5

      """)
    alone = try place.file(
      "alone.net", "*Vertices 2\n1 \"Anna\"\n2 \"Berta\"\n*Edges\n1 2 2\n1 1 1\n")
  }

  @Test func `check says what it saw and why`() throws {
    let text = try Command.run("check", alone).output
    #expect(
      text.contains("alone.net: network file, .net, because its name ends in .net\n"), "\(text)")
    #expect(text.contains("  2 ties = 1 read + 0 merged + 1 left out\n"))
    #expect(text.contains("  ties: 1\n  strength of ties: 2\n"), "\(text)")
    #expect(!text.contains("activities"))
    #expect(text.contains("  left out: 1 × tie-to-itself\n"))
    #expect(try Command.run("check", alone, "--strict").status == 65)
    let outcome = try Command.run("check", twoMode, "--format", "json")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(json["organisations"] as? Int == 3)
    #expect(json["participations"] as? Int == 3)
  }

  @Test func `check says it in Latvian`() throws {
    let text = try Command.run("check", alone, "--language", "lv").output
    #expect(text.contains("alone.net: tīkla fails, .net, jo faila nosaukums beidzas ar .net\n"))
    #expect(text.contains("Izlaistas saites pašam ar sevi: 1."))
  }

  @Test func `a matrix in CSV is a table of a known source, whose strengths can be measured`()
    throws
  {
    let text = try Command.run("check", matrix).output
    #expect(text.contains("advice.csv: adjacency matrix, because the 3 rows and the 3 columns"))
    #expect(text.contains("  ties: 2\n  strength of ties: from 0.5 to 2\n"), "\(text)")
    #expect(text.contains("directions-left-aside"))
    #expect(try Command.run("check", matrix, "--strict").status == 0)
    #expect(try Command.run("check", matrix, "--relation", "x", "--sheet", "y").status == 64)
  }

  @Test func `measure takes the strengths of a network alone`() throws {
    let outcome = try Command.run("measure", matrix, "degree", "strength", "--format", "csv")
    #expect(outcome.output == "organisation,degree,strength\nP1,1,2\nP2,2,2.5\nP3,1,0.5\n")
    let told = try Command.run("check", matrix)
    #expect(
      told.output.contains("2 pairs are tied, 1 of them in both directions; directions are left"))
    let density = try Command.run(
      "measure", matrix, "density", "--of", "network", "--format", "csv")
    #expect(density.output.contains("density,0.6666666666666666,3,"))
  }

  @Test func `two modes are organisations and activities`() throws {
    let organisations = try Command.run("measure", twoMode, "degree", "--format", "csv")
    #expect(organisations.output == "organisation,degree\nAnna,1\nBerta,1\nZane,0\n")
    let activities = try Command.run(
      "measure", twoMode, "degree", "--of", "activities", "--format", "csv")
    #expect(activities.output == "activity,degree\nFair,1\nMission,1\n")
  }

  @Test(arguments: ["brief", "draw"])
  func `pages and pictures are made of either`(verb: String) throws {
    for input in [matrix, twoMode, alone] {
      let output = place.path(verb == "brief" ? "x.html" : "x.svg")
      let outcome = try Command.run(verb, input, "--output", output)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let page = try String(contentsOfFile: output, encoding: .utf8)
      #expect(page.contains(input == matrix ? "P2" : "Berta"))
    }
  }

  @Test(arguments: [
    ["--window", "2014"], ["--by", "year"], ["--of", "activities"], ["--layer", "research"],
    ["--projection", "count"],
  ])
  func `options that ask for activities are refused`(option: [String]) throws {
    let outcome = try Command.run(with: ["measure", matrix, "degree"] + option)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("leave \(option[0])"))
    for verb in ["brief", "draw", "network"] where option[0].hasPrefix("--p") {
      #expect(try Command.run(with: [verb, alone] + option).status == 64)
    }
  }

  @Test func `organisations can be left out of a network, and it divided by what is known of them`()
    throws
  {
    let rest = try Command.run(
      "measure", matrix, "degree", "--without", "P1", "--format", "csv", "--quiet")
    #expect(rest.output == "organisation,degree\nP2,1\nP3,1\n")
    let text =
      "{\"nodes\":[{\"id\":\"a\",\"sector\":\"wood\"},{\"id\":\"b\",\"sector\":\"wood\"},"
      + "{\"id\":\"c\",\"sector\":\"IT\"},{\"id\":\"d\",\"sector\":\"IT\"}],"
      + "\"links\":[{\"source\":\"a\",\"target\":\"b\"},{\"source\":\"b\",\"target\":\"c\"}]}"
    let json = try place.file("sectors.json", text)
    let parts = try Command.run(
      "measure", json, "density", "--by", "sector", "--format", "csv", "--quiet")
    #expect(parts.output.contains("IT,density,0,2,\nwood,density,1,2,"), "\(parts.output)")
    let unknown = try Command.run("measure", json, "density", "--by", "colour")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("sector"))
  }

  @Test func `what is measured is what the measures are about`() throws {
    let density = try Command.run("measure", alone, "density", "--format", "csv", "--quiet")
    #expect(density.output == "measure,value,organisations,reason\ndensity,1,2,\n")
    let ties = try Command.run("measure", alone, "bridges", "--format", "csv", "--quiet")
    #expect(ties.output == "source,target,bridges\nAnna,Berta,1\n")
    #expect(try Command.run("measure", alone, "density", "degree").status == 64)
    #expect(try Command.run("measure", alone, "density", "--of", "organisations").status == 64)
  }

  @Test func `of a folder of network files the one that holds most is read, and it is said`() throws
  {
    let folder = place.path("both")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let gml = place.path("both/x.gml")
    #expect(try Command.run("convert", alone, gml).status == 0)
    #expect(try Command.run("convert", alone, place.path("both/a.net")).status == 0)
    try "{\"notes\": 1}".write(toFile: place.path("both/a.json"), atomically: true, encoding: .utf8)
    let check = try Command.run("check", folder)
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.output.hasPrefix("both\n"))
    #expect(
      check.output.contains("“x.gml” was read; left aside: “a.net”. To read another one, name it:"))
    let output = place.path("both.html")
    #expect(try Command.run("brief", folder, "--output", output).status == 0)
    let page = try String(contentsOfFile: output, encoding: .utf8)
    #expect(page.contains("organisations, with 1 tie between them"))
    #expect(!page.lowercased().contains("activit"))
    let latvian = try Command.run("brief", folder, "--language", "lv", "--output", output)
    #expect(latvian.status == 0)
    let lv = try String(contentsOfFile: output, encoding: .utf8)
    #expect(lv.contains("starp tām ir 1 saite"))
    #expect(!lv.lowercased().contains("aktivit"))
  }

  @Test(
    .needsTestData("cluster-tfi-uk/TFI.paj"),
    arguments: [
      ("cluster-tfi-uk", "177 organisations", "709 ties"),
      ("scotland-interlocks-1904", "108 organisations", "136 activities"),
      ("cluster-kecskemet-2012", "26 organisations", "154 ties"),
    ])
  func `the folders of the three clusters are read without preparation`(
    name: String, organisations: String, ties: String
  ) throws {
    let text = try Command.run("check", TestData.path(name), "--format", "json").output
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect("\(json["organisations"] ?? "") organisations" == organisations)
    let count = json["ties"].map { "\($0) ties" } ?? "\(json["activities"] ?? "") activities"
    #expect(count == ties)
  }

  @Test(arguments: [
    "graphml", "gexf", "net", "paj", "json", "gml", "dl", "vna", "dot", "cx2", "matrix.csv", "csv",
  ])
  func `convert keeps what is to be measured`(ending: String) throws {
    let output = place.path("x.\(ending)")
    let convert = try Command.run("convert", twoMode, output)
    #expect(convert.status == 0, "\(convert.errors)")
    let measured = try Command.run("measure", output, "degree", "--format", "csv", "--quiet")
    #expect(
      measured.output == "organisation,degree\nAnna,1\nBerta,1\nZane,0\n", "\(measured.errors)")
  }

  @Test func `convert says what a format cannot hold`() throws {
    let firms = try place.file("firms.csv", "ID;staff\nP1;12\nP2;\nP9;3\n")
    let gexf = try Command.run(
      "convert", matrix, place.path("x.gexf"), "--attributes", firms)
    #expect(!gexf.errors.contains("does not hold"))
    #expect(gexf.errors.contains("whose node is not in the network: 1 (“P9”)"))
    let dl = try Command.run("convert", place.path("x.gexf"), place.path("x.dl"))
    #expect(dl.errors.contains("A .dl file does not hold: the attribute “staff” as it is."))
    #expect(try Command.run("convert", matrix, matrix).status == 64)
    #expect(try Command.run("convert", matrix, place.path("x.doc")).status == 64)
  }

  @Test func `network writes the times of ties, and convert those of activities`() throws {
    let table = try place.file(
      "members.csv",
      "organisation,activity,start,end\nA,Fair,2016-05-01,2016-05-03\nB,Fair,2016-05-01,2016-05-03\n"
        + "A,Study,2017,2018\nB,Study,2017,2018\n")
    let ties = place.path("ties.gexf")
    #expect(try Command.run("network", table, "--output", ties).status == 0)
    let text = try String(contentsOfFile: ties, encoding: .utf8)
    #expect(text.contains("<spell start=\"2016-05-01\" end=\"2016-05-03\"/>"))
    #expect(text.contains("<spell start=\"2017-01-01\" end=\"2018-12-31\"/>"))
    let both = place.path("both.gexf")
    #expect(try Command.run("convert", table, both).status == 0)
    #expect(
      try String(contentsOfFile: both, encoding: .utf8).contains(
        "<node id=\"Study\" label=\"Study\" start=\"2017-01-01\" end=\"2018-12-31\">"))
  }

  @Test func `bad files are told with file and line`() throws {
    let bad = try place.file("bad.net", "*Vertices 1\n2 \"a\"\n")
    let outcome = try Command.run("measure", bad, "degree")
    #expect(outcome.status == 65)
    #expect(outcome.errors == "kopa: \(bad), line 2: “2” should be from 1 to 1.\n")
    let relation = try Command.run("measure", matrix, "degree", "--relation", "x")
    #expect(relation.status == 65)
    #expect(relation.errors.contains("no relation “x”; the file has only one."))
    let table = try place.file("t.csv", "organisation,activity\nA,1\n")
    #expect(try Command.run("measure", table, "degree", "--relation", "x").status == 64)
  }
}
