import Foundation
import NetworkCore
import TabularFiles
import TestKit
import Testing

@Suite("WorkbookWriter")
struct WorkbookWriterTests {
  private func example() throws -> [UInt8] {
    var writer = WorkbookWriter()
    writer.append(
      sheet: "Mērījumi: 2018/19", header: ["organisation", "degree", "share", "since"],
      rows: [
        [.text("=1+1 & <Rīga>"), .number(12), .number(0.125), .day(year: 2018, month: 4, day: 1)],
        [.text("b"), .number(.nan), .empty, .day(year: 1999, month: 12, day: 31)],
      ])
    writer.append(sheet: "Mērījumi 2018'", header: ["x"], rows: [])
    writer.append(sheet: "mērījumi 2018", header: ["x"], rows: [[.number(-1e20)]])
    return try writer.bytes()
  }

  @Test func `what is written is read back by the reader`() throws {
    let workbook = try Workbook(bytes: example(), source: "t.xlsx")
    #expect(workbook.sheets.map(\.name) == ["Mērījumi 201819", "Mērījumi 2018", "mērījumi 2018 2"])
    let table = try workbook.table()
    #expect(table.header == ["organisation", "degree", "share", "since"])
    #expect(
      table.texts == [
        ["=1+1 & <Rīga>", "12", "0.125", "2018-04-01"], ["b", "", "", "1999-12-31"],
      ])
    #expect(try workbook.table(in: "mērījumi 2018 2").texts == [["-1e20"]])
  }

  @Test func `the same tables give the same bytes`() throws {
    #expect(try example() == example())
  }

  @Test func `a workbook without sheets has an empty one`() throws {
    #expect(try Workbook(bytes: WorkbookWriter().bytes(), source: "t.xlsx").sheets.count == 1)
  }

  @Test func `texts of any characters come back`() throws {
    let pieces = [
      "a", "Rīga", "\"", "&amp;", "<", "]]>", "_x000D_", "_x", "_", "\r", "\n", "\t", " ", "🙂", "0",
      "=", "'", "\u{301}", "\u{7}", "\u{0}", "\u{FFFE}",
    ]
    for replicate in 0..<50 {
      var generator = Seed(3).stream(replicate).generator()
      var rows: [[String]] = []
      for row in 0..<5 {
        rows.append(
          (0..<3).map { _ in
            "\(row)x"
              + (0..<generator.number(below: 6)).map { _ in
                pieces[generator.number(below: pieces.count)]
              }.joined()
          })
      }
      var writer = WorkbookWriter()
      writer.append(
        sheet: "A", header: ["a", "b", "c"], rows: rows.map { $0.map { .text($0) } })
      #expect(try TextTable(bytes: writer.bytes(), source: "t.xlsx").texts == rows)
    }
  }

  @Test(.needsPython) func `openpyxl reads numbers, days, formats and the frozen header`() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write(example(), to: folder.file("t.xlsx"))
    let sheets = try WorkbookOracle.sheets(of: folder.file("t.xlsx"))
    #expect(sheets.map(\.name) == ["Mērījumi 201819", "Mērījumi 2018", "mērījumi 2018 2"])
    #expect(sheets.map(\.frozen) == ["A2", "A2", "A2"])
    #expect(sheets.map(\.filter) == ["A1:D3", "", "A1:A2"])
    #expect(sheets[0].rows[1] == ["=1+1 & <Rīga>", "12", "0.125", "2018-04-01"])
    #expect(sheets[0].formats == ["General", "0", "General", "yyyy\\-mm\\-dd"])
    #expect(sheets[0].kinds == "snnd")
    #expect(sheets[0].bold)
    #expect(sheets[0].active)
    #expect(sheets[0].widths == [17, 11, 10, 12])
  }

  /// A sheet with a column of each kind, with room for ten rows more.
  private func ruled() throws -> [UInt8] {
    var sheet = WorkbookSheet(
      "Dalība “2018”",
      columns: [
        .init("name", rule: CellRule(.anything, hint: "The \"name\" & all")),
        .init("kind", rule: CellRule(.oneOf(["SME", "cits, nezināms"]), complaint: "Choose.")),
        .init("share", format: .decimals, width: 9), .init("p", format: .scientific),
        .init("money", format: .money, rule: CellRule(.number(from: 0))),
        .init("since", format: .localDay, rule: CellRule(.day(years: 1990...2030))),
        .init(
          "other",
          rule: CellRule(.oneOfColumn(1, sheet: "O'Neil", room: 5), isStrict: false)),
      ])
    sheet.rows = [
      [
        .text("a"), .text("SME"), .number(0.5), .number(1e-7), .number(1234.5),
        .day(year: 2018, month: 4, day: 1), .truth(true),
      ]
    ]
    sheet.room = 10
    var guide = WorkbookSheet("Guide")
    guide.rows = [[.title("How")], [.text("so and so, and more of it")]]
    guide.widths = [10]
    guide.wrapsTexts = true
    guide.isShownFirst = true
    var writer = WorkbookWriter()
    writer.append(sheet)
    writer.append(guide)
    return try writer.bytes()
  }

  @Test func `the lists that drop down are no sheet that a reader sees`() throws {
    let table = try TextTable(bytes: ruled(), source: "t.xlsx")
    #expect(table.texts == [["a", "SME", "0.5", "1e-7", "1234.5", "2018-04-01", "true"]])
    #expect(table.problems == [.otherSheet("Guide", isHidden: false)])
  }

  @Test(.needsPython) func `openpyxl reads formats, rules and lists`() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write(ruled(), to: folder.file("t.xlsx"))
    let sheets = try WorkbookOracle.sheets(of: folder.file("t.xlsx"))
    #expect(sheets.map(\.name) == ["Dalība “2018”", "Guide", "kopa-lists"])
    #expect(sheets.map(\.hidden) == [false, false, true])
    #expect(sheets.map(\.active) == [false, true, false])
    #expect(sheets[1].heights == [0, 45])
    #expect(sheets[1].widths == [10])
    #expect(
      sheets[0].formats == [
        "General", "General", "0.0000", "0.00E+00", "#,##0.00", "dd\\.mm\\.yyyy", "General",
      ])
    #expect(sheets[0].kinds == "ssnnndb")
    #expect(
      sheets[0].rules == [
        "A2:A12": ["", "", "The \"name\" & all"],
        "B2:B12": ["list", "'kopa-lists'!$A$1:$A$2", ""],
        "E2:E12": ["decimal", "0", ""],
        "F2:F12": ["date", "32874", ""],
        "G2:G12": [
          "list", "OFFSET('O''Neil'!$B$2,0,0,MAX(1,COUNTA('O''Neil'!$B$2:$B$6)),1)", "",
        ],
      ])
    #expect(sheets[2].rows == [["SME"], ["cits, nezināms"]])
  }

  @Test func `a text is cut to what a cell has room for, between characters`() throws {
    var writer = WorkbookWriter()
    writer.append(
      sheet: "A", header: ["a"], rows: [[.text(String(repeating: "🙂", count: 20_000))]])
    let table = try TextTable(bytes: writer.bytes(), source: "t.xlsx")
    #expect(table.texts == [[String(repeating: "🙂", count: 16_383)]])
  }
}
