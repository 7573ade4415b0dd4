import CooperationRecords
import IdentityResolution
import Testing

@Suite("Identifiers and other clues")
struct IdentifierTests {
  private func named(_ name: String, id: String? = nil, vat: String? = nil) -> NamedOrganisation {
    let given = [("id", id), ("vat", vat)].compactMap { scheme, value in
      value.map { NamedOrganisation.Identifier(scheme: scheme, value: $0) }
    }
    return NamedOrganisation(name, countries: ["LV"], identifiers: Set(given))
  }

  @Test func `identifiers that agree decide, whatever the names are`() {
    let found = NameResolver().resolve([
      named("Plastipolis", vat: "FR 12.345"), named("Polymeris", vat: "fr12345"),
    ])
    #expect(found.group(of: "Plastipolis", .decided) == found.group(of: "Polymeris", .decided))
  }

  @Test func `identifiers that differ forbid merging unasked, and the merge is proposed`() {
    let found = NameResolver().resolve([
      named("Esbjerg kommune", id: "1"), named("ESBJERG KOMMUNE", id: "2"),
    ])
    #expect(found.merges.isEmpty)
    #expect(found.proposals.count == 1)
    #expect(found.proposals[0].reason.contains("the identifiers differ (1 and 2)"))
    #expect(
      found.group(of: "Esbjerg kommune", .proposed) != found.group(of: "ESBJERG KOMMUNE", .proposed)
    )
  }

  @Test func `identifiers of two registers are not compared`() {
    let found = NameResolver().resolve([named("Alfa Beta", id: "1"), named("ALFA BETA", vat: "2")])
    #expect(found.merges.count == 1)
  }

  @Test func `a name without identifier never joins two with different ones`() {
    let found = NameResolver().resolve([
      named("Alfa Beta", id: "1"), named("ALFA BETA", id: "2"), named("Alfa-Beta"),
    ])
    #expect(found.group(of: "Alfa Beta", .merged) != found.group(of: "ALFA BETA", .merged))
    #expect(found.merges.count == 1)
  }

  @Test func `a name under two identifiers is not merged unasked`() {
    var both = named("Alfa Beta", id: "1")
    both.identifiers.insert(.init(scheme: "id", value: "2"))
    let found = NameResolver().resolve([both, named("ALFA BETA")])
    #expect(found.merges.isEmpty)
    #expect(found.proposals.count == 1)
  }

  @Test func `the clues of all rows of a name are pooled`() {
    var mentions = CooperationMentions(title: "")
    let origin = RowOrigin(file: "a.csv", row: 2)
    mentions.organisations = [
      OrganisationMention(
        origin: origin, name: "Alfa  Beta", identifier: "1", country: "LV", town: "Rīga",
        clues: .init(
          postcode: "LV 1010", vatNumber: "LV-1", rorID: "https://ror.org/05a28rw58",
          website: "https://www.alfa.lv/en")),
      OrganisationMention(origin: origin, name: "Alfa Beta ", country: "EE"),
      OrganisationMention(origin: origin, name: "", identifier: "7"),
    ]
    let named = NamedOrganisation.named(in: mentions)
    #expect(
      named == [
        NamedOrganisation(
          "Alfa Beta", countries: ["LV", "EE"], towns: ["Rīga"], postcodes: ["LV1010"],
          identifiers: [
            .init(scheme: "id", value: "1"), .init(scheme: "vat", value: "LV1"),
            .init(scheme: "ror", value: "05a28rw58"),
          ], websites: ["alfa.lv"], uses: 2)
      ])
  }

  @Test func `the same web address and postcode make a likeness surer`() {
    func confidence(_ websites: Set<String>, _ postcodes: Set<String>) -> Double {
      let found = NameResolver(proposal: 0.1).resolve([
        NamedOrganisation("Plastipolis", postcodes: postcodes, websites: websites),
        NamedOrganisation("Plastipolis Cluster Lyon", postcodes: postcodes, websites: websites),
      ])
      return found.proposals.first?.confidence ?? 0
    }
    let alone = confidence([], [])
    #expect(confidence(["plastipolis.fr"], []) > alone)
    #expect(confidence([], ["01100"]) > alone)
    #expect(confidence(["plastipolis.fr"], ["01100"]) < 0.95)
  }
}
