import NetworkCore

/// A network from which one tie after the other is taken, always the one that most shortest paths
/// take, and the connected parts that it falls into.
struct SplittingParts {
  /// A connected part, and the tie of it that goes next.
  fileprivate struct Part {
    /// The places of its nodes, ascending.
    var nodes: [Int32]
    var graph: CompressedGraph
    var tie: (first: Int, second: Int)
    var score: Double
  }

  private var parts: [Part] = []
  private let nodeCount: Int
  private let run: RunControl

  /// - Throws: `CancellationError`.
  init(_ graph: CompressedGraph, run: RunControl) throws {
    nodeCount = graph.nodeCount
    // Its progress is not that of the whole.
    self.run = RunControl(within: run)
    try add(graph, nodes: graph.alone)
  }

  /// The part of each node; isolates and parts are numbered by their first nodes.
  var labels: [Int32] {
    var labels = (0..<Int32(nodeCount)).map { $0 }
    for part in parts {
      for node in part.nodes { labels[Int(node)] = part.nodes[0] }
    }
    return labels
  }

  /// Takes ties away until one more part is there; `false` if no tie is left.
  ///
  /// - Throws: `CancellationError`.
  mutating func split() throws -> Bool {
    while let place = next {
      let part = parts.remove(at: place)
      let before = parts.count
      try add(part.graph.without(part.tie.first, part.tie.second), nodes: part.nodes)
      // A part that fell apart left two, of which those of one node are not kept.
      guard parts.count == before + 1, parts[before].nodes.count == part.nodes.count else {
        return true
      }
    }
    return false
  }

  /// The part whose tie goes next: of equal ones that whose ends come first in the network.
  private var next: Int? {
    var best: Int?
    for place in parts.indices {
      guard let known = best else {
        best = place
        continue
      }
      let (part, other) = (parts[place], parts[known])
      let isEqual = abs(part.score - other.score) <= Self.margin * other.score
      if isEqual ? part.ends < other.ends : part.score > other.score { best = place }
    }
    return best
  }

  /// What rounding may do to a score, as a share of it.
  private static let margin = 1e-9

  /// Adds the connected parts of `graph`, whose nodes are `nodes`, that have a tie.
  private mutating func add(_ graph: CompressedGraph, nodes: [Int32]) throws {
    let components = try ComponentLabels(graph, run: run)
    let members = CompactLabels(components.labels).members
    for component in components.sizes.indices where components.sizes[component] > 1 {
      let positions = members.list(component).map(Int.init)
      let part = positions.count == nodes.count ? graph : graph.induced(by: positions)
      let (tie, score) = try Self.heaviest(part, run: run)
      parts.append(
        Part(nodes: positions.map { nodes[$0] }, graph: part, tie: tie, score: score))
    }
  }

  /// The tie that most shortest paths take, each path counted as one over the tie's strength.
  private static func heaviest(
    _ graph: CompressedGraph, run: RunControl
  ) throws -> (tie: (first: Int, second: Int), score: Double) {
    let sums = try tieDependencySums(in: graph, over: .hops, run: run)
    var best = (tie: (first: 0, second: 0), score: -1.0)
    var edge = 0
    for node in 0..<graph.nodeCount {
      for slot in graph.row(node) where Int(graph.targets[slot]) > node {
        // Paths that are too many to be counted are the most there can be.
        let score = sums[edge].isNaN ? .infinity : sums[edge] / graph.strengths[slot]
        if score > best.score * (1 + margin) {
          best = ((node, Int(graph.targets[slot])), score)
        }
        edge += 1
      }
    }
    return best
  }
}

extension SplittingParts.Part {
  fileprivate var ends: (Int32, Int32) { (nodes[tie.first], nodes[tie.second]) }
}

extension CompressedGraph {
  fileprivate var alone: [Int32] { (0..<Int32(nodeCount)).map { $0 } }

  /// The same without the tie between two nodes.
  fileprivate func without(_ first: Int, _ second: Int) -> CompressedGraph {
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    for node in 0..<nodeCount {
      let other = node == first ? Int32(second) : node == second ? Int32(first) : -1
      for slot in row(node) where self.targets[slot] != other {
        targets.append(self.targets[slot])
        strengths.append(self.strengths[slot])
      }
      offsets.append(targets.count)
    }
    return CompressedGraph(offsets: offsets, targets: targets, strengths: strengths)
  }
}
