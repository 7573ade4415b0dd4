import NetworkCore

/// What the elements of a GraphML file say, gathered in the order in which they stand there.
struct GraphMLGathering {
  /// What data can belong to.
  enum Owner {
    case graph, node, edge
  }

  /// What one node has under one key.
  struct NodeValue {
    let position: Int
    let text: String
    let line: Int
  }

  struct Edge {
    let source: String
    let target: String
    let line: Int
    let isDirected: Bool
    var strength: Double?
  }

  private(set) var keys: [GraphMLKey] = []
  private(set) var hasGraph = false
  private(set) var context = NetworkContext()
  private(set) var nodes = NodeTable<String>([])
  /// The values of nodes, key by key.
  private(set) var nodeValues: [[NodeValue]] = []
  private(set) var edges: [Edge] = []
  private(set) var strengthKey: Int?
  /// Where it is said that edges are directed unless they say otherwise.
  private(set) var directedLine: Int?
  private(set) var otherTieAttributes: [String] = []

  private var keyPlaces: [String: Int] = [:]
  private var data = (owner: Owner.graph, key: 0, line: 1)

  mutating func add(_ key: GraphMLKey) throws(GraphMLError) {
    guard keyPlaces[key.id] == nil else { throw .repeatedKey(key.id, line: key.line) }
    keyPlaces[key.id] = keys.count
    keys.append(key)
    nodeValues.append([])
  }

  /// Sets the default of the latest key.
  mutating func setDefault(_ text: String) {
    guard !keys.isEmpty else { return }
    keys[keys.count - 1].defaultValue = text
  }

  mutating func beginGraph(_ attributes: XMLAttributes) throws(GraphMLError) {
    guard !hasGraph else { throw .notOffered(element: "graph", line: attributes.line) }
    hasGraph = true
    if try attributes.require("edgedefault") == "directed" { directedLine = attributes.line }
    let edgeKeys = keys.indices.filter { keys[$0].isFor("edge") }
    strengthKey =
      edgeKeys.first { keys[$0].name == "strength" } ?? edgeKeys.first { keys[$0].name == "weight" }
    otherTieAttributes = edgeKeys.filter { keys[$0].domain == "edge" && $0 != strengthKey }
      .compactMap { keys[$0].name }
  }

  mutating func beginNode(_ attributes: XMLAttributes) throws(GraphMLError) {
    let id = try attributes.require("id")
    guard nodes.position(of: id) == nil else { throw .repeatedNode(id, line: attributes.line) }
    nodes.insert(id)
  }

  mutating func beginEdge(_ attributes: XMLAttributes) throws(GraphMLError) {
    let source = try attributes.require("source")
    let target = try attributes.require("target")
    let isDirected = attributes["directed"].map { $0 == "true" } ?? (directedLine != nil)
    edges.append(
      Edge(source: source, target: target, line: attributes.line, isDirected: isDirected))
  }

  mutating func beginData(of owner: Owner, _ attributes: XMLAttributes) throws(GraphMLError) {
    let id = try attributes.require("key")
    guard let key = keyPlaces[id] else { throw .unknownKey(id, line: attributes.line) }
    data = (owner, key, attributes.line)
  }

  mutating func endData(_ text: String) throws(GraphMLError) {
    let key = keys[data.key]
    switch data.owner {
    case .graph:
      guard let name = key.name else { return }
      context.choices.append(.init(name: name, value: key.words(text)))
    case .node:
      nodeValues[data.key].append(
        NodeValue(position: nodes.count - 1, text: text, line: data.line))
    case .edge:
      guard data.key == strengthKey else { return }
      edges[edges.count - 1].strength = try key.number(text, line: data.line)
    }
  }
}
