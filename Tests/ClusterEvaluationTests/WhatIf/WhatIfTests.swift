import CooperationRecords
import NetworkAlgorithms
import NetworkCore
import Testing

@testable import ClusterEvaluation

@Suite("What if")
struct WhatIfTests {
  /// In K a and b meet twice, a and c once; in L d and e meet once.
  private static func sketch() -> Sketch {
    var sketch = Sketch()
    sketch.member("a", "b", "c")
    sketch.member("d", "e", of: "L")
    sketch.activity("1", "a", "b", on: "2015")
    sketch.activity("2", "a", "b", on: "2016")
    sketch.activity("3", "a", "c", on: "2017")
    sketch.activity("4", "d", "e", on: "2017", cluster: "L")
    return sketch
  }

  private static func id(_ name: String, in records: CooperationRecords) throws -> Organisation.ID {
    try #require(records.organisations(matching: name).first)
  }

  private static func answer(
    _ changes: (CooperationRecords) throws -> [ClusterChange]
  ) throws -> WhatIf {
    let records = sketch().records
    return try WhatIf(changes(records), in: records, asking: [RepeatCooperation()])
  }

  private static let halfMore: [[Double?]] = [[0.5, 1, 0.5]]

  private static func numbers(_ answer: WhatIf) -> [[Double?]] {
    answer.cases.map { item in
      [item.rows[0].before.value, item.rows[0].after.value, item.rows[0].change]
    }
  }

  @Test func `without an organisation its ties are gone`() throws {
    let answer = try Self.answer { [.without(try Self.id("c", in: $0))] }
    #expect(Self.numbers(answer) == Self.halfMore)
    #expect(answer.unchanged == ["L"])
    #expect(answer.changes.map(\.english) == ["without c"])
  }

  @Test func `one more joint activity counts like any other`() throws {
    let answer = try Self.answer { [.tie(try Self.id("a", in: $0), try Self.id("c", in: $0))] }
    #expect(Self.numbers(answer) == Self.halfMore)
    #expect(answer.cases[0].after.activityCount == 4)
  }

  @Test func `a member and a stranger meet in the member's cluster`() throws {
    let answer = try Self.answer { [.tie(try Self.id("b", in: $0), try Self.id("d", in: $0))] }
    #expect(answer.cases.map(\.before.name) == ["K", "L"])
    #expect(answer.cases[0].after.organisationCount == 4)
    #expect(answer.cases[0].after.memberCount == 3)
  }

  @Test func `joined clusters are one beside each of them`() throws {
    let answer = try Self.answer { _ in [.join("K", "L")] }
    #expect(answer.cases.map(\.after.name) == ["K + L", "K + L"])
    // Of three ties one is repeated.
    let third: Double? = 1.0 / 3
    let (first, second): ([Double?], [Double?]) = ([0.5, third, 1.0 / 3 - 0.5], [0, third, third])
    #expect(Self.numbers(answer) == [first, second])
    #expect(answer.cases[0].after.memberCount == 5)
  }

  @Test func `without the cluster organisation is what the comparison says`() throws {
    var sketch = Sketch(kinds: [.clusterOrganisation: ["hub"]])
    sketch.member("hub", "a", "b", "c")
    for (number, name) in ["a", "b", "c", "a"].enumerated() {
      sketch.activity("\(number)", "hub", name, "b")
    }
    let records = sketch.records
    let answer = try WhatIf(
      [.without(try Self.id("hub", in: records))], in: records,
      asking: [RepeatCooperation(), ActiveShare()], findsIntervals: false)
    let rows = try sketch.cluster().evaluations(
      of: [RepeatCooperation(), ActiveShare()],
      plan: EvaluationPlan(replicates: 0, findsIntervals: false))
    #expect(
      answer.cases[0].rows.map(\.after.value)
        == rows.map { $0.withoutClusterOrganisation?.value })
  }

  @Test func `the same activity is left out before and after`() throws {
    var sketch = Sketch()
    for number in 0..<12 {
      sketch.activity("\(number)", "a\(number / 2)", "b\(number / 2)", "hub")
      sketch.activity("\(number)'", "a\(number)", "c\(number % 5)")
    }
    let records = sketch.records
    let hub = try Self.id("hub", in: records)
    let row = try WhatIf([.without(hub)], in: records, asking: [RepeatCooperation()]).cases[0].rows[
      0]
    let (before, after) = (try sketch.cluster(), try #require(try sketch.cluster().without([hub])))
    let count = before.activityCount
    let changes = try (0..<count).map { left -> Double in
      let kept = (0..<count).filter { $0 != left }
      let values = try [before, after].map {
        try #require(
          try RepeatCooperation().reading(of: $0.keeping(activities: kept), run: RunControl()).value
        )
      }
      return values[1] - values[0]
    }
    let mean = changes.reduce(0, +) / Double(count)
    let squares = changes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = (squares * Double(count - 1) / Double(count)).squareRoot()
    let estimate = try #require(row.jackknife?.estimate)
    #expect(abs(estimate.standardError - error) < 1e-12)
    #expect(error > 0)
    #expect(estimate.interval?.contains(row.change ?? .infinity) == true)
  }

  @Test func `a joint activity that was made up is never left out`() throws {
    let records = Self.sketch().records
    let change = ClusterChange.tie(try Self.id("a", in: records), try Self.id("c", in: records))
    let answer = try WhatIf([change], in: records, asking: [RepeatCooperation()])
    #expect(answer.cases[0].rows[0].jackknife?.eventCount == 3)
  }

  @Test func `what cannot be is refused`() throws {
    let records = Self.sketch().records
    func refused(
      _ change: ClusterChange, by grouping: CooperationRecords.Grouping = .cluster
    )
      -> ClusterChangeError?
    {
      #expect(throws: ClusterChangeError.self) {
        try WhatIf([change], in: records, by: grouping, asking: [])
      }
    }
    let (a, d) = (try Self.id("a", in: records), try Self.id("d", in: records))
    #expect(refused(.join("K", "M")) == .noCluster("M", known: ["K", "L"]))
    #expect(refused(.join("K", "K")) == .joinedTwice("K"))
    #expect(refused(.join("K", "L"), by: .year) == .partsCannotJoin(by: "year"))
    #expect(refused(.tie(a, a)) == .tiedToItself("a"))
    #expect(refused(.tie(a, d), by: .activityKind) == .inNoCluster("a", "d"))
  }

  @Test func `territories join as well`() throws {
    var mentions = CooperationMentions(title: "t")
    for (row, territory) in ["N", "S", "S"].enumerated() {
      for name in ["a", "b\(row)"] {
        mentions.participations.append(
          ParticipationMention(
            organisation: OrganisationMention(
              origin: RowOrigin(file: "t.csv", row: row), name: name),
            activity: Activity(id: .init("\(row)"), title: "\(row)"), territory: territory))
      }
    }
    let answer = try WhatIf(
      [.join("N", "S")], in: CooperationRecords(mentions), by: .territory,
      asking: [ActivitiesPerTie()])
    #expect(answer.cases.map(\.after.activityCount) == [3, 3])
    #expect(answer.cases.map(\.before.activityCount) == [1, 2])
  }
}
