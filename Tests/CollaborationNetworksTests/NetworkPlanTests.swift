import CollaborationNetworks
import CooperationRecords
import NetworkCore
import Testing

@Suite("Networks from records")
struct NetworkPlanTests {
  /// Four activities, one of them without a date and one with a single partner.
  private func records(members: [String] = []) -> CooperationRecords {
    let rows: [(activity: String, year: String?, partners: [String])] = [
      ("A", "2014", ["hub", "x", "y"]), ("B", "2016", ["hub", "z"]), ("C", nil, ["y", "z"]),
      ("D", "2016", ["w"]),
    ]
    var mentions = CooperationMentions(title: "test")
    let origin = RowOrigin(file: "t.csv", row: 2)
    for row in rows {
      for partner in row.partners {
        mentions.participations.append(
          ParticipationMention(
            organisation: OrganisationMention(origin: origin, name: partner),
            activity: Activity(
              id: .init(row.activity), title: row.activity,
              kind: row.activity == "A" ? .research : .marketing,
              start: row.year.flatMap { PartialDate($0) })))
      }
    }
    mentions.memberships = members.map {
      MembershipMention(
        organisation: OrganisationMention(origin: origin, name: $0), cluster: "K")
    }
    return CooperationRecords(mentions)
  }

  private func ties(_ plan: NetworkPlan, members: [String] = []) throws -> [String] {
    try records(members: members).network(by: plan).allTies().map { "\($0.first)-\($0.second)" }
  }

  @Test func `everything is the default`() throws {
    #expect(try ties(NetworkPlan()) == ["hub-x", "hub-y", "hub-z", "x-y", "y-z"])
  }

  @Test func `a window keeps what touches it and the organisations in it`() throws {
    let network = try records().network(by: NetworkPlan(window: DateWindow("2015..2016")))
    #expect(network.nodes.map(\.rawValue) == ["hub", "z", "w"])
    #expect(network.context["window"] == "2015..2016")
  }

  @Test func `a layer keeps one kind of activity`() throws {
    #expect(try ties(NetworkPlan(layer: .research)) == ["hub-x", "hub-y", "x-y"])
  }

  @Test func `without the hub its ties are gone and shares grow`() throws {
    let network = try records().network(by: NetworkPlan(without: [.init("hub")]))
    #expect(network.allTies().map(\.strength) == [1, 1])
    #expect(network.context["without"] == "hub")
  }

