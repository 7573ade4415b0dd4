import NetworkCore

/// A two-mode network as sets of who meets what, for formulas taken at their word.
struct LiteralTable {
  /// What each actor takes part in, as places among the events.
  let rows: [Set<Int>]
  let columnCount: Int

  init(_ network: TwoModeNetwork<Int, Int>) {
    rows = network.actors.map { actor in
      Set(network.events(of: actor).compactMap { network.events.position(of: $0) })
    }
    columnCount = network.events.count
  }

  private init(rows: [Set<Int>], columnCount: Int) {
    self.rows = rows
    self.columnCount = columnCount
  }

  /// The events as rows.
  var transposed: LiteralTable {
    LiteralTable(
      rows: (0..<columnCount).map { column in
        Set(rows.indices.filter { rows[$0].contains(column) })
      }, columnCount: rows.count)
  }

  /// Each two different rows, once.
  var pairs: [(Int, Int)] {
    rows.indices.flatMap { first in (0..<first).map { (first, $0) } }
  }

  /// Paths of three ties, and those whose ends are tied.
  var threePaths: (all: Int, closed: Int) {
    var (all, closed) = (0, 0)
    for first in rows.indices {
      for shared in rows[first] {
        for second in rows.indices where second != first && rows[second].contains(shared) {
          for end in rows[second] where end != shared {
            all += 1
            if rows[first].contains(end) { closed += 1 }
          }
        }
      }
    }
    return (all, closed)
  }

  /// Paths of four ties with `middle` in their middle, and those whose ends share something else.
  func fourPaths(middle: Int) -> (all: Int, closed: Int) {
    var (all, closed) = (0, 0)
    for near in rows[middle] {
      for far in rows[middle] where far > near {
        for first in rows.indices where first != middle && rows[first].contains(near) {
          for last in rows.indices
          where last != middle && last != first && rows[last].contains(far) {
            all += 1
            let others = rows[first].intersection(rows[last]).subtracting([near, far])
            if !others.isEmpty { closed += 1 }
          }
        }
      }
    }
    return (all, closed)
  }

  /// The mean of `overlap` over the rows that share something with `row`.
  func meanOverlap(of row: Int, _ overlap: (Set<Int>, Set<Int>) -> Double) -> Double? {
    let others = rows.indices.filter { $0 != row && !rows[$0].isDisjoint(with: rows[row]) }
    guard !others.isEmpty else { return nil }
    return others.reduce(0) { $0 + overlap(rows[row], rows[$1]) } / Double(others.count)
  }

  /// The share of the pairs of columns of `row` that meet in another row.
  func redundancy(of row: Int) -> Double? {
    let columns = rows[row].sorted()
    guard columns.count > 1 else { return nil }
    var (all, redundant) = (0, 0)
    for (place, first) in columns.enumerated() {
      for second in columns[(place + 1)...] {
        all += 1
        let meetsElsewhere = rows.indices.contains {
          $0 != row && rows[$0].contains(first) && rows[$0].contains(second)
        }
        if meetsElsewhere { redundant += 1 }
      }
    }
    return Double(redundant) / Double(all)
  }
}
