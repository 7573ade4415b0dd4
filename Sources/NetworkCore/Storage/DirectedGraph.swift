/// The nodes that each node points at, in compressed rows.
///
/// Rows are in ascending order of targets and hold no loops and no doubles.
package struct ArcRows: Sendable {
  /// Where the row of each node starts; one more entry ends the last row.
  package let offsets: [Int]

  /// The nodes pointed at, row after row.
  package let targets: [Int32]

  /// The strengths of the arcs to them.
  package let strengths: [Double]

  /// Sorts `arcs` into rows; parallel ones merge, and their strengths add up in the given order.
  ///
  /// - Complexity: O(*n* + *m* log *d*) for rows of at most *d* arcs.
  init(nodeCount: Int, arcs: [WeightedEdge]) {
    let lists = CompressedLists(
      listCount: nodeCount,
      entries: arcs.indices.map { (list: arcs[$0].first, entry: Int32(truncatingIfNeeded: $0)) })
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    for node in 0..<nodeCount {
      let row = lists.list(node).map { arcs[Int($0)] }.enumerated().sorted {
        ($0.element.second, $0.offset) < ($1.element.second, $1.offset)
      }
      for (_, arc) in row {
        if targets.count > offsets[node], targets.last == arc.second {
          strengths[strengths.count - 1] += arc.strength
        } else {
          targets.append(arc.second)
          strengths.append(arc.strength)
        }
      }
      offsets.append(targets.count)
    }
    self.init(offsets: offsets, targets: targets, strengths: strengths)
  }

  init(offsets: [Int], targets: [Int32], strengths: [Double]) {
    self.offsets = offsets
    self.targets = targets
    self.strengths = strengths
  }

  package var nodeCount: Int { offsets.count - 1 }

  package var arcCount: Int { targets.count }

  /// The slots of the arcs from `node`.
  package func row(_ node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }

  package func degree(_ node: Int) -> Int { offsets[node + 1] - offsets[node] }

  /// The nodes that `node` points at, ascending.
  package func targets(of node: Int) -> ArraySlice<Int32> { targets[row(node)] }

  /// The slot of the arc from `source` to `target`, or `nil` where there is none.
  ///
  /// - Complexity: O(log *d*).
  package func slot(from source: Int, to target: Int) -> Int? {
    var slots = row(source)
    while !slots.isEmpty {
      let middle = slots.lowerBound + slots.count / 2
      if targets[middle] == target { return middle }
      slots =
        targets[middle] < target ? middle + 1..<slots.upperBound : slots.lowerBound..<middle
    }
    return nil
  }

  /// The rows of the arcs turned round.
  var reversed: ArcRows {
    var starts = [Int](repeating: 0, count: nodeCount + 1)
    for target in targets { starts[Int(target) + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var cursors = starts
    var sources = [Int32](repeating: 0, count: targets.count)
    var turned = [Double](repeating: 0, count: targets.count)
    for node in 0..<nodeCount {
      for slot in row(node) {
        let place = cursors[Int(targets[slot])]
        sources[place] = Int32(truncatingIfNeeded: node)
        turned[place] = strengths[slot]
        cursors[Int(targets[slot])] += 1
      }
    }
    return ArcRows(offsets: starts, targets: sources, strengths: turned)
  }
}

/// The arcs of each node, those from it and those to it: what kernels of directed networks read.
package struct DirectedGraph: Sendable {
  /// The nodes that each node points at.
  package let outgoing: ArcRows

  /// The nodes that point at each node.
  package let incoming: ArcRows

  package init(nodeCount: Int, arcs: [WeightedEdge]) {
    outgoing = ArcRows(nodeCount: nodeCount, arcs: arcs)
    incoming = outgoing.reversed
  }

  /// The graph in which every tie of `graph` points both ways.
  package init(bothWays graph: CompressedGraph) {
    outgoing = ArcRows(
      offsets: graph.offsets, targets: graph.targets, strengths: graph.strengths)
    incoming = outgoing
  }

  package var nodeCount: Int { outgoing.nodeCount }

  package var arcCount: Int { outgoing.arcCount }
}
