/// A pair of positions and a strength.
@usableFromInline
package struct WeightedEdge: Hashable, Sendable {
  package var first: Int32
  package var second: Int32
  package var strength: Double

  @usableFromInline
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
  ///
  /// It takes 8 bytes an edge beside the edges and the result.
  ///
  /// - Complexity: O(*n* + *m*).
  package init(nodeCount: Int, edges: [WeightedEdge]) {
    var starts = [Int](repeating: 0, count: nodeCount + 1)
    for edge in edges {
      starts[Int(edge.first) + 1] += 1
      starts[Int(edge.second) + 1] += 1
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    let places = edgePlaces(edges, starts: starts)

    // Dealt out from their other ends in ascending order, the arcs of each row come out sorted.
    var targets = [Int32](repeating: 0, count: 2 * edges.count)
    var strengths = [Double](repeating: 0, count: 2 * edges.count)
    var ends = starts
    dealArcs(edges, places, starts: starts, to: &targets, &strengths, ends: &ends)
    let offsets = closeGaps(in: &targets, &strengths, starts: starts, ends: ends)
    self.init(offsets: offsets, targets: targets, strengths: strengths)
  }

  package var nodeCount: Int { offsets.count - 1 }

  package var edgeCount: Int { targets.count / 2 }

  /// How many neighbours each node has.
  package var degrees: [Int32] { (0..<nodeCount).map { Int32(degree($0)) } }

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

/// The places of the edges at each node, in the given order.
private func edgePlaces(_ edges: [WeightedEdge], starts: [Int]) -> [UInt32] {
  precondition(edges.count <= Int(UInt32.max), "the places of edges are 32-bit numbers")
  var result = [UInt32](repeating: 0, count: 2 * edges.count)
  var cursors = starts
  var places = result.mutableSpan
  var cursor = cursors.mutableSpan
  let edges = edges.span
  for place in edges.indices {
    let (first, second) = (Int(edges[place].first), Int(edges[place].second))
    places[cursor[first]] = UInt32(truncatingIfNeeded: place)
    cursor[first] += 1
    places[cursor[second]] = UInt32(truncatingIfNeeded: place)
    cursor[second] += 1
  }
  return result
}

/// Writes each edge into the rows of its ends, from `starts` up to what becomes `ends`.
private func dealArcs(
  _ edges: [WeightedEdge], _ places: [UInt32], starts: [Int], to targets: inout [Int32],
  _ strengths: inout [Double], ends: inout [Int]
) {
  var targets = targets.mutableSpan
  var strengths = strengths.mutableSpan
  var ends = ends.mutableSpan
  let (edges, places, starts) = (edges.span, places.span, starts.span)
  for target in 0..<starts.count - 1 {
    let number = Int32(truncatingIfNeeded: target)
    for slot in starts[target]..<starts[target + 1] {
      let edge = edges[Int(places[slot])]
      let node = Int(edge.first ^ edge.second ^ number)
      let end = ends[node]
      if end > starts[node], targets[end - 1] == number {
        strengths[end - 1] += edge.strength
      } else {
        targets[end] = number
        strengths[end] = edge.strength
        ends[node] = end + 1
      }
    }
  }
}

/// Moves rows that do not fill their room together, and returns where they then start.
private func closeGaps(
  in targets: inout [Int32], _ strengths: inout [Double], starts: [Int], ends: [Int]
) -> [Int] {
  var offsets = starts
  for node in ends.indices.dropLast() {
    offsets[node + 1] = offsets[node] + ends[node] - starts[node]
    guard offsets[node] < starts[node] else { continue }
    for step in 0..<ends[node] - starts[node] {
      targets[offsets[node] + step] = targets[starts[node] + step]
      strengths[offsets[node] + step] = strengths[starts[node] + step]
    }
  }
  let gap = targets.count - (offsets.last ?? 0)
  targets.removeLast(gap)
  strengths.removeLast(gap)
  return offsets
}
