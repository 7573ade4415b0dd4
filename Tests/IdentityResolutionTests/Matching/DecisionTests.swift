import CooperationRecords
import IdentityResolution
import Testing

@Suite("Decisions")
struct DecisionTests {
  private let names = ["Lyonbiopôle", "LYONBIOPOLE", "Cluster Lyonbiopole", "Piedmont Region"]
    .map { NamedOrganisation($0, countries: ["FR"]) }

  private func table(_ rows: (String, String, AliasTable.Decision?)...) -> AliasTable {
    AliasTable(rows: rows.map { .init(canonical: $0.0, variant: $0.1, decision: $0.2) })
  }

  @Test func `the next run of the same names adds nothing`() {
    let first = NameResolver().resolve(names)
    let second = NameResolver().resolve(names, decisions: first.table)
    #expect(!first.table.rows.isEmpty)
    #expect(second.table.rows == first.table.rows)
    #expect(second.merges.isEmpty && second.proposals.isEmpty)
  }

  @Test func `what people told apart is not merged, nor proposed again`() {
    let decided = table(("Lyonbiopôle", "LYONBIOPOLE", .apart))
    let found = NameResolver().resolve(Array(names.prefix(2)), decisions: decided)
    #expect(found.table.rows == decided.rows)
  }

  @Test func `what was left undecided is not decided by the program`() {
    let decided = table(("Lyonbiopôle", "LYONBIOPOLE", nil))
    let found = NameResolver().resolve(Array(names.prefix(2)), decisions: decided)
    #expect(found.table.rows == decided.rows)
  }

  @Test func `a third spelling does not bring together what people told apart`() {
    let decided = table(("Lyonbiopôle", "LYONBIOPOLE", .apart))
    let three = names.prefix(2) + [NamedOrganisation("Lyonbiopole", countries: ["FR"])]
    let found = NameResolver().resolve(Array(three), decisions: decided)
    #expect(found.group(of: "Lyonbiopôle", .proposed) != found.group(of: "LYONBIOPOLE", .proposed))
    #expect(found.merges.count == 1)
  }

  @Test func `decisions survive new data, also on names that are not in it`() {
    let decided = table(
      ("Polymeris", "Plastipolis", .merge), ("Polymeris", "Pole Plasturgie", .merge))
    let found = NameResolver().resolve(
      [NamedOrganisation("PLASTIPOLIS", countries: ["FR"])], decisions: decided)
    #expect(found.table.rows.prefix(2) == decided.rows[...])
    #expect(found.merges.map(\.canonical) == ["Polymeris"])
    #expect(found.merges.map(\.variant) == ["PLASTIPOLIS"])
    #expect(found.table.identities.name(for: "PLASTIPOLIS") == "Polymeris")
  }

  @Test func `the sensitivity has three extents`() {
    let found = NameResolver().resolve(names)
    func name(_ extent: Resolution.Extent, _ written: String) -> String {
      found.identities(extent).name(for: written)
    }
    #expect(name(.decided, "LYONBIOPOLE") == "LYONBIOPOLE")
    #expect(name(.merged, "LYONBIOPOLE") == "Lyonbiopôle")
    #expect(name(.merged, "Cluster Lyonbiopole") == "Cluster Lyonbiopole")
    #expect(name(.proposed, "Cluster Lyonbiopole") == "Lyonbiopôle")
    #expect(name(.proposed, "Piedmont Region") == "Piedmont Region")
  }
}
