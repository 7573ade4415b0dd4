import Foundation
import Testing

/// `kopa check`, as text, JSON and a page, in both languages.
@Suite("Check")
struct CheckTests {
  private let place: Workplace
  private let table: String

  init() throws {
    place = try Workplace()
    table = try place.file(
      "members.csv",
      """
      organisation;activity;start;end;kind;contribution;budget
      SIA “Ķiploks”;Fair;2016-05-01;2016-05-03;MVU;10;15
      SIA “Ķiploks”;Fair;2016-05-01;2016-05-03;augstskola;10;
      Universitāte;Fair;2017;;augstskola;;
      ;Fair;;;;;

      """)
  }

  @Test func `text in English`() throws {
    let outcome = try Command.run("check", table)
    #expect(outcome.status == 0)
    for line in [
      "  4 rows = 2 read + 1 merged + 1 left out", "  left out: 1 × no-organisation",
      "  error, 1 × no-organisation: Rows without an organisation, left out",
      "    members.csv:2: warning: contribution: the contributions to “Fair” add up to 20, and its "
        + "budget is 15; both were kept.",
      "    members.csv:4: warning: start: the row says 2017, but by what was read before, “Fair” "
        + "lasted 2016-05-01..2016-05-03; this holds.",
    ] {
      #expect(outcome.output.contains(line + "\n"), "\(outcome.output)")
    }
  }

  @Test func `text in Latvian has no English sentence`() throws {
    let outcome = try Command.run("check", table, "--language", "lv")
    for line in [
      "  rindas: 4 = nolasītas 2 + apvienotas 1 + izlaistas 1", "Kas tajā ir",
      "  kļūda, 1 × no-organisation: Rindas bez organizācijas, izlaistas",
      "    members.csv:3: brīdinājums: organisation_kind: „SIA “Ķiploks”” šeit ir „augstskola”, bet "
        + "iepriekš „MVU”; paliek pirmais.",
    ] {
      #expect(outcome.output.contains(line + "\n"), "\(outcome.output)")
    }
    for word in [" the ", " rows", "warning", "note:", "What", "left out"] {
      #expect(!outcome.output.contains(word), "\(word)")
    }
  }

  @Test func `JSON counts the same, and speaks the language that was asked for`() throws {
    let outcome = try Command.run("check", table, "--format", "json", "--language", "lv")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let file = try #require((json["files"] as? [[String: Any]])?.first)
    #expect(file["rows"] as? Int == 4)
    let reasons = try #require(file["reasons"] as? [[String: Any]])
    #expect(reasons.first?["code"] as? String == "no-organisation")
    let findings = try #require(json["findings"] as? [[String: Any]])
    let codes = findings.compactMap { $0["code"] as? String }
    #expect(codes.first == "no-organisation")
    #expect(codes.contains("kinds-differ") && codes.contains("merged-row") == false)
    let example = try #require((findings.first?["examples"] as? [[String: Any]])?.first)
    #expect(
      example["message"] as? String
        == "rindā nav ne organizācijas nosaukuma, ne identifikatora; tā izlaista.")
  }

  @Test(arguments: ["en", "lv"])
  func `a page, to standard output or a file, the same bytes`(language: String) throws {
    let printed = try Command.run("check", table, "--format", "html", "--language", language)
    let path = place.path("check.html")
    let written = try Command.run("check", table, "--output", path, "--language", language)
    #expect(printed.status == 0 && written.status == 0 && written.output.isEmpty)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == printed.output)
    #expect(printed.output.contains("lang=\"\(language)\""))
    #expect(printed.output.contains("no-organisation"))
    #expect(printed.output.contains(language == "lv" ? "Izlaistas rindas: 1" : "Rows left out: 1"))
  }

  @Test func `strict ends with 65 on what the rows say together`() throws {
    #expect(try Command.run("check", table, "--strict").status == 65)
    let sound = try place.file("sound.csv", "organisation,activity\nA,1\nB,1\n")
    #expect(try Command.run("check", sound, "--strict").status == 0)
    let noted = try place.file("noted.csv", "organisation,activity,role\nA,1,wizard\nB,1,\n")
    #expect(try Command.run("check", noted, "--strict").status == 0)
  }

  @Test func `strict ends with 65 on an identifier that leads nowhere`() throws {
    let package = place.path("package")
    try FileManager.default.createDirectory(atPath: package, withIntermediateDirectories: false)
    for (name, text) in [
      (
        "datapackage.json",
        """
        {"name": "p", "resources": [{"name": "participations", "path": "participations.csv"},
        {"name": "organisations", "path": "organisations.csv"}]}
        """
      ),
      ("participations.csv", "organisation_id,activity_id\n1,x\n2,x\n"),
      ("organisations.csv", "organisation_id,organisation_name\n1,A\n"),
    ] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(package)/\(name)"))
    }
    let outcome = try Command.run("check", package, "--strict")
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("participations.csv:3: error: organisation_id: “2”"))
  }

  @Test func `who did not answer is counted, and density leaves out what nobody could tell`() throws
  {
    let survey = try place.file(
      "survey.csv",
      "organisation,activity,answered\nA,1,yes\nB,1,yes\nC,2,no\nD,3,no\n")
    let check = try Command.run("check", survey)
    #expect(check.output.contains("  organisations that did not answer: 2\n"))
    #expect(check.output.contains("note, 2 × no-answer"))
    let density = try Command.run(
      "measure", survey, "density", "--of", "network", "--format", "csv")
    #expect(density.output.contains("density,0.2,4,"), "\(density.output)")
  }

  @Test func `the report never takes the place of what was read`() throws {
    #expect(try Command.run("check", table, "--output", table).status == 64)
  }
}
