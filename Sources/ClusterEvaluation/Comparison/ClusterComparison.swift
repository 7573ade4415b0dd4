import CooperationRecords
public import NetworkAlgorithms
public import NetworkCore

/// Clusters side by side: as they are, at as many activities as all of them have, and beside what
/// chance makes of each.
///
///     let comparison = try ClusterComparison(of: clusters, by: ClusterIndicators.all)
///     comparison.commonSize                     // 12
///     comparison.rows[0].differences            // who can be told apart
///
/// ## Conventions
///
/// - The common number of activities is that of the smallest cluster that has ``fewestActivities`` or
///   more, unless it is given. Clusters with fewer are shown as they are, and compared with nobody.
/// - At the common number stands the mean over choices of so many activities (`RarefactionCurve`).
///   Each cluster's choices follow from the seed and its name: two that share activities do not
///   draw the same ones.
/// - Differences are taken at the common number: two clusters of different size differ in most
///   numbers by their size alone. Where an indicator is a count or money, there is none, nor where it
///   varies with its organisations rather than with activities (``ClusterIndicator/variesWithOrganisations``).
public struct ClusterComparison: Sendable {
  /// Below how many activities a cluster is compared with nobody.
  public static let fewestActivities = 10

  /// The clusters, in the order in which they were given.
  public let clusters: [ComparedCluster]

  /// The number of activities at which clusters are compared; `nil` where fewer than two have enough.
  public let commonSize: Int?

  /// What each indicator says, in the order in which they were given.
  public internal(set) var rows: [Row]

  /// What one indicator says of all clusters.
  public struct Row: Sendable {
    /// What was asked.
    public let profile: IndicatorProfile
    /// What it says of each cluster, in their order.
    public internal(set) var evaluations: [IndicatorEvaluation]
    /// What it says of each at the common number of activities; `nil` for those that are not compared.
    public let atCommonSize: [RarefactionCurve.Point?]
    /// The difference of each pair that could be compared, in the order of the pairs.
    public let differences: [ClusterDifference]
    /// Whether the indicator varies with which organisations there are, so that no pair was compared.
    public let variesWithOrganisations: Bool
  }

  init(clusters: [ComparedCluster], commonSize: Int?, rows: [Row]) {
    self.clusters = clusters
    self.commonSize = commonSize
    self.rows = rows
  }

  /// Compares `clusters` by `indicators`.
  ///
  /// - Parameters:
  ///   - clusters: The clusters.
  ///   - indicators: What is asked of each.
  ///   - plan: How much is computed.
  ///   - draws: How many choices of activities a mean at the common number is found from.
  ///   - size: The common number of activities; by default that of the smallest cluster.
  ///   - run: The hand on the whole.
  /// - Precondition: `size` is ``fewestActivities`` or more.
  /// - Throws: `CancellationError` if `run` is cancelled.
  public init(
    of clusters: [EvaluatedCluster], by indicators: [any ClusterIndicator],
    plan: EvaluationPlan = EvaluationPlan(), draws: Int = 400, commonSize size: Int? = nil,
    run: RunControl = RunControl()
  ) throws {
    precondition(
      size.map { $0 >= Self.fewestActivities } ?? true, "clusters this small vary too much")
    let enough = clusters.map(\.activityCount).filter { $0 >= Self.fewestActivities }
    let commonSize = size ?? (enough.count > 1 ? enough.min() : nil)
    let evaluations = try clusters.map { try $0.evaluations(of: indicators, plan: plan, run: run) }
    self.clusters = clusters.map(ComparedCluster.init)
    self.commonSize = commonSize
    rows = try indicators.enumerated().map { place, indicator in
      let points = try zip(clusters, evaluations).map { cluster, own -> RarefactionCurve.Point? in
        guard let commonSize, cluster.activityCount >= commonSize,
          indicator.profile.scale.isComparable, own[place].reading.value != nil
        else { return nil }
        return try cluster.point(
          of: indicator, at: commonSize, draws: draws,
          seed: plan.seed.stream(Int(truncatingIfNeeded: cluster.name.fingerprint)), run: run)
      }
      return Row(
        profile: indicator.profile, evaluations: evaluations.map { $0[place] },
        atCommonSize: points,
        differences: indicator.variesWithOrganisations
          ? []
          : ClusterDifference.all(
            among: points.indices.compactMap { place in
              points[place].flatMap { ComparedPoint($0, of: clusters[place], at: place) }
            }, on: DifferenceScale(indicator.profile.scale)),
        variesWithOrganisations: indicator.variesWithOrganisations)
    }
  }
}

extension EvaluatedCluster {
  /// The mean of `indicator` over choices of `size` of the activities; from more than `draws` of them
  /// where so many lack too few activities for an error to be told.
  func point(
    of indicator: any ClusterIndicator, at size: Int, draws: Int, seed: Seed, run: RunControl
  ) throws -> RarefactionCurve.Point? {
    let missing = max(1, activityCount - size)
    let fewest = (Self.drawsWithout * activityCount + missing - 1) / missing
    return try twoMode.rarefaction(
      of: statistic(of: indicator), at: [size], on: indicator.profile.scale.intervalScale,
      draws: max(draws, fewest), seed: seed, run: run
    ).points.first
  }

  private static var drawsWithout: Int {
    TwoModeNetwork<Organisation.ID, Activity.ID>.fewestDrawsWithout
  }
}

extension String {
  /// A number for the text, the same on every machine (FNV-1a).
  fileprivate var fingerprint: UInt64 {
    utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension IndicatorProfile.Scale {
  /// Whether two clusters can differ in it otherwise than by their size.
  var isComparable: Bool {
    switch self {
    case .share, .mean, .index: true
    case .count, .money: false
    }
  }
}
