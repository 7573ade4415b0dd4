import ClusterBriefing
import CooperationRecords
import Documents
import Testing

@Suite("Words")
struct WordsTests {
  @Test func `the report names kinds so that they need not agree with their numbers`() {
    var mentions = CooperationMentions(title: "t")
    for name in ["a", "b"] {
      mentions.organisations.append(
        OrganisationMention(origin: RowOrigin(file: "t.csv", row: 2), name: name, kind: .university)
      )
    }
    let report = RecordsReport(of: CooperationRecords(mentions, checking: []), version: "1")
    #expect(report.text(in: .latvian).contains("  organizācijas: 2 (augstskola: 2)\n"))
    #expect(report.text(in: .english).contains("  organisations: 2 (2 university)\n"))
  }
}
