import NetworkCore

/// Two tied nodes and what they share.
struct SharedTie {
  var first: Int
  var second: Int
  var strength: Double

  /// The sum of w(first,q) · w(second,q) · weight(q) over the neighbours *q* of both.
  var shared: Double
}

/// Visits each tie once, and adds for each node what `terms` says of its ties.
///
/// Ties of satellites, and what they add to other ties, are worked out once for each activity that
/// has some.
///
/// Memory: 44 bytes for each tie between nodes that are no satellites, and 64 for each node.
///
/// - Parameters:
///   - graph: The ties.
///   - satellites: Nodes whose ties are those of one activity, equally strong and equally weighed.
///   - weights: What a shared neighbour weighs.
///   - run: The hand on the computation.
///   - terms: What a tie adds to its first and to its second end.
/// - Complexity: O(*m* √*m*) time.
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Returns: The sum of the terms for each node.
func sumOverTies(
  of graph: CompressedGraph, satellites: Satellites?, weighing weights: [Double],
  run: RunControl, _ terms: @Sendable (SharedTie) -> (first: Double, second: Double)
) throws -> [Double] {
  let ties = try RankedTies(graph, without: satellites, withStrengths: true, run: run)
  let ranked = ties.nodes.map { weights[Int($0)] }
  // Two parts, because each holds a sum for every tie.
  let halves = try foldParts(2, run: run) { part in
    let ranks = stride(from: part, to: ties.nodes.count, by: 2)
    var half = ties.sharedPartners(ofMiddles: ranks, weights: ranked, run: run)
    let sums = satellites.map {
      let sharing = SatelliteSharing($0, around: ties, in: graph, weights)
      return sharing.sums(ofTiesAt: ranks, addingTo: &half, run: run, terms)
    }
    return (shared: half, sums: sums ?? [Double](repeating: 0, count: graph.nodeCount))
  } combine: { total, part in
    for slot in total.shared.indices { total.shared[slot] += part.shared[slot] }
    for node in total.sums.indices { total.sums[node] += part.sums[node] }
  }
  guard case (let shared, var sums)? = halves else { return [] }
  if let satellites {
    let among = satellites.termsAmongThem(weighing: weights, terms)
    for node in sums.indices { sums[node] += among[node] }
  }
  for lower in ties.nodes.indices {
    for slot in ties.higherRow(lower) {
      let (first, second) = (Int(ties.nodes[lower]), Int(ties.nodes[Int(ties.higher[slot])]))
      let term = terms(
        SharedTie(
          first: first, second: second, strength: ties.higherStrengths[slot],
          shared: shared[slot]))
      sums[first] += term.first
      sums[second] += term.second
    }
  }
  return sums
}

extension RankedTies {
  /// What the ends of each tie share, in the order of the slots, as far as it lies in triangles
  /// whose middle corner is one of `middles`.
  fileprivate func sharedPartners(
    ofMiddles middles: StrideTo<Int>, weights: [Double], run: RunControl
  ) -> [Double] {
    var shared = [Double](repeating: 0, count: tieCount)
    var marks = [SIMD2<Double>](repeating: .zero, count: nodes.count)
    var below = [Double](repeating: 0, count: nodes.count)
    for middle in middles where !run.isCancelled {
      share(middle: middle, weights, to: &shared, marking: &marks, &below, run: run)
    }
    return shared
  }

  /// Adds three terms for each triangle whose middle corner is `middle`.
  ///
  /// `marks` holds the strengths of the middle's ties to its higher partners, and these times the
  /// partner's weight; 0 for others, so that what is no triangle adds nothing. `below` holds what
  /// the middle and each of its higher partners share through lower ones; whatever for others.
  private func share(
    middle: Int, _ weights: [Double], to shared: inout [Double],
    marking marks: inout [SIMD2<Double>], _ below: inout [Double], run: RunControl
  ) {
    let partners = higher.span
    let strengths = higherStrengths.span
    var shared = shared.mutableSpan
    var marks = marks.mutableSpan
    var below = below.mutableSpan
    for slot in higherRow(middle) {
      let partner = Int(partners[slot])
      marks[partner] = SIMD2(strengths[slot], strengths[slot] * weights[partner])
      below[partner] = 0
    }
    for entry in lowerRow(middle) where !run.isCancelled {
      let corner = Int(lower[entry])
      let throughCorner = lowerStrengths[entry] * weights[corner]
      let throughMiddle = lowerStrengths[entry] * weights[middle]
      var above = 0.0
      for slot in Int(slots[entry]) + 1..<higherOffsets[corner + 1] {
        let partner = Int(partners[slot])
        below[partner] += throughCorner * strengths[slot]
        shared[slot] += throughMiddle * marks[partner].x
        above += strengths[slot] * marks[partner].y
      }
      shared[Int(slots[entry])] += above
    }
    for slot in higherRow(middle) {
      shared[slot] += below[Int(partners[slot])]
      marks[Int(partners[slot])] = .zero
    }
  }
}
