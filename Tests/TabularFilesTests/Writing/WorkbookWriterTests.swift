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
      "=", "'", "\u{301}",
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

  private struct Sheet: Decodable {
    var name: String
    var frozen: String
    var rows: [[String]]
    var formats: [String]
    var kinds: String
    var bold: Bool
  }

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["KOPA_PYTHON"] != nil,
      "KOPA_PYTHON does not name a Python that has openpyxl"))
  func `openpyxl reads numbers, days, formats and the frozen header`() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write(example(), to: folder.file("t.xlsx"))
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../scripts/oracles/read_workbook.py").standardized.path()
    let process = Process()
    process.executableURL = URL(
      filePath: try #require(ProcessInfo.processInfo.environment["KOPA_PYTHON"]))
    process.arguments = [script, folder.file("t.xlsx")]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let sheets = try JSONDecoder().decode([Sheet].self, from: data)
    #expect(sheets.map(\.name) == ["Mērījumi 201819", "Mērījumi 2018", "mērījumi 2018 2"])
    #expect(sheets.map(\.frozen) == ["A2", "A2", "A2"])
    #expect(sheets[0].rows[1] == ["=1+1 & <Rīga>", "12", "0.125", "2018-04-01"])
    #expect(sheets[0].formats == ["General", "0", "General", "yyyy\\-mm\\-dd"])
    #expect(sheets[0].kinds == "snnd")
    #expect(sheets[0].bold)
  }
}
