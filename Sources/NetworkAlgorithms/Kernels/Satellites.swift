import NetworkCore

/// The nodes that share a single activity with others: all their ties are those of this activity,
/// so whatever is counted at them is known without looking for it.
struct Satellites: Sendable {
  let table: IncidenceTable

  /// The one column of each satellite that has other rows, −1 for the other nodes.
  let homes: [Int32]

  /// How many satellites each column has.
  let counts: [Int]

  /// How strong the ties of a column's satellites are.
  let strengths: [Double]

  /// Finds the satellites of `table`, whose ties to a column of *n* rows are `strength(n)` strong.
  ///
  /// - Complexity: O(*m*) for *m* places in the table.
  init(of table: IncidenceTable, strength: (Int) -> Double) {
    var homes = [Int32](repeating: -1, count: table.rowCount)
    var counts = [Int](repeating: 0, count: table.columnCount)
    for row in homes.indices {
      var home: Int32 = -1
      var sharedCount = 0
      for column in table.columns(ofRow: row) where table.rows(ofColumn: Int(column)).count > 1 {
        home = column
        sharedCount += 1
      }
      guard sharedCount == 1 else { continue }
      homes[row] = home
      counts[Int(home)] += 1
    }
    self.table = table
    self.homes = homes
    self.counts = counts
    strengths = counts.indices.map { column in
      counts[column] > 0 ? strength(table.rows(ofColumn: column).count) : 0
    }
  }

  func isSatellite(_ node: Int) -> Bool { homes[node] >= 0 }
}

extension Network {
  /// The satellites of the table that the ties are projected from.
  ///
  /// It is `nil` where ties were given, or where their strengths are no sums over activities.
  func satellites(reading ties: TieReading) -> Satellites? {
    guard let (table, rule) = incidence else { return nil }
    switch ties {
    case .present: return Satellites(of: table) { _ in 1 }
    case .strength:
      guard rule.isSum else { return nil }
      return Satellites(of: table) { rule.share(partners: $0) ?? 0 }
    }
  }
}
