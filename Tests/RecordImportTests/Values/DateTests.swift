import CooperationRecords
import RecordImport
import Testing

@Suite("Dates as tables write them")
struct DateTests {
  private func starts(_ dates: String...) throws -> [String?] {
    try mentions(dates).participations.map { $0.activity.start?.description }
  }

  private func mentions(_ dates: [String]) throws -> CooperationMentions {
    let rows = dates.enumerated().map { "LU;\($0.offset);\($0.element)\n" }
    return try read("name;project_id;start\n" + rows.joined())
  }

  @Test func `day, month and year in the usual orders`() throws {
    #expect(
      try starts("31.12.2019", "1.2.2019", "2019-12-31", "2019-12", "12.2019", "2019")
        == ["2019-12-31", "2019-02-01", "2019-12-31", "2019-12", "2019-12", "2019"])
  }

  @Test func `the numbers of days in spreadsheets, with a note`() throws {
    let mentions = try mentions(["43831", "43830.75", "60"])
    #expect(
      mentions.participations.map { $0.activity.start?.description }
        == ["2020-01-01", "2019-12-31", nil])
    #expect(mentions.codes == ["day-number", "day-number", "no-such-date"])
    #expect(
      mentions.finding("day-number")
        == "t.csv:2: note: start: “43831” was read as the day 2020-01-01, as spreadsheets number days."
    )
  }

  @Test func `a column with slashes tells its order`() throws {
    #expect(try starts("03/04/2020", "25/12/2020") == ["2020-04-03", "2020-12-25"])
    #expect(try starts("03/04/2020", "12/25/2020") == ["2020-03-04", "2020-12-25"])
    #expect(try mentions(["03/04/2020", "12/25/2020"]).codes.isEmpty)
  }

  @Test func `where it does not, the day comes first, with a note`() throws {
    let mentions = try mentions(["03/04/2020", "05/05/2020"])
    #expect(
      mentions.participations.map { $0.activity.start?.description } == [
        "2020-04-03", "2020-05-05",
      ])
    #expect(mentions.codes == ["day-or-month"])
  }

  @Test func `a column with both orders is read as far as it goes`() throws {
    let mentions = try mentions(["03/04/2020", "12/25/2020", "25/12/2020", "31/31/2020"])
    #expect(
      mentions.participations.map { $0.activity.start?.description }
        == ["2020-04-03", "2020-12-25", "2020-12-25", nil])
    #expect(mentions.codes == ["day-or-month", "no-such-date"])
  }
}
