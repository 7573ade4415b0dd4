public import NetworkCore

/// Which indicators are worth asking for: what each of them is worth over a set of clusters.
///
///     let assessment = try IndicatorAssessment(of: clusters, by: ClusterIndicators.all)
///     assessment.rows[4].verdict          // .useWithCare
///     assessment.rows[4].sizeBias?.mean   // −0.46: with half the activities it is almost halved
///
/// ## Method
///
/// Every cluster is changed in all the ways that matter: halved at a common number of activities, thinned
/// to half, with participations lost, with organisations under two names, with another boundary or
/// window, with one activity that did not take place. All indicators are read in the same changed
/// clusters. What is made of these values says ``SplitHalfReliability``, ``RelativeChange``,
/// ``ClusterDiscrimination``, ``GamingEffect`` and ``DataCost``; what follows, ``AssessmentThresholds``.
///
/// ## Conventions
///
/// - Clusters with fewer activities than `AssessmentThresholds.fewestActivities` are left out.
/// - A half has half of the activities of the smallest cluster that is left, rounded down.
/// - Organisations stay where they lose their last activity.
/// - An indicator is judged by the clusters at hand: other clusters may give another verdict.
public struct IndicatorAssessment: Sendable {
  /// Which shares of participations are lost, and of organisations get a second name.
  public static let shares = [0.05, 0.1, 0.2]

  /// The clusters that are large enough.
  public let clusters: [EvaluatedCluster]

  /// The clusters that are too small.
  public let tooSmall: [EvaluatedCluster]

  /// How many activities a half has.
  public let halfSize: Int

  /// From where on an indicator is held against.
  public let thresholds: AssessmentThresholds

  /// How much was drawn.
  public let plan: AssessmentPlan

  /// What is known of each indicator, in the order in which they were given.
  public private(set) var rows: [Row] = []

  /// Assesses `indicators` by what they say of `clusters`.
  ///
  /// - Parameters:
  ///   - clusters: The clusters.
  ///   - indicators: What is assessed.
  ///   - thresholds: From where on an indicator is held against.
  ///   - plan: How much is drawn.
  ///   - run: The hand on the whole.
  /// - Precondition: There is at least one split and one draw.
  /// - Throws: ``AssessmentError``; `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*C* (2 *S* + 7 *D*) *s*) for *C* clusters, *S* splits, *D* draws, and *s* the
  ///   work of all indicators on one cluster, shared out to all workers.
  public init(
    of clusters: [EvaluatedCluster], by indicators: [any ClusterIndicator],
    thresholds: AssessmentThresholds = AssessmentThresholds(),
    plan: AssessmentPlan = AssessmentPlan(), run: RunControl = RunControl()
  ) throws {
    precondition(plan.splits > 0 && plan.draws > 0, "an assessment needs draws")
    self.clusters = clusters.filter { $0.activityCount >= thresholds.fewestActivities }
    tooSmall = clusters.filter { $0.activityCount < thresholds.fewestActivities }
    guard self.clusters.count > 1, let smallest = self.clusters.map(\.activityCount).min() else {
      throw AssessmentError.tooFewClusters(
        large: self.clusters.count, all: clusters.count,
        fewestActivities: thresholds.fewestActivities)
    }
    halfSize = smallest / 2
    self.thresholds = thresholds
    self.plan = plan
    let values = try ClusterValues(
      of: self.clusters, by: indicators, changes: Self.changes(by: plan), halfSize: halfSize,
      seed: plan.seed, run: run)
    let whole = indicators.indices.map { values.after(.none, indicator: $0) }
    guard whole.joined().contains(where: { $0 != nil }) else {
      throw AssessmentError.nothingDefined
    }
    let groups = RedundancyGroup.groups(
      of: whole, threshold: thresholds.redundancy, fewestClusters: thresholds.fewestClusters)
    rows = indicators.indices.map { place in
      let group = groups.first { $0.contains(place) } ?? []
      return Row(
        of: indicators[place], at: place, in: values, by: self,
        sayingTheSame: group.filter { $0 != place }.map { indicators[$0].profile.name }
      ).weighed(by: thresholds)
    }
  }

  private static func changes(by plan: AssessmentPlan) -> [RecordsChange] {
    let splits = (0..<plan.splits).flatMap { split -> [RecordsChange] in
      [.half(split: split, isSecond: false), .half(split: split, isSecond: true)]
    }
    let draws = (0..<plan.draws).flatMap { draw -> [RecordsChange] in
      [.thinned(draw: draw)] + shares.map { .loss(share: $0, draw: draw) }
        + shares.map { .secondNames(share: $0, draw: draw) }
    }
    return [.none] + splits + draws + AssessedChoice.allCases.map { .choice($0) }
      + DummyActivity.allCases.map { .dummy($0) }
  }
}
