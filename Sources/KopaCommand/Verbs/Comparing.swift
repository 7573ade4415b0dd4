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

  /// Adds to `comparison` how alike its clusters are as networks, and what they share.
  ///
  /// - Parameters:
  ///   - comparison: What the indicators say.
  ///   - clusters: The clusters.
  ///   - plan: Its plan. For how alike the clusters are chance draws as many networks as for the
  ///     indicators, but no more than `ClusterLikeness.usualReplicates`, and all of them here.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(
    _ comparison: ClusterComparison, of clusters: [EvaluatedCluster], plan: EvaluationPlan,
    run: RunControl
  ) throws {
    self.comparison = comparison
    try run.begin(ProgressWords.likening)
    likeness = try ClusterLikeness(
      of: clusters,
      replicates: min(plan.replicates, ClusterLikeness.usualReplicates), seed: plan.seed, run: run)
    network = ClusterNetwork(of: clusters)
    seed = plan.seed.value
  }

  var report: ComparisonReport {
    ComparisonReport(of: comparison, likeness: likeness, network: network, seed: seed)
  }

  /// The page on `records`.
  func page(
    on records: ClustersOfRecords, in language: DocumentLanguage, length: BriefingLength = .full
  ) throws -> Document {
    try report.document(
      in: language, source: records.source, version: kopaVersion,
      isSynthetic: records.isSynthetic, length: length)
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
    let plan = EvaluationPlan(
      replicates: CompareCommand.usualReplicates, seed: Seed(running.seed))
    try run.begin(ProgressWords.comparing)
    let compared = try SideBySide(
      try ClusterComparison(
        of: parts.clusters, by: ClusterIndicators.all, plan: plan, run: run),
      of: parts.clusters, plan: plan, run: run)
    return try compared.page(
      on: parts, in: speech.language.documentLanguage, length: pages.length)
  }
}
