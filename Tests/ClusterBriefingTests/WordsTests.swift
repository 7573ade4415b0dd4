import ClusterBriefing
import CooperationRecords
import Documents
import Testing

@Suite("Words")
struct WordsTests {
  @Test(arguments: [(1, "1 grupa"), (21, "21 grupa"), (11, "11 grupas"), (2, "2 grupas")])
  func `Latvian bends a noun after its number`(count: Int, words: String) {
    #expect(LatvianCount.counted(count, "grupa", "grupas") == words)
  }

  @Test(arguments: [
    (1, "organizācijas"), (21, "organizācijas"), (11, "organizācijām"), (0, "organizācijām"),
    (12, "organizācijām"), (111, "organizācijām"), (101, "organizācijas"),
  ])
  func `Latvian bends a noun after its number, which stands elsewhere`(count: Int, noun: String) {
    #expect(LatvianCount.form(after: count, "organizācijas", "organizācijām") == noun)
  }

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
