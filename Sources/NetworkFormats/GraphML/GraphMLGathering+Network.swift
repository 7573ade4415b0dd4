import NetworkCore

extension GraphMLGathering {
  /// The network that was gathered.
  func network() throws(GraphMLError) -> Network<String> {
    guard hasGraph else { throw .noGraph }
    var network = try tiedNodes()
    var names: Set<String> = []
    for (place, key) in keys.enumerated() {
      // Keys without a name are other programs' own business.
      guard let name = key.name, isColumn(place) else { continue }
      guard names.insert(name).inserted else { throw .repeatedKey(name, line: key.line) }
      let column = try column(place, of: key)
      do {
        try network.setAttribute(name, to: column)
      } catch {
        preconditionFailure("\(error)")
      }
    }
    return network
  }

  private func tiedNodes() throws(GraphMLError) -> Network<String> {
    let usual = if let strengthKey { try keys[strengthKey].usualNumber() ?? 1 } else { 1.0 }
    var ties: [Tie<String>] = []
    ties.reserveCapacity(edges.count)
    for edge in edges {
      for end in [edge.source, edge.target] where nodes.position(of: end) == nil {
        throw .unknownNode(end, line: edge.line)
      }
      let strength = edge.strength ?? usual
      guard strength > 0, strength.isFinite else {
        throw .strengthNotPositive(strength, line: edge.line)
      }
      ties.append(Tie(edge.source, edge.target, strength: strength))
    }
    do {
      return try Network(nodes: Array(nodes), ties: ties, context: context)
    } catch {
      preconditionFailure("\(error)")
    }
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
