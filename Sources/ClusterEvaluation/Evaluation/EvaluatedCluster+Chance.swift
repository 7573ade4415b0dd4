public import NetworkAlgorithms
public import NetworkCore

extension EvaluatedCluster {
  /// What chance makes of `indicators`: one ensemble for each, all of the same drawn networks.
  ///
  /// The ensembles hold the replicates of the plan's shard. `nil` stands for what is not drawn: all if
  /// the plan draws nothing or there are no activities, and what the null leaves as it is.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*R* *s*) for *R* replicates in the shard, *s* being the work of all indicators.
  public func ensembles(
    of indicators: [any ClusterIndicator], plan: EvaluationPlan = EvaluationPlan(),
    run: RunControl = RunControl()
  ) throws -> [Ensemble?] {
    var ensembles = [Ensemble?](repeating: nil, count: indicators.count)
    let drawn = indicators.indices.filter {
      plan.replicates > 0 && indicators[$0].profile.null == .drawn
    }
    guard !drawn.isEmpty, !activities.isEmpty else { return ensembles }
    let made = try twoMode.ensembles(
      of: drawn.map { .reading(of: indicators[$0]) }, within: exchangeStrata,
      replicates: plan.replicates, shard: plan.shard, seed: plan.seed, run: run
    ) { try meeting(as: $0) }
    for (place, ensemble) in zip(drawn, made) { ensembles[place] = ensemble }
    return ensembles
  }
}
