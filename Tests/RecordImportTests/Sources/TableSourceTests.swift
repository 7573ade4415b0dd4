import CooperationRecords
import TabularFiles
import Testing

@testable import RecordImport

@Suite("Sources")
struct TableSourceTests {
  private func workbook(
    _ sheets: (name: String, header: [String], rows: [[String]])...
  ) throws -> RecordTable {
    var writer = WorkbookWriter()
    for sheet in sheets {
      writer.append(
        sheet: sheet.name, header: sheet.header,
        rows: sheet.rows.map { $0.map(cell) })
    }
    return RecordTable(bytes: try writer.bytes(), name: "b.xlsx")
  }

  private func cell(_ text: String) -> WorkbookWriter.Cell {
    guard let number = Double(text) else { return .text(text) }
    return .number(number)
  }

  @Test func `a source reads a sheet as it reads a file, and the sheet that belongs to it`() throws
  {
    let mentions = try workbook(
      ("About", ["what", "who"], [["keep.eu", "Interact"]]),
      (
        "Projects",
        ["Programme", "Acronym", "Project name in English", "Project start", "Project end"],
        [["A", "WOOD", "Wood for all", "2016-01-01", "2019-12-31"]]
      ),
      (
        "Partners", ["Programme", "Acronym", "Project Partner", "Lead Partner", "Contact e-mail"],
        [["A", "WOOD", "LU", "Yes", "private@x"], ["A", "WOOD", "RTU", "No", "private@y"]]
      ), ("Calls", ["Programme", "Call"], [["A", "1"]])
    ).read()
    #expect(mentions.title == "b")
    #expect(mentions.report.files.map(\.source) == ["keep.eu projects", "keep.eu partners"])
    #expect(mentions.report.files.map(\.name) == ["b.xlsx [Projects]", "b.xlsx [Partners]"])
    #expect(mentions.participations.map(\.organisation.origin.row) == [2, 3])
    let records = CooperationRecords(mentions)
    #expect(records.activities.map(\.title) == ["Wood for all"])
    #expect(records.activities.map { $0.start?.description } == ["2016-01-01"])
    #expect(!"\(mentions)".contains("private"))
    #expect(mentions.codes.filter { $0 == "other-sheet" }.count == 2)
    #expect(!mentions.codes.contains("no-projects"))
  }

  @Test func `a matrix and the attributes of its organisations may be sheets`() throws {
    let mentions = try workbook(
      ("Firms", ["firm", "employees"], [["A", "12"], ["B", "1200"]]),
      ("Ties", ["", "A", "B"], [["A", "0", "1"], ["B", "1", "0"]])
    ).read()
    #expect(
      mentions.report.files.map(\.source) == ["adjacency matrix", "attributes of organisations"])
    let records = CooperationRecords(mentions)
    #expect(records.organisations.map(\.kind) == [.sme, .largeEnterprise])
    #expect(records.activities.map(\.title) == ["A – B"])
    #expect(!mentions.codes.contains("other-sheet"))
  }

  @Test func `a mapping and the name of a sheet choose the sheet`() throws {
    var writer = WorkbookWriter()
    for year in ["2016", "2017"] {
      writer.append(
        sheet: year, header: ["Firma", "Pasākums \(year)"], rows: [[.text("A"), .text("x")]])
    }
    let bytes = try writer.bytes()
    let yaml = "columns:\n  organisation_name: Firma\n  activity_id: Pasākums 2017\n"
    let mapping = try RecordMapping(bytes: Array(yaml.utf8), path: "m.yaml")
    let mapped = try RecordTable(bytes: bytes, name: "b.xlsx", mapping: mapping).read()
    #expect(mapped.report.files.map(\.name) == ["b.xlsx [2017]"])
    #expect(throws: RecordImportError.self) {
      try RecordTable(bytes: bytes, name: "b.xlsx", mapping: mapping, sheet: "2016").read()
    }
  }

  @Test func `each source has a name of its own`() {
    #expect(Set(TableSource.all.map(\.name)).count == TableSource.all.count)
  }
}
