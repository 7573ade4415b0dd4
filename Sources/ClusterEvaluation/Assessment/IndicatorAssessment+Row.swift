extension IndicatorAssessment {
  /// What is known of one indicator.
  public struct Row: Sendable {
    /// What was asked.
    public let profile: IndicatorProfile
    /// Whether it is one of ``CandidateIndicators`` and none of those that clusters are compared by.
    public let isCandidate: Bool
    /// The value in each cluster.
    public let values: [Double?]
    /// Whether two halves of the activities agree; `nil` where there is no correlation.
    public let reliability: SplitHalfReliability?
    /// What it becomes with half the activities.
    public let sizeBias: RelativeChange?
    /// Which share of the differences between clusters is no chance.
    public let discrimination: ClusterDiscrimination?
    /// What it becomes where participations are lost, by the shares of `IndicatorAssessment.shares`.
    public let lostRecords: [RelativeChange?]
    /// What it becomes where organisations have two names, by the same shares.
    public let secondNames: [RelativeChange?]
    /// What it becomes by other choices of boundary and window, as of `AssessedChoice.allCases`.
    public let choices: [RelativeChange?]
    /// How far an activity that did not take place moves it.
    public let gaming: GamingEffect?
    /// How much those who report have to do for it.
    public let cost: DataCost
    /// The names of the indicators that put the clusters in the same or the opposite order.
    public let sayingTheSame: [String]
    /// What speaks for and against it.
    public let findings: [WeighedFinding]
    /// What follows.
    public var verdict: AssessmentVerdict { AssessmentVerdict(from: findings) }
  }
}

extension IndicatorAssessment.Row {
  init(
    of indicator: any ClusterIndicator, at place: Int, in values: ClusterValues,
    by assessment: IndicatorAssessment, sayingTheSame: [String]
  ) {
    let (plan, scale) = (assessment.plan, indicator.profile.scale)
    let (whole, least) = (
      values.after(.none, indicator: place), assessment.thresholds.fewestClusters
    )
    let halves = { (isSecond: Bool) in
      (0..<plan.splits).map {
        values.after(.half(split: $0, isSecond: isSecond), indicator: place)
      }
    }
    let change = { (changes: [RecordsChange], takesSize: Bool) in
      RelativeChange(
        from: whole, to: changes.map { values.after($0, indicator: place) }, on: scale,
        takesSize: takesSize)
    }
    let (first, second) = (halves(false), halves(true))
    profile = indicator.profile
    isCandidate = CandidateIndicators.named(indicator.profile.name) != nil
    self.values = whole
    reliability = SplitHalfReliability(
      first: first, second: second, addsUp: indicator is any SumOverActivities,
      fewestClusters: least)
    sizeBias = change((0..<plan.draws).map { .thinned(draw: $0) }, false)
    discrimination = ClusterDiscrimination(
      first: first, second: second, halfSize: assessment.halfSize,
      sizes: assessment.clusters.map(\.activityCount), fewestClusters: least)
    lostRecords = IndicatorAssessment.shares.map { share in
      change((0..<plan.draws).map { .loss(share: share, draw: $0) }, true)
    }
    secondNames = IndicatorAssessment.shares.map { share in
      change((0..<plan.draws).map { .secondNames(share: share, draw: $0) }, true)
    }
    choices = AssessedChoice.allCases.map { change([.choice($0)], true) }
    gaming = GamingEffect(
      from: whole,
      to: Dictionary(
        uniqueKeysWithValues: DummyActivity.allCases.map {
          ($0, values.after(.dummy($0), indicator: place))
        }))
    cost = DataCost(of: indicator.profile.needs)
    self.sayingTheSame = sayingTheSame
    findings = []
  }

  /// The row with what follows from its numbers.
  func weighed(by thresholds: AssessmentThresholds) -> Self {
    Self(
      profile: profile, isCandidate: isCandidate, values: values, reliability: reliability,
      sizeBias: sizeBias, discrimination: discrimination, lostRecords: lostRecords,
      secondNames: secondNames, choices: choices, gaming: gaming, cost: cost,
      sayingTheSame: sayingTheSame, findings: thresholds.findings(on: self))
  }
}
