import CooperationRecords
import NetworkAlgorithms
import NetworkCore
import SyntheticClusters
import Testing

@testable import ClusterEvaluation

@Suite("Evaluating a cluster")
struct EvaluationTests {
  private static let plan = EvaluationPlan(replicates: 39, seed: 1)

  private func clusters() throws -> [EvaluatedCluster] {
    try EvaluatedCluster.all(in: CooperationRecords(SyntheticPlan.clusters3.mentions(seed: 1)))
  }

  @Test func `every indicator says a number or why there is none, and both of nothing`() throws {
    let cluster = try #require(clusters().first)
    for evaluation in try cluster.evaluations(of: ClusterIndicators.all, plan: Self.plan) {
      let reading = evaluation.reading
      #expect((reading.value == nil) != (reading.undefinedReason == nil))
      if let count = reading.count {
        #expect(reading.value == Double(count.part) / Double(count.whole))
      }
      if let interval = evaluation.jackknife?.interval, let value = reading.value {
        #expect(interval.contains(value), "\(evaluation.profile.name)")
      }
    }
  }

  @Test func `what the null keeps is not drawn, and what it draws is not fixed by construction`()
    throws
  {
    let cluster = try #require(clusters().first)
    for evaluation in try cluster.evaluations(of: ClusterIndicators.all, plan: Self.plan) {
      #expect((evaluation.chance == nil) == (evaluation.profile.null == .fixed))
    }
    // Drawn all the same, a fixed indicator takes one value.
    for indicator in ClusterIndicators.all where indicator.profile.null == .fixed {
      let statistic = cluster.statistic(of: indicator)
      let ensemble = try cluster.twoMode.ensemble(
        of: statistic, within: cluster.exchangeStrata, replicates: 5, seed: 3)
      if ensemble.test != nil { #expect(ensemble.isFixed, "\(indicator.profile.name)") }
    }
  }

  @Test func `the same seed gives the same evaluation with one worker and with three`() throws {
    let cluster = try #require(clusters().last)
    let one = try cluster.evaluations(
      of: ClusterIndicators.all, plan: Self.plan, run: RunControl(workers: 1))
    let three = try cluster.evaluations(
      of: ClusterIndicators.all, plan: Self.plan, run: RunControl(workers: 3))
    for (first, second) in zip(one, three) {
      #expect(first.reading == second.reading)
      #expect(first.chance == second.chance)
      #expect(first.jackknife == second.jackknife)
    }
  }
}
