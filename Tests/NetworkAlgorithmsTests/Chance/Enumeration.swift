import NetworkCore

/// All 0/1 tables with these row and column sums, each as the columns of its rows.
func tables(rowSums: [Int], columnSums: [Int]) -> [[[Int]]] {
  guard let first = rowSums.first else { return columnSums.allSatisfy { $0 == 0 } ? [[]] : [] }
  return choices(of: first, among: Array(columnSums.indices)).flatMap { row -> [[[Int]]] in
    var left = columnSums
    for column in row { left[column] -= 1 }
    guard left.allSatisfy({ $0 >= 0 }) else { return [] }
    return tables(rowSums: Array(rowSums.dropFirst()), columnSums: left).map { [row] + $0 }
  }
}

/// All simple graphs with these degrees, each as its pairs.
func graphs(degrees: [Int]) -> [[[Int]]] {
  let pairs = choices(of: 2, among: Array(degrees.indices))
  return choices(of: degrees.reduce(0, +) / 2, among: Array(pairs.indices))
    .map { $0.map { pairs[$0] } }
    .filter { ties in
      degrees.indices.allSatisfy { node in ties.count { $0.contains(node) } == degrees[node] }
    }
}

func choices(of count: Int, among values: [Int]) -> [[Int]] {
  if count == 0 { return [[]] }
  guard let first = values.first else { return [] }
  let rest = Array(values.dropFirst())
  return choices(of: count - 1, among: rest).map { [first] + $0 } + choices(of: count, among: rest)
}

/// All orders of 0, 1, …, the given one first.
func orders(_ count: Int) -> [[Int]] {
  guard count > 0 else { return [[]] }
  return (0..<count).flatMap { first in
    orders(count - 1).map { [first] + $0.map { $0 < first ? $0 : $0 + 1 } }
  }
}

/// How far counts are from equal, Σ (count − expected)² / expected, in standard deviations above
/// what chance gives.
func unevenness(_ counts: [[[Int]]: Int], over outcomes: [[[Int]]]) -> Double {
  let expected = Double(counts.values.reduce(0, +)) / Double(outcomes.count)
  let square = outcomes.reduce(0.0) { sum, outcome in
    let difference = Double(counts[outcome] ?? 0) - expected
    return sum + difference * difference / expected
  }
  let freedom = Double(outcomes.count - 1)
  return (square - freedom) / (2 * freedom).squareRoot()
}

/// A two-mode network of actors and events 0, 1, 2, …, from the events of each actor.
func twoMode(_ rows: [[Int]], events: Int) -> TwoModeNetwork<Int, Int> {
  TwoModeNetwork(
    actors: Array(rows.indices), events: Array(0..<events),
    participations: rows.enumerated().flatMap { row in row.element.map { (row.offset, $0) } })
}

extension TwoModeNetwork<Int, Int> {
  /// The events of each actor.
  var rows: [[Int]] { actors.map { events(of: $0) } }

  /// The actors of each event.
  var columns: [[Int]] { events.map { actors(in: $0) } }
}

extension Network<Int> {
  /// The ties as pairs.
  var pairs: [[Int]] { allTies().map { [$0.first, $0.second] } }

  /// How many ties each node has.
  var degrees: [Int] { nodes.map { partners(of: $0).count } }
}
