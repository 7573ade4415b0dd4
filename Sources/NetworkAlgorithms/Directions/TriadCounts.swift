public import NetworkCore

/// How many threes of nodes are of each of sixteen types.
///
///     let triads = try network.triadCounts()
///     triads[.transitive]   // how often a → b → c goes with a → c
public struct TriadCounts: Hashable, Sendable {
  private let counts: [Double]

  fileprivate init(_ counts: [Double]) {
    self.counts = counts
  }

  /// The number of threes of one type; exact up to 2⁵³.
  public subscript(triad: Triad) -> Double {
    Triad.allCases.firstIndex(of: triad).map { counts[$0] } ?? 0
  }
}

extension DirectedNetwork {
  /// Counts the threes of nodes by the arcs among them.
  ///
  /// Each three with arcs between two pairs or more is met once, and those with arcs between one
  /// pair are counted from that pair.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m* Δ) for *m* arcs and at most Δ partners of a node.
  public func triadCounts(run: RunControl = RunControl()) throws -> TriadCounts {
    try run.check()
    let rows = try DyadRows(graph, run: run)
    var counts =
      try foldLanes(over: rows.nodeCount, run: run) { nodes in
        connectedTriads(from: nodes, in: rows, run: run)
      } combine: { total, lane in
        for type in total.indices { total[type] += lane[type] }
      }?.map(Double.init) ?? [Double](repeating: 0, count: Triad.allCases.count)
    counts[0] = threes(among: nodes.count) - counts.reduce(0, +)
    return TriadCounts(counts)
  }
}

/// The number of threes among `count` nodes.
private func threes(among count: Int) -> Double {
  guard count > 2 else { return 0 }
  guard count < 2_000_000 else {
    return Double(count) * Double(count - 1) / 2 * Double(count - 2) / 3
  }
  return Double(count * (count - 1) * (count - 2) / 6)
}

/// The type of each three of codes, a and b first, as a place among all types.
private let places: [Int] = (0..<64).map { codes in
  let triad = Triad(ab: UInt8(codes & 3), ac: UInt8(codes >> 2 & 3), bc: UInt8(codes >> 4))
  return Triad.allCases.firstIndex(of: triad) ?? 0
}

/// The threes that have an arc, each from one of its pairs whose first node is one of `nodes`.
///
/// > V. Batagelj, A. Mrvar. "A subquadratic triad census algorithm for large sparse networks with
/// > small maximum degree." *Social Networks* 23(3), 2001, 237–243.
/// > doi:10.1016/S0378-8733(01)00035-1
private func connectedTriads(
  from nodes: StrideTo<Int>, in rows: DyadRows, run: RunControl
) -> [Int] {
  var counts = [Int](repeating: 0, count: Triad.allCases.count)
  for first in nodes where !run.isCancelled {
    for slot in rows.row(first) where Int(rows.partners[slot]) > first && !run.isCancelled {
      count(pairAt: slot, of: first, in: rows, to: &counts)
    }
  }
  return counts
}

/// Counts the threes that the pair at `slot` is the first pair with arcs of.
private func count(
  pairAt slot: Int, of first: Int, in rows: DyadRows, to counts: inout [Int]
) {
  let second = Int(rows.partners[slot])
  let code = Int(rows.codes[slot])
  let (partners, codes) = (rows.partners.span, rows.codes.span)
  var (own, other) = (rows.row(first), rows.row(second))
  var alone = rows.nodeCount
  while !own.isEmpty || !other.isEmpty {
    let mine = own.isEmpty ? Int.max : Int(partners[own.lowerBound])
    let its = other.isEmpty ? Int.max : Int(partners[other.lowerBound])
    let third = min(mine, its)
    let mineCode = mine == third ? Int(codes[own.lowerBound]) : 0
    let itsCode = its == third ? Int(codes[other.lowerBound]) : 0
    if mine == third { own = own.dropFirst() }
    if its == third { other = other.dropFirst() }
    alone -= 1
    // The two themselves are partners of each other.
    guard third != first, third != second else { continue }
    if third > second || (third > first && mineCode == 0) {
      counts[places[code | mineCode << 2 | itsCode << 4]] += 1
    }
  }
  counts[code == 3 ? 2 : 1] += alone
}
