import NetworkCore

/// The eigenvector to the largest eigenvalue of a graph's matrix of strengths: of Euclidean norm 1
/// and without negative entries, or all 0 if there are no ties.
///
/// A connected component has one such vector. Components of a smaller eigenvalue get 0; where
/// several share the largest, by coincidence or symmetry, the result is what the vector of all
/// ones becomes when it is projected on what they span.
///
/// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.didNotConverge`.
func principalVector(
  of graph: CompressedGraph, for measure: String, run: RunControl
) throws -> [Double] {
  try run.check()
  let strongest = graph.strengths.max() ?? 1
  let strengths = graph.strengths.map { $0 / strongest }
  var result = [Double](repeating: 0, count: graph.nodeCount)
  var largest = 0.0
  var pairs: [(nodes: [Int32], value: Double, vector: [Double])] = []
  for (nodes, bound) in boundedComponents(of: graph, strengths: strengths) {
    guard !isSmaller(bound, than: largest) else { break }
    let iteration = PrincipalIteration(graph, strengths: strengths, nodes: nodes)
    guard let (value, vector) = try iteration.settled(run: run) else {
      throw MeasureError.didNotConverge(
        measure: measure, iterations: PrincipalIteration.mostSteps)
    }
    pairs.append((nodes, value, vector))
    largest = max(largest, value)
  }
  for (nodes, value, vector) in pairs where !isSmaller(value, than: largest) {
    let projection = vector.reduce(0, +)
    for (node, entry) in zip(nodes, vector) { result[Int(node)] = projection * entry }
  }
  return unit(result)
}

/// Whether an eigenvalue is smaller than the largest by more than the errors of computing both.
private func isSmaller(_ value: Double, than largest: Double) -> Bool {
  value < largest * (1 - 1e-10)
}

/// The components with ties and an upper bound of their eigenvalues, highest first.
private func boundedComponents(
  of graph: CompressedGraph, strengths: [Double]
) -> [(nodes: [Int32], bound: Double)] {
  let labels = ComponentLabels(graph)
  var components = labels.sizes.map { _ in (nodes: [Int32](), bound: 0.0) }
  for node in 0..<graph.nodeCount {
    let sum = graph.row(node).reduce(0) { $0 + strengths[$1] }
    let component = Int(labels.labels[node])
    components[component].nodes.append(Int32(node))
    components[component].bound = max(components[component].bound, sum)
  }
  return components.filter { $0.bound > 0 }
    .sorted { ($1.bound, $0.nodes[0]) < ($0.bound, $1.nodes[0]) }
}
