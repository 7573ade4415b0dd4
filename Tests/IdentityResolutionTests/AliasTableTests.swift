import CooperationRecords
import Foundation
import IdentityResolution
import NetworkCore
import TabularFiles
import TestKit
import Testing

@Suite("Alias tables")
struct AliasTableTests {
  private static let header = "canonical,variant,confidence,reason,decision\n"

  fileprivate static func table(_ rows: String) throws -> AliasTable {
    try AliasTable(bytes: Array((header + rows).utf8), name: "folder/aliases.csv")
  }

  @Suite("by hand")
  struct ByHand {
    @Test func `only what people decided to merge is merged`() throws {
      let aliases = try AliasTableTests.table(
        "A,a,1,listed,merge\nB,b,0.9,alike,\nC,c,,told apart,apart\nD,d,1,,MERGE\n")
      #expect(aliases.findings.isEmpty)
      #expect(["a", "b", "c", "d"].map(aliases.identities.name) == ["A", "b", "c", "D"])
      #expect(
        aliases.rows[1]
          == .init(canonical: "B", variant: "b", confidence: 0.9, reason: "alike", decision: nil))
    }

    @Test func `a spreadsheet's table is read too`() throws {
      let text = "\u{FEFF}Decision;Variant;Canonical;Confidence\r\nmerge;RTU;Rīgas TU;0,5\r\n"
      let aliases = try AliasTable(bytes: Array(text.utf8), name: "aliases.csv")
      #expect(aliases.identities.name(for: "RTU") == "Rīgas TU")
      #expect(aliases.rows[0].confidence == 0.5)
    }

    @Test func `a table without rows decides nothing`() throws {
      #expect(try AliasTableTests.table("").identities.isEmpty)
    }

    @Test func `the package's own table has nothing odd, and is written as it stands`() throws {
      let path = TestData.dataset("eu-cluster-projects/aliases.csv")
      let aliases = try AliasTable(contentsOf: path)
      #expect(aliases.rows.count == 234)
      #expect(aliases.findings.isEmpty)
      #expect(Data(aliases.bytes) == FileManager.default.contents(atPath: path))
    }
  }

  @Suite("tables that are wrong")
  struct Wrong {
    @Test func `a variant with two canonical names`() throws {
      let aliases = try AliasTableTests.table("A,x,1,,merge\nB,x,1,,merge\nA,x,1,,merge\n")
      #expect(
        aliases.findings.map(\.description) == [
          "aliases.csv:3: warning: variant: “x” is “A” in row 2 and “B” here; the first holds."
        ])
      #expect(aliases.identities.name(for: "x") == "A")
    }

    @Test func `a circle`() throws {
      let aliases = try AliasTableTests.table("b,a,1,,merge\nc,b,1,,merge\na,c,1,,merge\n")
      #expect(
        aliases.findings.map(\.description) == [
          "aliases.csv:4: warning: variant: the names lead from “a” back to “a”; "
            + "one of the rows must go."
        ])
    }

    @Test func `a chain is no circle`() throws {
      #expect(
        try AliasTableTests.table("b,a,1,,merge\nc,b,1,,merge\nc,d,1,,merge\n").findings.isEmpty)
    }

    @Test func `names that are to stay apart and are merged`() throws {
      let aliases = try AliasTableTests.table("B,A,1,,apart\nC,A,1,,merge\nC,B,1,,merge\n")
      #expect(
        aliases.findings.map(\.description) == [
          "aliases.csv:2: warning: variant: “A” and “B” are to stay apart, but other rows merge "
            + "both into “C”."
        ])
    }

    @Test func `a decision that nobody knows`() throws {
      let aliases = try AliasTableTests.table("A,a,1,,perhaps\n")
      #expect(aliases.rows[0].decision == nil)
      #expect(aliases.findings.map(\.code) == ["unknown-decision"])
    }

    @Test(arguments: [",a,1,,merge\n", "A,,1,,merge\n", "A, ,1,,merge\n"])
    func `a missing name`(row: String) throws {
      let aliases = try AliasTableTests.table(row)
      #expect(aliases.rows.isEmpty)
      #expect(aliases.findings.map(\.code) == ["no-name"])
    }

    @Test(arguments: ["2", "-0.1", "sure"])
    func `a confidence that is none`(confidence: String) throws {
      let aliases = try AliasTableTests.table("A,a,\(confidence),,merge\n")
      #expect(aliases.rows[0].confidence == nil)
      #expect(aliases.findings.map(\.code) == ["no-confidence"])
    }

    @Test func `a name that stands for itself`() throws {
      #expect(try AliasTableTests.table("A,A,1,,merge\n").findings.map(\.code) == ["same-name"])
    }

    @Test func `a short row`() throws {
      #expect(try AliasTableTests.table("A,a,1\n").findings.map(\.code) == ["odd-row"])
    }

    @Test(arguments: ["canonical", "variant", "decision"])
    func `a missing column`(column: String) {
      let header = "canonical,variant,decision\n".replacingOccurrences(of: column, with: "x")
      #expect(
        throws: AliasTableError.missingColumn(
          path: "t.csv", column: column,
          headers: header.dropLast().split(separator: ",").map(String.init))
      ) {
        try AliasTable(bytes: Array(header.utf8), name: "t.csv")
      }
    }

    @Test func `a file that is empty or missing`() {
      #expect(throws: AliasTableError.table(.empty(path: "t.csv"))) {
        try AliasTable(bytes: [], name: "t.csv")
      }
      #expect(throws: AliasTableError.table(.noSuchFile(path: "/no/such.csv"))) {
        try AliasTable(contentsOf: "/no/such.csv")
      }
      #expect(AliasTableError.table(.noSuchFile(path: "x")).isMissingInput)
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: 0..<30) func `what is written is read back, and every chain ends`(
      number: Int
    ) throws {
      var chance = Seed(9).stream(number).generator()
      let names = [
        "a", "b", "Č; d", "e,f", "say \"no\"", "=g", "'=g", "-h", "-5", "'-5", "h i", "ő",
      ]
      let decisions: [AliasTable.Decision?] = [.merge, .merge, .apart, nil]
      let rows = (0..<12).map { _ in
        AliasTable.Row(
          canonical: names[chance.number(below: names.count)],
          variant: names[chance.number(below: names.count)],
          confidence: chance.unit() < 0.5 ? nil : chance.unit(),
          reason: names[chance.number(below: names.count)],
          decision: decisions[chance.number(below: decisions.count)])
      }
      let table = AliasTable(rows: rows)
      #expect(try AliasTable(bytes: table.bytes, name: "aliases.csv").rows == rows)
      for name in names { #expect(names.contains(table.identities.name(for: name))) }
    }

    @Test func `the file is written in one step`() throws {
      try TestData.withTemporaryFolder { folder in
        let table = AliasTable(rows: [.init(canonical: "A", variant: "a", decision: .merge)])
        try table.write(to: "\(folder)/aliases.csv")
        #expect(try AliasTable(contentsOf: "\(folder)/aliases.csv").rows == table.rows)
      }
    }
  }
}
