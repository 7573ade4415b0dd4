import NetworkCore

/// The k-components of a graph for every k: the largest parts that stay joined whichever k − 1
/// nodes go.
struct ConnectedBlocks: Sendable {
  /// The parts, those of small *k* first; positions ascend.
  private(set) var blocks: [(k: Int, positions: [Int])] = []

  /// The positions in parts that are too large to be searched, and the *k* they were searched for.
  private(set) var unsearched: [(k: Int, positions: [Int])] = []

  /// How many nodes a part may have that is searched for three paths or more.
  static let limit = 5000

  /// Cuts a part at fewer than *k* nodes into pieces that share these, until none can be cut.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*c* (*c* + *k*²) *k* *m*) in the worst case, for parts of *c* nodes.
  ///
  /// > J. Moody, D. R. White. "Structural cohesion and embeddedness: a hierarchical concept of social
  /// > groups." *American Sociological Review* 68(1), 2003, 103–127. doi:10.2307/3088904
  init(_ graph: CompressedGraph, run: RunControl) throws {
    var parts = try graph.componentPositions(run: run).filter { $0.count > 1 }
    var k = 1
    while !parts.isEmpty {
      blocks += parts.map { (k: k, positions: $0) }
      k += 1
      var deeper: [[Int]] = []
      for part in parts { deeper += try pieces(of: part, in: graph, k: k, run: run) }
      parts = deeper
    }
  }

  /// The k-components within a part.
  private mutating func pieces(
    of part: [Int], in graph: CompressedGraph, k: Int, run: RunControl
  ) throws -> [[Int]] {
    var waiting = [part]
    var found: Set<[Int]> = []
    while let candidate = waiting.popLast() {
      try run.check()
      let whole = graph.part(among: candidate)
      let core = whole.corePositions(k)
      guard core.count > k else { continue }
      let rest = whole.part(among: core)
      for component in try rest.componentPositions(run: run) where component.count > k {
        let positions = component.map { candidate[core[$0]] }
        guard component.count <= Self.limit || k < 3 else {
          unsearched.append((k: k, positions: positions))
          continue
        }
        let block = rest.part(among: component)
        guard let cut = try block.smallCut(below: k, run: run) else {
          found.insert(positions)
          continue
        }
        waiting += try block.pieces(around: cut, run: run).map { $0.map { positions[$0] } }
      }
    }
    // One k-component may be met in several pieces, but none is inside another.
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension CompressedGraph {
  /// Fewer than `k` nodes that part two others, or `nil`; for one node by a walk in depth.
  fileprivate func smallCut(below k: Int, run: RunControl) throws -> [Int]? {
    guard k == 2 else { return try nodeCut(below: k, anyCut: true, run: run) }
    let network = Network(nodes: NodeTable(0..<nodeCount), graph: self)
    let severed = try DepthFirstCuts(network, run: run).severed
    // The one that cuts off most, so that pieces soon are small.
    guard let cut = severed.indices.max(by: { severed[$0] < severed[$1] }) else { return nil }
    return severed[cut] > 0 ? [cut] : nil
  }

  /// What the nodes of `cut` leave, piece by piece, each with these nodes.
  fileprivate func pieces(around cut: [Int], run: RunControl) throws -> [[Int]] {
    let isCut = Set(cut)
    let others = (0..<nodeCount).filter { !isCut.contains($0) }
    return try part(among: others).componentPositions(run: run).map { component in
      (component.map { others[$0] } + cut).sorted()
    }
  }
}
