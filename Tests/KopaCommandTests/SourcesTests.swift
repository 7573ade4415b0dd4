import Foundation
import TestKit
import Testing

@Suite("Sources on the command line")
struct SourcesTests {
  /// A folder of CORDIS before 2021.
  ///
  /// Every contact detail holds the word QZX; one row has too many
  /// fields, one too few, one an open quotation mark, and one bytes that are no text.
  private func olderFolder() throws -> Workplace {
    let workplace = try Workplace()
    let contact = """
      https://QZX;Frau QZX;Dr QZX;Žēfira QZX;Qzxova QZX;Head QZX;+371 QZX 1;+371 QZX 2
      """
    let lines = [
      "projectRcn;projectID;projectAcronym;role;id;name;shortName;activityType;endOfParticipation;"
        + "ecContribution;country;street;city;postCode;organizationUrl;vatNumber;contactForm;"
        + "contactType;contactTitle;contactFirstNames;contactLastNames;contactFunction;"
        + "contactTelephoneNumber;contactFaxNumber",
      "1;700001;AB;coordinator;999991111;Wood SIA;W;PRC;false;10,5;LV;S;Rīga;LV1;w;LV9;\(contact)",
      "1;700001;AB;participant;999992222;LU;LU;HES;false;20;LV;S;Rīga;LV1;w;LV8;\(contact)",
      "1;700001;AB;participant;999993333;VA;VA;PUB;false;20;LV;S;Rīga;\(contact);\(contact)",
      "1;700001;AB;participant;999994444;RTU;RTU;\(contact)",
      "1;700001;AB;participant;999995555;IZM;\"IZM;PUB;false;20;LV;S;Rīga;LV1;w;LV7;\(contact)",
    ]
    var bytes = Data(([0xEF, 0xBB, 0xBF] as [UInt8]) + Array(lines.joined(separator: "\n").utf8))
    bytes.append(
      contentsOf: Array("\n2;700002;CD;coordinator;999991111;W;W;PRC;true;1;LV;S;R;1;w;9;".utf8))
    bytes.append(contentsOf: [0xFF, 0x00])
    bytes.append(contentsOf: Array("\(contact)\n".utf8))
    _ = try workplace.file("cordis-h2020organizations.csv", bytes)
    _ = try workplace.file(
      "cordis-h2020projects.csv",
      """
      rcn;id;acronym;status;title;startDate;endDate;objective;totalCost;ecMaxContribution;coordinator
      1;700001;AB;SIGNED;Wood;2014-01-01;2016-12-31;o;100,5;90;Wood SIA

      """)
    return workplace
  }

  @Test(arguments: [
    ["check", "IN"], ["check", "IN", "--format", "json"], ["check", "FILE", "--write-mapping"],
    ["brief", "IN", "--output", "OUT.html"],
    ["brief", "FILE", "--language", "lv", "--output", "OUT.html"],
    ["measure", "IN", "degree", "--format", "csv"],
    ["measure", "IN", "degree", "--format", "json"],
    ["network", "IN", "--output", "OUT.graphml"], ["network", "IN", "--output", "OUT.csv"],
    ["draw", "IN", "--output", "OUT.svg"],
  ])
  func `no byte of a contact detail reaches what is written`(words: [String]) throws {
    let workplace = try olderFolder()
    let arguments = words.map { word in
      word == "IN"
        ? workplace.folder.path
        : word == "FILE"
          ? workplace.path("cordis-h2020organizations.csv")
          : word.hasPrefix("OUT") ? workplace.path("result\(word.dropFirst(3))") : word
    }
    let outcome = try Command.run(with: arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    var written = [outcome.output, outcome.errors]
    for file in try workplace.files where file.hasPrefix("result") {
      written.append(
        String(
          decoding: try Data(contentsOf: workplace.folder.appending(path: file)), as: UTF8.self))
    }
    for text in written {
      #expect(!text.localizedCaseInsensitiveContains("QZX"))
      #expect(!text.contains("+371"))
    }
    if words.contains("--output") || words[0] == "measure" {
      #expect(written.contains { $0.contains("Wood SIA") })
    }
  }

  @Test func `check says which source it saw, and why`() throws {
    let workplace = try olderFolder()
    let outcome = try Command.run("check", workplace.folder.path)
    #expect(
      outcome.output.contains(
        "cordis-h2020organizations.csv: CORDIS organisations, because the headers “projectID”"))
    #expect(outcome.output.contains("6 rows = 4 read + 0 merged + 2 left out"))
    #expect(outcome.output.contains("2 × shifted-row"))
    let json = try Command.run("check", workplace.folder.path, "--format", "json").output
    #expect(json.contains("\"evidence\" : \"the headers"))
  }

  @Test func `a mapping is drafted, completed and used`() throws {
    let workplace = try Workplace()
    let table = try workplace.file("t.csv", "woman,ball\nAnna,E1\nBerta,E1\n")
    let unread = try Command.run("check", table)
    #expect(unread.status == 65)
    #expect(unread.errors.contains("--write-mapping"))
    let draft = try Command.run("check", table, "--write-mapping")
    #expect(draft.status == 0)
    let mapping = try workplace.file(
      "m.yaml",
      draft.output.replacing(
        "columns:  #", with: "columns:\n  organisation_name: woman\n  activity_id: ball\n#"))
    let scores = try Command.run(
      "measure", table, "degree", "--format", "csv", "--mapping", mapping)
    #expect(scores.output == "organisation,degree\nAnna,1\nBerta,1\n")
    let brief = try Command.run(
      "brief", table, "--mapping", mapping, "--output", workplace.path("b.html"))
    #expect(brief.status == 0)
  }

  @Test func `what is wrong with a mapping ends the command with its line`() throws {
    let workplace = try Workplace()
    let table = try workplace.file("t.csv", "woman,event\nAnna,E1\n")
    let wrong = try workplace.file("m.yaml", "columns:\n  organization: woman\n")
    let outcome = try Command.run("check", table, "--mapping", wrong)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("m.yaml:2: “organization” is no key here"))
    #expect(try Command.run("check", table, "--mapping", "none.yaml").status == 66)
    #expect(try Command.run("check", workplace.folder.path, "--mapping", wrong).status == 65)
    #expect(try Command.run("check", table, "--mapping", wrong, "--write-mapping").status == 64)
    let over = try Command.run("measure", table, "degree", "--mapping", wrong, "--output", wrong)
    #expect(over.status != 0)
  }

  @Test(
    .needsTestData("cluster-kecskemet-2012/network_data.csv"),
    arguments: [
      "cluster-kecskemet-2012", "cluster-kecskemet-2012/network_data.csv",
      "cordis-official-format-samples", "interorg-tobacco-control-indiana/TCcoll_edges.csv",
    ])
  func `a briefing comes of each in one command`(name: String) throws {
    let workplace = try Workplace()
    let outcome = try Command.run(
      "brief", TestData.path(name), "--output", workplace.path("b.html"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workplace.files.contains("b.html"))
  }

  /// The figures are those of networkx that stand in the notes beside the data.
  @Test(.needsTestData("cluster-kecskemet-2012/network_data.csv"))
  func `the measures of a matrix are those of other programs`() throws {
    let outcome = try Command.run(
      "measure", TestData.path("cluster-kecskemet-2012"), "density", "transitivity",
      "mean-distance", "diameter", "--of", "network", "--format", "csv")
    #expect(outcome.status == 0, "\(outcome.errors)")
    for value in ["0.47384", "0.58648", "1.53846", "3"] { #expect(outcome.output.contains(value)) }
  }
}
