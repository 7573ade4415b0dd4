import NetworkCore
import RealModule

/// x log₂ x, and 0 where x is 0.
func plogp(_ share: Double) -> Double { share > 0 ? share * .log2(share) : 0 }

/// What the walk does in each module: the share of its steps that end there, and of those that
/// leave.
struct MapEquationTerms {
  var visits: [Double]
  var exits: [Double]

  /// The modules that the nodes of a level are.
  init(_ level: LeidenLevel) {
    visits = level.weights
    exits = level.outward
  }

  /// The modules that `labels` make of the nodes of a level, numbers from 0 up to the node count.
  init(_ level: LeidenLevel, labels: [Int32]) {
    visits = [Double](repeating: 0, count: level.nodeCount)
    exits = visits
    for node in labels.indices {
      visits[Int(labels[node])] += level.weights[node]
      for slot in level.row(node) where labels[Int(level.targets[slot])] != labels[node] {
        exits[Int(labels[node])] += level.strengths[slot]
      }
    }
  }

  /// The codelength in bits, but for the part that is the same for all modules of these nodes.
  var bits: Double {
    let outside = plogp(exits.reduce(0, +))
    return visits.indices.reduce(outside) { sum, module in
      sum - 2 * plogp(exits[module]) + plogp(exits[module] + visits[module])
    }
  }
}

/// How many bits a step of the walk takes when `labels` are the modules; `nil` without ties.
///
/// - Throws: `CancellationError`.
func codelength(
  of labels: [Int32], in graph: CompressedGraph, as reading: TieReading, run: RunControl
) throws -> Double? {
  let level = try LeidenLevel(walking: graph, as: reading, run: run)
  let total = level.weights.reduce(0, +)
  guard total > 0 else { return nil }
  let walk = level.divided(by: total)
  return walk.weights.reduce(MapEquationTerms(walk, labels: labels).bits) { $0 - plogp($1) }
}
