import CooperationRecords

/// What the cells of a matrix said, so that all of them are accounted for.
struct CellCount {
  /// Cells that name an organisation twice.
  var diagonal = 0
  /// Cells that tell of a tie that was known already.
  var again = 0
  private var ties = 0
  private var valued = 0
  private var negative = 0
  private var none = 0
  private var missing = 0
  private var others = 0

  mutating func add(_ cell: MatrixCell) {
    switch cell {
    case .value(0): none += 1
    case .value(let value):
      ties += 1
      if value != 1 { valued += 1 }
      if value < 0 { negative += 1 }
    case .missing: missing += 1
    case .other: others += 1
    }
  }

  /// What is to be said of a matrix of organisations, `pairs` of which are tied.
  func findings(pairs: Int, in table: SourceTable) -> [Finding] {
    var findings = [
      table.note(
        "matrix-cells",
        "\(ties + none + missing + others) cells between two organisations = \(ties) that tell of "
          + "a tie + \(none) of none + \(missing) empty + \(others) not understood; \(diagonal) "
          + "on the diagonal were left aside.")
    ]
    if ties > 0 {
      findings.append(
        table.note(
          "no-direction",
          "\(pairs) pairs are tied, \(again) of them in both directions; the networks of Kopa have "
            + "no direction, so that one is enough."))
    }
    if missing > 0, none > 0 {
      findings.append(
        warning(
          table, "ties-not-told",
          "\(missing) cells are empty where others say 0: it is not known whether there is a tie; "
            + "they count as none."))
    }
    return findings + oddities(table)
  }

  /// What is to be said of a matrix of organisations and activities.
  func incidenceFindings(in table: SourceTable) -> [Finding] {
    let count = table.note(
      "matrix-cells",
      "\(ties + none + missing + others) cells = \(ties) that tell of taking part + \(none) of not "
        + "taking part + \(missing) empty, which count as not + \(others) not understood.")
    return [count] + oddities(table)
  }

  private func oddities(_ table: SourceTable) -> [Finding] {
    var findings: [Finding] = []
    if valued > 0 {
      findings.append(
        warning(
          table, "strengths-not-read",
          "\(valued) cells hold other numbers than 0 and 1; Kopa does not read how strong a tie is "
            + "yet, and each counts as a tie."))
    }
    if negative > 0 {
      findings.append(
        warning(table, "negative-ties", "\(negative) cells are below zero and count as ties."))
    }
    if others > 0 {
      findings.append(
        warning(table, "no-number", "\(others) cells are no numbers and count as no tie."))
    }
    return findings
  }

  private func warning(_ table: SourceTable, _ code: String, _ message: String) -> Finding {
    Finding(.warning, code: code, at: RowOrigin(file: table.name, row: 1), message)
  }
}
