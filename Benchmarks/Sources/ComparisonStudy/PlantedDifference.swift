import Kopa

/// Two clusters made by parameters that differ in one number, and the indicator that should see it.
struct PlantedDifference {
  let indicator: any ClusterIndicator
  let words: String
  let members: Int
  let first: @Sendable (inout SyntheticPlan) -> Void
  let second: @Sendable (inout SyntheticPlan) -> Void

  /// How often the difference is found over so many seeds, with 80 and 60 activities.
  func tally(over runs: Int) throws -> ComparisonTrial.Tally {
    var (one, other) = (
      Self.plan(activities: [80, 80], members: members),
      Self.plan(activities: [60, 60], members: members)
    )
    first(&one)
    second(&other)
    // Each of the two is made in a world of its own, beside another cluster that sends it guests.
    return try ComparisonTrial(by: [indicator], over: 0..<runs) { seed in
      [try Self.clusters(one, seed.stream(0))[0], try Self.clusters(other, seed.stream(1))[1]]
    }.tallies[0]
  }

  /// Clusters that are alike but for their number of activities.
  static func plan(activities: [Int], members: Int = 48) -> SyntheticPlan {
    SyntheticPlan(
      title: "clusters of \(members) members",
      clusters: activities.enumerated().map { place, count in
        SyntheticCluster(
          code: "C\(place)", name: "C\(place)", territory: "Latvia", country: "LV",
          language: .latvian, members: members, activities: count, workingGroups: 3)
      }, years: 2017...2019)
  }

  private static func clusters(_ plan: SyntheticPlan, _ seed: Seed) throws -> [EvaluatedCluster] {
    try EvaluatedCluster.all(in: CooperationRecords(plan.mentions(seed: seed)))
  }
}

extension PlantedDifference {
  /// What is planted, one number at a time.
  static var all: [PlantedDifference] {
    [
      guests(Openness(), from: 0.05, to: 0.4),
      guests(CrossClusterTies(), from: 0.05, to: 0.4),
      guests(Gatekeepers(), from: 0.02, to: 0.6),  // often at the end of its scale, and seen less
      pull(ActivitiesPerTie(), members: 48),
      pull(RepeatCooperation(), members: 140),
    ]
  }

  private static func guests(
    _ indicator: any ClusterIndicator, from few: Double, to many: Double
  ) -> PlantedDifference {
    PlantedDifference(
      indicator: indicator, words: "activities with guests: \(few) and \(many)", members: 48,
      first: { $0.crossClusterShare = few }, second: { $0.crossClusterShare = many })
  }

  private static func pull(
    _ indicator: any ClusterIndicator, members: Int
  ) -> PlantedDifference {
    PlantedDifference(
      indicator: indicator, words: "pull of earlier partners: 0 and 20, \(members) members",
      members: members, first: { $0.repeatPull = 0 }, second: { $0.repeatPull = 20 })
  }
}
