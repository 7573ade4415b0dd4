import NetworkCore

/// Gathers what a text in CX2 says.
struct CX2Reader {
  private let root: JSONValue
  private var gathering = NetworkGathering()
  private var places: [String: Int] = [:]
  /// What short names in nodes and edges stand for, and defaults of nodes.
  private var nodeAliases: [String: String] = [:]
  private var edgeAliases: [String: String] = [:]
  private var nodeDefaults: [(name: String, value: JSONValue)] = []

  init(_ root: JSONValue) {
    self.root = root
  }

  mutating func document() throws(NetworkFileError) -> NetworkDocument {
    guard let aspects = root.array, aspects.first?["CXVersion"] != nil else {
      throw NetworkFileError(.notInFormat(.cx2), line: root.line)
    }
    gathering.direction = .unstated
    for aspect in aspects { declare(aspect["attributeDeclarations"]?.array ?? []) }
    let nodes = aspects.flatMap { $0["nodes"]?.array ?? [] }
    try take(nodes)
    for aspect in aspects {
      for attributes in aspect["networkAttributes"]?.array ?? [] {
        for (name, value) in attributes.members ?? [] {
          guard let words = value.words else { continue }
          gathering.context.choices.append(.init(name: name, value: words))
        }
      }
      for edge in aspect["edges"]?.array ?? [] { try takeEdge(edge) }
    }
    for (name, value) in nodeDefaults where name != "name" {
      if let attribute = value.attribute {
        gathering.fill(CX2.names.read(name), with: attribute)
      }
    }
    return try gathering.document()
  }

  private mutating func declare(_ declarations: [JSONValue]) {
    for declaration in declarations {
      for (name, kind) in declaration["nodes"]?.members ?? [] {
        if let alias = kind["a"]?.words { nodeAliases[alias] = name }
        if let value = kind["v"] { nodeDefaults.append((name, value)) }
        guard name != "name", kind["d"]?.words?.hasPrefix("list_of_") != true else { continue }
        gathering.declareColumn(
          CX2.names.read(name),
          isNumber: ["integer", "long", "double"].contains(kind["d"]?.words ?? "string"))
      }
      for (name, kind) in declaration["edges"]?.members ?? [] {
        if let alias = kind["a"]?.words { edgeAliases[alias] = name }
      }
    }
  }

  private mutating func take(_ nodes: [JSONValue]) throws(NetworkFileError) {
    var identifiers: [String] = []
    for node in nodes {
      guard let identifier = node["id"]?.words else {
        throw NetworkFileError(.expected(.nodeWith("id"), found: ""), line: node.line)
      }
      identifiers.append(identifier)
    }
    let given = nodes.map { values(of: $0, nodeAliases) }
    let names = given.map { values in values.last { $0.name == "name" }?.value.words }
    let wanted = names.contains(nil) ? identifiers : names.compactMap(\.self)
    let distinct = DistinctNames.of(wanted)
    let repeated = zip(wanted, distinct).count { $0 != $1 }
    if repeated > 0 { gathering.note(.repeatedNames(repeated)) }
    for (number, node) in nodes.enumerated() {
      let place = try gathering.addNode(distinct[number], line: node.line)
      guard places.updateValue(place, forKey: identifiers[number]) == nil else {
        throw NetworkFileError(.repeatedNode(identifiers[number]), line: node.line)
      }
      for (name, value) in given[number] where name != "name" {
        guard let attribute = value.attribute else { continue }
        gathering.set(CX2.names.read(name), of: place, to: attribute)
      }
    }
  }

  private mutating func takeEdge(_ edge: JSONValue) throws(NetworkFileError) {
    var ends: [Int] = []
    for name in ["s", "t"] {
      guard let identifier = edge[name]?.words else {
        throw NetworkFileError(.expected(.edgeWith(name), found: ""), line: edge.line)
      }
      guard let place = places[identifier] else {
        throw NetworkFileError(.unknownNode(identifier), line: edge.line)
      }
      ends.append(place)
    }
    var tie = NetworkDocument.Tie(ends[0], ends[1])
    for (name, value) in values(of: edge, edgeAliases) {
      guard name == "strength" || name == "weight" else {
        gathering.noteTieAttribute(name)
        continue
      }
      guard let number = value.number else {
        throw NetworkFileError(.notANumber(value.words ?? ""), line: value.line)
      }
      tie.strength = number
    }
    gathering.ties.append(tie)
  }

  private func values(
    of element: JSONValue, _ aliases: [String: String]
  ) -> [(name: String, value: JSONValue)] {
    (element["v"]?.members ?? []).map { (aliases[$0.name] ?? $0.name, $0.value) }
  }
}
