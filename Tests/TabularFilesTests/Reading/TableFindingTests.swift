import TabularFiles
import Testing

@Suite("TableFinding")
struct TableFindingTests {
  @Test func `a finding says where, what and what became of it`() throws {
    let table = try TextTable("name,country\nA\n")
    #expect(
      table.findings.map(\.description) == [
        "t.csv, row 2: expected 2 fields and read 1; the missing ones count as empty"
      ])
  }

  @Test func `a finding names the column and the line where these differ from the row`() throws {
    let table = try TextTable(
      bytes: Array("name,country\n\"Ā\nB\",LV\nC,L".utf8) + [0xE2, 0x0A], source: "t.csv")
    #expect(
      table.findings.map(\.description) == [
        "t.csv, row 3 (line 4), column 2 “country”: the byte 0xE2 is not UTF-8 and reads as �; "
          + "save the file as “CSV UTF-8”"
      ])
  }

  @Test func `every problem has words of its own`() {
    let problems: [TableFinding.Problem] = [
      .shortRow(expected: 3, read: 2), .longRow(expected: 3, read: 4), .repeatedHeader,
      .aboveHeader, .repeatedColumnName(first: 1), .invalidByte(0x80), .nulByte, .misplacedQuote,
      .unclosedQuote, .quotedRows(lines: 3), .fieldCut(length: 5, limit: 4),
      .encoding(.latin1, reason: .signsAlone), .noCharacter(.latin1),
      .errorValue("#REF!"), .formulaWithoutValue, .headerOverRows(last: 2), .mergedRows(last: 3),
      .hiddenRows(count: 2), .hiddenColumn, .otherSheet("A", isHidden: true),
      .otherSheet("A", isHidden: false),
    ]
    #expect(Set(problems.map(\.description)).count == problems.count)
  }
}
