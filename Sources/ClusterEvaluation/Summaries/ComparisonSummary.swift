import CooperationRecords
public import NetworkCore

/// The clusters of one office in numbers, without any name of an organisation or an activity: what may
/// leave a region whose records may not.
///
///     let summary = try ComparisonSummary(of: clusters, plan: plan, version: kopaVersion)
///     let comparison = try ClusterComparison(merging: [("latvia", summary), ("estonia", other)])
///
/// ## Conventions
///
/// - Names of clusters are told. Titles of activities, names of organisations and identifiers are not.
/// - Where the plan has a smallest cell: a cluster with fewer organisations is left out altogether; the
///   number of members is withheld where it, or that of the others, is below the cell; an indicator
///   that counts organisations (``ClusterIndicator/countsOrganisations``) is withheld with all that is
///   said of it where the number of members is, and where either side of its share is below the cell
///   or not known.
/// - The parts of a number, such as members of each kind, are not in it.
public struct ComparisonSummary: Hashable, Sendable {
  /// The version of the program that made it.
  public let version: String

  /// What the offices agreed on.
  public let plan: ComparisonPlan

  /// The clusters, in the order of the records.
  public let clusters: [ClusterSummary]

  /// How many clusters have too few organisations to be told.
  public let leftOutCount: Int

  /// Puts a summary together from what was kept in a file.
  ///
  /// - Precondition: Each cluster has a number for each indicator of `plan`.
  package init(
    version: String, plan: ComparisonPlan, clusters: [ClusterSummary], leftOutCount: Int
  ) {
    precondition(clusters.allSatisfy { $0.indicators.count == plan.indicators.count })
    self.version = version
    self.plan = plan
    self.clusters = clusters
    self.leftOutCount = leftOutCount
  }

  /// Summarises `clusters` by `plan`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  public init(
    of clusters: [EvaluatedCluster], plan: ComparisonPlan, version: String,
    run: RunControl = RunControl()
  ) throws {
    let told = clusters.filter { plan.minimumCell?.isSmall($0.organisationCount) != true }
    let indicators = plan.chosenIndicators
    let comparison = try ClusterComparison(
      of: told, by: indicators, plan: plan.evaluation, commonSize: plan.size, run: run)
    let summaries = told.indices.map { place in
      let cluster = ComparedCluster(told[place])
      let numbers = zip(indicators, comparison.rows).map { indicator, row in
        let evaluation = row.evaluations[place]
        let point = row.atCommonSize[place]
        let isWithheld =
          plan.minimumCell.map { $0.withholds(evaluation, of: cluster, by: indicator) } ?? false
        return isWithheld
          ? IndicatorSummary.withheld
          : IndicatorSummary(
            evaluation,
            atSize: point.map {
              SizedSummary($0, ComparedPoint($0, of: told[place], at: place)?.freedom)
            },
            tellsWithout: plan.minimumCell?.withholdsWithout(evaluation, by: indicator) != true)
      }
      return ClusterSummary(plan.minimumCell?.withheld(cluster) ?? cluster, numbers)
    }
    self.init(
      version: version, plan: plan, clusters: summaries, leftOutCount: clusters.count - told.count)
  }
}

/// One cluster of a summary.
public struct ClusterSummary: Hashable, Sendable {
  /// What is said of the cluster itself.
  public let cluster: ComparedCluster

  /// What each indicator of the plan says, in their order.
  public let indicators: [IndicatorSummary]

  init(_ cluster: ComparedCluster, _ indicators: [IndicatorSummary]) {
    self.cluster = cluster
    self.indicators = indicators
  }

  /// Puts together what was kept in a file.
  package init(
    name: String, plan: ComparisonPlan, organisationCount: Int, memberCount: Int?,
    activityCount: Int, indicators: [IndicatorSummary]
  ) {
    cluster = ComparedCluster(
      name: name, window: plan.window, organisationCount: organisationCount,
      memberCount: memberCount, activityCount: activityCount)
    self.indicators = indicators
  }
}
