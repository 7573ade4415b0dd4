import CooperationRecords
import NetworkAlgorithms
import NetworkCore
import SyntheticClusters
import Testing

@testable import ClusterEvaluation

@Suite("A comparison in shards")
struct ComparisonShardTests {
  private static let indicators: [any ClusterIndicator] = [
    RepeatCooperation(), MembersByKind(), Openness(),
  ]

  private let clusters: [EvaluatedCluster]

  init() throws {
    clusters = try Self.clusters(seed: 1)
  }

  private static func clusters(seed: Seed) throws -> [EvaluatedCluster] {
    var plan = SyntheticPlan.clusters3
    plan.clusters = zip(plan.clusters, [14, 12]).map { cluster, count in
      var cluster = cluster
      cluster.activities = count
      return cluster
    }
    return try EvaluatedCluster.all(in: CooperationRecords(plan.mentions(seed: seed)))
  }

  private func plan(_ shard: Shard = .whole, replicates: Int = 7) -> EvaluationPlan {
    EvaluationPlan(replicates: replicates, shard: shard, findsIntervals: false, seed: 3)
  }

  private func compared(_ plan: EvaluationPlan) throws -> ClusterComparison {
    try ClusterComparison(of: clusters, by: Self.indicators, plan: plan, draws: 20)
  }

  private func shards(_ count: Int) throws -> [ComparisonShard] {
    try (1...count).map { number in
      let shard = try #require(Shard(number, of: count))
      return try ComparisonShard(of: clusters, by: Self.indicators, plan: plan(shard))
    }
  }

  private func chance(_ comparison: ClusterComparison) -> [[Ensemble?]] {
    comparison.rows.map { $0.evaluations.map(\.chance) }
  }

  @Test(arguments: [1, 3, 10])
  func `shards in any order bring what one run draws`(count: Int) throws {
    let whole = chance(try compared(plan()))
    #expect(whole.joined().contains { $0 != nil } && whole.joined().contains { $0 == nil })
    var comparison = try compared(plan().drawingNothing)
    #expect(chance(comparison).joined().allSatisfy { $0?.values.isEmpty != false })
    try comparison.takeChance(from: try shards(count).reversed())
    #expect(chance(comparison) == whole)
  }

  @Test func `what is missing, or there twice, is named and changes nothing`() throws {
    let shards = try shards(3)
    var comparison = try compared(plan().drawingNothing)
    let before = chance(comparison)
    #expect(throws: EnsembleError.missing(2..<4)) {
      try comparison.takeChance(from: [shards[0], shards[2]])
    }
    #expect(throws: EnsembleError.twice(0..<2)) {
      try comparison.takeChance(from: shards + [shards[0]])
    }
    #expect(chance(comparison) == before)
  }

  @Test func `draws of other records, or too few, do not fit`() throws {
    let comparison = try compared(plan().drawingNothing)
    let own = try shards(1)[0]
    #expect(own.fits(comparison))
    let other = try ComparisonShard(
      of: try Self.clusters(seed: 2), by: Self.indicators, plan: plan())
    #expect(!other.fits(comparison))
    var draws = own.draws
    draws[0][0]?.values.removeLast()
    #expect(!ComparisonShard(restoring: .whole, draws: draws).fits(comparison))
    draws[0][0] = nil
    #expect(!ComparisonShard(restoring: .whole, draws: draws).fits(comparison))
    #expect(!ComparisonShard(restoring: .whole, draws: [own.draws[0]]).fits(comparison))
  }

  @Test func `the text to digest changes with every fact, and with nothing else`() throws {
    func text(budget: Double, member: String) throws -> String {
      var sketch = Sketch()
      sketch.member("Anna", since: member)
      sketch.activity("1", "Anna", "Berta", on: "2015", budget: budget)
      return try sketch.cluster().textToDigest
    }
    let own = try text(budget: 10, member: "2014")
    #expect(try text(budget: 10, member: "2014") == own)
    #expect(try text(budget: 11, member: "2014") != own)
    #expect(try text(budget: 10, member: "2015") != own)
  }
}
