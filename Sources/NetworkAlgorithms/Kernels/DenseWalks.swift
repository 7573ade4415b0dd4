import NetworkCore

/// The scores of all nodes, or why they have none.
enum SolvedScores {
  case found([Double])
  case none(UndefinedReason)
}

/// The solution of c = A (1 + a c) for the matrix A of ties, by elimination in each component.
///
/// - Throws: `CancellationError` if `run` is cancelled.
func denseWalks(
  in graph: CompressedGraph, attenuation: Double, run: RunControl
) throws -> SolvedScores {
  var scores = [Double](repeating: 0, count: graph.nodeCount)
  let parts = try ConnectedPart.all(of: graph, run: run)
  guard parts.allSatisfy({ $0.nodes.count <= DenseElimination.mostRows }) else {
    return .none(.tooLarge)
  }
  for part in parts {
    let rows = part.graph.rows(oneLess: attenuation)
    let solutions = try DenseElimination.solutions(
      of: rows, sides: [part.graph.strengthSums], run: run)
    guard let solution = solutions?.first else { return .none(.noSingleSolution) }
    for (node, score) in zip(part.nodes, solution) { scores[Int(node)] = score }
  }
  return .found(scores)
}

/// The solutions of x = a Aᵀ x + e for the matrix A of arcs, by elimination among nodes that arcs join
/// one way or the other.
///
/// For a that is not negative, the sum over walks is finite just if the solution for e = 1 is negative
/// nowhere (1 − a Aᵀ is a nonsingular M-matrix then).
///
/// > A. Berman, R. J. Plemmons. *Nonnegative Matrices in the Mathematical Sciences.* SIAM, 1994,
/// > chapter 6. doi:10.1137/1.9781611971262
///
/// - Throws: `CancellationError` if `run` is cancelled.
func denseWalks(
  along graph: DirectedGraph, reading: TieReading, from source: [Double], attenuation: Double,
  run: RunControl
) throws -> SolvedScores {
  var scores = source
  let eitherWay = try graph.steps(.both, over: .hops, run: run)
  let parts = try ConnectedPart.all(of: eitherWay, run: run)
  guard parts.allSatisfy({ $0.nodes.count <= DenseElimination.mostRows }) else {
    return .none(.tooLarge)
  }
  var places = [Int](repeating: 0, count: graph.nodeCount)
  for part in parts {
    for (place, node) in part.nodes.enumerated() { places[Int(node)] = place }
    let rows = graph.rows(among: part.nodes, places, oneLess: attenuation, reading: reading)
    let ones = part.nodes.map { _ in 1.0 }
    let own = part.nodes.map { source[Int($0)] }
    let solutions = try DenseElimination.solutions(of: rows, sides: [ones, own], run: run)
    guard let solutions, solutions[0].allSatisfy({ $0 > 0 }) else {
      return .none(.attenuationTooLarge)
    }
    for (node, score) in zip(part.nodes, solutions[1]) { scores[Int(node)] = score }
  }
  return .found(scores)
}

extension CompressedGraph {
  /// The rows of 1 − `factor` A for the matrix A of ties, one after the other.
  fileprivate func rows(oneLess factor: Double) -> [Double] {
    var rows = [Double](repeating: 0, count: nodeCount * nodeCount)
    for node in 0..<nodeCount {
      rows[node * nodeCount + node] = 1
      for slot in row(node) {
        rows[node * nodeCount + Int(targets[slot])] = -factor * strengths[slot]
      }
    }
    return rows
  }
}

extension DirectedGraph {
  /// The rows of 1 − `factor` Aᵀ for the matrix A of arcs among `nodes`, one after the other.
  fileprivate func rows(
    among nodes: [Int32], _ places: [Int], oneLess factor: Double, reading: TieReading
  ) -> [Double] {
    let count = nodes.count
    var rows = [Double](repeating: 0, count: count * count)
    for (place, node) in nodes.enumerated() {
      rows[place * count + place] = 1
      for slot in incoming.row(Int(node)) {
        let strength = reading == .present ? 1 : incoming.strengths[slot]
        rows[place * count + places[Int(incoming.targets[slot])]] = -factor * strength
      }
    }
    return rows
  }
}
