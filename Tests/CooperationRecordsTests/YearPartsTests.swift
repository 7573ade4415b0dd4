import CooperationRecords
import Testing

@Suite("Parts for years")
struct YearPartsTests {
  private func years(_ periods: [(String, String)]) -> [(year: String, activities: [String])] {
    var mentions = CooperationMentions(title: "test")
    mentions.participations = periods.enumerated().map { number, period in
      ParticipationMention(
        organisation: OrganisationMention(origin: RowOrigin(file: "t.csv", row: 2), name: "a"),
        activity: Activity(
          id: .init("\(number)"), title: "", start: PartialDate(period.0),
          end: PartialDate(period.1)))
    }
    return CooperationRecords(mentions).divided(by: .year).map {
      ($0.value, $0.records.activities.map(\.id.rawValue))
    }
  }

  @Test func `an activity is in every year that it touches`() {
    let parts = years([("2016-11", "2018-01")])
    #expect(parts.map(\.year) == ["2016", "2017", "2018"])
    #expect(parts.allSatisfy { $0.activities == ["0"] })
  }

  @Test func `an open end makes no thousands of parts, and is in all parts from its start`() {
    let parts = years([("2015", "9999-12-31"), ("2014", "2016")])
    #expect(parts.map(\.year) == ["2014", "2015", "2016"])
    #expect(parts.map(\.activities) == [["1"], ["0", "1"], ["0", "1"]])
  }

  @Test func `an open end alone keeps the year of its start`() {
    #expect(years([("2015", "9999-12-31")]).map(\.year) == ["2015"])
    #expect(years([("1900", "2000")]).count == 101)
    #expect(years([("1900", "2001")]).map(\.year) == ["1900"])
  }
}
