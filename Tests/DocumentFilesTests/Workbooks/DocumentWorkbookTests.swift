import Documents
import Foundation
import TabularFiles
import Testing

@testable import DocumentFiles

@Suite("A page as a workbook")
struct DocumentWorkbookTests {
  private let document = Document(
    "=HYPERLINK(\"http://x\")", language: .latvian, source: "Avots: ieraksti."
  ) {
    Section("Skaitļi") {
      KeyNumbers {
        KeyNumber(0.123456789, decimals: 2, "no visiem pāriem")
        KeyNumber(nil, decimals: 1, "soļi")
      }
      Table(
        "Firmas", headings: [.init("Nosaukums"), .init("Daļa", alignment: .right)],
        rows: [
          [.text("=1+2"), .number(1.0 / 3, decimals: 1)],
          [.text("@firma"), .undefined(because: "partneru nav")],
          [.text("-5"), .number(7, decimals: 1)],
        ], limit: 1)
      Subsection("Vēl") {
        Table("Otra", headings: [.init("A")], rows: [[.number(12, decimals: 0)]])
      }
    }
  }

  private func sheet(_ name: String) throws -> TextTable {
    try Workbook(bytes: document.workbook(), source: "page.xlsx").table(in: name)
  }

  @Test func `a sheet for the page and one for each table, under its number`() throws {
    let workbook = try Workbook(bytes: document.workbook(), source: "page.xlsx")
    #expect(workbook.sheets.map(\.name) == ["Lapa", "1. tabula", "2. tabula"])
  }

  @Test func `numbers stand in full, and so do the rows that the page only counts`() throws {
    let table = try sheet("1. tabula")
    #expect(table.header == ["Nosaukums", "Daļa"])
    #expect(
      table.rows.map(\.fields) == [["=1+2", "0.3333333333333333"], ["@firma", ""], ["-5", "7"]])
  }

  @Test func `what begins like a formula is a text`() throws {
    let sheets = DocumentSheets(of: document)
    #expect(sheets.first.rows.first == [.title("=HYPERLINK(\"http://x\")")])
    #expect(sheets.tables[0].rows[0][0] == .text("=1+2"))
  }

  @Test func `the first sheet has the numbers of the page and says why cells are empty`() throws {
    let rows = DocumentSheets(of: document).first.rows
    #expect(rows.contains([.number(0.123456789), .text("no visiem pāriem")]))
    #expect(rows.contains([.empty, .text("Tukšās šūnas: partneru nav")]))
    #expect(rows.contains([.text("Avots"), .text("Avots: ieraksti.")]))
  }

  @Test func `the same document gives the same bytes`() throws {
    #expect(try document.workbook() == document.workbook())
  }
}
