import Foundation
import NetworkCore
import TabularFiles
import TestKit
import Testing

@Suite("RowStream")
struct RowStreamTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Reads `bytes` as a stream and as a whole, and expects both to tell the same.
  @discardableResult
  private func expectSame(_ bytes: [UInt8], _ name: String = "t.csv") throws -> TextTable {
    let path = folder.file(name)
    try AtomicFile.write(bytes, to: path)
    let table = try TextTable(contentsOf: path)
    var stream = try RowStream(contentsOf: path)
    #expect(stream.header == table.header)
    #expect(stream.delimiter == table.delimiter)
    #expect(stream.encoding == table.encoding)
    var position = 0
    while let rows = try stream.next() {
      for row in rows {
        let same = table.rows[position]
        position += 1
        if row.fields != same.fields || row.number != same.number || row.line != same.line {
          Issue.record("row \(row.number) differs: \(row.fields), \(same.fields)")
          return table
        }
      }
    }
    #expect(position == table.rows.count)
    #expect(stream.counts == table.counts)
    #expect(stream.findings == table.findings)
    #expect(stream.findingsLeftOut == table.findingsLeftOut)
    return table
  }

  @Test func `a short file`() throws {
    try expectSame(Array("Title;;\na;b;c\n1;2;3\n\n\"4\n\";5\na;b;c\n".utf8))
  }

  @Test func `a file of several pieces, with quotations across their edges`() throws {
    var text = "\u{FEFF}sep=;\r\na;b;c\r\n"
    let long = String(repeating: "x", count: 400)
    for number in 0..<12_000 {
      text +=
        number % 7 == 0 ? "\"\(long)\r\n;\(number)\";\"\"\"\";3\r\n" : "\(number);Ē;\(long) \r"
    }
    let table = try expectSame(Array(text.utf8))
    #expect(table.rows.count == 12_000)
    #expect(text.utf8.count > 9 << 19)
  }

  @Test func `a file of several pieces in Windows-1257, and one in UTF-16`() throws {
    let row = [0xC2, 0x3B, 0xEE] + Array("xyz;\(String(repeating: "a", count: 500))\n".utf8)
    let baltic = Array("a;b;c\n".utf8) + Array(repeatElement(row, count: 9_000).joined())
    #expect(try expectSame(baltic).encoding == .windows1257)
    var wide: [UInt8] = [0xFF, 0xFE]
    for byte in baltic { wide += byte < 0x80 ? [byte, 0] : [0x2B, 0x01] }
    #expect(try expectSame(wide).encoding == .utf16LittleEndian)
  }

  @Test func `a quotation without an end, which is known only pieces later`() throws {
    let rows = String(repeating: "1,2,\(String(repeating: "3", count: 65_000))\n", count: 100)
    try expectSame(Array("a,b,c\n\"x,y,z\n\(rows)".utf8))
  }

  @Test func `no file and an empty one`() throws {
    #expect(throws: TabularFileError.self) { _ = try RowStream(contentsOf: folder.file("none")) }
    try AtomicFile.write([], to: folder.file("empty.csv"))
    let path = folder.file("empty.csv")
    #expect(throws: TabularFileError.empty(path: path)) { _ = try RowStream(contentsOf: path) }
  }

  @Test func `two hundred texts of random bytes`() throws {
    let bytes: [UInt8] = [
      0x22, 0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x20, 0x61, 0x62, 0x00, 0xC4, 0xE2, 0xEF, 0xBB, 0xBF,
    ]
    for replicate in 0..<200 {
      var generator = Seed(5).stream(replicate).generator()
      let text = (0..<200).map { _ in bytes[generator.number(below: bytes.count)] }
      if (try? TextTable(bytes: text, source: "t.csv")) == nil { continue }
      try expectSame(text)
    }
  }
}
