import CooperationRecords
import Testing

@Suite("Codes in the place of names")
struct PseudonymsTests {
  private let records: CooperationRecords

  init() {
    var mentions = CooperationMentions(
      title: "SIA „Ķiploks” un citi", source: "Ķiploks, SIA: dati")
    let rows: [(name: String, id: String?, activity: String, cluster: String?)] = [
      ("SIA „Ķiploks”", "40003", "Fair", "Alfa"), ("SIA KIPLOKS", "40003", "Talk", nil),
      ("Jānis Bērziņš", nil, "Talk", "Alfa"), ("Alfa", nil, "Jānis Bērziņš at the fair", nil),
    ]
    for (row, line) in rows.enumerated() {
      mentions.participations.append(
        ParticipationMention(
          organisation: OrganisationMention(
            origin: RowOrigin(file: "alfa.csv", row: row + 2), name: line.name,
            identifier: line.id, region: "LV006", town: "Rīga"),
          activity: Activity(
            id: .init(line.activity), title: line.activity, themes: ["by Jānis Bērziņš"]),
          cluster: line.cluster))
    }
    mentions.report.findings = [
      Finding(
        .warning, code: "no-such-date", at: RowOrigin(file: "alfa.csv", row: 2), column: "Alfa",
        "“Jānis Bērz” is no date.")
    ]
    records = CooperationRecords(mentions, checking: .all)
  }

  private func coded(_ scope: Pseudonyms.Scope) -> CooperationRecords {
    var pseudonyms = Pseudonyms(organisations: [:], activities: [:])
    for (place, organisation) in records.organisations.enumerated() where scope.holds(organisation)
    {
      pseudonyms.organisations[organisation.id] = "O-\(place + 1)"
    }
    for (place, activity) in records.activities(with: scope).enumerated() {
      pseudonyms.activities[activity.id] = "A-\(place + 1)"
    }
    return records.pseudonymised(by: pseudonyms)
  }

  /// All that can be printed of records.
  private func words(of records: CooperationRecords) -> String {
    let findings = records.report.findings.flatMap { finding in
      Sentence.Language.allCases.map { finding.line(in: $0) }
    }
    return "\(records.title) \(records.source ?? "") \(records.organisations) "
      + "\(records.organisations.map { records.label(of: $0.id) }) \(records.activities) "
      + "\(records.participations) \(records.memberships) \(records.report.bindings) \(findings)"
  }

  @Test func `nothing of any name is left`() {
    let words = words(of: coded(.everybody)).lowercased()
    for name in ["ķiploks", "kiploks", "40003", "jānis", "bērz", "alfa", "fair", "talk", "rīga"] {
      #expect(!words.contains(name), "\(name)")
    }
  }

  @Test func `persons alone lose their names, towns and activities`() {
    let coded = coded(.persons)
    #expect(
      coded.organisations.map(\.name) == ["SIA „Ķiploks”", "O-2", "Alfa"])
    #expect(coded.organisations.map(\.region) == ["LV006", nil, "LV006"])
    #expect(coded.activities.map(\.title) == ["Fair", "A-1", "O-2 at the fair"])
    #expect(coded.organisations[1].personSign == .told)
    #expect(!words(of: coded).contains("Bērz"))
  }

  @Test func `the structure and the counts stay as they are`() {
    let coded = coded(.everybody)
    #expect(coded.participations.count == records.participations.count)
    #expect(coded.spellingCount == records.spellingCount)
    #expect(coded.organisations.map(\.kind) == records.organisations.map(\.kind))
    #expect(
      coded.report.groups.map(\.code) == records.report.groups.map(\.code)
        && coded.report.groups.map(\.count) == records.report.groups.map(\.count))
    #expect(Set(coded.organisations.map(\.id)).count == records.organisations.count)
  }

  @Test func `people are still found by their names, and by their codes`() {
    let coded = coded(.everybody)
    for name in ["SIA Kiploks", "40003", "O-1", "o-1"] {
      #expect(coded.organisations(matching: name).map(\.rawValue) == ["O-1"], "\(name)")
    }
    #expect(coded.organisations(matching: "Bērz").map(\.rawValue) == ["O-2"])
  }
}
