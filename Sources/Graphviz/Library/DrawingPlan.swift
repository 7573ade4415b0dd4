/// A description that has been checked, with keys resolved to positions.
struct DrawingPlan: Sendable {
  let diagram: Diagram
  let engine: LayoutEngine
  let format: OutputFormat?

  /// The positions of the ends of every edge, in the order in which Graphviz is to get them.
  let ends: [(tail: Int, head: Int)]

  /// Whether the ends of an edge have been swapped.
  let isTurned: [Bool]

  /// The positions of the members of every cluster.
  let members: [[Int]]

  /// The position of the node that twopi starts from.
  let root: Int?

  /// Checks `diagram` and everything it refers to.
  init(
    _ diagram: Diagram, engine: LayoutEngine, format: OutputFormat? = nil
  ) throws(GraphvizError) {
    try diagram.checkCounts(for: engine)
    try diagram.checkNumbers()
    try diagram.checkElementIDs()
    try diagram.checkPositions(for: engine)
    let positions = try diagram.positions()
    func position(_ key: NodeKey) throws(GraphvizError) -> Int {
      guard let position = positions[key] else { throw .unknownNode(key) }
      return position
    }

    var ends: [(tail: Int, head: Int)] = []
    for edge in diagram.edges { ends.append((try position(edge.tail), try position(edge.head))) }
    var taken = Set<Int>()
    var members: [[Int]] = []
    for cluster in diagram.clusters {
      var inside: [Int] = []
      for key in cluster.members {
        let member = try position(key)
        guard taken.insert(member).inserted else { throw .nodeInTwoClusters(key) }
        inside.append(member)
      }
      members.append(inside)
    }
    if case .twopi(let centre?) = engine { root = try position(centre) } else { root = nil }

    // dot never frees the edges that it turns to break cycles: it gets none to turn.
    isTurned =
      engine == .dot
      ? edgesClosingCycles(ends, nodeCount: diagram.nodes.count)
      : [Bool](repeating: false, count: ends.count)
    self.ends = zip(ends, isTurned).map { $1 ? ($0.head, $0.tail) : $0 }
    self.members = members
    self.diagram = diagram
    self.engine = engine
    self.format = format
  }

  /// The attributes of the whole graph.
  var rootAttributes: Attributes {
    diagram.attributes(
      id: GeneratedID.drawing, engine: engine, format: format,
      root: root.map(DrawingPlan.nodeName))
  }

  /// What Graphviz calls a node.
  static func nodeName(_ index: Int) -> String { "n\(index)" }
}
