import TabularFiles
import Testing

@Suite("Bytes that are not text")
struct TextDamageTests {
  /// Reads a table of two columns whose row 3 has `bytes` in its second field.
  private func table(with bytes: [UInt8]) throws -> TextTable {
    try TextTable(
      bytes: Array("name,town\nĶēģ,Šūņa\nC,x".utf8) + bytes + Array("y\nD,E\n".utf8),
      source: "t.csv")
  }

  /// The ranges are those of RFC 3629, section 4, at their edges.
  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0xAF], [0xC1, 0xBF], [0xC4], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
      [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF],
    ] as [[UInt8]])
  func `read as replacement characters with a finding`(bytes: [UInt8]) throws {
    let table = try table(with: bytes)
    #expect(table.texts.count == 3)
    #expect(table.rows[1][0] == "C")
    #expect(table.rows[1][1].hasPrefix("x\u{FFFD}"))
    #expect(table.rows[1][1].hasSuffix("y"))
    #expect(table.problems == [.invalidByte(bytes[0])])
    #expect(table.findings[0].rowNumber == 3)
    #expect(table.findings[0].columnNumber == 2)
    #expect(table.findings[0].columnName == "town")
  }

  @Test(
    arguments: [
      [0x01], [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF],
      [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
    ] as [[UInt8]])
  func `are not to be confused with rare characters`(bytes: [UInt8]) throws {
    let table = try table(with: bytes)
    #expect(table.findings.isEmpty)
    #expect(Array(table.rows[1][1].utf8) == [0x78] + bytes + [0x79])
  }

  @Test func `a NUL byte reads as a replacement character with a finding`() throws {
    let table = try table(with: [0])
    #expect(table.rows[1].fields == ["C", "x\u{FFFD}y"])
    #expect(table.problems == [.nulByte])
  }

  @Test func `a stretch of NUL bytes is damage and not another encoding`() throws {
    let table = try TextTable("a,b\n" + String(repeating: "\0", count: 40) + "\n")
    #expect(table.problems.contains(.nulByte))
  }

  @Test func `a NUL byte among doubled marks spoils neither`() throws {
    let table = try TextTable("a,b\n\"x\"\"\0y\",1\n")
    #expect(table.rows[0].fields == ["x\"\u{FFFD}y", "1"])
  }

  @Test func `in the header they are found too`() throws {
    let table = try TextTable(
      bytes: Array("name,valst".utf8) + [0xEE] + Array("ba\nĶ,B\n".utf8), source: "t.csv")
    #expect(table.header == ["name", "valst\u{FFFD}ba"])
    #expect(table.problems == [.invalidByte(0xEE)])
    #expect(table.findings[0].rowNumber == 1)
  }

  @Test func `every damaged field has its own finding`() throws {
    let table = try TextTable(
      bytes: Array("ā,ž\nē,ž\n".utf8) + [0xE2, 0x2C, 0xFE, 0xFE, 0x0A], source: "t.csv")
    #expect(table.problems == [.invalidByte(0xE2), .invalidByte(0xFE)])
    #expect(table.findings.map(\.columnNumber) == [1, 2])
  }
}
