import NetworkCore

/// Shortest paths over lengths from one source at a time, and what depends on whom.
struct LengthSweep {
  /// The dependencies on each node, summed over the sources so far.
  private(set) var dependencies: [Double]

  /// The dependencies on each tie; none unless it was told where the ties are.
  private(set) var tieDependencies: [Double]

  private let graph: CompressedGraph
  private let lengths: TieLengths
  private let edgeOfSlot: [Int32]
  private var search: LengthSearch

  /// (1 + δ) / σ of the nodes that are done.
  private var shares: [Double]

  init(_ graph: CompressedGraph, _ lengths: TieLengths, edgeOfSlot: [Int32] = []) {
    self.graph = graph
    self.lengths = lengths
    self.edgeOfSlot = edgeOfSlot
    search = LengthSearch(graph, lengths)
    dependencies = [Double](repeating: 0, count: graph.nodeCount)
    tieDependencies = [Double](repeating: 0, count: edgeOfSlot.isEmpty ? 0 : graph.edgeCount)
    shares = [Double](repeating: 0, count: graph.nodeCount)
  }

  mutating func add(from source: Int) {
    search.run(from: source)
    for node in search.settled.dropFirst().reversed() { dependencies[Int(node)] += add(Int(node)) }
    // The source lies between nobody, but its ties do.
    if !edgeOfSlot.isEmpty { _ = add(source) }
  }

  /// The dependency on `node`, all nodes behind it being done.
  private mutating func add(_ node: Int) -> Double {
    let distance = search.distances[node]
    let count = search.pathCounts[node]
    var share = 0.0
    for slot in graph.row(node) {
      let next = Int(graph.targets[slot])
      guard search.distances[next] == distance &+ lengths.values[slot] else { continue }
      share += shares[next]
      if !edgeOfSlot.isEmpty { tieDependencies[Int(edgeOfSlot[slot])] += count * shares[next] }
    }
    let dependency = count * share
    shares[node] = (1 + dependency) / count
    return dependency
  }
}
