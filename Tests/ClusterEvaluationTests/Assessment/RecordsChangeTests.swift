import CooperationRecords
import NetworkCore
import Testing

@testable import ClusterEvaluation

@Suite("Changes of a cluster")
struct RecordsChangeTests {
  private let drawing = ChangeDrawing(seed: 1, cluster: 0, halfSize: 3)

  /// Members a, b, c, d of K, of which d does nothing, and the outsider x.
  private func cluster() throws -> EvaluatedCluster {
    var sketch = Sketch(kinds: [.sme: ["a", "b"], .university: ["x"]])
    sketch.member("a", "b", "c", "d", since: "2010")
    sketch.activity("1", "a", "b", on: "2014", kind: .research)
    sketch.activity("2", "a", "b", on: "2015", kind: .research)
    sketch.activity("3", "b", "c", on: "2015", kind: .research)
    sketch.activity("4", "a", "b", "c", on: "2016", kind: .marketing)
    sketch.activity("5", "c", "x", on: "2016", kind: .research)
    sketch.activity("6", "a", "c", on: "2017", kind: .research)
    sketch.activity("7", "a", "c", on: "2017", kind: .research)
    return try sketch.cluster()
  }

  private func changed(_ change: RecordsChange) throws -> EvaluatedCluster? {
    try cluster().changed(by: change, drawing: drawing)
  }

  private func names(_ cluster: EvaluatedCluster?) -> Set<String> {
    Set(cluster?.activities.map(\.id.rawValue) ?? [])
  }

  @Test func `the halves of a split share nothing and are of one size`() throws {
    for split in 0..<20 {
      let first = names(try changed(.half(split: split, isSecond: false)))
      let second = names(try changed(.half(split: split, isSecond: true)))
      #expect(first.count == 3 && second.count == 3)
      #expect(first.isDisjoint(with: second))
    }
    #expect(
      names(try changed(.half(split: 0, isSecond: false)))
        == names(try changed(.half(split: 0, isSecond: false))))
  }

  @Test func `thinning leaves half of the activities and everybody`() throws {
    let thinned = try #require(try changed(.thinned(draw: 0)))
    #expect(thinned.activityCount == 3)
    #expect(thinned.organisationCount == 5)
  }

  @Test func `a part read at once equals the same part made anew`() throws {
    let cluster = try cluster()
    for places in [[0, 2, 4], [1, 3], [0, 1, 2, 3, 4, 5, 6]] {
      let once = try cluster.keeping(activities: places)
        .values(of: ClusterIndicators.all + CandidateIndicators.all, run: RunControl())
      let table = TwoModeNetwork(
        actors: Array(cluster.twoMode.actors), events: places.map { cluster.twoMode.events[$0] },
        participations: places.flatMap { place in
          cluster.partners(inActivity: place).map {
            (cluster.twoMode.actors[$0], cluster.twoMode.events[place])
          }
        })
      let anew = try cluster.meeting(as: table)
        .values(of: ClusterIndicators.all + CandidateIndicators.all, run: RunControl())
      #expect(once == anew)
    }
  }

  @Test func `of fifteen participations a fifth is three`() throws {
    #expect(try cluster().participations.count == 15)
    #expect(try changed(.loss(share: 0.2, draw: 0))?.participations.count == 12)
    #expect(try changed(.loss(share: 0.2, draw: 0))?.memberCount == 4)
  }

  @Test func `a second name takes half of what was done, and is no member`() throws {
    // Of a, b and c, who have two activities or more, a fifth is one.
    let doubled = try #require(try changed(.secondNames(share: 0.2, draw: 0)))
    #expect(doubled.organisationCount == 6)
    #expect(doubled.memberCount == 4)
    #expect(doubled.participations.count == 15)
    let counts = doubled.roster.indices.map { doubled.activities(ofOrganisation: $0).count }
    #expect(counts[5] >= 2)
    #expect(doubled.roster[5].isMember == false)
  }

  @Test func `boundaries and windows are drawn otherwise`() throws {
    let members = try #require(try changed(.choice(.membersOnly)))
    #expect(members.organisationCount == 4)
    #expect(members.activityCount == 7)
    #expect(try changed(.choice(.membersAndPartners))?.organisationCount == 5)
    let later = try #require(try changed(.choice(.withoutFirstYear)))
    #expect(names(later) == ["2", "3", "4", "5", "6", "7"])
    #expect(later.window?.description == "2015..2017")
    let earlier = try #require(try changed(.choice(.withoutLastYear)))
    #expect(names(earlier) == ["1", "2", "3", "4", "5"])
    #expect(earlier.lastDay?.year == 2016)
  }

  @Test func `records without memberships and dates have no such choices`() throws {
    var sketch = Sketch()
    sketch.activity("1", "a", "b")
    sketch.activity("2", "b", "c")
    let cluster = try sketch.cluster()
    for choice in AssessedChoice.allCases {
      #expect(try cluster.changed(by: .choice(choice), drawing: drawing) == nil)
    }
  }

  @Test(arguments: [
    (DummyActivity.allMembers, ["a", "b", "c", "d"]), (.twoUnlinked, ["d", "b"]),
    (.memberAndOutsider, ["b", "x"]), (.smeAndResearch, ["b", "x"]),
  ])
  func `a dummy has the partners for whom it pays`(dummy: DummyActivity, partners: [String]) throws
  {
    let cluster = try #require(try changed(.dummy(dummy)))
    #expect(cluster.activityCount == 8)
    let found = cluster.partners(inActivity: 7).map { cluster.roster[$0].organisation.name }
    #expect(Set(found) == Set(partners))
    #expect(cluster.activities[7].kind == .marketing)
    #expect(cluster.activities[7].start?.year == 2017)
  }

  @Test func `two linked members are those who share one activity so far`() throws {
    // Only c and x share one, and x is no member.
    #expect(try changed(.dummy(.twoLinked)) == nil)
    var sketch = Sketch()
    for (id, other) in [("1", "b"), ("2", "b"), ("3", "c"), ("4", "c"), ("5", "d")] {
      sketch.activity(id, "a", other)
    }
    let linked = try #require(
      try sketch.cluster().changed(by: .dummy(.twoLinked), drawing: drawing))
    let found = linked.partners(inActivity: 5).map { linked.roster[$0].organisation.name }
    #expect(Set(found) == ["a", "d"])
  }

  @Test func `candidates, by hand`() throws {
    let cluster = try cluster()
    // Ties ab, ac, bc, cx among five; b or a to x is two steps.
    let values = try cluster.values(of: CandidateIndicators.all, run: RunControl())
    #expect(values == [0.4, 2, 7])
    #expect(CandidateIndicators.all.allSatisfy { ClusterIndicators.named($0.profile.name) == nil })
  }
}
