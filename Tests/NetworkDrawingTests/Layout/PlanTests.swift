import CooperationRecords
import NetworkCore
import Testing

@testable import NetworkDrawing

@Suite("Plans of a map")
struct PlanTests {
  /// a and b share P and Q; c is in P; d alone in R; e is listed and takes part in nothing.
  private let records = Field.records(
    [("P", ["a", "b", "c"]), ("Q", ["a", "b"]), ("R", ["d"])], listed: ["e"])

  private func plan(mostLines: Int = 400) -> ActivityPlan {
    ActivityPlan(Field.network(records), mostLines: mostLines)
  }

  @Test func `those in two activities have lines, others lie on their activity`() {
    let names = records.organisations.map(\.name)
    let plan = plan()
    #expect(plan.linesFrom == 2)
    #expect(plan.bridges.map { names[$0] } == ["a", "b"])
    #expect(plan.petals.map { $0.map { names[$0] } } == [["c"], [], []])
    #expect(plan.lineCount == 4)
  }

  @Test func `who shares no activity stands alone, and the activity is not drawn`() {
    let names = records.organisations.map(\.name)
    #expect(Set(plan().alone.map { names[$0] }) == ["d", "e"])
    #expect(plan().shared == [0, 1])
  }

  @Test func `where lines are too many, only those in more activities have some`() {
    let plan = plan(mostLines: 3)
    #expect(plan.linesFrom == 3)
    #expect(plan.lineCount == 0)
    // Both then lie on the activity with the fewest partners.
    #expect(plan.petals[1].count == 2)
  }

  @Test(arguments: [0, 10, 50, 120, 10_000])
  func `the number of activities from which lines are drawn is the smallest that will do`(
    most: Int
  ) {
    let field = Field.records(Field.random(organisations: 200, activities: 30, seed: 3))
    let plan = ActivityPlan(Field.network(field), mostLines: most)
    #expect(plan.lineCount <= most)
    let more = plan.activities.filter { $0.count >= plan.linesFrom - 1 }.map(\.count).reduce(0, +)
    #expect(plan.linesFrom == 2 || more > most)
    #expect(
      plan.bridges.count + plan.alone.count + plan.petals.map(\.count).reduce(0, +)
        == field.organisations.count)
  }

  @Test func `connected groups are numbered by size`() {
    let field = Field.records([("P", ["x", "y"]), ("Q", ["a", "b", "c"])], listed: ["z"])
    let groups = ConnectedGroups(ActivityPlan(Field.network(field), mostLines: 9))
    #expect(groups.sizes == [3, 2])
    let byName = Dictionary(
      uniqueKeysWithValues: zip(field.organisations.map(\.name), groups.numbers))
    #expect(byName == ["x": 1, "y": 1, "a": 0, "b": 0, "c": 0, "z": -1])
  }

  @Test func `communities share activities, and small ones have no disc`() {
    let field = Field.records([
      ("P", ["a1", "a2", "a3", "b1"]), ("Q", ["a1", "b1", "b2", "b3"]), ("R", ["c1", "a2"]),
    ])
    let network = Field.network(field)
    let numbers = field.organisations.map { ["a": 0, "b": 1, "c": 2][$0.name.prefix(1)] ?? -1 }
    let plan = CommunityPlan(
      numbers, fewestMembers: 3, alone: [], in: network, mostLines: 400)
    #expect(plan.drawn.map(\.organisations.count) == [3, 3])
    #expect(plan.rest.map { field.organisations[$0].name } == ["c1"])
    #expect(plan.restCount == 1)
    #expect(plan.ties.map(\.activities) == [2])
  }

  @Test func `marks are shared out by the largest remainders`() {
    let groups =
      [KindGroup](repeating: .enterprise, count: 26)
      + [KindGroup](repeating: .research, count: 14) + [.other]
    let marks = KindCounts.marks(for: groups, organisationsPerMark: 10)
    #expect(marks == [.enterprise, .enterprise, .enterprise, .research])
    #expect(KindCounts.marks(for: [.other], organisationsPerMark: 100) == [.other])
    #expect(KindCounts.marks(for: [], organisationsPerMark: 10).isEmpty)
    #expect(KindCounts.marks(for: groups, organisationsPerMark: 1).count == groups.count)
  }
}

@Suite("Ties of a map")
struct TiePlanTests {
  /// 0–1 share three activities, 1–2 two, 0–2 one; 3–4 share one; 5 shares none.
  private let activities = [[0, 1, 2, 5], [0, 1, 2, 3, 4], [3, 4, 5], [6], [6], []]

  private func lines(_ plan: TiePlan) -> [String] {
    plan.drawn.map { "\($0.first)-\($0.second):\($0.activities)" }
  }

  @Test func `the strongest come first, and everybody hangs on`() {
    let plan = TiePlan(activities, activityCount: 7, mostLines: 3)
    #expect(lines(plan) == ["0-1:3", "1-2:2", "3-4:1"])
    #expect(plan.linesFrom == 2)
  }

  @Test func `all are drawn where there is room`() {
    let plan = TiePlan(activities, activityCount: 7, mostLines: 400)
    #expect(lines(plan) == ["0-1:3", "1-2:2", "0-2:1", "3-4:1"])
    #expect(plan.linesFrom == 1)
  }

  @Test func `never more than asked for`() {
    for most in 0...4 {
      #expect(TiePlan(activities, activityCount: 7, mostLines: most).drawn.count <= most)
    }
    #expect(TiePlan([], activityCount: 0, mostLines: 5).drawn.isEmpty)
  }
}
