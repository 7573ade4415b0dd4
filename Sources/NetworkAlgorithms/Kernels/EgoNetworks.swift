import NetworkCore

/// A tie from a node to one of its partners, and what the node's ego network holds around it: the
/// node, its partners, and the ties among them.
struct EgoTie {
  /// How strong the tie is.
  let strength: Double

  /// The partner's ties within the ego network, the one to the node included, added up.
  var sum: Double

  /// The strongest of them.
  var strongest: Double

  /// Σ w(v,q) w(q,u) for the node *v* and the partner *u*, over the partners *q* that know *u*.
  var shared = 0.0

  /// The same sum with each term divided by all ties of *q* within the ego network.
  var sharedOut = 0.0
}

/// What `score` makes of the ego network of each node; an isolate has no ties in it.
///
/// - Complexity: O(*m* √*m* log *m*) time; O(*n*) space for each worker.
/// - Throws: `CancellationError` if `run` is cancelled.
func egoScores(
  of graph: CompressedGraph, run: RunControl, _ score: @Sendable ([EgoTie]) -> Double
) throws -> [Double] {
  let scores = try joinParts(graph.offsets, run: run) { nodes in
    var walk = EgoWalk(graph, run: run)
    return nodes.map { score(walk.ties(of: $0)) }
  }
  run.advance(by: 1)
  return scores
}

/// Looks at one ego network after the other.
private struct EgoWalk {
  private let graph: CompressedGraph
  private let run: RunControl

  /// One more than the place of each node among the partners of the one at hand, 0 for others.
  private var places: [Int32]

  init(_ graph: CompressedGraph, run: RunControl) {
    self.graph = graph
    self.run = run
    places = [Int32](repeating: 0, count: graph.nodeCount)
  }

  mutating func ties(of node: Int) -> [EgoTie] {
    let partners = graph.neighbours(node)
    for (place, partner) in partners.enumerated() { places[Int(partner)] = Int32(place + 1) }
    var ties = graph.strengths[graph.row(node)].map {
      EgoTie(strength: $0, sum: $0, strongest: $0)
    }
    forEachTie(among: partners) { first, _, strength in
      ties[first].sum += strength
      ties[first].strongest = max(ties[first].strongest, strength)
    }
    forEachTie(among: partners) { first, second, strength in
      let through = ties[first].strength * strength
      ties[second].shared += through
      ties[second].sharedOut += through / ties[first].sum
    }
    for partner in partners { places[Int(partner)] = 0 }
    return ties
  }

  /// Visits the ties among `partners` from both ends, which are told by their places.
  ///
  /// Either way the second ends come in ascending order.
  private func forEachTie(
    among partners: ArraySlice<Int32>, _ body: (Int, Int, Double) -> Void
  ) {
    for (first, partner) in partners.enumerated() where !run.isCancelled {
      if graph.degree(Int(partner)) <= 4 * partners.count {
        for slot in graph.row(Int(partner)) {
          let place = places[Int(graph.targets[slot])]
          if place > 0 { body(first, Int(place) - 1, graph.strengths[slot]) }
        }
      } else {
        for (second, other) in partners.enumerated() {
          let strength = graph.strength(from: Int(partner), to: other)
          if strength > 0 { body(first, second, strength) }
        }
      }
    }
  }
}
