import TabularFiles
import Testing

@Suite("Finding the delimiter")
struct DelimiterSearchTests {
  @Test(arguments: Delimiter.allCases)
  func `each delimiter is found`(delimiter: Delimiter) throws {
    var writer = DelimitedTextWriter(header: ["name", "country", "sum"], delimiter: delimiter)
    writer.append(["Alfa; Beta, Gamma | Co", "LV", "1,5"])
    writer.append(["Delta", "EE", "2,5"])
    let table = try TextTable(bytes: writer.bytes, source: "t.csv")
    #expect(table.delimiter == delimiter)
    #expect(table.rows[0].fields == ["Alfa; Beta, Gamma | Co", "LV", "1,5"])
  }

  @Test func `decimal commas are no delimiters`() throws {
    let table = try TextTable("name;sum\nA;1,5\nB;2,5\nC;3,5\n")
    #expect(table.delimiter == .semicolon)
    #expect(table.header == ["name", "sum"])
  }

  @Test func `delimiters inside quotations do not count`() throws {
    let table = try TextTable(
      "a,b\n\"x;y;z\",1\n\"x;y;z\",2\n\"x;y;\nz\",3\n")
    #expect(table.delimiter == .comma)
    #expect(table.counts.complete == 3)
  }

  @Test func `a few commas in names do not make a column`() throws {
    let table = try TextTable("organisation\nAlfa\nBeta, Ltd\nGamma\n")
    #expect(table.header == ["organisation"])
    #expect(table.texts == [["Alfa"], ["Beta, Ltd"], ["Gamma"]])
  }

  @Test func `many columns count for more than a few that always agree`() throws {
    let table = try TextTable(
      "name, short;country;year;sum;kind\nA, a;LV;1;2;3\nB, b;LV;1;2;3\nC, c;LV;1;2\n"
        + "D, d;LV;1;2;3\nE, e;LV;1;2;3\n")
    #expect(table.delimiter == .semicolon)
  }

  @Test func `a delimiter that the header lacks counts for less`() throws {
    let row = "Alfa;Rīga, Vidzeme, Latvija\n"
    let table = try TextTable("name;place\n" + String(repeating: row, count: 20))
    #expect(table.header == ["name", "place"])
  }

  @Test func `ragged rows do not hide the delimiter`() throws {
    let table = try TextTable("a;b;c\n1;2\n1;2;3\n1;2;3;4\n1;2, x;3\n")
    #expect(table.delimiter == .semicolon)
  }

  @Test func `a header alone tells its delimiter`() throws {
    #expect(try TextTable("a;b;c").delimiter == .semicolon)
    #expect(try TextTable("a\tb\tc").delimiter == .tab)
  }

  @Test func `the caller may know better`() throws {
    let table = try TextTable("a,b;c\n1,2;3\n", delimiter: .comma)
    #expect(table.header == ["a", "b;c"])
  }

  @Test func `a lone comma follows the delimiter`() {
    #expect(Delimiter.semicolon.loneComma == .decimal)
    #expect(Delimiter.comma.loneComma == .thousands)
  }
}
