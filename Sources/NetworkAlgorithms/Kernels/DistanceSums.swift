import NetworkCore

/// How far each node is from the others it can reach.
struct DistanceSums: Sendable {
  /// How many others each node reaches.
  var reached: [Int]

  /// The sum of the distances to them.
  var totals: [Double]

  /// The sum of one over the distances to them.
  var inverses: [Double]

  /// How many ordered pairs are 0, 1, 2, … hops apart; over lengths none is counted.
  var pairs: [Int] = []

  init(nodeCount: Int) {
    reached = [Int](repeating: 0, count: nodeCount)
    totals = [Double](repeating: 0, count: nodeCount)
    inverses = [Double](repeating: 0, count: nodeCount)
  }
}

extension Network {
  /// The distances between all pairs of nodes, summed for each node.
  ///
  /// - Complexity: O(*n* *m*) at most over hops, most steps being shared by 512 sources;
  ///   O(*n* *m* log *n*) over lengths.
  func distanceSums(over length: PathLength, run: RunControl) throws -> DistanceSums {
    switch length {
    case .hops: try DistanceSums(overHopsIn: folded(run: run), run: run)
    case .inverseStrength: try DistanceSums(overLengthsIn: graph(run: run), run: run)
    }
  }
}
