import CollaborationNetworks
import CooperationRecords
import NetworkCore
import TestKit
import Testing

@Suite("Networks of records somebody else wrote")
struct NetworkAttributesTests {
  private func mention(
    _ name: String, _ activity: String, kind: OrganisationKind? = nil
  ) -> ParticipationMention {
    ParticipationMention(
      organisation: OrganisationMention(
        origin: RowOrigin(file: "t.csv", row: 2), name: name, kind: kind),
      activity: Activity(id: .init(activity), title: "Title of \(activity)", kind: .research))
  }

  private func records(_ participations: [ParticipationMention]) -> CooperationRecords {
    var mentions = CooperationMentions(title: "test")
    mentions.participations = participations
    return CooperationRecords(mentions)
  }

  @Test func `a kind that nobody told is no kind`() throws {
    let network = try records([mention("a", "1", kind: .sme), mention("b", "1")])
      .network(by: NetworkPlan())
    #expect(network.attributes.text("kind") == ["SME", nil])
    #expect(network.attributes.text("name") == ["a", "b"])
    #expect(network.attributes["activities"] == .number([1, 1]))
  }

  @Test func `activities are tied by those who take part in both`() throws {
    let network = try records([mention("a", "1"), mention("b", "1"), mention("a", "2")])
      .activityNetwork(by: NetworkPlan())
    #expect(network.allTies().map { "\($0.first)-\($0.second)" } == ["1-2"])
    #expect(network.attributes.text("name") == ["Title of 1", "Title of 2"])
  }

  @Test func `one column that says the same in every row is refused before it fills the memory`()
    throws
  {
    let many = (0..<14_143).map { mention("partner \($0)", "all") }
    let everybody = records(many)
    #expect(throws: NetworkPlanError.activityTooLarge(.init("all"), partners: 14_143)) {
      try everybody.network(by: NetworkPlan())
    }
    #expect(try everybody.activityNetwork(by: NetworkPlan()).nodes.count == 1)
    let oneLess = NetworkPlan(without: [.init("partner 0")])
    #expect(try everybody.network(by: oneLess).nodes.count == 14_142)
    let busy = records((0..<14_143).map { mention("all", "activity \($0)") })
    #expect(throws: NetworkPlanError.organisationTooBusy(.init("all"), activities: 14_143)) {
      try busy.activityNetwork(by: NetworkPlan())
    }
  }

  @Test(arguments: ProjectionRule.allCases)
  func `the order of the rows changes no strength`(rule: ProjectionRule) throws {
    let table = RandomNetwork.twoMode(actors: 20, events: 15, chance: 0.2, seed: 3)
    var rows = table.actors.flatMap { actor in
      table.events(of: actor).map { mention("organisation \(actor)", "activity \($0)") }
    }
    let before = try strengths(records(rows), rule)
    #expect(before.count > 15)
    var generator = Seed(4).generator()
    for _ in 0..<10 {
      generator.shuffle(&rows)
      let after = try strengths(records(rows), rule)
      #expect(after.keys.sorted() == before.keys.sorted())
      for (name, strength) in before { #expect(isClose(after[name], strength), "\(name)") }
    }
  }

  private func strengths(
    _ records: CooperationRecords, _ rule: ProjectionRule
  ) throws -> [String: Double] {
    let network = try records.network(by: NetworkPlan(projection: rule))
    return Dictionary(
      uniqueKeysWithValues: network.nodes.map { node in
        (records.label(of: node), network.partners(of: node).reduce(0) { $0 + $1.strength })
      })
  }
}
