import IdentityResolution
import Testing

@Suite("Who is who")
struct NameResolverTests {
  /// What becomes of two names.
  enum Outcome {
    case merged
    case proposed
    case apart
  }

  static func outcome(_ one: NamedOrganisation, _ other: NamedOrganisation) -> Outcome {
    let found = NameResolver().resolve([one, other])
    if !found.merges.isEmpty { return .merged }
    return found.proposals.isEmpty ? .apart : .proposed
  }

  @Test(arguments: [
    ("Lyonbiopôle", "LYONBIOPOLE", Outcome.merged),
    ("SIA “Baltic Wood”", "Baltic Wood, SIA", .merged),
    ("Universität zu Köln", "UNIVERSITAET ZU KOELN", .merged),
    ("Πανεπιστήμιο Πατρών", "Panepistimio Patron", .merged),
    ("Innovation Hub Trentino", "Trentino Innovation Hub", .merged),
    ("Cork Institute of Tehnology", "Cork Institute of Technology", .merged),
    ("Lithuanian Innovation Center (LIC)", "Lithuanian Innovation Center", .merged),
    ("Latvian IT Cluster", "Latvian IT Cluster (LITC)", .merged),
    (
      "Nord Research & Innovation Foundation", "Nord Research & Innovation Foundation, Latvia",
      .merged
    ),
    ("Ministry of Economics of the Republic of Latvia", "Ministry of Economics of Latvia", .merged),
    ("Ministry of Economics", "Ministry of Economics of Lithuania", .proposed),
    ("Nord Cluster Association", "Nord Cluster Association-LV", .merged),
    ("Wageningen University", "Wageningen Universiteit", .merged),
    ("Stuttgart Region Development Agency", "Stuttgart Region Development Agency (WRS)", .merged),
    ("Hajdú County Council", "Hajdú County Government", .proposed),
    ("Technical University of Riga", "University of Riga", .proposed),
    ("THERMO FISHER SCIENTIFIC", "THERMO FISHER SCIENTIFIC (BREMEN)", .proposed),
    ("Ecofinal", "Ecofinol", .proposed),
    ("Baltic Wood SIA", "Baltic Wood OÜ", .proposed),
    ("Baltic Wood SIA", "Baltic Wood", .proposed),
    ("Piedmont Region", "Regione Piemonte", .proposed),
    ("Pannon Business Network Association", "PBN", .proposed),
    (
      "Institute of Oceanology BAS", "Institute of Oceanology - Bulgarian Academy of Sciences",
      .proposed
    ),
    ("Plastipolis", "Polymeris", .apart),
    ("Ministry of Economics", "University of Latvia", .apart),
  ])
  func `two names`(one: String, other: String, outcome: Outcome) {
    let found = Self.outcome(
      NamedOrganisation(one, countries: ["LV"]), NamedOrganisation(other, countries: ["LV"]))
    #expect(found == outcome)
  }

  @Test func `numbers tell names apart`() {
    for (one, other) in [
      ("Université de Rennes 1", "Université de Rennes 2"),
      ("Université Bordeaux I", "Université de Bordeaux"), ("Klaster 55 Group", "Klaster 56 Group"),
    ] {
      #expect(Self.outcome(NamedOrganisation(one), NamedOrganisation(other)) != .merged)
    }
  }

  @Test func `two countries are not merged unasked`() {
    let names = ["LV", "EE"].map {
      NamedOrganisation("Nordic Wood \($0 == "LV" ? "" : " ")cluster", countries: [$0])
    }
    #expect(names[0].name != names[1].name)
    let other = NamedOrganisation("NORDIC WOOD CLUSTER", countries: ["EE"])
    #expect(Self.outcome(names[0], other) == .proposed)
    #expect(
      Self.outcome(
        NamedOrganisation("Alfa Beta", countries: ["UK"]),
        NamedOrganisation("ALFA BETA", countries: ["GB"])) == .merged)
  }

  @Test func `each merge and each proposal has its reason in words`() {
    let found = NameResolver().resolve([
      NamedOrganisation("Lyonbiopôle", countries: ["FR"], uses: 3),
      NamedOrganisation("Lyonbiopole", countries: ["FR"]),
      NamedOrganisation("Cluster Lyonbiopole", countries: ["FR"]),
    ])
    #expect(
      found.merges == [
        .init(
          canonical: "Lyonbiopôle", variant: "Lyonbiopole", confidence: 0.99,
          reason: "the same letters; capitals, accents, spaces and marks aside; both in FR",
          decision: .merge)
      ])
    #expect(found.proposals.map(\.canonical) == ["Lyonbiopôle"])
    #expect(found.proposals.map(\.variant) == ["Cluster Lyonbiopole"])
    #expect(found.proposals.map(\.decision) == [nil])
    #expect(found.proposals.allSatisfy { $0.reason.contains("lyonbiopole") })
  }

  @Test func `nothing and one name are no trouble`() {
    #expect(NameResolver().resolve([]).table.rows.isEmpty)
    let one = NameResolver().resolve([NamedOrganisation("A"), NamedOrganisation(" A ")])
    #expect(one.table.rows.isEmpty)
    #expect(one.group(of: "A", .merged) == 0)
    #expect(one.group(of: "B", .merged) == nil)
    #expect(
      NameResolver().resolve([NamedOrganisation(""), NamedOrganisation("…")]).table.rows.isEmpty)
  }
}
