import NetworkCore

/// Gathers what a text in node-link JSON says.
struct NodeLinkReader {
  private let root: JSONValue
  private var gathering = NetworkGathering()
  private var hasIdentifiers = false
  private let hasNodes: Bool

  init(_ root: JSONValue) {
    self.root = root
    hasNodes = root["nodes"] != nil
  }

  mutating func document() throws(NetworkFileError) -> NetworkDocument {
    guard let links = (root["links"] ?? root["edges"])?.array else {
      throw NetworkFileError(.notInFormat(.nodeLink), line: root.line)
    }
    gathering.direction =
      switch root["directed"]?.content {
      case .truth(true): .directed
      case .truth(false): .undirected
      default: .unstated
      }
    takeGraph()
    try takeNodes()
    for link in links { try take(link) }
    return try gathering.document()
  }

  private mutating func takeGraph() {
    for (name, value) in root["graph"]?.members ?? [] {
      if name == "node_attributes" {
        for (name, type) in value.members ?? [] {
          gathering.declareColumn(
            ReservedNames.ofNodes.read(name), isNumber: type.words == "double")
        }
      } else if let words = value.words {
        gathering.context.choices.append(
          .init(name: ReservedNames.ofGraph.read(name), value: words))
      }
    }
  }

  private mutating func takeNodes() throws(NetworkFileError) {
    guard let nodes = root["nodes"] else { return }
    guard let list = nodes.array else {
      throw NetworkFileError(.expected(.listOfNodes, found: ""), line: nodes.line)
    }
    let identifier = ["id", "key", "name", "label"].first { name in
      !list.isEmpty && list.allSatisfy { $0[name]?.words != nil }
    }
    hasIdentifiers = identifier != nil || list.isEmpty
    for (number, node) in list.enumerated() {
      let name = identifier.flatMap { node[$0]?.words } ?? node.words ?? "\(number)"
      let place = try gathering.addNode(name, line: node.line)
      for (name, value) in node.members ?? [] where name != identifier {
        let column = ReservedNames.ofNodes.read(name)
        if let attribute = value.attribute {
          gathering.set(column, of: place, to: attribute)
        } else if value.isNull {
          gathering.seeColumn(column)
        }
      }
    }
  }

  private mutating func take(_ link: JSONValue) throws(NetworkFileError) {
    let source = try end("source", of: link)
    let target = try end("target", of: link)
    var tie = NetworkDocument.Tie(source, target)
    if let strength = link["strength"] ?? link["weight"] ?? link["value"], !strength.isNull {
      guard let number = strength.number else {
        throw NetworkFileError(.notANumber(strength.words ?? ""), line: strength.line)
      }
      tie.strength = number
    }
    for spell in link["spells"]?.array ?? [] {
      let ends = spell.array ?? []
      tie.spells.append(.init(start: ends.first?.words, end: ends.dropFirst().first?.words))
    }
    gathering.ties.append(tie)
  }

  private mutating func end(_ name: String, of link: JSONValue) throws(NetworkFileError) -> Int {
    guard let value = link[name], let words = (value["id"] ?? value).words else {
      throw NetworkFileError(
        .expected(.edgeWith(name), found: link.words ?? ""), line: link.line)
    }
    guard hasNodes else { return gathering.place(of: words) }
    if !hasIdentifiers || gathering.place(known: words) == nil,
      case .number(let number) = value.content, let place = Int(exactly: number),
      (0..<gathering.nodeCount).contains(place)
    {
      return place
    }
    return try gathering.knownPlace(of: words, line: value.line)
  }
}
