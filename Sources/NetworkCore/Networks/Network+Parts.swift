extension Network {
  /// The nodes that `node` is tied to, in network order, with the strengths of the ties.
  ///
  /// It is empty for a node without ties, and for one that is not in the network.
  public func partners(of node: Node) -> [(node: Node, strength: Double)] {
    guard let position = nodes.position(of: node) else { return [] }
    let graph = graph
    return graph.row(position).map { slot in
      (nodes[Int(graph.targets[slot])], graph.strengths[slot])
    }
  }

  /// The ties, each once, ordered by their ends' places in the network.
  ///
  /// - Complexity: O(*m*).
  public func allTies() -> [Tie<Node>] {
    var result: [Tie<Node>] = []
    let graph = graph
    result.reserveCapacity(graph.edgeCount)
    for node in 0..<graph.nodeCount {
      for slot in graph.row(node) where Int(graph.targets[slot]) > node {
        result.append(
          Tie(nodes[node], nodes[Int(graph.targets[slot])], strength: graph.strengths[slot]))
      }
    }
    return result
  }

  /// The network without `removed` and their ties; the other nodes keep their order.
  public func without(_ removed: Set<Node>) -> Network {
    keeping(nodes.indices.filter { !removed.contains(nodes[$0]) })
  }

  /// The part of the network that lies among the nodes at `positions`, which are in order.
  package func keeping(_ positions: [Int]) -> Network {
    var kept = Network(
      nodes: NodeTable(positions.lazy.map { nodes[$0] }), graph: graph.induced(by: positions),
      context: context)
    for name in attributes.names {
      switch attributes[name] {
      case .text(let values): kept.attributes[name] = .text(positions.map { values[$0] })
      case .number(let values): kept.attributes[name] = .number(positions.map { values[$0] })
      case nil: break
      }
    }
    return kept
  }
}
