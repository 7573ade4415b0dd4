/// A number for each tie, looked up by its ends.
///
///     let crossings = try network.scores(.edgeBetweenness(over: .hops))
///     crossings["TUM", "KU Leuven"]   // Double?, whichever end comes first
///     crossings.ranking.prefix(5)     // the five highest
public struct TieScores<Node: Hashable & Sendable>: Sendable {
  /// What was measured.
  public let measure: MeasureDescription

  /// How the network came about.
  public let context: NetworkContext

  /// The nodes, in network order.
  public let nodes: NodeTable<Node>

  /// Why some ties have no score, or `nil` if all have one.
  public let undefinedReason: UndefinedReason?

  /// The ties by their ends' places in the network, the earlier end first.
  package let edges: [WeightedEdge]

  /// The scores in the order of the edges; not a number where undefined.
  package let values: [Double]

  /// Creates scores from `values` for the ties in the order of their ends' places.
  package init<Values: Sequence<Double>>(
    _ values: Values, of measure: some Measure, in network: Network<Node>, run: RunControl,
    whyUndefined: UndefinedReason? = nil
  ) throws {
    let graph = try network.graph(run: run)
    self.values = Array(values)
    self.measure = measure.description
    context = network.context
    nodes = network.nodes
    edges = graph.edges
    precondition(self.values.count == edges.count, "one score for each tie")
    undefinedReason = self.values.contains(where: \.isNaN) ? whyUndefined : nil
  }

  /// How many ties there are.
  public var count: Int { edges.count }

  /// The score of the tie between two nodes; `nil` where it is undefined or there is no such tie.
  ///
  /// - Complexity: O(log *m*).
  public subscript(first: Node, second: Node) -> Double? {
    guard let one = nodes.position(of: first), let other = nodes.position(of: second) else {
      return nil
    }
    let wanted = (Int32(min(one, other)), Int32(max(one, other)))
    var places = edges.indices
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      let ends = (edges[middle].first, edges[middle].second)
      if ends == wanted { return values[middle].isNaN ? nil : values[middle] }
      places = ends < wanted ? middle + 1..<places.upperBound : places.lowerBound..<middle
    }
    return nil
  }

  /// The ties that have a score, highest first; equal scores in the order of their ends' places.
  ///
  /// - Complexity: O(*m* log *m*).
  public var ranking: [(tie: Tie<Node>, score: Double)] {
    values.indices
      .filter { !values[$0].isNaN }
      .sorted { (-values[$0], $0) < (-values[$1], $1) }
      .map { place in
        let edge = edges[place]
        return (
          Tie(nodes[Int(edge.first)], nodes[Int(edge.second)], strength: edge.strength),
          values[place]
        )
      }
  }
}

extension CompressedGraph {
  /// The ties, each once, ordered by their ends' places.
  package var edges: [WeightedEdge] {
    var edges: [WeightedEdge] = []
    edges.reserveCapacity(edgeCount)
    for node in 0..<nodeCount {
      for slot in row(node) where Int(targets[slot]) > node {
        edges.append(WeightedEdge(Int32(node), targets[slot], strength: strengths[slot]))
      }
    }
    return edges
  }

  /// The place of the tie in each slot among ``edges``.
  package var edgeOfSlot: [Int32] {
    var places = [Int32](repeating: 0, count: targets.count)
    var cursor = offsets  // in each row, the partners that come earlier stand first
    var place: Int32 = 0
    for node in 0..<nodeCount {
      for slot in row(node) where Int(targets[slot]) > node {
        places[slot] = place
        let partner = Int(targets[slot])
        places[cursor[partner]] = place
        cursor[partner] += 1
        place += 1
      }
    }
    return places
  }
}
