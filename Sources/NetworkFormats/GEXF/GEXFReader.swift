import NetworkCore

/// Gathers what the elements of a GEXF file say.
struct GEXFReader: XMLElementHandler {
  private struct Attribute {
    let title: String
    let isNumber: Bool
    let isTruth: Bool
    var usual: String?
    /// The last node that had a value, so that later values of the same are passed over.
    var lastNode = -1
  }

  private var open: [XMLElementStart] = []
  private var gathering = NetworkGathering()
  private var hasGraph = false
  private var ownerOfAttributes = "node"
  private var nodeAttributes: [String: Attribute] = [:]
  private var order: [String] = []
  private var strengthAttribute: String?
  private var titles: Set<String> = []
  private var labels: [(node: Int, label: String)] = []
  private var nodesOpen: [Int] = []
  private var edges: [(source: String, target: String, line: Int)] = []
  private var directedEdges = 0
  private var undirectedEdges: [Int] = []

  /// What was gathered.
  func document() throws(NetworkFileError) -> NetworkDocument {
    guard hasGraph else { throw NetworkFileError(.notInFormat(.gexf)) }
    var gathering = gathering
    for (place, edge) in edges.enumerated() {
      gathering.ties[place].source = try gathering.knownPlace(of: edge.source, line: edge.line)
      gathering.ties[place].target = try gathering.knownPlace(of: edge.target, line: edge.line)
    }
    if directedEdges == 0, !edges.isEmpty {
      gathering.direction = .undirected
    } else if directedEdges > 0 {
      gathering.makeDirected(undirected: undirectedEdges)
    }
    for id in order {
      guard let attribute = nodeAttributes[id], let usual = attribute.usual else { continue }
      gathering.fill(attribute.title, with: .text(usual))
    }
    if !titles.contains("name") {
      for (node, label) in labels { gathering.set("name", of: node, to: .text(label)) }
    }
    return try gathering.document()
  }

  mutating func begin(_ element: XMLElementStart) throws {
    let parent = open.last?.name
    open.append(element)
    switch (parent, element.name) {
    case (nil, "gexf"): break
    case (nil, _): throw NetworkFileError(.notInFormat(.gexf), line: element.line)
    case ("gexf", "graph"): try beginGraph(element)
    case ("graph", "attributes"): ownerOfAttributes = element["class"] ?? "node"
    case ("attributes", "attribute"): try declare(element)
    case ("nodes", "node"), ("node", "node"): try beginNode(element)
    case ("edges", "edge"): try beginEdge(element)
    case ("attvalues", "attvalue"): try value(element)
    case ("spells", "spell"), ("slices", "slice"): addSpell(element)
    default: break
    }
  }

  mutating func end(text: String) throws {
    guard let element = open.popLast() else { return }
    switch (open.last?.name, element.name) {
    case ("meta", "description"): gathering.context = ContextLines.context(in: text)
    case ("attribute", "default"):
      guard ownerOfAttributes == "node", let id = open.last?["id"] else { return }
      nodeAttributes[id]?.usual = text
    case ("nodes", "node"), ("node", "node"): nodesOpen.removeLast()
    default: break
    }
  }

  private mutating func beginGraph(_ element: XMLElementStart) throws {
    guard !hasGraph else {
      throw NetworkFileError(.notOffered(.secondGraph), line: element.line)
    }
    hasGraph = true
    if element["defaultedgetype"] == "directed" { gathering.direction = .directed }
  }

  private var isDirectedUsually: Bool {
    open.last { $0.name == "graph" }?["defaultedgetype"] == "directed"
  }

  private mutating func declare(_ element: XMLElementStart) throws {
    let id = try required("id", of: element)
    let title = element["title"] ?? id
    if ownerOfAttributes == "edge" {
      if strengthAttribute == nil, title == "strength" || title == "weight" {
        strengthAttribute = id
      } else {
        gathering.noteTieAttribute(title)
      }
      return
    }
    guard ownerOfAttributes == "node" else { return }
    guard nodeAttributes[id] == nil, titles.insert(title).inserted else {
      throw NetworkFileError(.repeatedAttribute(title), line: element.line)
    }
    let type = element["type"] ?? "string"
    let isNumber = ["integer", "long", "double", "float", "short", "byte"].contains(type)
    nodeAttributes[id] = Attribute(title: title, isNumber: isNumber, isTruth: type == "boolean")
    order.append(id)
    gathering.declareColumn(title, isNumber: isNumber)
  }

  private mutating func beginNode(_ element: XMLElementStart) throws {
    let id = try required("id", of: element)
    let node = try gathering.addNode(id, line: element.line)
    nodesOpen.append(node)
    if let label = element["label"], label != id { labels.append((node, label)) }
  }

  private mutating func beginEdge(_ element: XMLElementStart) throws {
    let source = try required("source", of: element)
    let target = try required("target", of: element)
    var strength = 1.0
    if let weight = element["weight"] {
      guard let number = FileNumber.parse(weight) else {
        throw NetworkFileError(.notANumber(weight), line: element.line)
      }
      strength = number
    }
    if (element["type"] ?? (isDirectedUsually ? "directed" : "undirected")) == "directed" {
      directedEdges += 1
    } else {
      undirectedEdges.append(edges.count)
    }
    edges.append((source, target, element.line))
    // Its ends are looked up when all nodes are known.
    gathering.ties.append(NetworkDocument.Tie(0, 0, strength: strength))
    if element["start"] != nil || element["end"] != nil { addSpell(element) }
  }

  private var isInEdge: Bool { !edges.isEmpty && open.contains { $0.name == "edge" } }

  private mutating func addSpell(_ element: XMLElementStart) {
    guard isInEdge else {
      gathering.note(.times)
      return
    }
    let spell = NetworkDocument.Spell(
      start: element["start"] ?? element["startopen"], end: element["end"] ?? element["endopen"])
    gathering.ties[gathering.ties.count - 1].spells.append(spell)
  }

  private mutating func value(_ element: XMLElementStart) throws {
    let id = try element["for"] ?? required("id", of: element)
    let text = try required("value", of: element)
    if isInEdge {
      guard id == strengthAttribute else { return }
      guard let strength = FileNumber.parse(text) else {
        throw NetworkFileError(.notANumber(text), line: element.line)
      }
      gathering.ties[gathering.ties.count - 1].strength = strength
      return
    }
    guard let node = nodesOpen.last else { return }
    guard let attribute = nodeAttributes[id] else {
      throw NetworkFileError(.unknownAttribute(id), line: element.line)
    }
    guard attribute.lastNode != node else { return }
    nodeAttributes[id]?.lastNode = node
    if attribute.isNumber {
      guard !text.allSatisfy(\.isWhitespace), text.lowercased() != "nan" else { return }
      guard let number = FileNumber.parse(text) else {
        throw NetworkFileError(.notANumber(text), line: element.line)
      }
      gathering.set(attribute.title, of: node, to: .number(number))
    } else {
      let isTruth = attribute.isTruth && ["true", "false"].contains(text.lowercased())
      gathering.set(attribute.title, of: node, to: .text(isTruth ? text.lowercased() : text))
    }
  }

  private func required(
    _ name: String, of element: XMLElementStart
  ) throws(NetworkFileError) -> String {
    guard let value = element[name] else {
      throw NetworkFileError(
        .expected(.attributeNamed(name), found: "<\(element.name)>"), line: element.line)
    }
    return value
  }
}
