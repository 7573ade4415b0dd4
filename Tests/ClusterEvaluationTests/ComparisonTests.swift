import CooperationRecords
import NetworkCore
import SyntheticClusters
import Testing

@testable import ClusterEvaluation

@Suite("Comparing clusters")
struct ComparisonTests {
  private static let plan = EvaluationPlan(replicates: 0, findsIntervals: false, seed: 1)

  private func compared(_ activities: [Int]) throws -> ClusterComparison {
    var plan = SyntheticPlan.clusters3
    plan.clusters = zip(plan.clusters, activities).map { cluster, count in
      var cluster = cluster
      cluster.activities = count
      return cluster
    }
    let records = CooperationRecords(plan.mentions(seed: 1))
    return try ClusterComparison(
      of: EvaluatedCluster.all(in: records), by: [RepeatCooperation(), MembersByKind()],
      plan: Self.plan, draws: 100)
  }

  @Test func `clusters are compared at the activities of the smallest that has enough`() throws {
    let comparison = try compared([40, 25, 5])
    let sizes = comparison.clusters.map(\.activityCount)
    #expect(comparison.commonSize == sizes.filter { $0 >= 10 }.min())
    let row = comparison.rows[0]
    #expect(row.atCommonSize.map { $0 == nil } == sizes.map { $0 < 10 })
    #expect(row.differences.count == 1)
  }

  @Test func `counts are shown and not compared`() throws {
    #expect(try compared([40, 25, 12]).rows[1].differences.isEmpty)
  }

  @Test func `a single cluster has nobody to be compared with`() throws {
    let comparison = try compared([40, 3])
    #expect(comparison.commonSize == nil)
    #expect(comparison.rows[0].differences.isEmpty)
  }

  @Test func `two alike clusters cannot be told apart, and two unlike ones can`() throws {
    // In K and L ten of fifty pairs meet twice, in M all of thirty.
    var sketch = Sketch()
    for cluster in ["K", "L", "M"] {
      for number in 0..<60 {
        let pair = cluster == "M" || number < 20 ? number / 2 : number
        sketch.activity(
          "\(cluster)\(number)", "\(cluster) a\(pair)", "\(cluster) b\(pair)",
          cluster: cluster)
      }
    }
    let comparison = try ClusterComparison(
      of: EvaluatedCluster.all(in: sketch.records), by: [RepeatCooperation()], plan: Self.plan)
    let told = comparison.rows[0].differences.map { [$0.first, $0.second, $0.isTold ? 1 : 0] }
    #expect(told == [[0, 1, 0], [0, 2, 1], [1, 2, 1]])
  }
}
