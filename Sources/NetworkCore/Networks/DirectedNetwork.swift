/// Who points at whom, and how strongly: who names whom, who sends information to whom.
///
///     let information = try DirectedNetwork(arcs: [
///       Arc("INDU", "MAYR"), Arc("MAYR", "INDU"), Arc("MAYR", "NEWS"),
///     ])
///     try information.value(.reciprocity).value   // 2/3
///
/// ## Conventions
///
/// - Parallel arcs merge, and their strengths add up.
/// - A loop, or a strength that is not above 0, is an error.
/// - Nodes keep the order of first appearance; every result follows it.
/// - A network without directions is read as one in which every tie points both ways.
public struct DirectedNetwork<Node: Hashable & Sendable>: Sendable {
  /// The nodes.
  public let nodes: NodeTable<Node>

  /// What is known of each node beside its arcs.
  public internal(set) var attributes = NodeAttributes()

  /// How the network came about.
  public var context: NetworkContext

  /// The arcs in the form that kernels read.
  package let graph: DirectedGraph

  /// Creates a network from its arcs, and from nodes that may have none.
  ///
  /// - Parameters:
  ///   - nodes: Nodes that are there even without an arc; they come first.
  ///   - arcs: The arcs; their ends are added to the nodes.
  ///   - context: How the network came about.
  /// - Throws: `NetworkError` for a loop, a strength that is not above 0, 2³¹ arcs or more, or
  ///   2³¹ nodes or more.
  /// - Complexity: O(*n* + *m* log *m*).
  public init(
    nodes: [Node] = [], arcs: some Sequence<Arc<Node>>,
    context: NetworkContext = NetworkContext()
  ) throws(NetworkError<Node>) {
    var table = NodeTable<Node>([])
    for node in nodes {
      table.insert(node)
      guard table.count <= TieLimit.nodes else { throw .tooManyNodes(limit: TieLimit.nodes) }
    }
    var edges: [WeightedEdge] = []
    edges.reserveCapacity(arcs.underestimatedCount)
    for arc in arcs {
      guard arc.source != arc.target else { throw .loop(at: arc.source) }
      guard arc.strength > 0, arc.strength.isFinite else {
        throw .strengthNotPositive(Tie(arc.source, arc.target, strength: arc.strength))
      }
      let source = Int32(truncatingIfNeeded: table.insert(arc.source))
      let target = Int32(truncatingIfNeeded: table.insert(arc.target))
      guard table.count <= TieLimit.nodes else { throw .tooManyNodes(limit: TieLimit.nodes) }
      guard edges.count + 1 < TieLimit.ties else { throw .tooManyTies(limit: TieLimit.ties) }
      edges.append(WeightedEdge(source, target, strength: arc.strength))
    }
    self.nodes = table
    self.context = context
    graph = DirectedGraph(nodeCount: table.count, arcs: edges)
  }

  /// Creates the network in which every tie of `network` points both ways.
  public init(bothWays network: Network<Node>) {
    nodes = network.nodes
    attributes = network.attributes
    context = network.context
    graph = DirectedGraph(bothWays: network.graph)
  }

  /// Creates the network in which every tie of `network` points both ways; a measure hands on its
  /// `run`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled before the ties are worked out.
  public init(bothWays network: Network<Node>, run: RunControl) throws {
    nodes = network.nodes
    attributes = network.attributes
    context = network.context
    graph = DirectedGraph(bothWays: try network.graph(run: run))
  }

  /// How many arcs there are.
  public var arcCount: Int { graph.arcCount }

  /// The arcs, by the places of their sources and then of their targets in the network.
  ///
  /// - Complexity: O(*m*).
  public func allArcs() -> [Arc<Node>] {
    nodes.indices.flatMap { node in
      graph.outgoing.row(node).map { slot in
        Arc(
          nodes[node], nodes[Int(graph.outgoing.targets[slot])],
          strength: graph.outgoing.strengths[slot])
      }
    }
  }

  /// Sets the column `name` of the nodes' attributes.
  ///
  /// - Throws: `NetworkError.attributeOfWrongLength`.
  public mutating func setAttribute(
    _ name: String, to column: NodeAttributes.Column
  ) throws(NetworkError<Node>) {
    guard column.count == nodes.count else {
      throw .attributeOfWrongLength(name: name, values: column.count, nodes: nodes.count)
    }
    attributes[name] = column
  }
}
