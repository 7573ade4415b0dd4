import ArgumentParser
import Kopa

/// Clusters, and the records that they are parts of.
struct ClustersOfRecords {
  var clusters: [EvaluatedCluster]

  /// Where the records come from.
  var source: String

  /// Whether any of the records are made up.
  var isSynthetic: Bool

  /// The `clusters` that `window` leaves of `records`.
  ///
  /// - Throws: `NetworkPlanError.nothingLeft` if there are activities and the window holds none.
  init(
    _ clusters: [EvaluatedCluster], of records: [CooperationRecords], in window: DateWindow?
  ) throws {
    let count = records.reduce(0) { $0 + $1.activities.count }
    if let window, count > 0, clusters.allSatisfy({ $0.activityCount == 0 }) {
      throw NetworkPlanError.nothingLeft(
        of: NetworkPlan(window: window), activities: count,
        undated: records.reduce(0) { $0 + $1.undatedActivityCount })
    }
    self.clusters = clusters
    source = records.map { $0.source ?? $0.title }.joined(separator: " · ")
    isSynthetic = records.contains(where: \.isSynthetic)
  }

  /// The clusters into which `grouping` divides `records`, which were read from `input`.
  static func parts(
    of records: CooperationRecords, by grouping: CooperationRecords.Grouping?,
    plan: EvaluatedCluster.Plan, input: String
  ) throws -> ClustersOfRecords {
    let grouping = grouping ?? .cluster
    let clusters = try EvaluatedCluster.all(in: records, by: grouping, plan: plan)
    guard !clusters.isEmpty else { throw NoClustersError(input: input, grouping: grouping) }
    return try ClustersOfRecords(clusters, of: [records], in: plan.window)
  }
}

/// All that is said of clusters side by side.
struct SideBySide {
  let comparison: ClusterComparison
  let likeness: ClusterLikeness
  let network: ClusterNetwork
  let seed: UInt64

  /// Compares `clusters` by `indicators`.
  ///
  /// - Parameters:
  ///   - clusters: The clusters.
  ///   - indicators: What is asked of each.
  ///   - replicates: How many networks chance draws for the indicators; for how alike the clusters are
  ///     it draws as many, but no more than `ClusterLikeness.usualReplicates`.
  ///   - seed: The number from which all chance follows.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(
    _ clusters: [EvaluatedCluster], by indicators: [any ClusterIndicator], replicates: Int,
    seed: UInt64, run: RunControl
  ) throws {
    let plan = EvaluationPlan(replicates: replicates, seed: Seed(seed))
    try run.begin(ProgressWords.comparing)
    comparison = try ClusterComparison(of: clusters, by: indicators, plan: plan, run: run)
    try run.begin(ProgressWords.likening)
    likeness = try ClusterLikeness(
      of: clusters, replicates: min(replicates, ClusterLikeness.usualReplicates),
      seed: Seed(seed), run: run)
    network = ClusterNetwork(of: clusters)
    self.seed = seed
  }

  var report: ComparisonReport {
    ComparisonReport(of: comparison, likeness: likeness, network: network, seed: seed)
  }

  /// The page on `records`.
  func page(on records: ClustersOfRecords, in language: DocumentLanguage) throws -> Document {
    try report.document(
      in: language, source: records.source, version: kopaVersion,
      isSynthetic: records.isSynthetic)
  }
}

extension BriefCommand {
  /// The page that sets the clusters in `records` side by side.
  func comparison(of records: CooperationRecords, _ run: RunControl) throws -> Document {
    guard !records.holdsTies else { throw TiesAloneError(input: input.input) }
    if network.windowRule != .touching, network.window == nil {
      throw ValidationError(.windowRuleNeedsWindow)
    }
    network.noteUndated(in: records, quiet: running.quiet)
    let parts = try ClustersOfRecords.parts(
      of: records, by: assessment.by,
      plan: EvaluatedCluster.Plan(
        window: network.window, windowRule: network.windowRule, asOf: network.asOf),
      input: input.input)
    let compared = try SideBySide(
      parts.clusters, by: ClusterIndicators.all, replicates: 999, seed: running.seed, run: run)
    return try compared.page(on: parts, in: speech.language.documentLanguage)
  }
}
