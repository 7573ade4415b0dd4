import CooperationRecords
import Testing

@Suite("Cohorts of members")
struct MembershipCohortTests {
  private func cohorts(
    _ day: String, _ members: [(name: String, since: String?, until: String?)]
  ) throws -> MembershipCohorts {
    var rows = Rows()
    for member in members { rows.addMember(member.name, since: member.since, until: member.until) }
    let day = try #require(PartialDate(day)).lastDay
    return CooperationRecords(rows.mentions).cohorts(on: day)
  }

  private func names(_ ids: [Organisation.ID]) -> [String] { ids.map(\.rawValue) }

  @Test(arguments: [
    ("2018-03-01", "2016-03-01", MembershipCohort.established),
    ("2018-02-28", "2016-03-01", .newcomers), ("2018-02-28", "2016-02-29", .newcomers),
    ("2018-03-01", "2016-02-29", .established), ("2018-01-01", "2016", .established),
    ("2017-12-31", "2016", .newcomers), ("2018", "2016-12-31", .established),
    ("2018-05", "2016-06", .newcomers), ("2016-03-01", "2016-03-01", .newcomers),
  ])
  func `two years are full on the same date`(
    day: String, since: String, cohort: MembershipCohort
  ) throws {
    let cohorts = try cohorts(day, [("A", since, nil)])
    for each in MembershipCohort.allCases {
      #expect(names(cohorts[each]) == (each == cohort ? ["A"] : []))
    }
  }

  @Test func `who has not joined, has left, or joined nobody knows when`() throws {
    let cohorts = try cohorts(
      "2018-06-30",
      [
        ("later", "2018-07-01", nil), ("left", "2010", "2018-06-29"),
        ("leaving", "2010", "2018-06-30"), ("unknown", nil, nil), ("old", "2001", "2018"),
      ])
    #expect(names(cohorts[.established]) == ["leaving", "old"])
    #expect(names(cohorts[.newcomers]).isEmpty)
    #expect(names(cohorts.undated) == ["unknown"])
  }

  @Test func `who came back is new, and who stayed on is not`() throws {
    let cohorts = try cohorts(
      "2018",
      [
        ("back", "2010", "2015"), ("back", "2018", nil), ("stayed", "2010", "2017"),
        ("stayed", "2018", nil),
      ])
    #expect(names(cohorts[.newcomers]) == ["back"])
    #expect(names(cohorts[.established]) == ["stayed"])
  }

  @Test func `the longest of several memberships counts`() throws {
    var rows = Rows()
    rows.addMember("A", of: "new", since: "2018")
    rows.addMember("A", of: "old", since: "2012")
    rows.addMember("B", of: "new")
    rows.addMember("B", of: "old", since: "2017")
    let cohorts = CooperationRecords(rows.mentions).cohorts(on: PartialDate(year: 2018)!.lastDay)
    #expect(names(cohorts[.established]) == ["A"])
    #expect(names(cohorts[.newcomers]) == ["B"])
    #expect(cohorts.undated.isEmpty)
  }

  @Test func `a row that tells no dates takes none away`() throws {
    let cohorts = try cohorts("2018", [("A", nil, nil), ("A", "2018", nil), ("B", nil, nil)])
    #expect(names(cohorts[.newcomers]) == ["A"])
    #expect(names(cohorts.undated) == ["B"])
  }

  @Test func `a window forgets no earlier membership that adjoins`() {
    var rows = Rows()
    rows.addMember("A", since: "2010", until: "2017")
    rows.addMember("A", since: "2018")
    let part = CooperationRecords(rows.mentions).active(in: DateWindow("2018")!)
    #expect(part.memberships.count == 1)
    #expect(names(part.cohorts(on: part.lastDate!.lastDay)[.established]) == ["A"])
  }

  @Test func `the last date is one of activities or memberships, and 9999 is none`() {
    var rows = Rows()
    #expect(CooperationRecords(rows.mentions).lastDate == nil)
    rows.add("A", "x", start: "2016", end: "2019-05")
    rows.add("A", "y", start: "2018", end: "9999-12-31")
    rows.addMember("A", since: "2011", until: "9999")
    #expect(CooperationRecords(rows.mentions).lastDate == PartialDate("2019-05"))
    rows.addMember("B", since: "2019-06-01")
    #expect(CooperationRecords(rows.mentions).lastDate == PartialDate("2019-06-01"))
  }

  @Test func `records divide into newcomers and established members`() {
    var rows = Rows()
    for name in ["new", "old", "nobody"] { rows.add(name, "x", start: "2018") }
    rows.addMember("new", since: "2018")
    rows.addMember("old", since: "2010")
    let records = CooperationRecords(rows.mentions)
    let parts = records.divided(by: .cohort)
    #expect(parts.map(\.value) == ["newcomers", "established"])
    #expect(parts.map { $0.records.organisations.map(\.name) } == [["new"], ["old"]])
    let later = records.divided(by: .cohort, asOf: PartialDate("2020")!.lastDay)
    #expect(later.map(\.value) == ["established"])
    #expect(CooperationRecords(Rows().mentions).divided(by: .cohort).isEmpty)
  }
}

@Suite("In which window an activity counts")
struct WindowRuleTests {
  private let records: CooperationRecords = {
    var rows = Rows()
    rows.add("long", "long", start: "2015-06", end: "2018-03-01")
    rows.add("start", "start", start: "2016")
    rows.add("end", "end", end: "2017-02")
    rows.add("none", "none")
    return CooperationRecords(rows.mentions)
  }()

  @Test(arguments: [
    ("2015", WindowRule.touching, ["long"]), ("2016", .touching, ["long", "start"]),
    ("2017", .touching, ["long", "end"]), ("2018", .touching, ["long"]), ("2019", .touching, []),
    ("2018-03-01..2020", .touching, ["long"]), ("2018-03-02..2020", .touching, []),
    ("2016-05", .touching, ["long", "start"]), ("2015", .starting, ["long"]),
    ("2016", .starting, ["start"]), ("2017", .starting, ["end"]), ("2018", .starting, []),
    ("2015", .ending, []), ("2016", .ending, ["start"]), ("2017", .ending, ["end"]),
    ("2018", .ending, ["long"]),
  ])
  func `by hand`(window: String, rule: WindowRule, expected: [String]) throws {
    let window = try #require(DateWindow(window))
    #expect(records.active(in: window, counting: rule).activities.map(\.title) == expected)
  }

  @Test func `counted by its start or its end, an activity is in one year`() {
    for rule in [WindowRule.starting, .ending] {
      let years = records.divided(by: .year, counting: rule)
      #expect(years.reduce(0) { $0 + $1.records.activities.count } == 3)
    }
    #expect(records.divided(by: .year).map(\.value) == ["2015", "2016", "2017", "2018"])
    #expect(records.divided(by: .year, counting: .ending).map(\.value) == ["2016", "2017", "2018"])
  }

  @Test func `memberships are in every window that they touch`() {
    var rows = Rows()
    rows.addMember("A", since: "2015", until: "2018")
    let records = CooperationRecords(rows.mentions)
    for rule in WindowRule.allCases {
      #expect(records.active(in: DateWindow("2017")!, counting: rule).memberships.count == 1)
    }
  }
}
