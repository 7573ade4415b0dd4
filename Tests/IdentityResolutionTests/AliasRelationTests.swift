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
