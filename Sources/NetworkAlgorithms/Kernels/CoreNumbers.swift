import NetworkCore

/// Takes away, again and again, the node with the fewest neighbours left, and notes how many that
/// were at most so far.
///
/// - Complexity: O(*n* + *m*).
///
/// > V. Batagelj, M. Zaveršnik. "Fast algorithms for determining (generalized) core groups in
/// > social networks." *Advances in Data Analysis and Classification* 5, 2011, 129–145.
/// > doi:10.1007/s11634-010-0079-y
func coreNumbers(in graph: CompressedGraph) -> [Int] {
  var left = (0..<graph.nodeCount).map(graph.degree)
  var queue = DegreeQueue(left)
  for place in 0..<graph.nodeCount {
    let node = queue.nodes[place]
    for neighbour in graph.neighbours(Int(node))
    where left[Int(neighbour)] > left[Int(node)] {
      queue.promote(neighbour, from: left[Int(neighbour)])
      left[Int(neighbour)] -= 1
    }
  }
  return left
}

/// Nodes in ascending order of degree, which stays so when a degree falls by one.
private struct DegreeQueue {
  private(set) var nodes: [Int32]

  /// Where each node stands, and where the nodes of each degree start.
  private var places: [Int]
  private var starts: [Int]

  init(_ degrees: [Int]) {
    starts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { starts[degree + 1] += 1 }
    for degree in starts.indices.dropFirst() { starts[degree] += starts[degree - 1] }
    nodes = [Int32](repeating: 0, count: degrees.count)
    places = [Int](repeating: 0, count: degrees.count)
    var cursor = starts
    for (node, degree) in degrees.enumerated() {
      nodes[cursor[degree]] = Int32(node)
      places[node] = cursor[degree]
      cursor[degree] += 1
    }
  }

  /// Moves `node` to the end of the nodes of the degree below `degree`.
  mutating func promote(_ node: Int32, from degree: Int) {
    let first = starts[degree]
    let other = nodes[first]
    nodes.swapAt(first, places[Int(node)])
    places[Int(other)] = places[Int(node)]
    places[Int(node)] = first
    starts[degree] += 1
  }
}
