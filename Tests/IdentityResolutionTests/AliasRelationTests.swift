import CooperationRecords
import IdentityResolution
import Testing

@Suite("Relations in alias tables")
struct AliasRelationTests {
  private func table(_ text: String) throws -> AliasTable {
    try AliasTable(bytes: Array(text.utf8), name: "aliases.csv")
  }

  @Test func `a relation and its date are read and written again`() throws {
    let text = """
      canonical,variant,confidence,reason,decision,relation,date
      Polymeris,Plastipolis,,renamed,merge,successor,2021-02
      Veneto Region,Clusters Unit,,,apart,department,
      A,B,0.5,,,,

      """
    let aliases = try table(text)
    #expect(aliases.findings.isEmpty)
    #expect(aliases.rows.map(\.relation) == [.successor, .department, nil])
    #expect(aliases.rows[0].date == PartialDate(year: 2021, month: 2))
    #expect(String(decoding: aliases.bytes, as: UTF8.self) == text)
    #expect(aliases.identities.name(for: "Plastipolis") == "Polymeris")
    #expect(aliases.identities.name(for: "Clusters Unit") == "Clusters Unit")
  }

  private static let history = """
    canonical,variant,confidence,reason,decision,relation,date
    Polymeris,Plastipolis,,renamed,,successor,2021-02
    Plastipolis,PLASTIPOLIS,1,,merge,,
    Veneto Region,Clusters Unit,,,apart,department,2015
    Physics Institute,University,,,apart,parent,
    Axelera,Chimie Lyon,,,,merger,2019

    """

  @Test func `relations are changes, and a parent is told the other way round`() throws {
    let changes = try table(Self.history).changes
    #expect(
      changes == [
        .init(
          name: "Plastipolis", joined: "Polymeris", kind: .successors,
          date: PartialDate(year: 2021, month: 2)),
        .init(
          name: "Clusters Unit", joined: "Veneto Region", kind: .departments,
          date: PartialDate(year: 2015)),
        .init(name: "Physics Institute", joined: "University", kind: .departments),
        .init(
          name: "Chimie Lyon", joined: "Axelera", kind: .mergers, date: PartialDate(year: 2019)),
      ])
  }

  @Test func `organisations are joined by the relations that were asked for, and by no other`()
    throws
  {
    let table = try table(Self.history)
    func names(_ kinds: Set<IdentityChange.Kind>) -> [String] {
      let identities = table.identities(joining: kinds)
      return ["PLASTIPOLIS", "Clusters Unit", "Physics Institute", "Chimie Lyon"]
        .map { identities.name(for: $0) }
    }
    #expect(names([]) == ["Plastipolis", "Clusters Unit", "Physics Institute", "Chimie Lyon"])
    #expect(
      names([.successors]) == ["Polymeris", "Clusters Unit", "Physics Institute", "Chimie Lyon"])
    #expect(
      names([.departments, .mergers]) == ["Plastipolis", "Veneto Region", "University", "Axelera"])
  }

  @Test func `relations in a circle end somewhere, and a merge goes before a relation`() {
    let circle = AliasTable(rows: [
      .init(canonical: "A", variant: "B", relation: .successor),
      .init(canonical: "B", variant: "A", relation: .successor),
      .init(canonical: "D", variant: "C", decision: .merge),
      .init(canonical: "E", variant: "C", relation: .department),
    ]).identities(joining: [.successors, .departments])
    #expect(circle.name(for: "A") == circle.name(for: "A"))
    #expect(["A", "B"].contains(circle.name(for: "B")))
    #expect(circle.name(for: "C") == "D")
  }

  @Test func `a relation is no proposal, and its two names are not proposed again`() {
    let names = ["Luce Veneto", "LUCE VENETO", "Rete Luce Veneto"].map {
      NamedOrganisation($0, countries: ["IT"])
    }
    let table = AliasTable(rows: [
      .init(canonical: "LUCE VENETO", variant: "Luce Veneto", relation: .successor)
    ])
    let found = NameResolver().resolve(Array(names.prefix(2)), decisions: table)
    #expect(found.table.rows == table.rows)
    #expect(found.identities(.proposed).name(for: "Luce Veneto") == "Luce Veneto")
    #expect(
      found.group(of: "Luce Veneto", .proposed) != found.group(of: "LUCE VENETO", .proposed))
  }

  @Test func `a table without relations keeps its five columns`() throws {
    let text = "canonical,variant,confidence,reason,decision\nA,B,1,,merge\n"
    #expect(String(decoding: try table(text).bytes, as: UTF8.self) == text)
  }

  @Test func `what is no relation and no date is left out with a finding`() throws {
    let aliases = try table(
      "canonical,variant,decision,relation,date\nA,B,merge,cousin,yesterday\n")
    #expect(
      aliases.findings.map(\.description) == [
        "aliases.csv:2: warning: relation: “cousin” is none of department, parent, successor, "
          + "merger; it was left out.",
        "aliases.csv:2: warning: date: “yesterday” is no date such as 2019, 2019-05 or "
          + "2019-05-31; it was left out.",
      ])
    #expect(aliases.rows[0].decision == .merge)
    #expect(aliases.rows[0].relation == nil && aliases.rows[0].date == nil)
  }
}
