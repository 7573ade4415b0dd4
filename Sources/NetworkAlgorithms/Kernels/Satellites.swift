import NetworkCore

/// The nodes that share a single activity with others: all their ties are those of this activity,
/// so whatever is counted at them is known without looking for it.
struct Satellites: Sendable {
  let table: IncidenceTable

  /// The one column of each satellite that has other rows, −1 for the other nodes.
  let homes: [Int32]

  /// How many satellites each column has.
  let counts: [Int]

  /// The other rows of each column that has satellites, ascending.
  let hosts: CompressedLists

  /// The columns of each row that is one of the hosts, ascending.
  let columnsOfHost: CompressedLists

  /// How strong the ties of each column's satellites are.
  let strengths: [Double]

  /// Finds the satellites of `table`, whose ties to a column of *n* rows are `strength(n)` strong.
  ///
  /// - Complexity: O(*m*) for *m* places in the table.
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(of table: IncidenceTable, run: RunControl, strength: (Int) -> Double) throws {
    var homes = [Int32](repeating: -1, count: table.rowCount)
    var counts = [Int](repeating: 0, count: table.columnCount)
    var budget = LookBudget(run)
    for row in homes.indices {
      var home: Int32 = -1
      var sharedCount = 0
      try budget.spend(1 + table.byRow.count(of: row))
      for column in table.columns(ofRow: row) where table.byColumn.count(of: Int(column)) > 1 {
        home = column
        sharedCount += 1
      }
      guard sharedCount == 1 else { continue }
      homes[row] = home
      counts[Int(home)] += 1
    }
    var hosts: [(list: Int32, entry: Int32)] = []
    for column in counts.indices where counts[column] > 0 {
      try budget.spend(table.byColumn.count(of: column))
      for row in table.rows(ofColumn: column) where homes[Int(row)] < 0 {
        hosts.append((Int32(column), row))
      }
    }
    self.table = table
    self.homes = homes
    self.counts = counts
    self.hosts = CompressedLists(listCount: counts.count, entries: hosts)
    columnsOfHost = self.hosts.inverted(listCount: homes.count)
    strengths = counts.indices.map { column in
      counts[column] > 0 ? strength(table.byColumn.count(of: column)) : 0
    }
  }

  func isSatellite(_ node: Int) -> Bool { homes[node] >= 0 }
}

extension Network {
  /// The satellites of the table that the ties are projected from; `nil` where the ties were
  /// given, or their strengths are no sums over a table's columns.
  func satellites(reading ties: TieReading, run: RunControl) throws -> Satellites? {
    guard let (table, rule) = incidence else { return nil }
    switch ties {
    case .present:
      return try Satellites(of: table, run: run) { _ in 1 }
    case .strength:
      guard rule.isSum else { return nil }
      return try Satellites(of: table, run: run) { rule.share(partners: $0) ?? 0 }
    }
  }
}
