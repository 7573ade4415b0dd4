import Kopa

/// What would change as JSON spells it.
struct WhatIfForm: Encodable {
  struct Case: Encodable {
    var cluster: String
    var changedCluster: String
    var indicators: [Change]
  }

  struct Change: Encodable {
    var name: String
    var before: Double?
    var after: Double?
    var change: Double?
    var low: Double?
    var high: Double?
    var standardError: Double?
    var isTold: Bool
    var reason: String?
  }

  var changes: [String]
  var unchanged: [String]
  var cases: [Case]

  init(_ answer: WhatIf) {
    changes = answer.changes.map(\.english)
    unchanged = answer.unchanged
    cases = answer.cases.map { item in
      Case(
        cluster: item.before.name, changedCluster: item.after.name,
        indicators: item.rows.map(Change.init))
    }
  }
}

extension WhatIfForm.Change {
  init(_ row: IndicatorChange) {
    let estimate = row.jackknife?.estimate
    self.init(
      name: row.profile.name, before: row.before.value, after: row.after.value,
      change: row.change, low: estimate?.interval?.lowerBound,
      high: estimate?.interval?.upperBound, standardError: estimate?.standardError,
      isTold: row.isTold, reason: row.reason)
  }
}

extension IndicatorChange {
  /// Why there is no change, or else no interval; `nil` where there is one.
  var reason: String? {
    let undefined = before.undefinedReason ?? after.undefinedReason
    return undefined?.rawValue ?? jackknife?.undefinedReason?.description
  }
}
