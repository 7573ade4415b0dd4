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
      named("Plastipolis", id: "FR 12.345"), named("Polymeris", id: "fr12345"),
    ])
    #expect(found.group(of: "Plastipolis", .decided) == found.group(of: "Polymeris", .decided))
  }

  /// ESS0811001G is the VAT number of all departments of the Generalitat de Catalunya.
  @Test func `one VAT number merges names that are alike, and is asked about otherwise`() {
    let alike = NameResolver().resolve([
      named("Alfa Beta", vat: "LV1"), named("Alfa Beta SIA", vat: "LV 1"),
    ])
    #expect(alike.merges.map(\.confidence) == [0.96])
    #expect(alike.merges[0].reason.hasSuffix("with the same VAT number lv1"))
    let departments = NameResolver().resolve([
      named("Departament d'Educació", vat: "ESS0811001G"),
      named("Departament d'Interior", vat: "ESS0811001G"),
    ])
    #expect(departments.merges.isEmpty)
    #expect(departments.proposals.map(\.confidence) == [0.9])
  }

  @Test func `one ROR identifier decides, by a row of the table`() {
    let ror = NamedOrganisation.Identifier(scheme: "ror", value: "https://ror.org/05g3mes96")
    let found = NameResolver().resolve(
      ["Rīgas Stradiņa universitāte", "RSU"].map { NamedOrganisation($0, identifiers: [ror]) })
    #expect(found.merges.map(\.confidence) == [1])
  }

  @Test(arguments: [
    (["Rīga"], ["Riga"], true), (["Castellbisbal"], ["CASTELLBISBAL BARCELONA"], true),
    (["Bruxelles"], ["Brussel"], true), (["Rīga"], ["Ventspils"], false),
    (["Rīga", "Ventspils"], ["Ventspils"], true), ([], ["Rīga"], true),
  ])
  func `one name in two towns is not merged unasked`(
    towns: [String], others: [String], isMerged: Bool
  ) {
    let found = NameResolver().resolve([
      NamedOrganisation("Municipal Library", countries: ["LV"], towns: Set(towns)),
      NamedOrganisation("MUNICIPAL LIBRARY", countries: ["LV"], towns: Set(others)),
    ])
    #expect(found.merges.count == (isMerged ? 1 : 0))
    #expect(found.proposals.count == (isMerged ? 0 : 1))
  }

  @Test(arguments: [
    ("www.rtu.lv", "rtu.lv", true), ("rtu.lv", "rtu.eu", true), ("rtu.lv", "fizika.rtu.lv", true),
    ("vhir.org", "gencat.cat", false), ("a.gov.lv", "b.gov.lv", false),
  ])
  func `one name with two web addresses is not merged unasked`(
    one: String, other: String, isMerged: Bool
  ) {
    let found = NameResolver().resolve([
      NamedOrganisation("Alfa Beta", websites: [one]),
      NamedOrganisation("ALFA BETA", websites: [other]),
    ])
    #expect(found.merges.count == (isMerged ? 1 : 0))
  }

  @Test func `postcodes count where no town is told`() {
    func merges(_ town: String?) -> Int {
      let names = [("Alfa Beta", "LV-1010"), ("ALFA BETA", "LV-3601")].map { name, postcode in
        NamedOrganisation(name, towns: town.map { [$0] } ?? [], postcodes: [postcode])
      }
      return NameResolver().resolve(names).merges.count
    }
    #expect(merges(nil) == 0)
    #expect(merges("Rīga") == 1)
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
