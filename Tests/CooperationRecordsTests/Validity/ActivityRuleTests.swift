import CooperationRecords
import Testing

@Suite("Rules on activities and their rows")
struct ActivityRuleTests {
  @Test func `an activity that ends before it begins, as two rows say together`() {
    var rows = Rows()
    rows.add("A", "x", end: "2015")
    rows.add("B", "x", start: "2016-05")
    rows.add("B", "y", start: "2016-05")
    rows.add("C", "y", end: "2016")
    #expect(
      rows.breaches(of: EndBeforeStart()) == [
        "t.csv:2: warning: end: “x” ends on 2015 and begins on 2016-05, as its rows say together; "
          + "it counts from 2015 to 2016-05."
      ])
  }

  @Test(arguments: [
    ("2016", "2016", false), ("2016-05-02", "2016-05-02", false), ("2016-05", "2016-06", true),
    ("2016-05-04", "2016-05-04", true), ("2015", "2015", true), ("2017", "2017", true),
    ("2015", "2016", true), ("2016", "2017", true), ("2016-05-01", "2016-05-03", false),
  ])
  func `a row outside its activity's time`(start: String, end: String, isOutside: Bool) {
    var rows = Rows()
    rows.add("A", "fair", start: "2016-05-01", end: "2016-05-03")
    rows.add("B", "fair", start: start, end: end)
    rows.add("C", "fair")
    #expect(rows.rows(breaking: OutsideActivity()) == (isOutside ? [3] : []))
  }

  @Test func `an activity that recurs under one identifier is told by its second year`() {
    var rows = Rows()
    rows.add("A", "fair", start: "2016")
    rows.add("B", "fair", start: "2017")
    #expect(
      rows.breaches(of: OutsideActivity()) == [
        "t.csv:3: warning: start: the row says 2017, but by what was read before, “fair” lasted "
          + "2016; this holds."
      ])
  }

  @Test func `rows that say the same, and rows that say more of the same`() {
    var rows = Rows()
    rows.add("A", "x", role: "partner", contribution: 5)
    rows.add("A", "x", role: "partner", contribution: 7)
    rows.add("A", "x", role: "partner", contribution: 5)
    rows.add("A", "x", role: "partner", contribution: 7)
    rows.add("A", "x", role: "partner", contribution: 5, territory: "LV")
    rows.add("B", "x")
    rows.add("B", "x")
    #expect(
      rows.breaches(of: DuplicateRows()) == [
        "t.csv:4: warning: the row says the same as row 2; they were merged, and their "
          + "contributions add up.",
        "t.csv:5: warning: the row says the same as row 3; they were merged, and their "
          + "contributions add up.",
        "t.csv:8: warning: the row says the same as row 7; they were merged.",
      ])
    #expect(rows.rows(breaking: MergedRows()) == [3])
  }

  @Test func `a spelling that an alias brings together is merged and no duplicate`() {
    var rows = Rows()
    rows.add("RTU", "x")
    rows.add("Riga TU", "x")
    let records = CooperationRecords(
      rows.mentions, identities: Identities([("RTU", "Riga TU")]),
      checking: [DuplicateRows(), MergedRows()])
    #expect(records.report.findings.map(\.code) == ["merged-row"])
    #expect(
      records.report.findings[0].message == "“Riga TU” takes part in “x” by row 2 already; "
        + "the rows were merged, and their contributions add up.")
  }

  @Test func `two coordinators, one twice, and none`() {
    var rows = Rows()
    rows.add("A", "two", role: "coordinator")
    rows.add("B", "two", role: "Lead Partner")
    rows.add("A", "one", role: "coordinator", territory: "LV")
    rows.add("A", "one", role: "coordinator", territory: "EE")
    rows.add("A", "none", role: "partner")
    rows.add("B", "none", role: "partner")
    rows.add("A", "open", role: "partner")
    rows.add("B", "open")
    rows.add("A", "alone", role: "partner")
    #expect(
      rows.breaches(of: SeveralCoordinators()) == [
        "t.csv:3: warning: role: “two” has 2 coordinators (A; B); all of them count."
      ])
    #expect(
      rows.breaches(of: NoCoordinator()) == [
        "t.csv:6: note: role: nobody coordinates “none”; a row may be missing."
      ])
  }

  @Test func `an activity of ten thousand coordinators is looked at all the same`() {
    var rows = Rows()
    for number in 0..<10_000 { rows.add("\(number)", "x", role: "leader") }
    #expect(rows.rows(breaking: SeveralCoordinators()) == [3])
  }

  @Test func `records that name no coordinators miss none`() {
    var rows = Rows()
    rows.add("A", "x", role: "partner")
    rows.add("B", "x", role: "partner")
    #expect(rows.breaches(of: NoCoordinator()).isEmpty)
  }

  @Test func `contributions above the budget`() {
    var rows = Rows()
    rows.add("A", "x", contribution: 60.5, budget: 100)
    rows.add("B", "x", contribution: 40, territory: "LV")
    rows.add("B", "x", contribution: 30, territory: "EE")
    rows.add("A", "y", contribution: 100.01, budget: 100)
    rows.add("B", "z", contribution: 100)
    #expect(
      rows.breaches(of: ContributionAboveBudget()) == [
        "t.csv:2: warning: contribution: the contributions to “x” add up to 100.50, and its budget "
          + "is 100; both were kept."
      ])
  }

  @Test func `tags that the strategy does not have`() {
    var rows = Rows()
    rows.add("A", "1", direction: "1", area: "knowledge-intensive bioeconomy")
    rows.add("A", "2", direction: "2. virziens", area: "IKT")
    rows.add("A", "3", direction: "1; 3", area: "viedā enerģētika un mobilitāte")
    rows.add("A", "4", direction: "4", area: "tourism and icthyology")
    rows.add("A", "5", direction: "1 to 3", area: "Biomedicine; space")
    rows.add("A", "6")
    #expect(rows.rows(breaking: UnknownRIS3Tags()) == [5, 6, 5, 6])
  }

  @Test func `tags of another strategy are left alone`() {
    var rows = Rows()
    rows.add("A", "1", direction: "Industry 4.0", area: "advanced manufacturing")
    rows.add("A", "2", direction: "energy", area: "health")
    #expect(rows.rows(breaking: UnknownRIS3Tags()).isEmpty)
  }

  @Test func `tags of a strategy that people list`() {
    var rows = Rows()
    rows.add("A", "1", direction: "1", area: "Advanced  manufacturing")
    rows.add("A", "2", direction: "4", area: " energy; health")
    rows.add("A", "3", direction: "Industry 4.0", area: "Bioeconomy")
    func strategy(directions: [String]?, areas: [String]?) -> RIS3Strategy {
      RIS3Strategy(
        name: Sentence(english: "Energia", latvian: "Enerģija"), directions: directions,
        areas: areas)
    }
    rows.mentions.strategy = strategy(
      directions: ["1", "industry 4.0"], areas: ["Energy", "advanced manufacturing"])
    #expect(rows.rows(breaking: UnknownRIS3Tags()) == [3, 3, 4])
    #expect(
      rows.breaches(of: UnknownRIS3Tags()).first
        == "t.csv:3: warning: ris3_direction: “4” is not in the strategy (Energia); it was kept as "
        + "it is.")
    rows.mentions.strategy = strategy(directions: nil, areas: ["Water"])
    // Of a strategy that was said to hold, no tag needs to be found.
    #expect(rows.rows(breaking: UnknownRIS3Tags()) == [2, 3, 4])
    rows.mentions.strategy = strategy(directions: nil, areas: nil)
    #expect(rows.rows(breaking: UnknownRIS3Tags()).isEmpty)
  }
}
