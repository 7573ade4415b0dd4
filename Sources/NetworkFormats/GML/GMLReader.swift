import NetworkCore

/// Makes a document of the entries of a GML file.
struct GMLReader {
  private typealias Entry = GMLParser.Entry

  private let graph: GMLParser.Entry?
  private let hasOthers: Bool

  init(_ file: [GMLParser.Entry]) {
    let graphs = file.filter { $0.key.lowercased() == "graph" }
    graph = graphs.first
    hasOthers = graphs.count > 1
  }

  func document() throws(NetworkFileError) -> NetworkDocument {
    guard let graph, case .list(let entries) = graph.value else {
      throw NetworkFileError(.notInFormat(.gml))
    }
    var gathering = NetworkGathering()
    if hasOthers { gathering.note(.otherGraphs) }
    let nodes = entries.filter { $0.key == "node" }
    let places = try take(nodes, into: &gathering)
    for entry in entries {
      switch entry.key {
      case "node": break
      case "edge": try take(entry, places, into: &gathering)
      case "directed":
        gathering.direction = number(entry.value) == 1 ? .directed : .undirected
      default:
        guard let words = words(entry.value) else { continue }
        gathering.context.choices.append(.init(name: entry.key, value: words))
      }
    }
    return try gathering.document()
  }

  /// Takes the nodes in, and tells the place of each by its identifier.
  private func take(
    _ nodes: [Entry], into gathering: inout NetworkGathering
  ) throws(NetworkFileError) -> [String: Int] {
    let lists = nodes.map(list)
    let labels = lists.map { text("label", in: $0) }
    let identifiers = lists.map { text("id", in: $0) }
    let areLabelled = !labels.contains(nil)
    var wanted: [String] = []
    for (place, node) in nodes.enumerated() {
      guard let name = (areLabelled ? labels[place] : nil) ?? identifiers[place] else {
        throw NetworkFileError(.expected(.nodeWith("id"), found: ""), line: node.line)
      }
      wanted.append(name)
    }
    let names = DistinctNames.of(wanted)
    let repeated = zip(names, wanted).count { $0 != $1 }
    if repeated > 0 { gathering.note(.repeatedNames(repeated)) }
    var places: [String: Int] = [:]
    for (number, node) in nodes.enumerated() {
      let place = try gathering.addNode(names[number], line: node.line)
      if let identifier = identifiers[number] {
        guard places.updateValue(place, forKey: identifier) == nil else {
          throw NetworkFileError(.repeatedNode(identifier), line: node.line)
        }
      }
      for entry in lists[number] where entry.key != "id" && entry.key != "label" {
        switch entry.value {
        case .number(let number): gathering.set(entry.key, of: place, to: .number(number))
        case .text(let text): gathering.set(entry.key, of: place, to: .text(text))
        case .list: break
        }
      }
    }
    return places
  }

  private func take(
    _ edge: Entry, _ places: [String: Int], into gathering: inout NetworkGathering
  ) throws(NetworkFileError) {
    let entries = list(edge)
    var ends: [Int] = []
    for name in ["source", "target"] {
      guard let identifier = text(name, in: entries) else {
        throw NetworkFileError(.expected(.edgeWith(name), found: ""), line: edge.line)
      }
      guard let place = places[identifier] else {
        throw NetworkFileError(.unknownNode(identifier), line: edge.line)
      }
      ends.append(place)
    }
    var tie = NetworkDocument.Tie(ends[0], ends[1])
    let strength = ["strength", "weight", "value"].lazy.compactMap { name in
      entries.first { $0.key == name }
    }.first
    if let strength {
      guard let number = number(strength.value) else {
        throw NetworkFileError(
          .notANumber(words(strength.value) ?? "[…]"), line: strength.line)
      }
      tie.strength = number
    }
    gathering.ties.append(tie)
  }

  private func list(_ entry: Entry) -> [Entry] {
    guard case .list(let entries) = entry.value else { return [] }
    return entries
  }

  private func text(_ key: String, in entries: [Entry]) -> String? {
    entries.first { $0.key == key }.flatMap { words($0.value) }
  }

  private func words(_ value: GMLParser.Value) -> String? {
    switch value {
    case .text(let text): text
    case .number(let number): FileNumber.text(number)
    case .list: nil
    }
  }

  private func number(_ value: GMLParser.Value) -> Double? {
    switch value {
    case .number(let number): number
    case .text(let text): FileNumber.parse(text)
    case .list: nil
    }
  }
}
