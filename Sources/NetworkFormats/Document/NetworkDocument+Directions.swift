public import NetworkCore

extension NetworkDocument {
  /// The network of these nodes with the directions of its ties.
  ///
  /// ## Conventions
  ///
  /// - Ties of a directed file point from their source to their target; those that join the same two
  ///   in the same direction add up.
  /// - Ties of an undirected file, or of a two-mode network, point both ways.
  /// - Those of a file that does not say point both ways too, unless `asWritten` takes it by its word:
  ///   then they point from the end that is written first.
  /// - Loops, and ties whose strength is not a number above 0, are left out, as in ``network()``,
  ///   which notes it.
  ///
  /// - Throws: `NetworkFileError` if there are more nodes or ties than a network can have.
  public func directedNetwork(
    asWritten: Bool = false
  ) throws(NetworkFileError) -> DirectedNetwork<String> {
    let isDirected =
      isEvent == nil && (direction == .directed || asWritten && direction == .unstated)
    guard isDirected else { return DirectedNetwork(bothWays: try network().network) }
    let sound = ties.filter { $0.source != $0.target && $0.strength > 0 && $0.strength.isFinite }
    do {
      var directed = try DirectedNetwork(
        nodes: Array(nodes),
        arcs: sound.map { Arc(nodes[$0.source], nodes[$0.target], strength: $0.strength) },
        context: context)
      for name in attributes.names {
        if let column = attributes[name] { try directed.setAttribute(name, to: column) }
      }
      return directed
    } catch {
      throw NetworkFileError(.network(error))
    }
  }
}
