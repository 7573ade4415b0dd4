import Kopa

extension AssessmentForm {
  init(_ assessment: IndicatorAssessment) {
    (seed, splits, draws) = (
      assessment.plan.seed.value, assessment.plan.splits, assessment.plan.draws
    )
    activitiesInHalf = assessment.halfSize
    clusters = Self.named(assessment.clusters.map { ($0.name, $0.activityCount) })
    tooSmall = Self.named(assessment.tooSmall.map { ($0.name, $0.activityCount) })
    thresholds = Thresholds(assessment.thresholds)
    indicators = assessment.rows.map { row in
      Indicator(row, clusters: assessment.clusters.map(\.name))
    }
  }

  static func named<Value>(_ pairs: [(String, Value?)]) -> [String: Value] {
    Dictionary(
      pairs.compactMap { name, value in value.map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension AssessmentForm.Indicator {
  init(_ row: IndicatorAssessment.Row, clusters: [String]) {
    name = row.profile.name
    verdict = row.verdict.rawValue
    values = AssessmentForm.named(Array(zip(clusters, row.values)))
    reliability = row.reliability?.correlation
    spearmanBrown = row.reliability?.spearmanBrown
    sizeBias = row.sizeBias.map(AssessmentForm.Change.init)
    discrimination = row.discrimination?.share
    discriminationLow = row.discrimination?.interval.lowerBound
    discriminationHigh = row.discrimination?.interval.upperBound
    let shares = IndicatorAssessment.shares.map { "\(Int((100 * $0).rounded()))" }
    let changes = { (changes: [RelativeChange?]) in
      changes.map { $0.map(AssessmentForm.Change.init) }
    }
    lostRecords = AssessmentForm.named(Array(zip(shares, changes(row.lostRecords))))
    secondNames = AssessmentForm.named(Array(zip(shares, changes(row.secondNames))))
    choices = AssessmentForm.named(
      Array(zip(AssessedChoice.allCases.map(\.rawValue), changes(row.choices))))
    dummy = row.gaming?.cheapest.rawValue
    dummyEffect = row.gaming?.cheapestEffect
    meetingEffect = row.gaming?.meetingEffect
    cost = row.cost.rawValue
    saysTheSame = row.sayingTheSame
    findings = row.findings.map {
      AssessmentForm.Finding(
        sentence: $0.finding.sentence(in: .english), weight: $0.weight.rawValue)
    }
  }
}

extension AssessmentForm.Thresholds {
  init(_ held: AssessmentThresholds) {
    self.init(
      fewestActivities: held.fewestActivities, fewestClusters: held.fewestClusters,
      reliability: held.reliability, discrimination: held.discrimination,
      sizeBias: held.sizeBias, sizeBiasLimit: held.sizeBiasLimit,
      recordChange: held.recordChange, recordChangeLimit: held.recordChangeLimit,
      choiceChange: held.choiceChange, gaming: held.gaming, gamingLimit: held.gamingLimit,
      meetingGaming: held.meetingGaming, redundancy: held.redundancy)
  }
}
