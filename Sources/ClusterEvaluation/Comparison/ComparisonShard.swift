public import NetworkAlgorithms
public import NetworkCore

/// The draws of one part of a comparison that several machines share.
///
///     let third = try ComparisonShard(of: clusters, by: indicators, plan: plan)
///     third.draws[0][4]?.values     // of the first cluster and the fifth indicator
///
/// ## Conventions
///
/// - A shard holds what is drawn and nothing else. The rest of the comparison is computed once, where
///   the shards are put together: ``ClusterComparison/takeChance(from:)``.
/// - The observed numbers go with the draws, so that draws of other records do not pass for these.
public struct ComparisonShard: Hashable, Sendable {
  /// The draws of one indicator of one cluster.
  public struct Draws: Hashable, Sendable, Codable {
    /// The number that was observed; `nil` where there is none.
    public var observed: Double?

    /// The numbers of the replicates, in order; `nil` where there is none.
    public var values: [Double?]

    /// Creates draws.
    public init(observed: Double?, values: [Double?]) {
      self.observed = observed
      self.values = values
    }
  }

  /// Which part it is.
  public let shard: Shard

  /// The draws of each cluster, and in it of each indicator; `nil` for what is not drawn.
  public let draws: [[Draws?]]

  /// Puts a shard together from what was kept of it.
  public init(restoring shard: Shard, draws: [[Draws?]]) {
    self.shard = shard
    self.draws = draws
  }

  /// Draws the replicates of the shard of `plan`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: As ``EvaluatedCluster/ensembles(of:plan:run:)``, for each cluster.
  public init(
    of clusters: [EvaluatedCluster], by indicators: [any ClusterIndicator], plan: EvaluationPlan,
    run: RunControl = RunControl()
  ) throws {
    shard = plan.shard
    draws = try clusters.map { cluster in
      try cluster.ensembles(of: indicators, plan: plan, run: run).map { ensemble in
        ensemble.map { Draws(observed: $0.observedNumber, values: $0.values) }
      }
    }
  }

  /// Whether these draws are of the clusters, indicators and observed numbers of `comparison`, and as
  /// many as the shard has.
  public func fits(_ comparison: ClusterComparison) -> Bool {
    draws.count == comparison.clusters.count
      && draws.enumerated().allSatisfy { place, own in
        own.count == comparison.rows.count
          && zip(own, comparison.rows).allSatisfy { draws, row in
            switch (draws, row.evaluations[place].chance) {
            case (nil, nil): true
            case (let draws?, let whole?): (try? part(of: whole, holding: draws)) != nil
            default: false
            }
          }
      }
  }

  /// The part of `whole` that `draws` are.
  ///
  /// - Throws: `EnsembleError` if they are not of it.
  func part(of whole: Ensemble, holding draws: Draws) throws(EnsembleError) -> Ensemble {
    guard draws.observed == whole.observedNumber else { throw .differs(in: .observed) }
    return try Ensemble(
      restoring: whole.measure, null: whole.null, seed: whole.seed, context: whole.context,
      nodeCount: whole.nodeCount, observed: whole.observed, plannedCount: whole.plannedCount,
      replicates: shard.replicates(of: whole.plannedCount), values: draws.values)
  }
}

extension ClusterComparison {
  /// Puts the draws of `shards` in the place of the comparison's own, of which there are none: its plan
  /// was ``EvaluationPlan/drawingNothing``.
  ///
  ///     var comparison = try ClusterComparison(of: clusters, by: all, plan: plan.drawingNothing)
  ///     try comparison.takeChance(from: [second, third, first])   // as with `plan`, bit for bit
  ///
  /// - Throws: `EnsembleError` if the shards are of another comparison, or do not make a whole one.
  public mutating func takeChance(from shards: [ComparisonShard]) throws(EnsembleError) {
    for shard in shards where !shard.fits(self) { throw .damaged }
    var merged = rows
    for (row, place) in rows.indices.flatMap({ row in clusters.indices.map { (row, $0) } }) {
      guard let own = rows[row].evaluations[place].chance else { continue }
      var parts = [own]
      for shard in shards {
        guard let draws = shard.draws[place][row] else { throw .damaged }
        parts.append(try shard.part(of: own, holding: draws))
      }
      merged[row].evaluations[place].chance = try Ensemble.merged(parts)
    }
    rows = merged
  }
}

extension EvaluationPlan {
  /// The same plan without its draws, which shards are to bring.
  public var drawingNothing: EvaluationPlan {
    var plan = self
    plan.shard = Shard(1, of: .max) ?? .whole
    return plan
  }
}

extension Ensemble {
  /// The number that was observed; `nil` where there is none.
  fileprivate var observedNumber: Double? {
    guard case .defined(let number) = observed else { return nil }
    return number
  }
}
