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
  run: RunControl, _ terms: (SharedTie) -> (first: Double, second: Double)
) throws -> [Double] {
  let ties = try RankedTies(graph, without: satellites, withStrengths: true, run: run)
  var sums = [Double](repeating: 0, count: graph.nodeCount)
  var shared = try ties.sharedPartners(weights: ties.nodes.map { weights[Int($0)] }, run: run)
  if let satellites {
    var orbit = SatelliteSharing(satellites, around: ties, in: graph, weights)
    try orbit.add(to: &shared, &sums, run: run, terms)
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
  /// What the ends of each tie share, in the order of the slots.
  fileprivate func sharedPartners(weights: [Double], run: RunControl) throws -> [Double] {
    // Two parts, because each holds a sum for every tie.
    let halves = try foldParts(2, run: run) { part -> [Double] in
      var sharing = PartnerSharing(self, weights)
      for middle in stride(from: part, to: nodes.count, by: 2) where !run.isCancelled {
        sharing.share(middle: middle, run: run)
      }
      return sharing.shared
    } combine: { total, part in
      for slot in total.indices { total[slot] += part[slot] }
    }
    return halves ?? []
  }
}

/// What the ends of the ties to higher partners share, as far as it is found.
private struct PartnerSharing {
  private let ties: RankedTies
  private let weights: [Double]
  private(set) var shared: [Double]

  /// The strengths of the middle's ties to its higher partners, and these times the partner's
  /// weight; 0 for others, so that what is no triangle adds nothing.
  private var marks: [SIMD2<Double>]

  /// What the middle and each of its higher partners share through lower ones; whatever for others.
  private var below: [Double]

  init(_ ties: RankedTies, _ weights: [Double]) {
    self.ties = ties
    self.weights = weights
    shared = [Double](repeating: 0, count: ties.tieCount)
    marks = [SIMD2<Double>](repeating: .zero, count: ties.nodes.count)
    below = [Double](repeating: 0, count: ties.nodes.count)
  }

  /// Adds three terms for each triangle whose middle corner is `middle`.
  mutating func share(middle: Int, run: RunControl) {
    for slot in ties.higherRow(middle) {
      let partner = Int(ties.higher[slot])
      let strength = ties.higherStrengths[slot]
      marks[partner] = SIMD2(strength, strength * weights[partner])
      below[partner] = 0
    }
    for entry in ties.lowerRow(middle) where !run.isCancelled {
      let corner = Int(ties.lower[entry])
      let strength = ties.lowerStrengths[entry]
      let above = ties.shareAlongRow(
        of: corner, after: Int(ties.slots[entry]), throughCorner: strength * weights[corner],
        throughMiddle: strength * weights[middle], marks: marks, below: &below, shared: &shared)
      shared[Int(ties.slots[entry])] += above
    }
    for slot in ties.higherRow(middle) {
      shared[slot] += below[Int(ties.higher[slot])]
      marks[Int(ties.higher[slot])] = .zero
    }
  }
}

extension RankedTies {
  /// Goes along the partners of `corner` that come after the middle; tells what the two share
  /// through these.
  fileprivate func shareAlongRow(
    of corner: Int, after slot: Int, throughCorner: Double, throughMiddle: Double,
    marks: [SIMD2<Double>], below: inout [Double], shared: inout [Double]
  ) -> Double {
    let partners = higher.span
    let strengths = higherStrengths.span
    let marks = marks.span
    var below = below.mutableSpan
    var shared = shared.mutableSpan
    var above = 0.0
    for slot in slot + 1..<higherRow(corner).upperBound {
      let partner = Int(partners[slot])
      below[partner] += throughCorner * strengths[slot]
      shared[slot] += throughMiddle * marks[partner].x
      above += strengths[slot] * marks[partner].y
    }
    return above
  }
}
