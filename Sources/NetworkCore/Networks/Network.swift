/// Who is tied to whom, and how strongly.
///
///     let network = try Network(ties: [
///       Tie("TUM", "Fraunhofer IPA", strength: 3),
///       Tie("TUM", "KU Leuven"),
///     ])
///     let brokers = try network.scores(.betweenness(over: .hops))
///     brokers["TUM"]   // 1.0
///
/// ## Conventions
///
/// - Ties have no direction. Parallel ties merge, and their strengths add up.
/// - A loop, or a strength that is not above 0, is an error.
/// - Nodes keep the order of first appearance; every result follows it.
/// - A network that was projected from a two-mode network keeps that table, and works out its
///   ties when somebody first asks for them.
public struct Network<Node: Hashable & Sendable>: Sendable {
  /// The nodes.
  public let nodes: NodeTable<Node>

  /// What is known of each node beside its ties.
  public internal(set) var attributes = NodeAttributes()

  /// How the network came about.
  public var context: NetworkContext

  private let ties: TieStorage

  /// Creates a network from ties between positions; it has fewer than `tieLimit`.
  @usableFromInline init(
    nodes: NodeTable<Node>, edges: [WeightedEdge], context: NetworkContext, tieLimit: Int
  ) throws(NetworkError<Node>) {
    let graph = CompressedGraph(nodeCount: nodes.count, edges: edges)
    guard graph.edgeCount < tieLimit else { throw .tooManyTies(limit: tieLimit) }
    self.nodes = nodes
    self.context = context
    self.ties = TieStorage(graph)
  }

  /// Creates the network of a table's rows, tied by the columns they share.
  init(nodes: NodeTable<Node>, projecting table: IncidenceTable, by rule: ProjectionRule) {
    self.nodes = nodes
    self.context = NetworkContext([.init(name: "projection", value: rule.rawValue)])
    self.ties = TieStorage(projecting: table, by: rule)
  }

  /// Creates a network from a graph that is known to be sound.
  package init(
    nodes: NodeTable<Node>, graph: CompressedGraph, context: NetworkContext = NetworkContext()
  ) {
    precondition(nodes.count == graph.nodeCount, "a network has one node for each row")
    self.nodes = nodes
    self.context = context
    self.ties = TieStorage(graph)
  }

  /// The ties in the form that kernels read, worked out on all cores when first asked for.
  package var graph: CompressedGraph {
    guard let graph = try? ties.graph(run: RunControl()) else {
      preconditionFailure("nobody cancels this run")
    }
    return graph
  }

  /// The ties in the form that kernels read; a measure hands on its `run`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled before the ties are worked out.
  package func graph(run: RunControl) throws -> CompressedGraph { try ties.graph(run: run) }

  /// The network with what is alike folded together: what path kernels read.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled before the network is folded.
  package func folded(run: RunControl) throws -> FoldedGraph { try ties.folded(run: run) }

  /// The table and the rule that the ties are projected by, or `nil` where they were given.
  package var incidence: (table: IncidenceTable, rule: ProjectionRule)? { ties.source }

  /// How many ties there are.
  ///
  /// - Complexity: O(*n*) once the ties are worked out or counted.
  public var tieCount: Int {
    guard let count = try? tieCount(run: RunControl()) else {
      preconditionFailure("nobody cancels this run")
    }
    return count
  }

  /// How many ties there are, counted but not worked out if nobody has asked for them.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled before the ties are counted.
  package func tieCount(run: RunControl) throws -> Int {
    try ties.partnerCounts(run: run).reduce(0) { $0 + Int($1) } / 2
  }

  /// How many ties each node has, counted without working them out if nobody has asked for them.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled before the ties are counted.
  package func partnerCounts(run: RunControl) throws -> [Int32] {
    try ties.partnerCounts(run: run)
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

  /// Sets the column `name` of the nodes' attributes to the words that `value` has for each node;
  /// `nil` where unknown.
  public mutating func setText(_ name: String, of value: (Node) -> String?) {
    attributes[name] = .text(nodes.map(value))
  }

  /// Sets the column `name` of the nodes' attributes to the number that `value` has for each
  /// node; `nil` where unknown.
  public mutating func setNumber(_ name: String, of value: (Node) -> Double?) {
    attributes[name] = .number(nodes.map(value))
  }
}
