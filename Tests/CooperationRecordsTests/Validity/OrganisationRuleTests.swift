import CooperationRecords
import Testing

@Suite("Rules on organisations")
struct OrganisationRuleTests {
  @Test func `who is not in the list of organisations is told row by row`() {
    var rows = Rows()
    rows.listOrganisation("A", id: "1")
    rows.add("A", id: "1", "x")
    rows.add("B", id: "2", "x")
    rows.addMember("C")
    #expect(
      rows.breaches(of: NoSuchOrganisation()) == [
        "t.csv:4: error: organisation_id: “2” is not in the list of organisations; "
          + "it counts all the same.",
        "t.csv:5: error: organisation_name: “C” is not in the list of organisations; "
          + "it counts all the same.",
      ])
  }

  @Test func `a list is not missed where there is none, and a spelling finds its identifier`() {
    var rows = Rows()
    rows.add("B", id: "2", "x")
    #expect(rows.breaches(of: NoSuchOrganisation()).isEmpty)
    rows.listOrganisation("B", id: "2")
    rows.add("B", "y")
    #expect(rows.breaches(of: NoSuchOrganisation()).isEmpty)
  }

  @Test func `an activity that is not in the list of activities`() {
    var rows = Rows()
    rows.listActivity("x")
    rows.listActivity("x")
    rows.add("A", "x")
    rows.add("A", "y")
    #expect(rows.rows(breaking: NoSuchActivity()) == [3])
    rows.mentions.activities = []
    #expect(rows.rows(breaking: NoSuchActivity()).isEmpty)
  }

  @Test func `two kinds of one organisation are told once, and unknown is no kind`() {
    var rows = Rows()
    rows.add("A", "1")
    rows.add("A", "2", kind: .unknown)
    rows.add("A", "3", kind: .sme)
    rows.add("A", "4", kind: .sme)
    rows.add("A", "5", kind: .university)
    rows.add("A", "6", kind: .agency)
    #expect(
      rows.breaches(of: KindsDiffer()) == [
        "t.csv:6: warning: organisation_kind: “A” is given as university here and as SME before; "
          + "the first holds."
      ])
  }

  @Test(arguments: [
    ("LV", "EE", true), ("EL", "GR", false), ("GB", "UK", false), ("lv", "LV", false),
    ("Latvia", "LV", false), ("Latvia", "Estonia", true), ("Latvia", "LATVIA", false),
  ])
  func `two countries of one organisation`(first: String, second: String, differ: Bool) {
    var rows = Rows()
    rows.add("A", "1", country: first)
    rows.add("A", "2", country: second)
    rows.add("A", "3", country: second)
    rows.add("B", "3", country: second)
    #expect(rows.rows(breaking: CountriesDiffer()) == (differ ? [3] : []))
  }

  @Test func `who did not answer is told once, unless another row has an answer`() {
    var rows = Rows()
    rows.listOrganisation("A", answered: false)
    rows.listOrganisation("A", answered: false)
    rows.listOrganisation("B", answered: false)
    rows.listOrganisation("B", answered: true)
    rows.listOrganisation("C", answered: true)
    rows.listOrganisation("D")
    #expect(
      rows.breaches(of: NoAnswers()) == [
        "t.csv:2: note: answered: “A” did not answer; what it has with others that did not is not "
          + "known."
      ])
    let records = CooperationRecords(rows.mentions)
    #expect(records.organisations.map(\.hasAnswered) == [false, true, true, nil])
    #expect(records.silentCount == 1)
    #expect(CooperationRecords(Rows().mentions).silentCount == nil)
  }

  @Test func `names alike stay apart and are told`() {
    var rows = Rows()
    rows.add("City of Riga", "1")
    rows.add("City of Riga", "2")
    rows.add("CITY of  Riga.", "1")
    #expect(
      rows.breaches(of: AlikeNames()) == [
        "t.csv:4: note: organisation_name: “CITY of  Riga.” is written nearly as “City of Riga” "
          + "in row 2; they count as two unless an alias says that they are one."
      ])
  }

  @Test func `a member that takes part in nothing is told once`() {
    var rows = Rows()
    rows.add("A", "1")
    rows.addMember("A")
    rows.addMember("B")
    rows.addMember("B", of: "L")
    #expect(rows.rows(breaking: MembersWithoutRecords()) == [4])
  }

  @Test(arguments: [
    ("2011", "2012", false), ("2011", "2013", true), ("2011-06", "2011-07", false),
    ("2011-06-30", "2011-07-01", false), ("2011-06-30", "2011-07-02", true),
    ("2012-02-28", "2012-02-29", false), ("2012-02-28", "2012-03-01", true),
    ("2011-12-31", "2012-01-01", false), ("2011", "2010", false),
  ])
  func `a gap is a day on which nobody was a member`(end: String, start: String, gap: Bool) {
    var rows = Rows()
    rows.addMember("A", since: "2009", until: end)
    rows.addMember("A", since: start)
    rows.addMember("A", of: "other", since: "2030")
    #expect(rows.rows(breaking: MembershipGaps()) == (gap ? [3] : []))
    rows.addMember("A", since: "2010", until: "2014")
    #expect(rows.rows(breaking: MembershipGaps()).isEmpty)
  }

  @Test func `gaps are found in any order of the rows`() {
    var rows = Rows()
    rows.addMember("A", since: "2018")
    rows.addMember("A", until: "2010")
    rows.addMember("A", since: "2012", until: "2015")
    #expect(
      rows.breaches(of: MembershipGaps()) == [
        "t.csv:4: note: member_since: “A” left “K” (2010) and came back (2012).",
        "t.csv:2: note: member_since: “A” left “K” (2015) and came back (2018).",
      ])
  }
}
