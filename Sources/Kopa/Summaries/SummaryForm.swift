import ClusterEvaluation
import CooperationRecords
import NetworkCore

/// A summary as JSON spells it.
struct SummaryForm: Codable {
  struct About: Codable {
    var format = SummaryForm.format
    var version: String
  }

  struct Plan: Codable {
    var window: String?
    var windowRule: String
    var by: String?
    var asOf: String?
    var indicators: [String]
    var seed: UInt64
    var replicates: Int
    var size: Int
    var minimumCell: Int?
  }

  struct Cluster: Codable {
    var name: String
    var organisations: Int
    var members: Int?
    var activities: Int
    var indicators: [Indicator]
  }

  struct Indicator: Codable {
    var name: String
    var value: Double?
    var reason: String?
    var part: Int?
    var whole: Int?
    var low: Double?
    var high: Double?
    var chance: Chance?
    var withoutClusterOrganisation: Double?
    var atSize: Sized?
  }

  /// What `ChanceTest` keeps; mean, deviation and counts, from which z and p follow.
  struct Chance: Codable {
    var draws: Int
    var undefined: Int
    var atLeast: Int
    var atMost: Int
    var mean: Double?
    var deviation: Double?
  }

  struct Sized: Codable {
    var value: Double?
    var standardError: Double?
    var drawingError: Double
    var freedom: Double?
  }

  /// What tells a summary from other files.
  static let format = "kopa-comparison-summary-1"

  var about: About
  var plan: Plan
  var clusters: [Cluster]
  var clustersLeftOut: Int
}

extension SummaryForm {
  init(_ summary: ComparisonSummary) {
    about = About(version: summary.version)
    plan = Plan(summary.plan)
    clustersLeftOut = summary.leftOutCount
    clusters = summary.clusters.map { part in
      Cluster(
        name: part.cluster.name, organisations: part.cluster.organisationCount,
        members: part.cluster.memberCount, activities: part.cluster.activityCount,
        indicators: zip(summary.plan.indicators, part.indicators).map { Indicator($0, $1) })
    }
  }
}

extension SummaryForm.Plan {
  init(_ plan: ComparisonPlan) {
    window = plan.window?.description
    windowRule = plan.windowRule.rawValue
    by = plan.grouping?.description
    asOf = plan.asOf?.description
    indicators = plan.indicators
    seed = plan.seed
    replicates = plan.replicates
    size = plan.size
    minimumCell = plan.minimumCell?.size
  }
}

extension SummaryForm.Indicator {
  init(_ name: String, _ summary: IndicatorSummary) {
    self.name = name
    switch summary.outcome {
    case .defined(let number): value = number
    case .undefined(let why): reason = why.rawValue
    }
    part = summary.count?.part
    whole = summary.count?.whole
    low = summary.interval?.lowerBound
    high = summary.interval?.upperBound
    chance = summary.chanceTest.map {
      SummaryForm.Chance(
        draws: $0.drawCount, undefined: $0.undefinedCount, atLeast: $0.countAtLeast,
        atMost: $0.countAtMost, mean: $0.mean, deviation: $0.standardDeviation)
    }
    withoutClusterOrganisation = summary.withoutClusterOrganisation
    atSize = summary.atSize.map {
      SummaryForm.Sized(
        value: $0.value, standardError: $0.standardError, drawingError: $0.drawingError,
        freedom: $0.freedom)
    }
  }
}
