import CooperationRecords

/// What the cells of a matrix said, so that all of them are accounted for.
struct CellCount {
  /// Cells that name an organisation twice.
  var diagonal = 0
  /// Cells that tell of a tie that was known already.
  var again = 0
  /// Cells that tell of a tie, or of taking part.
  private(set) var ties = 0
  /// Cells that tell of none.
  private(set) var none = 0
  /// Cells that are empty.
  private(set) var missing = 0
  /// Cells below zero.
  private(set) var negative = 0
  /// Cells that are not understood.
  private(set) var others = 0
  private var valued = 0

  mutating func add(_ cell: MatrixCell) {
    switch cell {
    case .value(0): none += 1
    case .value(let value) where value < 0: negative += 1
    case .value(let value):
      ties += 1
      if value != 1 { valued += 1 }
    case .missing: missing += 1
    case .other: others += 1
    }
  }

  /// How many cells there are off the diagonal.
  var all: Int { ties + none + missing + negative + others }

  /// What is to be said of a matrix of organisations that tells of `pairs`.
  func findings(of pairs: TieMentions, in table: SourceTable) -> [Finding] {
    var findings = [table.note("matrix-cells", .cellsOfTies(self))]
    if ties > 0 {
      findings.append(
        pairs.areSymmetric
          ? table.note("no-direction", .bothDirections(pairs: pairs.count))
          : table.note(
            "directions-left-aside", .noDirection(pairs: pairs.count, again: again)))
    }
    if missing > 0, none > 0 {
      findings.append(warning(table, "ties-not-told", .tiesNotTold(missing)))
    }
    if negative > 0 {
      findings.append(warning(table, "negative-ties", .negativeTies(negative)))
    }
    return findings + oddities(table)
  }

  /// What is to be said of a matrix of organisations and activities.
  func incidenceFindings(in table: SourceTable) -> [Finding] {
    var findings = [table.note("matrix-cells", .cellsOfActivities(self))]
    if valued > 0 {
      findings.append(warning(table, "strengths-not-read", .strengthsOfCells(valued)))
    }
    if negative > 0 {
      findings.append(warning(table, "negative-ties", .negativeParticipations(negative)))
    }
    return findings + oddities(table)
  }

  private func oddities(_ table: SourceTable) -> [Finding] {
    others > 0 ? [warning(table, "no-number", .cellsWithoutNumber(others))] : []
  }

  private func warning(_ table: SourceTable, _ code: String, _ sentence: Sentence) -> Finding {
    Finding(.warning, code: code, at: RowOrigin(file: table.name, row: 1), sentence)
  }
}
