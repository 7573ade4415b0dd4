import NetworkCore

/// An eigenvector to the largest eigenvalue of a matrix of ties, of norm 1 and without negative
/// entries, and the nodes of the connected component that it lies on.
struct PrincipalPart: Sendable {
  var nodes: [Int32]
  var value: Double
  var vector: [Double]
}

extension TieOperator {
  /// The eigenvector to the largest eigenvalue: of Euclidean norm 1 and without negative entries,
  /// or all 0 if there are no ties.
  ///
  /// A connected component has one such vector. Components of a smaller eigenvalue get 0; where
  /// several share the largest, by coincidence or symmetry, the result is what the vector of all
  /// ones becomes when it is projected on what they span.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.didNotConverge`.
  func principalVector(for measure: String, run: RunControl) throws -> [Double] {
    var result = [Double](repeating: 0, count: nodeCount)
    for part in try principalParts(for: measure, run: run) {
      let projection = part.vector.reduce(0, +)
      for (node, entry) in zip(part.nodes, part.vector) {
        result[Int(node)] = projection * entry
      }
    }
    return unit(result)
  }

  /// The components that share the largest eigenvalue.
  func principalParts(for measure: String, run: RunControl) throws -> [PrincipalPart] {
    try run.check()
    var places = [Int32](repeating: 0, count: nodeCount)
    var parts: [PrincipalPart] = []
    var largest = 0.0
    for (nodes, bound) in try boundedComponents(run: run) {
      guard !isSmaller(bound, than: largest) else { break }
      guard let part = try principalPart(of: nodes, &places, run: run) else {
        throw MeasureError.didNotConverge(
          measure: measure, iterations: PrincipalIteration.mostSteps)
      }
      parts.append(part)
      largest = max(largest, part.value)
    }
    return parts.filter { !isSmaller($0.value, than: largest) }
  }

  /// The vector of one component, or `nil` if it does not settle.
  ///
  /// A component of most nodes is looked for among all, the entries of others being 0: that saves
  /// the copy.
  private func principalPart(
    of nodes: [Int32], _ places: inout [Int32], run: RunControl
  ) throws -> PrincipalPart? {
    let isMost = 2 * nodes.count > nodeCount
    if !isMost {
      for (place, node) in nodes.enumerated() { places[Int(node)] = Int32(place) }
    }
    let matrix = isMost ? self : try part(among: nodes, places: places, run: run)
    let start = isMost ? restricted(sums, to: nodes) : matrix.sums
    guard
      case (let value, let vector)? = try PrincipalIteration(matrix).settled(from: start, run: run)
    else { return nil }
    let entries = matrix.spread(vector)
    return PrincipalPart(
      nodes: nodes, value: value, vector: isMost ? nodes.map { entries[Int($0)] } : entries)
  }

  /// The components with ties and an upper bound of their eigenvalues, highest first.
  private func boundedComponents(
    run: RunControl
  ) throws -> [(nodes: [Int32], bound: Double)] {
    let labels = try self.components(run: run)
    let sums = spread(self.sums)
    var components = labels.sizes.map { _ in (nodes: [Int32](), bound: 0.0) }
    for node in 0..<nodeCount {
      let component = Int(labels.labels[node])
      components[component].nodes.append(Int32(node))
      components[component].bound = max(components[component].bound, sums[node])
    }
    return components.filter { $0.bound > 0 }
      .sorted { ($1.bound, $0.nodes[0]) < ($0.bound, $1.nodes[0]) }
  }
}

/// Whether an eigenvalue is smaller than the largest by more than the errors of computing both.
private func isSmaller(_ value: Double, than largest: Double) -> Bool {
  value < largest * (1 - 1e-10)
}
