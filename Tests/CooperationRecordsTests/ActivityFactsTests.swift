import Testing

@testable import CooperationRecords

@Suite("Facts of activities from elsewhere")
struct ActivityFactsTests {
  private func mentions(_ activities: [Activity]) -> CooperationMentions {
    var mentions = CooperationMentions(title: "t")
    for (row, activity) in activities.enumerated() {
      mentions.participations.append(
        ParticipationMention(
          organisation: OrganisationMention(
            origin: RowOrigin(file: "t.csv", row: row), name: "o\(row)"), activity: activity))
    }
    return mentions
  }

  private func activity(
    _ id: String, _ title: String? = nil, start: Int? = nil, budget: Double? = nil
  ) -> Activity {
    Activity(
      id: .init(id), title: title ?? id, start: start.flatMap { PartialDate(year: $0) },
      budget: budget)
  }

  @Test func `what is open is filled in, and what is stated holds`() {
    var own = mentions([
      activity("1"), activity("1", start: 2015), activity("2", "own"), activity("3"),
    ])
    var other = mentions([activity("1", "other", start: 2010, budget: 7)])
    other.activities = [activity("2", "other", budget: 9), activity("4")]
    let facts = own.takeActivityFacts(from: other)
    #expect([facts.joined, facts.activities] == [2, 3])
    let records = CooperationRecords(own)
    #expect(records.activities.map(\.title) == ["other", "own", "3"])
    #expect(records.activities.map(\.start?.year) == [2015, nil, nil])
    #expect(records.activities.map(\.budget) == [7, 9, nil])
    #expect(records.organisations.count == 4)
  }

  @Test func `listed activities are filled in as well`() {
    var own = mentions([])
    own.activities = [activity("1")]
    let facts = own.takeActivityFacts(from: mentions([activity("1", start: 2012)]))
    #expect(facts.joined == 1)
    #expect(own.activities[0].start?.year == 2012)
    #expect(own.participations.isEmpty)
  }
}
