import Foundation
import TabularFiles
import Testing

@Suite("TextTable")
struct TextTableTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `a header and two rows`() throws {
      let table = try TextTable("name,country\nTUM,DE\nKU Leuven,BE\n")
      #expect(table.header == ["name", "country"])
      #expect(table.texts == [["TUM", "DE"], ["KU Leuven", "BE"]])
      #expect(table.rows[1][0] == "KU Leuven")
      #expect(table.rows.map(\.number) == [2, 3])
      #expect(table.findings.isEmpty)
      #expect(table.counts.inFile == 3)
      #expect(table.counts.complete == 2)
    }

    @Test func `a file is read from its path`() throws {
      let folder = try TemporaryFolder()
      try AtomicFile.write("a;b\n1;2\n".utf8, to: folder.file("x.csv"))
      let table = try TextTable(contentsOf: folder.file("x.csv"))
      #expect(table.texts == [["1", "2"]])
      #expect(table.source == folder.file("x.csv"))
    }

    @Test func `standard input is read to its end`() async {
      await #expect(processExitsWith: .success) {
        let folder = try TemporaryFolder()
        try AtomicFile.write("a;b\n1;2\n3\n".utf8, to: folder.file("x.csv"))
        unsafe dup2(open(folder.file("x.csv"), O_RDONLY), STDIN_FILENO)
        let table = try TextTable.fromStandardInput()
        #expect(table.texts == [["1", "2"], ["3"]])
        #expect(table.findings.map(\.source) == ["standard input"])
      }
    }

    @Test func `a header alone is a table without rows`() throws {
      let table = try TextTable("name,country")
      #expect(table.header == ["name", "country"])
      #expect(table.rows.isEmpty)
      #expect(table.counts.total == 1)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `every kind of line end ends a row`(lineEnd: String) throws {
      let table = try TextTable(["a,b", "1,2", "3,4"].joined(separator: lineEnd))
      #expect(table.header == ["a", "b"])
      #expect(table.texts == [["1", "2"], ["3", "4"]])
      #expect(table.rows.map(\.line) == [2, 3])
    }

    @Test func `line ends may be mixed`() throws {
      let table = try TextTable("a,b\r\n1,2\n3,4\r5,6\n\r7,8")
      #expect(table.texts == [["1", "2"], ["3", "4"], ["5", "6"], ["7", "8"]])
      #expect(table.counts.blank == 1)
      #expect(table.rows.map(\.line) == [2, 3, 4, 6])
    }

    @Test func `a byte order mark is no part of the first name`() throws {
      let table = try TextTable("\u{FEFF}name,country\nTUM,DE\n")
      #expect(table.header == ["name", "country"])
      #expect(table.hasByteOrderMark)
      #expect(try !TextTable("name,country\n").hasByteOrderMark)
    }

    @Test func `rows are numbered as in a spreadsheet and lines as in an editor`() throws {
      let table = try TextTable("a,b\n\"x\r\ny\nz\",1\n\n2,3\n")
      #expect(table.rows.map(\.number) == [2, 4])
      #expect(table.rows.map(\.line) == [2, 6])
    }

    @Test func `fields keep their spaces`() throws {
      let table = try TextTable("a,b\n x ,\" y \"\n")
      #expect(table.texts == [[" x ", " y "]])
    }

    @Test func `a column that a row does not have reads as empty`() throws {
      let row = try TextTable("a,b\nx,y\n").rows[0]
      #expect(row[2] == "")
      #expect(row[-1] == "")
      #expect(row.count == 2)
    }
  }

  @Suite("every row is accounted for")
  struct Accounts {
    @Test func `blank rows are counted and left out`() throws {
      let table = try TextTable("a,b\n\n1,2\n,\n \n\t\n")
      #expect(table.texts == [["1", "2"]])
      #expect(table.counts.blank == 4)
      #expect(table.counts.total == table.counts.inFile)
    }

    @Test func `blank rows above the header are no header`() throws {
      let table = try TextTable("\n\na,b\n1,2\n")
      #expect(table.header == ["a", "b"])
      #expect(table.rows[0].number == 4)
      #expect(table.counts.blank == 2)
    }

    @Test func `a repeated header is skipped with a finding`() throws {
      let table = try TextTable("a,b\n1,2\na,b\n3,4\n")
      #expect(table.texts == [["1", "2"], ["3", "4"]])
      #expect(table.problems == [.repeatedHeader])
      #expect(table.findings[0].rowNumber == 3)
      #expect(table.counts.repeatedHeaders == 1)
    }

    @Test func `files joined with their byte order marks repeat the header too`() throws {
      let table = try TextTable("\u{FEFF}a,b\n1,2\n\u{FEFF}a,b\n3,4\n")
      #expect(table.texts == [["1", "2"], ["3", "4"]])
      #expect(table.problems == [.repeatedHeader])
    }

    @Test func `short and long rows are kept as they are`() throws {
      let table = try TextTable("a,b,c\n1,2\n1,2,3\n1,2,3,4\n")
      #expect(table.texts == [["1", "2"], ["1", "2", "3"], ["1", "2", "3", "4"]])
      #expect(table.problems == [.shortRow(expected: 3, read: 2), .longRow(expected: 3, read: 4)])
      #expect(table.findings.map(\.rowNumber) == [2, 4])
      #expect(table.counts.short == 1)
      #expect(table.counts.long == 1)
      #expect(table.counts.complete == 1)
      #expect(table.rows[0][2] == "")
      #expect(table.rows[2][3] == "4")
    }

    @Test func `empty columns at the end are left out`() throws {
      let table = try TextTable("a;b;;\n1;2;;\n3;4\n5;6; ;\n7;8;9;\n")
      #expect(table.header == ["a", "b"])
      #expect(table.texts == [["1", "2"], ["3", "4"], ["5", "6"], ["7", "8", "9", ""]])
      #expect(table.problems == [.longRow(expected: 2, read: 4)])
    }

    @Test func `a nameless first column is a column`() throws {
      let table = try TextTable(";P1;P2\nP1;0;3\nP2;3;0\n")
      #expect(table.header == ["", "P1", "P2"])
      #expect(table.counts.complete == 2)
    }

    @Test func `titles above the header are skipped with a finding`() throws {
      let table = try TextTable(
        "Dalībnieku saraksts;;\n\nuz 2024. gada 1. janvāri\nnosaukums;valsts;gads\nA;LV;2020\n")
      #expect(table.header == ["nosaukums", "valsts", "gads"])
      #expect(table.counts.aboveHeader == 2)
      #expect(table.findings.map(\.rowNumber) == [1, 3])
      #expect(table.problems == [.aboveHeader, .aboveHeader])
      #expect(table.counts.total == table.counts.inFile)
    }

    @Test(arguments: ["sep=;", "SEP=;"])
    func `a declared delimiter is believed`(declaration: String) throws {
      let table = try TextTable("\(declaration)\na,b;c\n1,2;3\n")
      #expect(table.header == ["a,b", "c"])
      #expect(table.counts.declaration == 1)
      #expect(table.rows[0].number == 3)
      #expect(table.counts.total == table.counts.inFile)
    }

    @Test func `names that differ only in spelling are reported`() throws {
      let table = try TextTable("Reģ. nr,name,reg_nr\n1,A,2\n")
      #expect(table.problems == [.repeatedColumnName(first: 1)])
      #expect(table.findings[0].columnNumber == 3)
      #expect(table.columns["reg nr"] == 0)
      #expect(table.columns["reg_nr"] == 2)
    }

    @Test func `findings stop at ten thousand and the others are counted`() throws {
      let table = try TextTable(
        "a,b,c\n" + String(repeating: "1,2\n", count: 10_005), delimiter: .comma)
      #expect(table.findings.count == 10_000)
      #expect(table.findingsLeftOut == 5)
      #expect(table.counts.short == 10_005)
    }
  }
}
