import TabularFiles
import Testing

@Suite("Quoted fields")
struct QuotedFieldTests {
  @Suite("well-formed")
  struct WellFormed {
    @Test(arguments: [
      (#""x""#, "x"), (#""""#, ""), (#""x, y""#, "x, y"), (#""x ""y"" z""#, #"x "y" z"#),
      ("\"\"\"\"", "\""), ("\"\"\"x\"", "\"x"), ("\"x\"\"\"", "x\""),
      ("\"x\ny\r\nz\"", "x\ny\r\nz"), (#" "x, y" "#, "x, y"),
    ])
    func `reads as the text between its marks`(field: String, text: String) throws {
      let table = try TextTable("a,b\n\(field),1\n2,\(field)\n", delimiter: .comma)
      #expect(table.texts == [[text, "1"], ["2", text]])
      #expect(table.findings.isEmpty)
    }
  }

  @Suite("misplaced marks")
  struct Misplaced {
    @Test func `a mark inside an unquoted field is text`() throws {
      let table = try TextTable("a,b\n5\" pipe,x\"y\n")
      #expect(table.texts == [["5\" pipe", "x\"y"]])
      #expect(table.findings.isEmpty)
    }

    @Test func `a field whose outer marks were doubled with the inner ones`() throws {
      let table = try TextTable(
        #"""
        "id";"title";"end"
        "1";""The action, ""X"" works; well"";"2024"
        """#)
      #expect(table.texts == [["1", #""The action, "X" works; well""#, "2024"]])
      #expect(table.problems == [.misplacedQuote])
      #expect(table.findings[0].columnNumber == 2)
    }

    @Test func `a doubled mark around the first word only`() throws {
      let table = try TextTable("a;b\n\"\"Alfa\"\" SIA;LV\n")
      #expect(table.texts == [["\"Alfa\" SIA", "LV"]])
      #expect(table.problems == [.misplacedQuote])
    }

    @Test func `inner marks that were not doubled`() throws {
      let table = try TextTable("a,b\n\"The \"X\" project, part 2\",next\n")
      #expect(table.texts == [["The \"X\" project, part 2", "next"]])
      #expect(table.problems == [.misplacedQuote])
    }

    @Test func `marks around the first word only`() throws {
      let table = try TextTable("a;b;c\n\"Pukkalnini\" SIA;LV;\"Keguma\"\n")
      #expect(table.texts == [["\"Pukkalnini\" SIA", "LV", "Keguma"]])
      #expect(table.problems == [.misplacedQuote])
    }
  }

  @Suite("marks that are never closed")
  struct Unclosed {
    @Test func `harm their own field only`() throws {
      let table = try TextTable("a,b\n1,\"x\n2,y\n3,\"z, z\"\n")
      #expect(table.texts == [["1", "\"x"], ["2", "y"], ["3", "z, z"]])
      #expect(table.problems == [.unclosedQuote])
      #expect(table.findings[0].rowNumber == 2)
      #expect(table.findings[0].columnNumber == 2)
    }

    @Test func `do not swallow the quoted fields beside them`() throws {
      let table = try TextTable(
        "\"a\";\"b\";\"c\"\n\"1;\"x\";\"y\"\n\"2\";\"z\"; \"w\n\"3\";\"u\";\"v\"\n")
      #expect(table.texts == [["\"1", "x", "y"], ["2", "z", " \"w"], ["3", "u", "v"]])
      #expect(table.problems == [.unclosedQuote, .unclosedQuote])
    }

    @Test func `in the first field do not swallow the rows below`() throws {
      let table = try TextTable("a,b\n\"x,1\ny,2\nz,3\n")
      #expect(table.texts == [["\"x", "1"], ["y", "2"], ["z", "3"]])
      #expect(table.problems == [.unclosedQuote])
    }

    @Test func `in the header do not swallow the table`() throws {
      let table = try TextTable("\"a,b\n1,2\n")
      #expect(table.header == ["\"a", "b"])
      #expect(table.texts == [["1", "2"]])
      #expect(table.problems == [.unclosedQuote])
    }

    @Test func `give up after sixteen mebibytes`() throws {
      let rows = String(repeating: "1,\(String(repeating: "2", count: 65_000))\n", count: 260)
      let table = try TextTable("a,b\n\"x,y\n\(rows)\"end\",z\n")
      #expect(table.rows[0].fields == ["\"x", "y"])
      #expect(table.rows.count == 262)
      #expect(table.rows.last?.fields == ["end", "z"])
      #expect(table.problems == [.unclosedQuote])
    }

    @Test func `a long text in quotation marks is cut and nothing else is odd`() throws {
      let text = String(repeating: "one, two; three\n", count: 70_000)
      let table = try TextTable("a,b\n1,\"\(text)\"\n2,x\n")
      #expect(table.rows.map { $0[0] } == ["1", "2"])
      #expect(table.rows[0][1] == String(text.prefix(1 << 20)))
      #expect(table.problems == [.fieldCut(length: 1_120_000, limit: 1 << 20)])
      #expect(table.rows[1].line == 70_003)
    }

    @Test func `a quotation over whole rows is read as rows`() throws {
      let table = try TextTable("a;b;c\nx;\"Alfa;LV\ny;B;EE\nz;Gamma\";LT\nv;w;u\n")
      #expect(
        table.texts == [
          ["x", "\"Alfa", "LV"], ["y", "B", "EE"], ["z", "Gamma\"", "LT"], ["v", "w", "u"],
        ])
      #expect(table.problems == [.quotedRows(lines: 3)])
      #expect(table.rows.map(\.line) == [2, 3, 4, 5])
    }

    @Test func `an odd row among them stays odd`() throws {
      let table = try TextTable("a;b;c\n\"x;A;LV\ny;B\nv;D;LT\nz 15\";C;LT\n")
      #expect(
        table.texts == [
          ["\"x", "A", "LV"], ["y", "B"], ["v", "D", "LT"], ["z 15\"", "C", "LT"],
        ])
      #expect(table.problems == [.quotedRows(lines: 4), .shortRow(expected: 3, read: 2)])
    }

    @Test func `a quotation of several lines is nothing odd`() throws {
      let table = try TextTable("a,b,c\n1,\"one, two\nthree\",x\n")
      #expect(table.texts == [["1", "one, two\nthree", "x"]])
      #expect(table.findings.isEmpty)
    }
  }

  /// A reader that searches for a closing mark anew from every field would take hours here; the
  /// limit only ends such a run.
  @Suite("however the marks stand, reading takes linear time", .timeLimit(.minutes(30)))
  struct LinearTime {
    @Test(arguments: [
      "\"a\n", "\"a,", "\"a\"b,", "\"a\"b, ", "\"\"a,", "\"\"a\n", "\"\n", "\" ", "\"a\n\",",
      ", \"",
      "\"", "\"\"", "\"a\"\"", "\"a, \n", "a\n\"b\nc\"d,", " \"",
    ])
    func `of patterns that repeat`(pattern: String) throws {
      let text = "x,y,z\n1,2,3\n" + String(repeating: pattern, count: 1 << 20 / pattern.utf8.count)
      let table = try TextTable(text, delimiter: .comma)
      #expect(table.header == ["x", "y", "z"])
      #expect(table.counts.total == table.counts.inFile)
    }
  }
}
