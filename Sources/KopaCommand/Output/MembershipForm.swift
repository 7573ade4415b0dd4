import Kopa

/// A study of joiners as JSON spells it.
struct MembershipForm: Encodable {
  struct Outcome: Encodable {
    var name: String
    var means: [Mean]
    var comparisons: [Comparison]
  }

  struct Mean: Encodable {
    var year: Int
    var mean: Double?
    var joiners: Int
  }

  struct Comparison: Encodable {
    var against: String
    var unmatched: Int
    var years: [Difference]
    var average: Difference
  }

  struct Difference: Encodable {
    var year: Int?
    var difference: Double?
    var low: Double?
    var high: Double?
    var standardError: Double?
    var joiners: Int?
    var controls: Int?
    var reason: String?
  }

  var firstYear: Int?
  var lastYear: Int?
  var joiners: Int
  var unwatched: Int
  var undated: Int
  var reason: String?
  var outcomes: [Outcome]

  init(_ study: MembershipStudy) {
    (firstYear, lastYear) = (study.years?.lowerBound, study.years?.upperBound)
    (joiners, unwatched) = (study.joinerCount, study.unwatchedCount)
    undated = study.undatedCount
    reason = study.reason?.name
    outcomes = study.findings.map { finding in
      Outcome(
        name: finding.outcome.rawValue,
        means: finding.means.map { Mean(year: $0.time, mean: $0.value, joiners: $0.joiners) },
        comparisons: finding.comparisons.map { comparison in
          Comparison(
            against: comparison.controls.rawValue, unmatched: comparison.unmatched,
            years: comparison.points.map { Difference($0.outcome, year: $0.time) },
            average: Difference(comparison.average, year: nil))
        })
    }
  }
}

extension MembershipForm.Difference {
  init(_ outcome: MembershipFinding.Outcome, year: Int?) {
    let difference = outcome.difference
    self.init(
      year: year, difference: difference?.value, low: difference?.interval?.lowerBound,
      high: difference?.interval?.upperBound, standardError: difference?.standardError,
      joiners: difference?.joiners, controls: difference?.controls, reason: outcome.reason?.name)
  }
}
