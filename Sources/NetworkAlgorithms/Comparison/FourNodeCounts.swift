import NetworkCore

/// How many cycles of four ties each node is on, whether they have chords or not.
///
/// Each is found once, from the busiest of its nodes, after which that one is left out.
///
/// > N. Chiba, T. Nishizeki. "Arboricity and subgraph listing algorithms." *SIAM Journal on Computing*
/// > 14(1), 1985, 210–223. doi:10.1137/0214017
///
/// - Complexity: O(*m* √*m*).
func fourCycles(in graph: CompressedGraph, run: RunControl) throws -> [Int] {
  var budget = LookBudget(run)
  var cycles = [Int](repeating: 0, count: graph.nodeCount)
  var meetings = [Int](repeating: 0, count: graph.nodeCount)
  let isEarlier = { (node: Int, other: Int) in
    (graph.degree(node), node) < (graph.degree(other), other)
  }
  for start in 0..<graph.nodeCount {
    var met: [Int] = []
    for middle in graph.neighbours(start) where isEarlier(Int(middle), start) {
      try budget.spend(1 + graph.degree(Int(middle)))
      for end in graph.neighbours(Int(middle)) where isEarlier(Int(end), start) {
        if meetings[Int(end)] == 0 { met.append(Int(end)) }
        meetings[Int(end)] += 1
      }
    }
    for middle in graph.neighbours(start) where isEarlier(Int(middle), start) {
      try budget.spend(1 + graph.degree(Int(middle)))
      for end in graph.neighbours(Int(middle)) where isEarlier(Int(end), start) {
        cycles[Int(middle)] += meetings[Int(end)] - 1
      }
    }
    for end in met {
      let pairs = meetings[end] * (meetings[end] - 1) / 2
      cycles[start] += pairs
      cycles[end] += pairs
      meetings[end] = 0
    }
  }
  return cycles
}

/// How many sets of four nodes that are all tied each node is in.
///
/// Among the neighbours of a node that come later in the order of degrees, rows of bits tell who is
/// tied to whom: two that are tied make a set with each that is tied to both.
func fourCliques(in graph: CompressedGraph, run: RunControl) throws -> [Int] {
  let parts = try foldParts(16, run: run, share: 0) { part in
    var counts = [Int](repeating: 0, count: graph.nodeCount)
    var places = [Int32](repeating: -1, count: graph.nodeCount)
    for node in stride(from: part, to: graph.nodeCount, by: 16) where !run.isCancelled {
      addCliques(from: node, in: graph, to: &counts, &places, run: run)
    }
    return counts
  } combine: { total, part in
    for node in total.indices { total[node] += part[node] }
  }
  // Each set was added twice to each of its nodes.
  return parts?.map { $0 / 2 } ?? []
}

private func addCliques(
  from node: Int, in graph: CompressedGraph, to counts: inout [Int], _ places: inout [Int32],
  run: RunControl
) {
  let later = graph.neighbours(node).filter {
    (graph.degree(node), node) < (graph.degree(Int($0)), Int($0))
  }
  guard later.count > 2 else { return }
  let words = (later.count + 63) / 64
  var rows = [UInt64](repeating: 0, count: later.count * words)
  for (place, other) in later.enumerated() { places[Int(other)] = Int32(place) }
  for (row, other) in later.enumerated() where !run.isCancelled {
    for next in graph.neighbours(Int(other)) where places[Int(next)] >= 0 {
      let place = Int(places[Int(next)])
      rows[row * words + place / 64] |= 1 << UInt64(place % 64)
    }
  }
  for other in later { places[Int(other)] = -1 }
  var three = 0
  for first in later.indices where !run.isCancelled {
    for second in 0..<first where rows[first * words + second / 64] >> UInt64(second % 64) & 1 == 1
    {
      let thirds = (0..<words).reduce(0) {
        $0 + (rows[first * words + $1] & rows[second * words + $1]).nonzeroBitCount
      }
      // Each set is met from three pairs, and each later node is in two of these.
      three += thirds
      counts[Int(later[first])] += thirds
      counts[Int(later[second])] += thirds
    }
  }
  counts[node] += 2 * three / 3
}
