import CooperationRecords
import NetworkCore
import SyntheticClusters
import Testing

@testable import ClusterEvaluation

/// A small fixed part of the study that `Benchmarks` prints whole.
@Suite("False alarms and power")
struct ComparisonTrialTests {
  #if DEBUG
  private static let runs = 3
  #else
  private static let runs = 60
  #endif

  private func plan(_ sizes: [Int], guests: Double = 0.1) -> SyntheticPlan {
    var plan = SyntheticPlan(
      title: "trial",
      clusters: sizes.enumerated().map { place, activities in
        SyntheticCluster(
          code: "C\(place)", name: "C\(place)", territory: "Latvia", country: "LV",
          language: .latvian, members: 48, activities: activities)
      }, years: 2017...2019)
    plan.crossClusterShare = guests
    return plan
  }

  private func clusters(_ plan: SyntheticPlan, _ seed: Seed) throws -> [EvaluatedCluster] {
    try EvaluatedCluster.all(in: CooperationRecords(plan.mentions(seed: seed)))
  }

  @Test func `clusters made alike are rarely told apart`() throws {
    let made = plan([30, 60])
    let trial = try ComparisonTrial(
      by: [RepeatCooperation(), Openness()], over: 0..<Self.runs
    ) { try clusters(made, $0) }
    for tally in trial.tallies {
      #expect(tally.runs == Self.runs)
      #expect(tally.compared == Self.runs)
      // Of 60 runs at a rate of 8 % there are more than 10 alarms once in a hundred times.
      #expect(tally.alarms <= 10, "\(tally.profile.name)")
    }
  }

  @Test func `a planted difference is found, and says in which direction`() throws {
    let (closed, open) = (plan([60, 60], guests: 0.05), plan([45, 45], guests: 0.4))
    let trial = try ComparisonTrial(by: [Openness()], over: 0..<Self.runs) { seed in
      try [clusters(closed, seed.stream(0))[0], clusters(open, seed.stream(1))[1]]
    }
    let tally = trial.tallies[0]
    #expect(Double(tally.alarms) >= 0.8 * Double(Self.runs))
    #expect((tally.meanDifference ?? 0) < -0.1)
    #expect((tally.toldDeviation ?? 0) > 0.5 * (tally.deviation ?? 1))
  }

  @Test func `what varies with its organisations is not tested`() throws {
    let made = plan([20, 20])
    let trial = try ComparisonTrial(by: [ParticipationConcentration()], over: 0..<1) {
      try clusters(made, $0)
    }
    #expect(trial.tallies[0].compared == 0)
    #expect(trial.tallies[0].meanDifference == nil)
  }
}
