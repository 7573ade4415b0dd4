import ArgumentParser
import Kopa

/// How indicators are assessed.
struct AssessmentOptions: ParsableArguments {
  @Option(
    help:
      "What the clusters are, of an assessment or a comparison: cluster, territory, country, year, …"
  )
  var by: CooperationRecords.Grouping?

  @Option(
    help: """
      How many random splits the reliability of indicators is found from; losses and thinnings are \
      drawn a fifth as often.
      """)
  var splits: Int = 200

  mutating func validate() throws {
    guard (1...100_000).contains(splits) else { throw ValidationError(.splits) }
  }

  /// All that can be assessed: the indicators, and the candidates beside them.
  static let indicators = ClusterIndicators.all + CandidateIndicators.all

  static func indicator(named name: String) -> (any ClusterIndicator)? {
    indicators.first { $0.profile.name == name }
  }

  /// The assessment of the indicators called `names`, or of all, over the clusters of `records`, which
  /// were read from `input`.
  func assessment(
    of records: CooperationRecords, in input: String, by names: [String], window: DateWindow?,
    seed: Seed, run: RunControl
  ) throws -> IndicatorAssessment {
    guard !records.holdsTies else { throw TiesAloneError(input: input) }
    let grouping = by ?? .cluster
    let plan = EvaluatedCluster.Plan(window: window)
    let clusters = try EvaluatedCluster.all(in: records, by: grouping, plan: plan)
    guard !clusters.isEmpty else { throw NoClustersError(input: input, grouping: grouping) }
    try run.begin(ProgressWords.assessing)
    return try IndicatorAssessment(
      of: clusters,
      by: names.isEmpty ? Self.indicators : names.compactMap(Self.indicator(named:)),
      plan: AssessmentPlan(splits: splits, draws: max(1, splits / 5), seed: seed), run: run)
  }
}

extension AssessmentOptions {
  /// Refuses options that a briefing about `subject` would not heed.
  func refuse(
    in subject: BriefSubject, _ network: NetworkOptions, _ cells: CellOptions
  ) throws {
    let isOfClusters = subject == .comparison || subject == .indicators
    if (!isOfClusters && by != nil) || (subject != .indicators && splits != 200) {
      throw ValidationError(.assessmentOptionsAlone)
    }
    guard isOfClusters else { return }
    let isAssessed = subject == .indicators
    let given = [
      (network.boundary != .everything, "--boundary"), (network.cohort != nil, "--cohort"),
      (isAssessed && network.asOf != nil, "--as-of"), (network.layer != nil, "--layer"),
      (isAssessed && network.windowRule != .touching, "--window-rule"),
      (network.projection != .fractional, "--projection"), (network.leavesOut, "--without"),
      (cells.minimumCell != nil, "--minimum-cell"),
    ]
    if let option = given.first(where: \.0)?.1 {
      throw ValidationError(isAssessed ? .notInAssessment(option) : .notInComparison(option))
    }
  }
}
