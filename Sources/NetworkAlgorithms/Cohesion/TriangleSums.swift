import NetworkCore

/// The strengths of a triangle's ties.
struct TriangleTies {
  /// The ties from a corner to the two others.
  var near: (Double, Double)

  /// The tie opposite of the corner.
  var far: Double
}

/// Adds, for each node, what `term` says of the triangles that it is a corner of.
///
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Complexity: O(*m* √*m*) time. Memory: 28 bytes for each tie, and 144 for each node.
func triangleSums(
  in graph: CompressedGraph, run: RunControl, _ term: @Sendable (TriangleTies) -> Double
) throws -> [Double] {
  let ties = try RankedTies(graph, without: nil, withStrengths: true, run: run)
  let byRank = try foldParts(16, run: run) { part in
    ties.triangleSums(
      ofMiddles: stride(from: part, to: ties.nodes.count, by: 16), run: run, term)
  } combine: {
    add($1, to: &$0)
  }
  var sums = [Double](repeating: 0, count: graph.nodeCount)
  for (rank, node) in ties.nodes.enumerated() { sums[Int(node)] = byRank?[rank] ?? 0 }
  return sums
}

extension RankedTies {
  /// The terms at each rank, of triangles whose middle corner is one of `middles`.
  fileprivate func triangleSums(
    ofMiddles middles: StrideTo<Int>, run: RunControl, _ term: (TriangleTies) -> Double
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: nodes.count)
    // The strength of the middle's tie to each of its higher partners; 0 for others.
    var marks = sums
    for middle in middles where !run.isCancelled {
      for slot in higherRow(middle) { marks[Int(higher[slot])] = higherStrengths[slot] }
      for entry in lowerRow(middle) where !run.isCancelled {
        addTriangles(of: entry, middle: middle, marks, to: &sums, term)
      }
      for slot in higherRow(middle) { marks[Int(higher[slot])] = 0 }
    }
    return sums
  }

  /// Adds the triangles of the tie from `middle` to its lower partner at `entry`, and a higher one.
  private func addTriangles(
    of entry: Int, middle: Int, _ marks: [Double], to sums: inout [Double],
    _ term: (TriangleTies) -> Double
  ) {
    let (higher, strengths, marks) = (higher.span, higherStrengths.span, marks.span)
    let corner = Int(lower[entry])
    let low = lowerStrengths[entry]
    var sums = sums.mutableSpan
    for slot in Int(slots[entry]) + 1..<higherOffsets[corner + 1] {
      let top = Int(higher[slot])
      let (high, across) = (marks[top], strengths[slot])
      guard high > 0 else { continue }
      sums[middle] += term(TriangleTies(near: (low, high), far: across))
      sums[corner] += term(TriangleTies(near: (low, across), far: high))
      sums[top] += term(TriangleTies(near: (high, across), far: low))
    }
  }
}
