import CooperationRecords

/// Finds what the rows of an alias table, taken together, cannot mean.
struct AliasContradictions {
  private(set) var findings: [Finding] = []

  private let rows: [AliasTable.Row]
  private let origins: [RowOrigin]

  init(_ rows: [AliasTable.Row], _ origins: [RowOrigin]) {
    self.rows = rows
    self.origins = origins
    let firstPlaces = firstDecisions()
    findCircles(among: firstPlaces)
    findBrokenSeparations()
  }

  /// The row that decides on each variant; further rows that decide otherwise become findings.
  private mutating func firstDecisions() -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, row) in rows.enumerated() where row.decision == .merge {
      let variant = Identities.spelling(row.variant)
      guard variant != Identities.spelling(row.canonical) else { continue }
      guard let first = places[variant] else {
        places[variant] = place
        continue
      }
      guard Identities.spelling(rows[first].canonical) != Identities.spelling(row.canonical) else {
        continue
      }
      note(
        .warning, "two-canonicals", place,
        .twoCanonicals(
          row.variant, first: rows[first].canonical, row: origins[first].row, here: row.canonical))
    }
    return places
  }

  /// Follows each variant to its end; a way that comes back to itself is a circle.
  private mutating func findCircles(among places: [String: Int]) {
    var rounds: [String: Int] = [:]
    for (round, row) in rows.enumerated() where row.decision == .merge {
      var name = Identities.spelling(row.variant)
      while rounds[name] == nil, let place = places[name] {
        rounds[name] = round
        let next = Identities.spelling(rows[place].canonical)
        if next != name, rounds[next] == round {
          note(.warning, "circle", place, .circle(next))
        }
        if next == name { break }
        name = next
      }
    }
  }

  private mutating func findBrokenSeparations() {
    let identities = AliasTable(rows: rows, findings: []).identities
    for (place, row) in rows.enumerated() where row.decision == .apart {
      let name = identities.name(for: row.variant)
      guard name == identities.name(for: row.canonical) else { continue }
      note(
        .warning, "apart-and-merged", place,
        .apartAndMerged(row.variant, row.canonical, into: name))
    }
  }

  private mutating func note(
    _ severity: Finding.Severity, _ code: String, _ place: Int, _ sentence: Sentence
  ) {
    findings.append(
      Finding(severity, code: code, at: origins[place], column: "variant", sentence))
  }
}
