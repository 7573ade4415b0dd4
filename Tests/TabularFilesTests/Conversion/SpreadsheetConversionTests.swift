import Foundation
import TabularFiles
import TestKit
import Testing

@testable import TabularFiles

/// Spreadsheets that LibreOffice 7.4 made of `members.xlsx`.
@Suite("Spreadsheets that LibreOffice reads")
struct SpreadsheetConversionTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Workbooks/\(name)").standardized
    return [UInt8](try Data(contentsOf: path))
  }

  @Test(.needsLibreOffice, arguments: ["members.ods", "members.xls"])
  func `they read as the workbook does of which they were made`(name: String) throws {
    let workbook = try Workbook(bytes: bytes(name), source: "-x.\(name)")
    #expect(workbook.sheets.map(\.name) == ["Piezīmes", "Dalībnieki", "Izmaksas"])
    #expect(workbook.sheets.map(\.isHidden) == [false, false, true])
    let table = try workbook.table(in: "Dalībnieki")
    let original = try Workbook(bytes: bytes("members.xlsx"), source: "members.xlsx")
      .table(in: "Dalībnieki")
    #expect(table.header == original.header)
    #expect(table.texts == original.texts)
    #expect(table.source == "-x.\(name)")
    #expect(table.findings.allSatisfy { $0.source == "-x.\(name)" })
  }

  @Test(.needsLibreOffice) func `what it cannot read is told`() throws {
    let cut = try Array(bytes("members.xls").prefix(700))
    #expect(throws: TabularFileError.conversion(path: "cut.xls", .notRead(.xls))) {
      try TextTable(bytes: cut, source: "cut.xls")
    }
  }

  @Test func `the kind is told by what stands in the file`() throws {
    #expect(try SpreadsheetKind(bytes("members.ods")) == .ods)
    #expect(try SpreadsheetKind(bytes("members.xls")) == .xls)
    #expect(try SpreadsheetKind(bytes("members.xlsx")) == nil)
    #expect(SpreadsheetKind(Array("PK\u{3}\u{4}".utf8)) == nil)
    #expect(SpreadsheetKind([]) == nil)
  }

  @Test func `an encrypted workbook is no case for LibreOffice`() throws {
    #expect(throws: TabularFileError.encryptedWorkbook(path: "e.xlsx")) {
      try Workbook(bytes: bytes("encrypted.xlsx"), source: "e.xlsx")
    }
  }

  @Test func `a program that takes too long is ended with what it started`() throws {
    let shell = try #require(HelperProgram(called: ["no such program", "sh"]))
    let start = ContinuousClock.now
    #expect(shell.run(["-c", "sleep 60 & sleep 60"], in: "/tmp", seconds: 1) == .tooSlow)
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(shell.run(["-c", "exit 3"], in: "/tmp", seconds: 20) == .failure)
    #expect(shell.run(["-c", "test \"$HOME\" = /tmp"], in: "/tmp", seconds: 20) == .success)
    #expect(HelperProgram(called: ["no such program"]) == nil)
  }

  @Test func `each problem is a sentence in both languages that says what to do`() {
    let problems: [ConversionProblem] = [
      .notInstalled(.ods), .notRead(.xls), .tooSlow(.xls, seconds: 120),
      .noPlace(.ods, reason: "it is full"),
    ]
    for problem in problems {
      #expect(problem.description.contains(".xlsx"))
      #expect(problem.latvian.contains("kā .xlsx"))
      #expect(problem.isAboutProgram == (problem == .notInstalled(.ods)))
    }
    #expect(
      "\(TabularFileError.conversion(path: "a.ods", .notInstalled(.ods)))"
        == "a.ods: a spreadsheet of the kind .ods is read with LibreOffice, which is not installed; "
        + "install LibreOffice Calc, or save the file as .xlsx.")
  }
}
