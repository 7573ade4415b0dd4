import NetworkCore

/// Shortest paths over lengths from one source at a time, and what depends on whom.
struct LengthSweep {
  /// The dependencies on each node, summed over the sources so far.
  private(set) var dependencies: [Double]

  private let graph: CompressedGraph
  private let lengths: TieLengths
  private var search: LengthSearch

  /// (1 + δ) / σ of the nodes that are done.
  private var shares: [Double]

  init(_ graph: CompressedGraph, _ lengths: TieLengths) {
    self.graph = graph
    self.lengths = lengths
    search = LengthSearch(graph, lengths)
    dependencies = [Double](repeating: 0, count: graph.nodeCount)
    shares = [Double](repeating: 0, count: graph.nodeCount)
  }

  mutating func add(from source: Int) {
    search.run(from: source)
    for node in search.settled.dropFirst().reversed() { add(Int(node)) }
  }

  /// Adds the dependency on `node`, all nodes behind it being done.
  private mutating func add(_ node: Int) {
    let distance = search.distances[node]
    var share = 0.0
    for slot in graph.row(node) {
      let next = Int(graph.targets[slot])
      if search.distances[next] == distance &+ lengths.values[slot] { share += shares[next] }
    }
    let dependency = search.pathCounts[node] * share
    shares[node] = (1 + dependency) / search.pathCounts[node]
    dependencies[node] += dependency
  }
}
