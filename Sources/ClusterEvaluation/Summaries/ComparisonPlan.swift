public import CooperationRecords
import NetworkCore

/// What several offices agree on before each of them summarises clusters of its own.
///
///     let plan = ComparisonPlan(indicators: ["repeat-cooperation"], size: 25, minimumCell: MinimumCell(5))
///
/// ## Conventions
///
/// - All offices give their numbers at the same number of activities, the ``size``. What comes of
///   chance follows from the seed and the names of the clusters, and so does not depend on who
///   computes it.
/// - Plans are the same if all of their entries are.
public struct ComparisonPlan: Hashable, Sendable {
  /// The span of time; `nil` for all of it.
  public var window: DateWindow?

  /// In which windows an activity of several years is counted.
  public var windowRule: WindowRule

  /// What divides the records into clusters; `nil` for the column of clusters or, where the records
  /// have none, for one cluster of all of them.
  public var grouping: CooperationRecords.Grouping?

  /// The day on which the records end; `nil` for the end of the window, or else of each office's own.
  public var asOf: PartialDate?

  /// The names of the indicators, in the order in which they are given.
  public var indicators: [String]

  /// The number from which all chance follows.
  public var seed: UInt64

  /// How many networks are drawn by chance; 0 for none.
  public var replicates: Int

  /// The number of activities at which clusters are compared.
  public var size: Int

  /// The smallest number of organisations that a summary tells; `nil` for any.
  public var minimumCell: MinimumCell?

  /// The most networks that a plan may ask of chance.
  public static let mostReplicates = 1_000_000

  /// Creates a plan; of all indicators unless some are named.
  ///
  /// - Precondition: `size` is `ClusterComparison.fewestActivities` or more, `replicates` from 0 to
  ///   ``mostReplicates``, and every name is that of an indicator.
  public init(
    window: DateWindow? = nil, windowRule: WindowRule = .touching,
    by grouping: CooperationRecords.Grouping? = nil, asOf: PartialDate? = nil,
    indicators: [String] = ClusterIndicators.all.map(\.profile.name), seed: UInt64 = 1,
    replicates: Int = 999, size: Int, minimumCell: MinimumCell? = nil
  ) {
    precondition(size >= ClusterComparison.fewestActivities, "clusters this small are not compared")
    precondition((0...Self.mostReplicates).contains(replicates), "this many replicates")
    precondition(
      indicators.allSatisfy { ClusterIndicators.named($0) != nil }, "indicators have names")
    self.window = window
    self.windowRule = windowRule
    self.grouping = grouping
    self.asOf = asOf
    self.indicators = indicators
    self.seed = seed
    self.replicates = replicates
    self.size = size
    self.minimumCell = minimumCell
  }
}

extension ComparisonPlan {
  /// How clusters are cut out of records.
  public var clusterPlan: EvaluatedCluster.Plan {
    EvaluatedCluster.Plan(window: window, windowRule: windowRule, asOf: asOf)
  }

  /// How much is computed.
  public var evaluation: EvaluationPlan { EvaluationPlan(replicates: replicates, seed: Seed(seed)) }

  /// What is asked of each cluster.
  public var chosenIndicators: [any ClusterIndicator] {
    indicators.compactMap(ClusterIndicators.named)
  }

  /// The keys of a plan file with what the plan says under each, in their order; a dash for nothing.
  public var entries: [(key: String, value: String)] {
    [
      ("window", window?.description ?? "–"), ("window-rule", windowRule.rawValue),
      ("by", grouping?.description ?? "–"), ("as-of", asOf?.description ?? "–"),
      ("indicators", indicators.joined(separator: ", ")), ("seed", "\(seed)"),
      ("replicates", "\(replicates)"), ("size", "\(size)"),
      ("minimum-cell", minimumCell.map { "\($0.size)" } ?? "–"),
    ]
  }
}
