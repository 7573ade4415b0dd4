import Kopa

extension CompareCommand {
  /// The indicators before and after what is thought to change.
  ///
  /// Records without clusters are one cluster, unless --by says what divides them.
  func changed(_ run: RunControl) throws -> [UInt8] {
    try run.begin(ProgressWords.reading)
    let records = try activities(of: inputs[0])
    let isWhole = by == nil && records.clusterNames.isEmpty
    if !isWhole { _ = try clusters(of: records) }
    let answer = try WhatIf(
      try whatIf.changes(in: records), in: records, by: isWhole ? nil : by ?? .cluster,
      plan: EvaluatedCluster.Plan(window: window, windowRule: windowRule, asOf: asOf),
      asking: indicators, run: run)
    switch chosenFormat {
    // A page was refused with the options.
    case .text, .html, .pdf, .xlsx:
      return Array(WhatIfReport(of: answer).text(in: speech.language.documentLanguage).utf8)
    case .csv: return WhatIfTable(answer).table.csv
    case .json: return try WhatIfForm(answer).printedJSON
    }
  }
}
