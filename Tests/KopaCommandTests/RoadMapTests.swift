import Foundation
import Testing

/// `kopa roadmap`: road maps of members.
@Suite("kopa roadmap")
struct RoadMapCommandTests {
  private let place: Workplace
  private let table: String

  init() throws {
    place = try Workplace()
    let header = "organisation;activity;start;kind;cluster;member since;activity_kind"
    let rows = [
      "SIA Viens;Fair;2019-02;SME;Wood;2012;marketing",
      "SIA Divi;Fair;2019-02;SME;Wood;2012;marketing",
      "SIA Divi;Course;2019-03;SME;Wood;2012;training",
      "Augstskola;Course;2019-03;university;Wood;2012;training",
      "SIA Jauna;Walk;2019-05;SME;Wood;2018-09;training",
      "SIA Viens;Walk;2019-05;SME;Wood;2012;training", "SIA Klusa;;;SME;Wood;2018-10;",
      "SIA Sveša;Other;2019-06;SME;Metal;2012;research",
      "SIA Divi;Other;2019-06;SME;Metal;2012;research",
      "SIA Viesis;Other;2019-06;SME;;;research",
    ]
    table = try place.file("t.csv", ([header] + rows).joined(separator: "\n") + "\n")
  }

  @Test func `it prints a road map, in any spelling of the name`() throws {
    let outcome = try Command.run("roadmap", table, "--member", "sia jauna", "--quiet")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("SIA Jauna works with 1 partner, who leads to 1 more"))
    #expect(outcome.output.contains("1. SIA Divi"))
    #expect(outcome.output.contains("can be introduced by SIA Viens"))
    let latvian = try Command.run(
      "roadmap", table, "--member", "SIA Jauna", "--language", "lv", "--quiet")
    #expect(latvian.output.contains("SIA Jauna sadarbojas ar 1 partneri"))
  }

  @Test func `it tells which services of the cluster were used`() throws {
    let rows = [
      "Organizācija;Aktivitāte;Klasteris;Biedrs kopš;Pakalpojumi",
      "SIA Viens;Fair;Wood;2012;Eksporta konsultācijas", "SIA Divi;Fair;Wood;2012;Mācības|-",
      "SIA Viens;Course;Wood;2012;mācības", "SIA Trīs;Course;Wood;2012;",
    ]
    let table = try place.file("s.csv", rows.joined(separator: "\n") + "\n")
    let text = try Command.run("roadmap", table, "--member", "SIA Divi", "--quiet")
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.output.contains("Mācības (2)"), "\(text.output)")
    #expect(text.output.contains("Others that were used: Eksporta konsultācijas (1)."))
    let open = try Command.run(
      "roadmap", table, "--member", "SIA Divi", "--audience", "public", "--language", "lv",
      "--quiet")
    #expect(open.output.contains("(iekavās – biedru, arī bijušo, skaits): Eksporta"))
    #expect(!open.output.contains("(1)") && !open.output.contains("izmantojusi"))
  }

  @Test func `it writes a page, the same bytes every time, and never over the input`() throws {
    for name in ["a.html", "b.html"] {
      let outcome = try Command.run(
        "roadmap", table, "--member", "SIA Jauna", "--output", place.path(name))
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("The road map is in"))
    }
    let pages = try ["a.html", "b.html"].map {
      try String(contentsOfFile: place.path($0), encoding: .utf8)
    }
    #expect(pages[0] == pages[1])
    #expect(pages[0].contains("<svg"))
    #expect(
      try Command.run("roadmap", table, "--member", "SIA Jauna", "--output", table).status == 64)
  }

  @Test func `nobody, several, outsiders and several clusters are told in a sentence`() throws {
    for (name, told) in [
      ("SIA Jaun", "SIA Jauna works"), ("SIA Juana", "Like it are: SIA Jauna"),
      ("SIA", "can mean"), ("SIA Divi", "--cluster"), ("SIA Viesis", "is not a member"),
    ] {
      let outcome = try Command.run("roadmap", table, "--member", name, "--quiet")
      #expect(outcome.status == (name == "SIA Jaun" ? 0 : 65), "\(name)")
      #expect((outcome.output + outcome.errors).contains(told), "\(outcome.errors)")
    }
    let chosen = try Command.run(
      "roadmap", table, "--member", "SIA Divi", "--cluster", "wood", "--quiet")
    #expect(chosen.output.contains("SIA Divi works with 2 partners"))
    #expect(
      try Command.run("roadmap", table, "--member", "SIA Divi", "--cluster", "Glass").status == 65)
    let early = try Command.run(
      "roadmap", table, "--member", "SIA Jauna", "--as-of", "2018-01-01")
    #expect(early.status == 65)
  }

  @Test func `a day cuts off what was not known on it`() throws {
    let outcome = try Command.run(
      "roadmap", table, "--member", "SIA Viens", "--as-of", "2019-02-28", "--quiet")
    #expect(outcome.output.contains("SIA Viens works with 1 partner"))
    #expect(outcome.output.contains("records until 2019-02-28"))
  }

  @Test func `a batch has an index and a page for each newcomer, and replaces only itself`() throws
  {
    let folder = place.path("maps")
    let outcome = try Command.run("roadmap", table, "--newcomers", "--output", folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("Road maps in"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["index.html", "roadmap-001.html", "roadmap-002.html"])
    let again = try Command.run(
      "roadmap", table, "--newcomers", "--as-of", "2018-09-30", "--output", folder)
    #expect(again.status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
        "index.html", "roadmap-001.html",
      ])
    let taken = try place.subfolder("taken")
    _ = try place.file("taken/other.txt", "x")
    #expect(
      try Command.run("roadmap", table, "--newcomers", "--output", taken).status == 73)
    #expect(
      try Command.run(
        "roadmap", table, "--newcomers", "--as-of", "2030", "--output", folder
      ).status == 65)
  }

  @Test func `for everybody, nobody is pointed out as alone`() throws {
    let folder = place.path("public")
    let outcome = try Command.run(
      "roadmap", table, "--newcomers", "--audience", "public", "--output", folder)
    #expect(outcome.status == 0)
    let pages = try ["roadmap-001.html", "roadmap-002.html"].map {
      try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
        .replacing("SIA Jauna", with: "X").replacing("SIA Klusa", with: "X")
        .replacing("2018-09", with: "D").replacing("2018-10", with: "D")
    }
    #expect(pages[0] == pages[1])
    let index = try String(contentsOfFile: "\(folder)/index.html", encoding: .utf8)
    #expect(index.contains("SIA Klusa") && !index.contains("Partners"))
  }

  @Test func `options that do not go together are refused`() throws {
    for arguments in [
      ["roadmap", table], ["roadmap", table, "--newcomers"],
      ["roadmap", table, "--newcomers", "--member", "x", "--output", "f"],
      ["roadmap", table, "--newcomers", "--output", "f.html"],
    ] {
      #expect(try Command.run(with: arguments).status == 64, "\(arguments)")
    }
    let ties = try place.file("n.net", "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Edges\n1 2\n")
    #expect(try Command.run("roadmap", ties, "--member", "a").status == 65)
  }
}
