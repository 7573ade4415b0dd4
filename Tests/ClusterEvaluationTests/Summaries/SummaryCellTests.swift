import CooperationRecords
import NetworkCore
import Testing

@testable import ClusterEvaluation

@Suite("What a summary withholds")
struct SummaryCellTests {
  /// A cluster of so many members, of whom some are active, and so many outsiders.
  private func cluster(
    _ name: String, members: Int, active: Int, outsiders: Int
  ) throws
    -> EvaluatedCluster
  {
    var sketch = Sketch()
    for member in 0..<members { sketch.member("\(name) m\(member)", of: name) }
    for member in 0..<active {
      sketch.activity(
        "\(name)\(member)", "\(name) m\(member)", "\(name) m\((member + 1) % active)",
        cluster: name)
    }
    for outsider in 0..<outsiders {
      sketch.activity("\(name) o\(outsider)", "\(name) m0", "\(name) o\(outsider)", cluster: name)
    }
    return try sketch.cluster(name)
  }

  private func summary(_ cluster: EvaluatedCluster, cell: Int?) throws -> ComparisonSummary {
    try ComparisonSummary(
      of: [cluster],
      plan: ComparisonPlan(
        indicators: [
          "members-by-kind", "active-share", "repeat-cooperation", "newcomer-integration",
        ],
        replicates: 0, size: 10, minimumCell: cell.flatMap { MinimumCell($0) }), version: "1")
  }

  private func values(_ summary: ComparisonSummary) -> [Double?] {
    summary.clusters.flatMap(\.indicators).map {
      guard case .defined(let value) = $0.outcome else { return nil }
      return value
    }
  }

  @Test func `a share with few organisations on one side is withheld, and all that is said of it`()
    throws
  {
    // 10 of 12 are active: 2 are not.
    let cluster = try cluster("K", members: 12, active: 10, outsiders: 6)
    #expect(try values(summary(cluster, cell: nil))[..<2] == [12, 10.0 / 12])
    let told = try summary(cluster, cell: 3)
    #expect(values(told)[..<2] == [12, nil])
    let share = told.clusters[0].indicators[1]
    #expect(share == IndicatorSummary.withheld)
    #expect(share.outcome == .undefined(.withheld))
    #expect(values(told)[2] == 0, "ties are no organisations")
  }

  @Test func `with few outsiders the number of members follows, and is withheld with its shares`()
    throws
  {
    let cluster = try cluster("K", members: 12, active: 12, outsiders: 2)
    let told = try summary(cluster, cell: 3)
    #expect(told.clusters[0].cluster.memberCount == nil)
    #expect(told.clusters[0].cluster.organisationCount == 14)
    #expect(values(told) == [nil, nil, 0, nil])
  }

  @Test func `what few organisations owe to the one that runs the cluster is withheld`() throws {
    // 10 of 14 SMEs have a research tie; without M the two that meet U with M alone have none.
    var sketch = Sketch(kinds: [
      .sme: (0..<14).map { "s\($0)" }, .university: ["U"], .clusterOrganisation: ["M"],
    ])
    for name in ["M", "U"] + (0..<14).map({ "s\($0)" }) { sketch.member(name) }
    for number in 0..<8 { sketch.activity("own \(number)", "s\(number)", "U") }
    for number in 8..<10 { sketch.activity("M \(number)", "s\(number)", "U", "M") }
    let cluster = try sketch.cluster()
    func told(_ cell: Int?) throws -> IndicatorSummary {
      let plan = ComparisonPlan(
        indicators: ["sme-research-ties"], replicates: 0, size: 10,
        minimumCell: cell.flatMap { MinimumCell($0) })
      return try ComparisonSummary(of: [cluster], plan: plan, version: "1").clusters[0].indicators[
        0]
    }
    #expect(try told(nil).withoutClusterOrganisation == 8.0 / 14)
    let cell = try told(3)
    #expect(cell.count == .init(part: 10, whole: 14))
    #expect(cell.withoutClusterOrganisation == nil)
  }

  @Test func `a cluster of few organisations is left out`() throws {
    let cluster = try cluster("K", members: 4, active: 4, outsiders: 0)
    let told = try summary(cluster, cell: 5)
    #expect(told.clusters.isEmpty)
    #expect(told.leftOutCount == 1)
    #expect(try summary(cluster, cell: 4).leftOutCount == 0)
  }

  @Test func `a cluster that two summaries have is refused, and so is another plan or version`()
    throws
  {
    let cluster = try cluster("K", members: 4, active: 4, outsiders: 0)
    let one = try summary(cluster, cell: nil)
    #expect(throws: SummaryMergeError.clusterTwice("K", first: "a", second: "b")) {
      try ClusterComparison(merging: [("a", one), ("b", one)])
    }
    let other = try summary(cluster, cell: 3)
    #expect(
      throws: SummaryMergeError.differentPlans(
        first: "a", second: "b", key: "minimum-cell", one: "–", other: "3")
    ) {
      try ClusterComparison(merging: [("a", one), ("b", other)])
    }
    let newer = try ComparisonSummary(of: [], plan: one.plan, version: "2")
    #expect(
      throws: SummaryMergeError.differentPlans(
        first: "a", second: "b", key: "version", one: "1", other: "2")
    ) {
      try ClusterComparison(merging: [("a", one), ("b", newer)])
    }
  }
}
