import Kopa

/// What would change as one table: a line for each cluster and indicator.
struct WhatIfTable {
  private(set) var table = ResultTable(header: [
    "cluster", "changed_cluster", "indicator", "before", "after", "change", "low", "high",
    "standard_error", "reason",
  ])

  init(_ answer: WhatIf) {
    for item in answer.cases {
      for row in item.rows {
        let estimate = row.jackknife?.estimate
        let numbers: [Double?] = [
          row.before.value, row.after.value, row.change, estimate?.interval?.lowerBound,
          estimate?.interval?.upperBound, estimate?.standardError,
        ]
        table.rows.append(
          [.text(item.before.name), .text(item.after.name), .text(row.profile.name)]
            + numbers.map(ResultTable.Value.init) + [.text(row.reason ?? "")])
      }
    }
  }
}
