import NetworkCore

/// The ties of a graph while they exchange their ends, so that these come nearer to each other on a
/// ring.
///
/// The nodes stand on the ring by the number of their ties, the most first. Two ties exchange an end
/// each if that makes no loop and no tie that is there already, and brings the ends no further apart,
/// both ties taken together.
///
/// > O. Sporns, J. D. Zwi. "The small world of the cerebral cortex." *Neuroinformatics* 2, 2004,
/// > 145–162. doi:10.1385/NI:2:2:145
struct LatticeSwitches {
  private let order: [Int]
  private var ties: [(first: Int, second: Int)] = []
  private var isTied: Set<Int> = []
  private var generator: SeededGenerator

  init(_ graph: CompressedGraph, seed: Seed) {
    order = (0..<graph.nodeCount).sorted { (-graph.degree($0), $0) < (-graph.degree($1), $1) }
    generator = seed.generator()
    var places = [Int](repeating: 0, count: graph.nodeCount)
    for (place, node) in order.enumerated() { places[node] = place }
    for edge in graph.edges {
      let tie = (places[Int(edge.first)], places[Int(edge.second)])
      ties.append(tie)
      isTied.insert(code(tie.0, tie.1))
    }
  }

  /// Makes `count` attempts, successful or not.
  mutating func advance(by count: Int, run: RunControl) throws {
    guard ties.count > 1 else { return }
    var budget = LookBudget(run)
    for _ in 0..<count {
      try budget.spend(1)
      let draw = generator.twoNumbersAndCoin(below: ties.count)
      let (one, other) = (ties[draw.first], ties[draw.second])
      let (a, b) = one
      let (c, d) = draw.coin ? (other.second, other.first) : other
      guard a != d, c != b, !isTied.contains(code(a, d)), !isTied.contains(code(c, b)) else {
        continue
      }
      guard gap(a, d) + gap(c, b) <= gap(a, b) + gap(c, d) else { continue }
      isTied.remove(code(a, b))
      isTied.remove(code(c, d))
      isTied.insert(code(a, d))
      isTied.insert(code(c, b))
      (ties[draw.first], ties[draw.second]) = ((a, d), (c, b))
    }
  }

  /// The graph as it is now; all strengths are 1.
  var graph: CompressedGraph {
    CompressedGraph(
      nodeCount: order.count,
      edges: ties.map { WeightedEdge(Int32(order[$0.first]), Int32(order[$0.second]), strength: 1) }
    )
  }

  /// How many steps along the ring two places are apart.
  private func gap(_ first: Int, _ second: Int) -> Int {
    let steps = abs(first - second)
    return min(steps, order.count - steps)
  }

  private func code(_ first: Int, _ second: Int) -> Int {
    min(first, second) * order.count + max(first, second)
  }
}
