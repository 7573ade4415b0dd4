public import CooperationRecords
public import NetworkCore

/// The indicators of clusters as they are, and as they would be after changes.
///
///     let answer = try WhatIf([.without(hub)], in: records, asking: ClusterIndicators.all)
///     answer.cases[0].rows[0].change               // −0.12
///     answer.cases[0].rows[0].jackknife?.interval  // −0.2...−0.04
///
/// ## Conventions
///
/// - All changes are made together: clusters are joined first, then organisations leave, then joint
///   activities are added.
/// - Whatever else would follow is not guessed at: nobody takes the place of who leaves.
/// - A joined cluster stands against each of those it is made of.
/// - A cluster that no change touches is named, and not computed.
public struct WhatIf: Sendable {
  /// A cluster before and after.
  public struct Case: Sendable {
    /// The cluster as it is.
    public let before: EvaluatedCluster
    /// The cluster after the changes.
    public let after: EvaluatedCluster
    /// What each indicator says of both, in the order in which they were given.
    public let rows: [IndicatorChange]
  }

  /// The changes in words.
  public let changes: [Sentence]

  /// The clusters that change.
  public let cases: [Case]

  /// The names of the clusters that do not.
  public let unchanged: [String]

  /// Asks `indicators` of clusters before and after `changes`.
  ///
  /// - Parameters:
  ///   - changes: What happens.
  ///   - records: The records that hold the clusters.
  ///   - grouping: What divides them into clusters; `nil` for one cluster of all.
  ///   - plan: How clusters are cut out of the records.
  ///   - indicators: What is asked.
  ///   - findsIntervals: Whether intervals are found.
  ///   - run: The hand on the whole.
  /// - Throws: ``ClusterChangeError``; `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*k s*) for *k* activities, *s* being the work of all indicators.
  public init(
    _ changes: [ClusterChange], in records: CooperationRecords,
    by grouping: CooperationRecords.Grouping? = .cluster,
    plan: EvaluatedCluster.Plan = EvaluatedCluster.Plan(),
    asking indicators: [any ClusterIndicator],
    findsIntervals: Bool = true, run: RunControl = RunControl()
  ) throws {
    let clusters = try Self.clusters(of: records, by: grouping, plan)
    let joining = try ClusterJoining(changes, among: clusters.map(\.name), by: grouping)
    let joined =
      joining.names.isEmpty
      ? clusters : try Self.clusters(of: joining.applied(to: records), by: grouping, plan)
    var touched: [(before: EvaluatedCluster, after: ChangedCluster)] = []
    var unchanged: [String] = []
    for cluster in joined {
      let after = try ChangedCluster(cluster, after: changes, in: records)
      let parts = joining.parts(of: cluster.name)
      guard parts != [cluster.name] || after.isChanged else {
        unchanged.append(cluster.name)
        continue
      }
      touched += clusters.filter { parts.contains($0.name) }.map { ($0, after) }
    }
    try ChangedCluster.checkTies(changes, found: touched.map(\.after), in: records)
    self.changes = changes.map { $0.sentence(in: records) }
    self.unchanged = unchanged
    cases = try touched.map { before, after in
      let rows = try indicators.map {
        try IndicatorChange(
          of: $0, from: before, to: after.cluster, added: after.added,
          findsIntervals: findsIntervals, run: run)
      }
      return Case(before: before, after: after.cluster, rows: rows)
    }
  }

  private static func clusters(
    of records: CooperationRecords, by grouping: CooperationRecords.Grouping?,
    _ plan: EvaluatedCluster.Plan
  ) throws -> [EvaluatedCluster] {
    guard let grouping else { return [try EvaluatedCluster.whole(records, plan: plan)] }
    return try EvaluatedCluster.all(in: records, by: grouping, plan: plan)
  }
}
