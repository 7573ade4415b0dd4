import TabularFiles
import Testing

@Suite("Finding the encoding")
struct EncodingSearchTests {
  private static let text = "nosaukums;valsts\nRīgas domē 🙂;LV\n\"a;„b\";EE\n"

  private func utf16(_ text: String, little: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return little ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is read with and without its mark`(little: Bool, marked: Bool) throws {
    let bytes = utf16((marked ? "\u{FEFF}" : "") + Self.text, little: little)
    let table = try TextTable(bytes: bytes, source: "t.csv")
    #expect(table.encoding == (little ? .utf16LittleEndian : .utf16BigEndian))
    #expect(table.texts == [["Rīgas domē 🙂", "LV"], ["a;„b", "EE"]])
    #expect(table.header == ["nosaukums", "valsts"])
    #expect(table.hasByteOrderMark == marked)
    #expect(table.findings.count == 1)
  }

  @Test func `what is UTF-8 needs no finding`() throws {
    #expect(try TextTable(Self.text).encoding == .utf8)
    #expect(try TextTable(Self.text).findings.isEmpty)
    #expect(try TextTable("plain;text\n1;2\n").encoding == .utf8)
  }

  @Test func `UTF-8 with a damaged byte is UTF-8 all the same`() throws {
    let table = try TextTable(bytes: Array("a;b\nĶ;Ā".utf8) + [0xE2, 0x0A], source: "t.csv")
    #expect(table.encoding == .utf8)
    #expect(table.problems == [.invalidByte(0xE2)])
  }

  @Test func `the finding says why`() throws {
    let bytes = Array("a;b\nR".utf8) + [0xEE] + Array("g\n".utf8) + [0xE2, 0xEE, 0x0A]
    let table = try TextTable(bytes: bytes, source: "t.csv")
    #expect(
      table.findings.first?.description
        == "t.csv, row 1: the text was read as Windows-1257, because its letters (ī, ā) then fit "
        + "Latvian; if letters are wrong, say the encoding")
  }

  @Test func `the caller may know better`() throws {
    let bytes = Array("a;b\nR".utf8) + [0xEE] + Array("ga;LV\n".utf8)
    let table = try TextTable(bytes: bytes, source: "t.csv", encoding: .latin1)
    #expect(table.texts == [["Rîga", "LV"]])
    #expect(table.findings.isEmpty)
  }

  @Test func `a byte that a page does not have is damage`() throws {
    let bytes = Array("a;b\nR".utf8) + [0xEE] + Array("ga;LV\n".utf8) + [0x81, 0x3B, 0x0A]
    let table = try TextTable(bytes: bytes, source: "t.csv", encoding: .windows1257)
    #expect(table.texts == [["Rīga", "LV"], ["\u{FFFD}", ""]])
    #expect(table.problems == [.noCharacter(.windows1257)])
    #expect(table.findings.map(\.rowNumber) == [3])
  }

  @Test func `half a pair of UTF-16 is damage`() throws {
    let bytes =
      utf16("a;b\nx", little: true) + [0x00, 0xD8] + utf16("y;z\n", little: true) + [0x61]
    let table = try TextTable(bytes: bytes, source: "t.csv", encoding: .utf16LittleEndian)
    #expect(table.texts == [["x\u{FFFD}y", "z"], ["\u{FFFD}"]])
    #expect(table.problems.contains(.noCharacter(.utf16LittleEndian)))
  }
}
