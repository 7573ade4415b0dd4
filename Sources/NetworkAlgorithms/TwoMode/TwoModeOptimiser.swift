import NetworkCore

/// Searches for the division of a table's rows and columns with the highest modularity of Barber.
struct TwoModeOptimiser: Sendable {
  private let table: IncidenceTable

  /// From a division on it is searched anew while that brings something, so often at most.
  private static let mostRounds = 20

  init(_ table: IncidenceTable) {
    self.table = table
  }

  /// The best division that was found from several starts, the first of equal ones: a label for
  /// each row and then for each column, which are connected within each label.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func optimise(starts: Int, seed: Seed, run: RunControl) throws -> [Int32] {
    let found = try mapReplicates(0..<starts, run: run) {
    } _: { start, _ in
      var generator = seed.stream(start).generator()
      let labels = try search(&generator, run: run)
      return (labels: labels, score: table.modularityScore(of: labels))
    }
    var best = found[0]
    for other in found where other.score > best.score { best = other }
    // Parts that do not hang together are no worse apart.
    return try ComponentLabels(table.bipartiteGraph, within: best.labels, run: run).labels
  }

  private func search(
    _ generator: inout SeededGenerator, run: RunControl
  ) throws -> [Int32] {
    var labels: [Int32]?
    for _ in 0..<TwoModeOptimiser.mostRounds {
      var levels = [TwoModeLevel(table, labels: labels)]
      var hasMoved = try levels[0].improve(&generator, run: run)
      while true {
        var next = levels[levels.count - 1].folded()
        guard try next.improve(&generator, run: run) else { break }
        hasMoved = true
        levels.append(next)
      }
      labels = unfolded(levels)
      guard hasMoved else { break }
    }
    return labels ?? []
  }

  /// The labels of the rows and columns, after those of the communities they are in.
  private func unfolded(_ levels: [TwoModeLevel]) -> [Int32] {
    var labels = CompactLabels(levels[0].labels).labels
    for level in levels.dropFirst() {
      let above = CompactLabels(level.labels).labels
      labels = labels.map { above[Int($0)] }
    }
    return labels
  }
}

extension IncidenceTable {
  /// The modularity of Barber times m², for *m* pairs: Σ (m L − R C), over labels with L pairs inside,
  /// R of their rows and C of their columns.
  ///
  /// - Parameter labels: Numbers from 0 up to their count, of the rows and then of the columns.
  /// - Returns: A whole number, so that divisions can be told apart exactly.
  func modularityScore(of labels: [Int32]) -> Int {
    var rows = [Int](repeating: 0, count: labels.count)
    var columns = rows
    var inside = 0
    for row in 0..<rowCount {
      let label = labels[row]
      rows[Int(label)] += self.columns(ofRow: row).count
      for column in self.columns(ofRow: row) where labels[rowCount + Int(column)] == label {
        inside += 1
      }
    }
    for column in 0..<columnCount {
      columns[Int(labels[rowCount + column])] += self.rows(ofColumn: column).count
    }
    return zip(rows, columns).reduce(pairCount * inside) { $0 - $1.0 * $1.1 }
  }
}
