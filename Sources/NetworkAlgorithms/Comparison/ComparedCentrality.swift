import NetworkCore

/// What nodes have by themselves, and from their neighbours in a graph or its complement:
/// x = A x / n + k / (n − 1), with their numbers of ties k.
///
/// It is found by conjugate gradients: all eigenvalues of I − A / n are above 0.
struct ComparedCentrality {
  private let graph: CompressedGraph
  private let isComplement: Bool
  private static let mostSteps = 10_000

  init(_ graph: CompressedGraph, isComplement: Bool) {
    self.graph = graph
    self.isComplement = isComplement
  }

  /// The value of each node.
  ///
  /// - Throws: `MeasureError.didNotConverge`.
  func solution(run: RunControl) throws -> [Double] {
    let n = graph.nodeCount
    var result = [Double](repeating: 0, count: n)
    var residual = (0..<n).map { node in
      let ties = isComplement ? n - 1 - graph.degree(node) : graph.degree(node)
      return Double(ties) / Double(n - 1)
    }
    var direction = residual
    var square = dot(residual, residual)
    let small = square * 1e-30
    for _ in 0..<Self.mostSteps {
      guard square > small else { return result }
      let image = try image(of: direction, run: run)
      let length = square / dot(direction, image)
      result.add(length, direction)
      residual.add(-length, image)
      let next = dot(residual, residual)
      direction.scale(by: next / square)
      direction.add(1, residual)
      square = next
    }
    throw MeasureError.didNotConverge(measure: "d-measure", iterations: Self.mostSteps)
  }

  /// The product of I − A / n with `vector`, *A* being the ties of the graph or those it has not.
  private func image(of vector: [Double], run: RunControl) throws -> [Double] {
    let n = Double(graph.nodeCount)
    let all = vector.reduce(0, +)
    var budget = LookBudget(run)
    return try (0..<graph.nodeCount).map { node in
      try budget.spend(1 + graph.degree(node))
      let near = graph.neighbours(node).reduce(0) { $0 + vector[Int($1)] }
      return vector[node] - (isComplement ? all - vector[node] - near : near) / n
    }
  }
}
