import CooperationRecords
import IdentityResolution
import Testing

@Suite("What every run merges")
struct UnaskedMergesTests {
  private let names = ["Lyonbiopôle", "LYONBIOPOLE", "Cluster Lyonbiopole", "Polymeris"]

  private func mentions(_ names: [String]) -> CooperationMentions {
    var mentions = CooperationMentions(title: "t")
    mentions.participations = names.enumerated().map { place, name in
      ParticipationMention(
        organisation: .init(
          origin: RowOrigin(file: "t.csv", row: place + 2), name: name, country: "FR"),
        activity: Activity(id: .init("\(place % 2)"), title: "\(place % 2)"))
    }
    return mentions
  }

  private func resolution(
    _ names: [String], _ table: AliasTable = AliasTable(rows: [])
  )
    -> Resolution
  {
    NameResolver().merge(NamedOrganisation.named(in: mentions(names)), decisions: table)
  }

  @Test func `the surely equal is merged, and nothing is proposed`() {
    let found = resolution(names)
    #expect(found.merges.map(\.variant) == ["LYONBIOPOLE"])
    #expect(found.proposals.isEmpty)
    #expect(found.reasons.count == found.merges.count)
  }

  @Test func `each merge is a finding at its row, with its reason in two languages`() {
    var mentions = mentions(names)
    resolution(names).note(in: &mentions)
    #expect(
      mentions.report.findings.map(\.description) == [
        "t.csv:3: note: organisation_name: “LYONBIOPOLE” counts as “Lyonbiopôle” (confidence "
          + "0.99): the same letters; capitals, accents, spaces and marks aside; both in FR."
      ])
    #expect(
      mentions.report.findings[0].message(in: .latvian)
        == "„LYONBIOPOLE” skaitīts kā „Lyonbiopôle” (ticamība 0,99): tie paši burti, neskaitot "
        + "lielos burtus, garumzīmes, atstarpes un pieturzīmes; abi valstī FR.")
    #expect(FindingKind.title(of: mentions.report.findings[0].code) != nil)
  }

  @Test func `what people told apart, or left undecided, is not merged`() {
    for decision in [AliasTable.Decision.apart, nil] {
      let table = AliasTable(rows: [
        .init(canonical: "Lyonbiopôle", variant: "LYONBIOPOLE", decision: decision)
      ])
      #expect(resolution(names, table).merges.isEmpty)
    }
  }

  @Test func `more merges than are told one by one are counted`() {
    let many = (0..<1100).flatMap { ["Nord Wood \($0) Aa\($0)", "NORD WOOD \($0) AA\($0)"] }
    var mentions = mentions(many)
    let found = resolution(many)
    #expect(found.merges.count == 1100)
    found.note(in: &mentions)
    #expect(mentions.report.findings.count == 1000)
    #expect(mentions.report.groups.map(\.count) == [1100])
  }

  @Test func `it merges what the whole comparison merges`() {
    let spellings = [
      "Cork Institute of Tehnology", "Cork Institute of Technology", "Trentino Innovation Hub",
      "Innovation Hub Trentino", "Latvian IT Cluster", "Latvian IT Cluster (LITC)",
      "Ministry of Sport of the Republic of France", "Ministry of Sport of France",
      "Wageningen University", "Universiteit Wageningen", "SIA Koks", "Koks, SIA", "Koks",
    ]
    let organisations = spellings.map { NamedOrganisation($0, countries: ["FR"]) }
    let (quick, whole) = (
      NameResolver().merge(organisations), NameResolver().resolve(organisations)
    )
    #expect(quick.merges == whole.merges)
    #expect(quick.merges.count == 6)
  }
}
