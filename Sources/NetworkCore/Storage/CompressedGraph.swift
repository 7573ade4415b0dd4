/// A pair of positions and a strength.
package struct WeightedEdge: Hashable, Sendable {
  package var first: Int32
  package var second: Int32
  package var strength: Double

  package init(_ first: Int32, _ second: Int32, strength: Double) {
    self.first = first
    self.second = second
    self.strength = strength
  }
}

/// The neighbours of each node in compressed rows: what every kernel reads.
///
/// Each tie stands in the rows of both its ends. Rows are in ascending order of neighbours and
/// hold no loops and no doubles.
package struct CompressedGraph: Sendable {
  /// Where the row of each node starts; one more entry ends the last row.
  package let offsets: [Int]

  /// The neighbours, row after row.
  package let targets: [Int32]

  /// The strengths of the ties to these neighbours.
  package let strengths: [Double]

  package init(offsets: [Int], targets: [Int32], strengths: [Double]) {
    precondition(offsets.first == 0 && offsets.last == targets.count, "rows must fill the arrays")
    precondition(targets.count == strengths.count, "each neighbour has a strength")
    self.offsets = offsets
    self.targets = targets
    self.strengths = strengths
  }

  /// Sorts `edges` into rows; parallel ones merge, and their strengths add up in the given order.
  package init(nodeCount: Int, edges: [WeightedEdge]) {
    var degrees = [Int](repeating: 0, count: nodeCount + 1)
    for edge in edges {
      degrees[Int(edge.first) + 1] += 1
      degrees[Int(edge.second) + 1] += 1
    }
    for node in 0..<nodeCount { degrees[node + 1] += degrees[node] }
    var cursor = degrees
    var arcs = [(target: Int32, order: Int)](repeating: (0, 0), count: 2 * edges.count)
    for (order, edge) in edges.enumerated() {
      arcs[cursor[Int(edge.first)]] = (edge.second, order)
      cursor[Int(edge.first)] += 1
      arcs[cursor[Int(edge.second)]] = (edge.first, order)
      cursor[Int(edge.second)] += 1
    }
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    for node in 0..<nodeCount {
      let row = arcs[degrees[node]..<degrees[node + 1]].sorted {
        ($0.target, $0.order) < ($1.target, $1.order)
      }
      for arc in row {
        if targets.count > offsets[node], targets.last == arc.target {
          strengths[strengths.count - 1] += edges[arc.order].strength
        } else {
          targets.append(arc.target)
          strengths.append(edges[arc.order].strength)
        }
      }
      offsets.append(targets.count)
    }
    self.init(offsets: offsets, targets: targets, strengths: strengths)
  }

  package var nodeCount: Int { offsets.count - 1 }

  package var edgeCount: Int { targets.count / 2 }

  /// The slots of the neighbours of `node`.
  package func row(_ node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }

  package func degree(_ node: Int) -> Int { offsets[node + 1] - offsets[node] }

  /// The neighbours of `node`, ascending.
  package func neighbours(_ node: Int) -> ArraySlice<Int32> { targets[row(node)] }

  /// The graph among `positions`, which are in ascending order and are numbered anew from 0.
  package func induced(by positions: [Int]) -> CompressedGraph {
    var places = [Int32](repeating: -1, count: nodeCount)
    for (place, position) in positions.enumerated() { places[position] = Int32(place) }
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    for position in positions {
      for slot in row(position) where places[Int(self.targets[slot])] >= 0 {
        targets.append(places[Int(self.targets[slot])])
        strengths.append(self.strengths[slot])
      }
      offsets.append(targets.count)
    }
    return CompressedGraph(offsets: offsets, targets: targets, strengths: strengths)
  }
}
