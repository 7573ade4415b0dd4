import Foundation
import Kopa
import TestKit
import Testing

/// Workbooks, as what the command writes and as what it reads.
@Suite("Workbooks, on the command line")
struct WorkbookCommandTests {
  private let place: Workplace
  private let records: String

  init() throws {
    place = try Workplace()
    records = try place.file(
      "members.csv",
      """
      organisation;activity;year;country
      Lyonbiopôle;Fair;2016;FR
      Universitāte;Fair;2016;LV
      Klasteris;Fair;2016;LV
      Cluster Lyonbiopole;Study;2017;FR
      Universitāte;Study;2017;LV
      Solo;Talk;2017;LV

      """)
  }

  private func workbook(_ name: String) throws -> Workbook {
    try Workbook(contentsOf: place.path(name))
  }

  private func notes(of name: String) throws -> String {
    let table = try workbook(name).table(in: "Notes")
    return ([table.header] + table.rows.map(\.fields)).map { $0.joined(separator: ": ") }
      .joined(separator: "\n")
  }

  /// A title, headers in two rows, merged and hidden cells, dates, decimal commas.
  @Test func `a Latvian workbook becomes a briefing in one command`() throws {
    let workbook = TestData.package + "Tests/TabularFilesTests/Workbooks/members.xlsx"
    let outcome = try Command.run(
      "brief", workbook, "--language", "lv", "--output", place.path("b.html"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try String(contentsOfFile: place.path("b.html"), encoding: .utf8)
    #expect(page.contains("3 no 3 organizācijām veido vienu saistītu tīklu"))
    #expect(page.contains("SIA „Ķelvardi”") && page.contains("Augstskola Ņirvītis"))
    #expect(!page.contains("slepeni"))
  }

  @Test func `measure writes its numbers in full, and beside them what they are`() throws {
    let outcome = try Command.run(
      "measure", records, "degree", "pagerank", "constraint", "--output", place.path("m.xlsx"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(try workbook("m.xlsx").sheets.map(\.name) == ["Organisations", "Notes"])
    let table = try workbook("m.xlsx").table()
    #expect(table.header == ["organisation", "degree", "pagerank", "constraint"])
    let csv = try Command.run(
      "measure", records, "degree", "pagerank", "constraint", "--format", "csv")
    let written = [table.header] + table.rows.map(\.fields)
    #expect(
      csv.output
        == written.map { $0.joined(separator: ",") + "\n" }.joined())
    let notes = try notes(of: "m.xlsx")
    for line in [
      "source: members.csv", "seed: 1", "projection: ", "organisations: 5", "measure: PageRank",
      "definition: ", "reference: ", "constraint: 1 × ",
    ] {
      #expect(notes.contains(line), "\(line) in \(notes)")
    }
  }

  @Test func `a division is a column, the network a table of measures, the catalogue a sheet`()
    throws
  {
    for (name, arguments) in [
      ("by", [records, "degree", "--by", "year"]),
      ("whole", [records, "density", "--of", "network"]),
      ("list", ["--list"]),
    ] {
      let path = place.path("\(name).xlsx")
      let outcome = try Command.run(
        with: ["measure"] + arguments + ["--format", "xlsx", "--output", path])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(try workbook("by.xlsx").table().header == ["year", "organisation", "degree"])
    #expect(try notes(of: "by.xlsx").contains("organisations, 2017: 3"))
    #expect(
      try workbook("whole.xlsx").table().header == ["measure", "value", "organisations", "reason"])
    #expect(try workbook("list.xlsx").table().rows.count > 30)
  }

  @Test func `a workbook wants a file, and the ending of the file tells the form`() throws {
    let outcome = try Command.run("measure", records, "degree", "--format", "xlsx")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("say --output x.xlsx"))
    _ = try Command.run("measure", records, "degree", "--output", place.path("m.csv"))
    let csv = try String(contentsOfFile: place.path("m.csv"), encoding: .utf8)
    #expect(csv.hasPrefix("organisation,degree\n"))
  }

  @Test(.needsPython) func `openpyxl finds the formats of the numbers and the filters`() throws {
    _ = try Command.run(
      "measure", records, "degree", "pagerank", "--output", place.path("m.xlsx"))
    let sheet = try WorkbookOracle.sheets(of: place.path("m.xlsx"))[0]
    #expect(sheet.formats == ["General", "#,##0", "0.0000"])
    #expect(sheet.kinds == "snn")
    #expect(sheet.frozen == "A2")
    #expect(sheet.filter == "A1:C6")
  }

  @Test func `a network goes into a workbook and comes back`() throws {
    let graph = place.path("a.graphml")
    _ = try Command.run("network", records, "--output", graph, "--quiet")
    for (input, output) in [("a.graphml", "b.xlsx"), ("b.xlsx", "c.graphml")] {
      let outcome = try Command.run("convert", place.path(input), place.path(output))
      #expect(outcome.status == 0)
      #expect(!outcome.errors.contains("does not hold"), "\(outcome.errors)")
    }
    #expect(
      try Data(contentsOf: URL(filePath: graph))
        == Data(contentsOf: URL(filePath: place.path("c.graphml"))))
    let check = try Command.run("check", place.path("b.xlsx"), "--language", "lv").output
    #expect(check.contains("tīkla fails, .xlsx, jo tajā ir lapas „Nodes” un „Ties”"), "\(check)")
  }

  @Test func `decisions made in a workbook of aliases are honoured, and stay`() throws {
    let path = place.path("aliases.xlsx")
    _ = try Command.run("resolve", records, "--output", path)
    let table = try AliasTable(contentsOf: path)
    #expect(table.rows.map(\.decision) == [nil])
    #expect(table.losses.isEmpty)
    let decided = AliasTable(
      rows: table.rows.map { row in
        var row = row
        row.decision = .merge
        return row
      })
    try decided.write(to: path)
    let outcome = try Command.run(
      "measure", records, "degree", "--aliases", path, "--format", "csv", "--quiet")
    #expect(outcome.output.split(separator: "\n").count == 5, "\(outcome.errors)")
    #expect(try Command.run("resolve", records, "--output", path).status == 0)
    #expect(try AliasTable(contentsOf: path).rows == decided.rows)
  }

  @Test(.needsPython) func `the decision drops down`() throws {
    let path = place.path("aliases.xlsx")
    _ = try Command.run("resolve", records, "--output", path)
    let sheets = try WorkbookOracle.sheets(of: path)
    #expect(sheets[0].rules["E2:E1002"]?[0] == "list")
    #expect(
      sheets[1].rows == [
        ["merge", "department"], ["apart", "parent"], ["", "successor"], ["", "merger"],
      ])
  }

