import NetworkCore

extension GraphMLGathering {
  /// The network that was gathered, if it is undirected, without loops, and all strengths are
  /// above 0.
  func network() throws(GraphMLError) -> Network<String> {
    if let directedLine { throw .directed(line: directedLine) }
    for edge in edges {
      if edge.isDirected { throw .directed(line: edge.line) }
      if edge.source == edge.target { throw .loop(node: edge.source, line: edge.line) }
    }
    let document = try document()
    for (tie, edge) in zip(document.ties, edges) {
      guard tie.strength > 0, tie.strength.isFinite else {
        throw .strengthNotPositive(tie.strength, line: edge.line)
      }
    }
    do {
      return try document.network().network
    } catch {
      throw .noNetwork(error.problem)
    }
  }

  /// What was gathered, whatever a network can hold of it.
  func document() throws(GraphMLError) -> NetworkDocument {
    guard hasGraph else { throw .noGraph }
    var gathered = NetworkDocument(nodes: nodes, ties: try ties(), context: context)
    gathered.direction = edges.contains(where: \.isDirected) ? .directed : .undirected
    if edges.isEmpty, directedLine != nil { gathered.direction = .directed }
    if !otherTieAttributes.isEmpty { gathered.notes.append(.tieAttributes(otherTieAttributes)) }
    let columns = keys.indices.count(where: isColumn)
    do {
      try NetworkGathering.checkSize(nodes: nodes.count, columns: columns)
    } catch {
      throw .noNetwork(error.problem)
    }
    var names: Set<String> = []
    for (place, key) in keys.enumerated() {
      // Keys without a name are other programs' own business.
      guard let name = key.name, isColumn(place) else { continue }
      guard names.insert(name).inserted else { throw .repeatedKey(name, line: key.line) }
      gathered.setAttribute(name, to: try column(place, of: key))
    }
    return gathered
  }

  private func ties() throws(GraphMLError) -> [NetworkDocument.Tie] {
    let usual = if let strengthKey { try keys[strengthKey].usualNumber() ?? 1 } else { 1.0 }
    let isDirected = edges.contains(where: \.isDirected)
    var ties: [NetworkDocument.Tie] = []
    var back: [NetworkDocument.Tie] = []
    ties.reserveCapacity(edges.count)
    for edge in edges {
      let tie = NetworkDocument.Tie(
        try place(of: edge.source, edge), try place(of: edge.target, edge),
        strength: edge.strength ?? usual)
      ties.append(tie)
      if isDirected, !edge.isDirected, tie.source != tie.target {
        back.append(.init(tie.target, tie.source, strength: tie.strength))
      }
    }
    return ties + back
  }

  private func place(of node: String, _ edge: Edge) throws(GraphMLError) -> Int {
    guard let place = nodes.position(of: node) else { throw .unknownNode(node, line: edge.line) }
    return place
  }

  /// Whether nodes have the attribute of the key at `place`.
  private func isColumn(_ place: Int) -> Bool {
    keys[place].domain == "node" || !nodeValues[place].isEmpty
  }

  private func column(
    _ place: Int, of key: GraphMLKey
  ) throws(GraphMLError) -> NodeAttributes.Column {
    switch key.type {
    case .number:
      let usual = try key.usualNumber()
      var numbers = [Double?](repeating: usual, count: nodes.count)
      for value in nodeValues[place] {
        numbers[value.position] = try key.knownNumber(value.text, line: value.line)
      }
      return .number(numbers)
    case .boolean, .words:
      var texts = [String?](repeating: key.defaultValue.map(key.words), count: nodes.count)
      for value in nodeValues[place] { texts[value.position] = key.words(value.text) }
      return .text(texts)
    }
  }
}
