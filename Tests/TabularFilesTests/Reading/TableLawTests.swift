import NetworkCore
import TabularFiles
import TestKit
import Testing

@Suite("Laws of tables")
struct TableLawTests {
  private static let pieces = [
    "a", "Rīga", "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r", "\r\n", " ", "=1+1", "-", "@",
    "\u{FEFF}", "🙂", "0", "'", "\u{301}", "\\", "sep=",
  ]

  private func text(_ generator: inout SeededGenerator) -> String {
    (0..<generator.number(below: 6)).map { _ in
      Self.pieces[generator.number(below: Self.pieces.count)]
    }.joined()
  }

  @Test(arguments: 0..<200)
  func `what is written is read back`(replicate: Int) throws {
    var generator = Seed(2024).stream(replicate).generator()
    let width = 1 + generator.number(below: 6)
    let header = (0..<width).map { "c\($0)" + text(&generator) }
    let rows = (0..<generator.number(below: 20)).map { _ in
      (0..<width).map { _ in text(&generator) }
    }
    let delimiter = Delimiter.allCases[generator.number(below: Delimiter.allCases.count)]

    var writer = DelimitedTextWriter(header: header, delimiter: delimiter)
    for row in rows { writer.append(row) }
    let table = try TextTable(bytes: writer.bytes, source: "t.csv", delimiter: delimiter)

    #expect(table.header == header)
    #expect(table.texts == rows)
    #expect(table.counts.complete == rows.count)
    #expect(table.counts.total == table.counts.inFile)
  }

  @Test(arguments: ["\r\n", "\r"])
  func `line ends outside quotations change nothing but themselves`(lineEnd: String) throws {
    for replicate in 0..<50 {
      var generator = Seed(7).stream(replicate).generator()
      var writer = DelimitedTextWriter(header: ["x", "y"])
      for _ in 0..<10 {
        writer.append(["\(generator.number(below: 9))", "\"\(generator.number(below: 9)),"])
      }
      let text = String(decoding: writer.bytes, as: UTF8.self)
      let other = text.split(separator: "\n").joined(separator: lineEnd)
      #expect(try TextTable(text).texts == TextTable(other).texts)
    }
  }

  /// Bytes that matter to a reader, and some that do not.
  private static let bytes: [UInt8] = [
    0x22, 0x22, 0x2C, 0x3B, 0x09, 0x7C, 0x0A, 0x0D, 0x20, 0x61, 0x62, 0x00, 0x80, 0xC4, 0xE2, 0xEF,
    0xBB, 0xBF, 0xF0, 0xFF,
  ]

  @Test func `two thousand texts of random bytes are read or refused`() {
    var readings = 0
    for replicate in 0..<2000 {
      var generator = Seed(99).stream(replicate).generator()
      let bytes = (0..<generator.number(below: 300)).map { _ in
        Self.bytes[generator.number(below: Self.bytes.count)]
      }
      if isSound(bytes) { readings += 1 }
    }
    #expect(readings > 1500)
  }

  @Test func `a file that was cut off anywhere is read or refused`() {
    let whole = Array(
      "\u{FEFF}name;\"tītle\"\r\n\"A; \"\"B\"\"\";x\r\n\"\"C \"\"D\"\" e\"\";\"y\nz\"\r\n".utf8)
    for end in 0...whole.count where isSound(Array(whole[..<end])) == false {
      #expect(end <= 3)
    }
  }

  /// Whether `bytes` can be read; expects a reading to account for all rows.
  private func isSound(_ bytes: [UInt8]) -> Bool {
    guard let table = try? TextTable(bytes: bytes, source: "t.csv") else { return false }
    #expect(table.counts.total == table.counts.inFile)
    #expect(table.counts.inTable == table.rows.count)
    #expect(table.texts.map(\.count) == table.rows.map(\.count))
    #expect(zip(table.rows, table.rows.dropFirst()).allSatisfy { $0.number < $1.number })
    #expect(table.rows.allSatisfy { $0.line >= $0.number })
    #expect(table.findings.allSatisfy { !$0.description.isEmpty })
    return true
  }
}