  @Test func `members only, or members and their partners`() throws {
    let members = ["x", "y"]
    #expect(try ties(NetworkPlan(boundary: .members), members: members) == ["x-y"])
    #expect(
      try ties(NetworkPlan(boundary: .membersAndPartners), members: members)
        == ["hub-x", "hub-y", "x-y", "y-z"])
  }

  /// Two members of long standing, one newcomer, and their partners.
  private func cohortRecords() -> CooperationRecords {
    var mentions = CooperationMentions(title: "test")
    func organisation(_ name: String) -> OrganisationMention {
      OrganisationMention(origin: RowOrigin(file: "t.csv", row: 2), name: name)
    }
    let rows = [
      ("A", ["old", "new", "guest"]), ("B", ["old", "elder"]), ("C", ["old", "guest"]),
    ]
    for (activity, partners) in rows {
      mentions.participations += partners.map {
        ParticipationMention(
          organisation: organisation($0),
          activity: Activity(
            id: .init(activity), title: activity, start: PartialDate(year: 2018)))
      }
    }
    for (name, since) in [("old", 2010), ("elder", 2012), ("new", 2017), ("silent", 2018)] {
      mentions.memberships.append(
        MembershipMention(
          organisation: organisation(name), cluster: "K", since: PartialDate(year: since)))
    }
    return CooperationRecords(mentions)
  }

  @Test func `a cohort among itself, or with its partners`() throws {
    func network(_ plan: NetworkPlan) throws -> (nodes: [String], ties: [String]) {
      let network = try cohortRecords().network(by: plan)
      return (
        network.nodes.map(\.rawValue), network.allTies().map { "\($0.first)-\($0.second)" }
      )
    }
    let established = try network(NetworkPlan(boundary: .members, cohort: .established))
    #expect(established.nodes == ["old", "elder"])
    #expect(established.ties == ["old-elder"])
    let newcomers = try network(NetworkPlan(boundary: .members, cohort: .newcomers))
    #expect(newcomers.nodes == ["new", "silent"])
    #expect(newcomers.ties.isEmpty)
    let around = try network(NetworkPlan(boundary: .membersAndPartners, cohort: .newcomers))
    #expect(around.nodes == ["old", "new", "guest", "silent"])
    #expect(around.ties == ["old-new", "old-guest", "new-guest"])
  }

  @Test func `the date of the cohorts is said, that of the window, or the last of the records`()
    throws
  {
    func context(_ plan: NetworkPlan) throws -> NetworkContext {
      try cohortRecords().network(by: plan).context
    }
    var plan = NetworkPlan(boundary: .members, cohort: .established)
    #expect(try context(plan)["cohort"] == "established")
    #expect(try context(plan)["as_of"] == "2018-12-31")
    plan.window = DateWindow("2017..2018-06")
    #expect(throws: NetworkPlanError.self) {
      try cohortRecords().network(by: NetworkPlan(window: DateWindow("1990..1995")))
    }
    #expect(try context(plan)["as_of"] == "2018-06-30")
    plan.asOf = PartialDate("2019-01")
    #expect(try context(plan)["as_of"] == "2019-01-31")
    let later = try cohortRecords().network(by: plan)
    #expect(later.nodes.map(\.rawValue) == ["old", "new", "elder"])
  }

  @Test func `a cohort of everybody, or without a date, is an error`() {
    #expect(throws: NetworkPlanError.cohortWithoutBoundary(.newcomers)) {
      try cohortRecords().network(by: NetworkPlan(cohort: .newcomers))
    }
    var mentions = CooperationMentions(title: "test")
    mentions.memberships = [
      MembershipMention(
        organisation: OrganisationMention(origin: RowOrigin(file: "t.csv", row: 2), name: "A"),
        cluster: "K")
    ]
    #expect(throws: NetworkPlanError.noDateForCohorts) {
      try CooperationRecords(mentions).network(
        by: NetworkPlan(boundary: .members, cohort: .newcomers))
    }
  }

  @Test func `an activity can be counted in the window of its start alone`() throws {
    var plan = NetworkPlan(window: DateWindow("2016"), windowRule: .starting)
    #expect(try records().network(by: plan).context["window_rule"] == "starting")
    plan.windowRule = .touching
    #expect(try records().network(by: plan).context["window_rule"] == nil)
  }

  @Test func `members that nobody named are an error`() {
    #expect(throws: NetworkPlanError.noMemberships(boundary: .members)) {
      try ties(NetworkPlan(boundary: .members))
    }
  }

  @Test func `nobody left is an error that tells of activities without a date`() {
    let plan = NetworkPlan(window: DateWindow("1990"))
    #expect(throws: NetworkPlanError.nothingLeft(of: plan, activities: 4, undated: 1)) {
      try ties(plan)
    }
  }

  @Test func `an organisation of unknown kind has no kind to be mixed by`() throws {
    let network = try records().network(by: NetworkPlan())
    #expect(network.attributes.text("kind") == [nil, nil, nil, nil, nil])
  }

  @Test func `the network knows who did not answer, and says nothing where nobody was asked`()
    throws
  {
    var mentions = CooperationMentions(title: "test")
    let origin = RowOrigin(file: "t.csv", row: 2)
    for (name, answer) in [("a", true), ("b", false), ("c", nil)] {
      mentions.participations.append(
        ParticipationMention(
          organisation: OrganisationMention(origin: origin, name: name, hasAnswered: answer),
          activity: Activity(id: .init("x"), title: "x")))
    }
    let network = try CooperationRecords(mentions).network(by: NetworkPlan())
    #expect(network.attributes[NodeAttributes.answered] == .number([1, 0, nil]))
    #expect(network.attributes.silent == [1])
    #expect(try records().network(by: NetworkPlan()).attributes[NodeAttributes.answered] == nil)
  }

  @Test func `an activity of everybody with everybody is refused by name`() {
    var mentions = CooperationMentions(title: "test")
    mentions.participations = (0..<32_000).map { number in
      ParticipationMention(
        organisation: OrganisationMention(
          origin: RowOrigin(file: "t.csv", row: number), name: "organisation \(number)"),
        activity: Activity(id: .init("all"), title: "all"))
    }
    #expect(throws: NetworkPlanError.activityTooLarge(.init("all"), partners: 32_000)) {
      try CooperationRecords(mentions).network(by: NetworkPlan())
    }
  }

  @Test func `records divide by year`() {
    let years = records().divided(by: .year)
    #expect(years.map(\.value) == ["2014", "2016"])
    #expect(years.map(\.records.participations.count) == [3, 3])
  }

  @Test func `a window in which nothing happened is an error, and tells of undated activities`() {
    let plan = NetworkPlan(window: DateWindow("2050"))
    let error = NetworkPlanError.nothingLeft(of: plan, activities: 4, undated: 1)
    #expect(throws: error) { try ties(plan) }
    #expect(throws: error) { try ties(plan, members: ["x"]) }
    #expect(
      "\(error)" == "Nothing is left of the records by the window 2050; choose more, and know "
        + "that 1 of 4 activities have no date.")
  }

  @Test func `a layer, a boundary or names that leave nobody are an error`() {
    let plans = [
      NetworkPlan(layer: .training),
      NetworkPlan(without: ["hub", "w", "x", "y", "z"].map { Organisation.ID($0) }),
    ]
    for plan in plans {
      #expect(throws: NetworkPlanError.nothingLeft(of: plan, activities: 4, undated: 1)) {
        try ties(plan)
      }
    }
    let gone = NetworkPlan(boundary: .members, without: [.init("x")])
    #expect(throws: NetworkPlanError.nothingLeft(of: gone, activities: 4, undated: 1)) {
      try ties(gone, members: ["x"])
    }
  }

  @Test func `members without a tie are no error, nor are records of nobody`() throws {
    let training = NetworkPlan(layer: .training)
    let network = try records(members: ["x", "y"]).network(by: training)
    #expect(network.nodes.map(\.rawValue) == ["x", "y"])
    let nobody = try CooperationRecords(CooperationMentions(title: "test")).network(by: training)
    #expect(nobody.nodes.isEmpty)
  }
}
