import CooperationRecords
import Testing

@Suite("Names out of time")
struct NamesOutOfTimeTests {
  private let successor = IdentityChange(
    name: "Plastipolis", joined: "Polymeris", kind: .successors,
    date: PartialDate(year: 2021, month: 2))

  private func rows() -> Rows {
    var rows = Rows()
    rows.add("PLASTIPOLIS", "before", start: "2018", end: "2020")
    rows.add("Plastipolis", "across", start: "2020", end: "2022")
    rows.add("Plastipolis", "after", start: "2021-03-01", end: "2022")
    rows.add("Plastipolis", "undated")
    rows.add("Polymeris", "early", start: "2018", end: "2020-12-31")
    rows.add("Polymeris", "late", start: "2022")
    return rows
  }

  private func rule(
    _ change: IdentityChange, joined: Set<IdentityChange.Kind> = []
  )
    -> NamesOutOfTime
  {
    NamesOutOfTime(
      [change], identities: Identities([("PLASTIPOLIS", "Plastipolis")]), joined: joined)
  }

  @Test func `a predecessor after the change and a successor before it are told`() {
    #expect(
      rows().breaches(of: rule(successor)) == [
        "t.csv:4: warning: organisation_name: “Plastipolis” stands in “after” (2021-03-01..2022), "
          + "but since 2021-02 there is only “Polymeris”, by the list of aliases; it counts all "
          + "the same.",
        "t.csv:6: warning: organisation_name: “Polymeris” stands in “early” (2018..2020-12-31), "
          + "but it followed upon “Plastipolis” only in 2021-02, by the list of aliases; it counts "
          + "all the same.",
      ])
  }

  @Test func `a spelling of the predecessor is told too`() {
    var rows = Rows()
    rows.add("PLASTIPOLIS", "after", start: "2023")
    #expect(rows.rows(breaking: rule(successor)) == [2])
  }

  @Test func `one that takes others in may have been there before`() {
    var merger = successor
    merger.kind = .mergers
    #expect(rows().rows(breaking: rule(merger)) == [4])
  }

  @Test func `a department is too early only where it counts as a part`() {
    let department = IdentityChange(
      name: "Polymeris", joined: "University", kind: .departments, date: PartialDate(year: 2021))
    #expect(rows().rows(breaking: rule(department)).isEmpty)
    #expect(rows().rows(breaking: rule(department, joined: [.departments])) == [6])
  }

  @Test func `a change without a date is never out of time`() {
    var change = successor
    change.date = nil
    #expect(rows().rows(breaking: rule(change)).isEmpty)
  }

  @Test func `a membership that begins after the change`() {
    var rows = Rows()
    rows.addMember("Plastipolis", since: "2022")
    rows.addMember("Plastipolis", since: "2020")
    #expect(rows.rows(breaking: rule(successor)) == [2])
  }

  @Test func `what a predecessor did counts to the joined organisation, once in one activity`() {
    var rows = rows()
    rows.add("Polymeris", "across", start: "2020", end: "2022")
    let joined = Identities([("PLASTIPOLIS", "Plastipolis"), ("Plastipolis", "Polymeris")])
    let records = CooperationRecords(rows.mentions, identities: joined)
    #expect(records.organisations.map(\.name) == ["Polymeris"])
    #expect(
      records.participations.map(\.activity.rawValue) == [
        "before", "across", "after", "undated", "early", "late",
      ])
    #expect(records.organisations(matching: "Plastipolis") == records.organisations.map(\.id))
  }
}
