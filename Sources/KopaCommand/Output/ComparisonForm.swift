import Kopa

/// A comparison as JSON spells it.
struct ComparisonForm: Encodable {
  struct Cluster: Encodable {
    var name: String
    var organisations: Int
    var members: Int?
    var activities: Int
    var window: String?
  }

  struct Indicator: Encodable {
    var name: String
    var title: String
    var formula: String
    var clusters: [Value]
    var differences: [Difference]
  }

  struct Value: Encodable {
    var cluster: String
    var value: Double?
    var reason: String?
    var part: Int?
    var whole: Int?
    var low: Double?
    var high: Double?
    var expected: Double?
    var z: Double?
    var p: Double?
    var fixedByTheNull: Bool
    var withoutClusterOrganisation: Double?
    var atCommonSize: Double?
    var bestRank: Int?
    var worstRank: Int?
    var parts: [String: Double]
  }

  struct Difference: Encodable {
    var first: String
    var second: String
    var difference: Double
    var standardError: Double
    var p: Double
    var adjustedP: Double
  }

  var seed: UInt64
  var commonSize: Int?
  var clusters: [Cluster]
  var indicators: [Indicator]
  var likeness: [LikenessForm]
  var clusterTies: [ClusterTieForm]

  init(_ compared: SideBySide) {
    let comparison = compared.comparison
    seed = compared.seed
    commonSize = comparison.commonSize
    clusters = comparison.clusters.map {
      Cluster(
        name: $0.name, organisations: $0.organisationCount, members: $0.memberCount,
        activities: $0.activityCount, window: $0.window?.description)
    }
    let names = comparison.clusters.map(\.name)
    likeness = compared.likeness.tables.map {
      LikenessForm($0, of: names, replicates: compared.likeness.replicates)
    }
    clusterTies = compared.network.pairs.map { ClusterTieForm($0, of: names) }
    indicators = comparison.rows.map { row in
      Indicator(
        name: row.profile.name, title: row.profile.title.english, formula: row.profile.formula,
        clusters: zip(zip(row.evaluations, row.atCommonSize), row.ranks).map {
          Value($0.0, at: $0.1, rank: $1)
        },
        differences: row.differences.map {
          Difference(
            first: names[$0.first], second: names[$0.second], difference: $0.difference,
            standardError: $0.standardError, p: $0.p, adjustedP: $0.adjustedP)
        })
    }
  }
}

extension ComparisonForm.Value {
  init(_ evaluation: IndicatorEvaluation, at point: RarefactionCurve.Point?, rank: ClusterRank?) {
    let (reading, test) = (evaluation.reading, evaluation.chance?.test)
    cluster = evaluation.cluster
    value = reading.value
    reason = reading.undefinedReason?.rawValue
    part = reading.count?.part
    whole = reading.count?.whole
    low = evaluation.interval?.lowerBound
    high = evaluation.interval?.upperBound
    expected = test?.mean
    z = test?.zScore
    p = test?.twoSidedP
    fixedByTheNull = evaluation.profile.null == .fixed
    withoutClusterOrganisation = evaluation.withoutClusterOrganisation?.value
    atCommonSize = point?.value
    bestRank = rank?.range.lowerBound
    worstRank = rank?.range.upperBound
    parts = Dictionary(
      reading.parts.map { ($0.label.english, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
