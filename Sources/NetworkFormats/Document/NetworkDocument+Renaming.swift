public import NetworkCore

extension NetworkDocument {
  /// The same network with other names and other attributes of nodes.
  ///
  /// - Precondition: There is a name for each node, no two are the same, and each column of
  ///   `attributes` has a value for each node.
  public func renamed(to names: [String], attributes: NodeAttributes) -> NetworkDocument {
    let table = NodeTable(names)
    precondition(
      names.count == nodes.count && table.count == nodes.count, "each node has a name of its own")
    var document = NetworkDocument(
      nodes: table, ties: ties, direction: direction, context: context, notes: notes)
    document.isEvent = isEvent
    for name in attributes.names {
      if let column = attributes[name] { document.setAttribute(name, to: column) }
    }
    return document
  }
}
