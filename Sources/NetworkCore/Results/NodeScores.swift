/// A number for each node, looked up by node.
///
///     let brokers = try network.scores(.betweenness(over: .hops))
///     brokers["TUM"]              // Double?, nil where undefined
///     brokers.ranking.prefix(5)   // the five highest
public struct NodeScores<Node: Hashable & Sendable>: Sendable {
  /// What was measured.
  public let measure: MeasureDescription

  /// How the network came about.
  public let context: NetworkContext

  /// The nodes, in network order.
  public let nodes: NodeTable<Node>

  /// Why some nodes have no score, or `nil` if all have one.
  public let undefinedReason: UndefinedReason?

  /// The scores in network order; not a number where undefined.
  package let values: [Double]

  /// Creates scores from `values` in network order, not a number where undefined.
  ///
  /// `whyUndefined` tells why a node has no score, if any has none.
  package init(
    _ values: [Double], of measure: some Measure, in network: Network<Node>,
    whyUndefined: UndefinedReason? = nil
  ) {
    self.init(
      values, of: measure.description, nodes: network.nodes, context: network.context,
      whyUndefined: whyUndefined)
  }

  package init(
    _ values: [Double], of measure: some Measure, in network: DirectedNetwork<Node>,
    whyUndefined: UndefinedReason? = nil
  ) {
    self.init(
      values, of: measure.description, nodes: network.nodes, context: network.context,
      whyUndefined: whyUndefined)
  }

  package init(
    _ values: [Double], of measure: MeasureDescription, nodes: NodeTable<Node>,
    context: NetworkContext, whyUndefined: UndefinedReason? = nil
  ) {
    precondition(values.count == nodes.count, "one score for each node")
    self.values = values
    self.measure = measure
    self.nodes = nodes
    self.context = context
    self.undefinedReason = values.contains(where: \.isNaN) ? whyUndefined : nil
  }

  /// The score of `node`; `nil` where it is undefined or the node is not in the network.
  public subscript(node: Node) -> Double? {
    nodes.position(of: node).flatMap { self[position: $0] }
  }

  /// The score of the node at `position`; `nil` where it is undefined.
  package subscript(position position: Int) -> Double? {
    values[position].isNaN ? nil : values[position]
  }

  /// The nodes that have a score, highest first; equal scores in network order.
  ///
  /// - Complexity: O(*n* log *n*).
  public var ranking: [(node: Node, score: Double)] {
    values.indices
      .filter { !values[$0].isNaN }
      .sorted { (-values[$0], $0) < (-values[$1], $1) }
      .map { (nodes[$0], values[$0]) }
  }
}

/// Several scores of the same nodes, side by side.
public struct ScoreTable<Node: Hashable & Sendable>: Sendable {
  /// The nodes, in network order.
  public let nodes: NodeTable<Node>

  /// One column for each measure.
  public let columns: [NodeScores<Node>]

  package init(nodes: NodeTable<Node>, columns: [NodeScores<Node>]) {
    self.nodes = nodes
    self.columns = columns
  }
}

/// The scores of both modes of a two-mode network.
public struct TwoModeScores<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Sendable {
  /// The scores of the first mode.
  public let actors: NodeScores<Actor>

  /// The scores of the second mode.
  public let events: NodeScores<Event>

  package init(actors: NodeScores<Actor>, events: NodeScores<Event>) {
    self.actors = actors
    self.events = events
  }

  package init(
    actors: [Double], events: [Double], of measure: some Measure,
    in network: TwoModeNetwork<Actor, Event>, whyUndefined: UndefinedReason? = nil
  ) {
    let description = measure.description
    self.init(
      actors: NodeScores(
        actors, of: description, nodes: network.actors, context: network.context,
        whyUndefined: whyUndefined),
      events: NodeScores(
        events, of: description, nodes: network.events, context: network.context,
        whyUndefined: whyUndefined))
  }
}
