import Kopa

/// An assessment as JSON spells it.
struct AssessmentForm: Encodable {
  struct Indicator: Encodable {
    var name: String
    var verdict: String
    var values: [String: Double]
    var reliability: Double?
    var spearmanBrown: Double?
    var sizeBias: Change?
    var discrimination: Double?
    var discriminationLow: Double?
    var discriminationHigh: Double?
    var lostRecords: [String: Change]
    var secondNames: [String: Change]
    var choices: [String: Change]
    var dummy: String?
    var dummyEffect: Double?
    var meetingEffect: Double?
    var cost: String
    var saysTheSame: [String]
    var findings: [Finding]
  }

  struct Change: Encodable {
    var mean: Double
    var spread: Double
    var clusters: Int

    init(_ change: RelativeChange) {
      (mean, spread, clusters) = (change.mean, change.spread, change.clusterCount)
    }
  }

  struct Finding: Encodable {
    var sentence: String
    var weight: String
  }

  struct Thresholds: Encodable {
    var fewestActivities: Int
    var fewestClusters: Int
    var reliability: Double
    var discrimination: Double
    var sizeBias: Double
    var sizeBiasLimit: Double
    var recordChange: Double
    var recordChangeLimit: Double
    var choiceChange: Double
    var gaming: Double
    var gamingLimit: Double
    var meetingGaming: Double
    var redundancy: Double
  }

  var seed: UInt64
  var splits: Int
  var draws: Int
  var activitiesInHalf: Int
  var clusters: [String: Int]
  var tooSmall: [String: Int]
  var thresholds: Thresholds
  var indicators: [Indicator]
}
