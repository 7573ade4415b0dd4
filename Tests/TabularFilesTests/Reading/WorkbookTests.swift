import Foundation
import NetworkCore
import TabularFiles
import TestKit
import Testing

@Suite("Workbook")
struct WorkbookTests {
  private func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Workbooks/\(name)")
      .standardized.path()
  }

  private func failure(_ name: String) -> TabularFileError? {
    do throws(TabularFileError) {
      _ = try TextTable(contentsOf: path(name))
      return nil
    } catch {
      return error
    }
  }

  @Test func `a table as people make it, by openpyxl`() throws {
    let workbook = try Workbook(contentsOf: path("members.xlsx"))
    #expect(workbook.sheets.map(\.name) == ["Piezīmes", "Dalībnieki", "Izmaksas"])
    #expect(workbook.sheets.map(\.isHidden) == [false, false, true])
    let table = try workbook.table(in: "Dalībnieki")
    #expect(
      table.header == [
        "Dalībnieks Nosaukums", "Reģ. nr.", "Veids", "Projekta numurs", "Projekts Nosaukums",
        "Sākums", "Beigas", "Summa",
      ])
    #expect(
      table.texts == [
        [
          "SIA „Ķelvardi”", "40003000001", "MVU", "P1", "Izstāde", "2018-04-01", "2018-04",
          "1234.5",
        ],
        ["SIA „Ķelvardi”", "40003000001", "MVU", "P2", "Mācības", "2019-12-31", "2020-01", "0.1"],
        [
          "Augstskola Ņirvītis", "90000000002", "augstskola", "P1", "Izstāde", "2018-04-01", "",
          "2000000",
        ],
        ["Rīgas dome", "90011524360", "pašvaldība", "P2", "Mācības", "2019. gads", "", "1 234,50"],
      ])
    #expect(table.rows.map(\.number) == [5, 6, 7, 8])
    #expect(table.counts.total == table.counts.inFile)
    #expect(table.counts.inFile == 8)
    #expect(table.sheet == "Dalībnieki")
  }

  @Test func `what is odd in it, with sheet, row and column`() throws {
    let table = try Workbook(contentsOf: path("members.xlsx")).table(in: "Dalībnieki")
    #expect(
      table.problems == [
        .otherSheet("Piezīmes", isHidden: false), .otherSheet("Izmaksas", isHidden: true),
        .aboveHeader, .headerOverRows(last: 4), .hiddenColumn, .mergedRows(last: 6),
        .mergedRows(last: 6), .mergedRows(last: 6), .hiddenRows(count: 1),
      ])
    let hidden = try #require(table.findings.first { $0.problem == .hiddenColumn })
    #expect(
      hidden.description.contains("members.xlsx, sheet “Dalībnieki”, row 3, column 3 “Veids”: "))
  }

  @Test func `without a name the first sheet with a text is read`() throws {
    #expect(try TextTable(contentsOf: path("members.xlsx")).sheet == "Piezīmes")
    #expect(throws: TabularFileError.self) {
      try Workbook(contentsOf: path("members.xlsx")).table(in: "nowhere")
    }
  }

  @Test func `every kind of cell, and days since 1904`() throws {
    let table = try TextTable(contentsOf: path("cells.xlsx"))
    #expect(table.header == ["name", "value"])
    #expect(
      table.texts == [
        ["shared", "2"], ["a\nb", ""], ["true", "1904-01-01"], ["2020-01-01", "1e-5"],
      ])
    #expect(table.problems == [.errorValue("#DIV/0!"), .formulaWithoutValue])
    #expect(table.findings.map(\.columnName) == ["value", "value"])
    #expect(table.counts.blank == 2)
    #expect(table.counts.total == table.counts.inFile)
  }

  @Test(arguments: [
    ("entities.xlsx", "declares entities"), ("escape.xlsx", "leads out of it"),
    ("absolute.xlsx", "leads out of it"), ("bomb.xlsx", "would unpack to"),
    ("encrypted.xlsx", "encrypted"), ("unsound.xlsx", "not well-formed"),
    ("other.zip", "ZIP archive"),
  ])
  func `what is made to harm is refused with a sentence`(name: String, words: String) throws {
    let error = try #require(failure(name))
    #expect(error.description.contains(words), "\(error)")
    #expect(error.description.hasPrefix(path(name)))
    #expect(!error.description.contains("\n"))
  }

  @Test func `workbooks with random bytes changed or cut off are read or refused`() throws {
    let start = ContinuousClock.now
    var readings = 0
    for name in ["members.xlsx", "cells.xlsx"] {
      let whole = [UInt8](try Data(contentsOf: URL(filePath: path(name))))
      for replicate in 0..<400 where ContinuousClock.now - start < .seconds(5) {
        var generator = Seed(11).stream(replicate).generator()
        var bytes = whole
        for _ in 0...generator.number(below: 8) {
          bytes[generator.number(below: bytes.count)] = UInt8(generator.number(below: 256))
        }
        if replicate % 4 == 0 { bytes.removeLast(generator.number(below: bytes.count)) }
        guard let table = try? TextTable(bytes: bytes, source: "t.xlsx") else { continue }
        readings += 1
        #expect(table.counts.total == table.counts.inFile)
        #expect(table.counts.inTable == table.rows.count)
      }
    }
    #expect(readings > 0)
  }
}
