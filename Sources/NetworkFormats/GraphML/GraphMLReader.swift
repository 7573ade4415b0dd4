/// Gathers what the elements of a GraphML file say.
struct GraphMLReader: XMLElementHandler {
  private enum Element {
    case root, key, defaultValue, graph, node, edge, data, other
  }

  private var open: [Element] = []
  private var gathering = GraphMLGathering()

  /// What stands in `bytes`.
  static func read(_ bytes: [UInt8]) throws(GraphMLError) -> GraphMLGathering {
    do {
      return try XMLElementReader.read(bytes, with: GraphMLReader()) { problem, line in
        GraphMLError(problem, line: line)
      }.gathering
    } catch let error as GraphMLError {
      throw error
    } catch {
      preconditionFailure("\(error)")
    }
  }

  mutating func begin(_ element: XMLElementStart) throws {
    open.append(try begin(element.name, XMLAttributes(element)))
  }

  mutating func end(text: String) throws {
    switch open.popLast() {
    case .defaultValue: gathering.setDefault(text)
    case .data: try gathering.endData(text)
    default: break
    }
  }

  /// Takes in the beginning of the element `name`, and tells what it is in its place.
  private mutating func begin(
    _ name: String, _ attributes: XMLAttributes
  ) throws(GraphMLError) -> Element {
    switch (open.last, name) {
    case (nil, "graphml"): return .root
    case (nil, _): throw .notGraphML(element: name, line: attributes.line)
    case (.root, "key"):
      try gathering.add(GraphMLKey(attributes))
      return .key
    case (.key, "default"):
      return .defaultValue
    case (.root, "graph"):
      try gathering.beginGraph(attributes)
      return .graph
    case (.graph, "node"):
      try gathering.beginNode(attributes)
      return .node
    case (.graph, "edge"):
      try gathering.beginEdge(attributes)
      return .edge
    case (.node, "graph"), (.edge, "graph"), (.graph, "hyperedge"):
      throw .notOffered(element: name, line: attributes.line)
    case (.graph, "data"): return try beginData(of: .graph, attributes)
    case (.node, "data"): return try beginData(of: .node, attributes)
    case (.edge, "data"): return try beginData(of: .edge, attributes)
    default: return .other
    }
  }

  private mutating func beginData(
    of owner: GraphMLGathering.Owner, _ attributes: XMLAttributes
  ) throws(GraphMLError) -> Element {
    try gathering.beginData(of: owner, attributes)
    return .data
  }
}

/// The attributes of one element, and where it stands.
struct XMLAttributes {
  let element: String
  let line: Int
  private let start: XMLElementStart

  init(_ start: XMLElementStart) {
    self.start = start
    element = start.name
    line = start.line
  }

  subscript(name: String) -> String? { start[name] }

  func require(_ name: String) throws(GraphMLError) -> String {
    guard let value = self[name] else {
      throw .missing(attribute: name, element: element, line: line)
    }
    return value
  }
}