  @Test func `a template is written where nothing stands, and read when it is filled in`() throws {
    let outcome = try Command.run("check", "--template", "lv", in: place.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("out/veidne.xlsx"))
    let again = try Command.run("check", "--template", "lv", in: place.folder)
    #expect(again.status == 73)
    #expect(again.errors.contains("may be filled in"))
    let empty = try Command.run("check", "out/veidne.xlsx", in: place.folder)
    #expect(empty.status == 65)
    #expect(empty.errors.contains("there are column names and no rows below them"))
    #expect(
      try Command.run("check", "--template", "en", "--output", place.path("t.xlsx")).status == 0)
  }

  @Test(arguments: [
    ["check"], ["check", "--template", "lv", "x.csv"], ["check", "--template", "lv", "--strict"],
    ["check", "--template", "lv", "--no-resolve"], ["check", "--template", "de"],
  ])
  func `a template takes no file and no option of one`(arguments: [String]) throws {
    #expect(try Command.run(with: arguments).status == 64)
  }

  private func sample(_ name: String) throws -> String {
    let path = "\(TestData.package)Tests/TabularFilesTests/Workbooks/\(name)"
    return try place.file(name, try Data(contentsOf: URL(filePath: path)))
  }

  @Test(arguments: ["members.ods", "members.xls"])
  func `without LibreOffice one sentence says what to do`(name: String) throws {
    let outcome = try Command.run(
      shell: "PATH=/nowhere; export PATH; exec \"$0\" \"$@\"", "check", try sample(name))
    #expect(outcome.status == 69)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors.contains("\(name): a spreadsheet of the kind "))
    #expect(outcome.errors.contains("install LibreOffice Calc, or save the file as .xlsx."))
  }

  @Test(.needsLibreOffice, arguments: ["members.ods", "members.xls"])
  func `with LibreOffice they are read under their own name`(name: String) throws {
    let outcome = try Command.run("check", try sample(name))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("\(name) [Dalībnieki]: flat table"))
    let original = try Command.run("check", try sample("members.xlsx"))
    #expect(
      outcome.output.replacing(name, with: "members.xlsx") == original.output)
  }

  @Test(.needsLibreOffice) func `nothing is left behind, whatever the file is called`() throws {
    let temporary = place.path("temporary")
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: false)
    let sheets = try Data(contentsOf: URL(filePath: sample("members.ods")))
    _ = try place.file("--headless.ods", sheets)
    for name in ["--headless.ods", "cut.ods"] {
      _ = try place.file("cut.ods", sheets.prefix(2000))
      let outcome = try Command.run(
        shell: "TMPDIR='\(temporary)'; export TMPDIR; exec \"$0\" \"$@\"", "check", "--", name,
        in: place.folder)
      #expect(outcome.status == (name == "cut.ods" ? 65 : 0), "\(outcome.errors)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary).isEmpty)
  }
}
