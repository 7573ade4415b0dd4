public import NetworkCore

extension NetworkDocument {
  /// The network of these nodes and ties, and what it leaves out.
  ///
  /// ## Conventions
  ///
  /// - Ties of an undirected file that join the same two add up.
  /// - Directions are left aside: ties of one direction add up, and the stronger of both directions
  ///   counts, as UCINET symmetrises by maximum. A network written in both directions is then
  ///   exactly what was meant.
  /// - A file that does not say whether it has directions counts as directed if every tie is
  ///   written in both orders with the same strength, and else as undirected.
  /// - Loops, and ties whose strength is not a number above 0, are left out.
  /// - The modes of a two-mode network become the column `bipartite`, 0 and 1.
  /// - Times of ties are left aside.
  ///
  /// - Throws: `NetworkFileError` if there are more nodes or ties than a network can have.
  public func network() throws(NetworkFileError) -> (
    network: Network<String>, notes: [NetworkFileNote]
  ) {
    var notes = notes
    let ties = soundTies(&notes)
    do {
      var network = try Network(nodes: Array(nodes), ties: ties, context: context)
      let attributes = withModeColumn.attributes
      for name in attributes.names {
        if let column = attributes[name] { try network.setAttribute(name, to: column) }
      }
      return (network, notes)
    } catch {
      throw NetworkFileError(.network(error))
    }
  }

  private func soundTies(_ notes: inout [NetworkFileNote]) -> [NetworkCore.Tie<String>] {
    let proper = ties.filter { $0.source != $0.target }
    let sound = proper.filter { $0.strength > 0 && $0.strength.isFinite }
    if proper.count < ties.count { notes.append(.loops(ties.count - proper.count)) }
    if sound.count < proper.count { notes.append(.notPositive(proper.count - sound.count)) }
    if ties.contains(where: { !$0.spells.isEmpty }) { notes.append(.times) }
    let isTwoMode = isEvent != nil
    if direction == .undirected || isTwoMode { return sound.map(named) }
    let pairs = DirectedPairs(sound)
    if pairs.isSymmetric {
      if !pairs.isEmpty { notes.append(.bothDirections) }
    } else if direction == .unstated {
      return sound.map(named)
    } else {
      notes.append(.directions)
    }
    return pairs.strongest.map(named)
  }

  private func named(_ tie: Tie) -> NetworkCore.Tie<String> {
    NetworkCore.Tie(nodes[tie.source], nodes[tie.target], strength: tie.strength)
  }
}

/// Ties by their ends, with the strengths of each direction added up.
private struct DirectedPairs {
  private struct Pair: Hashable {
    let lower: Int
    let upper: Int
  }

  private var places: [Pair: Int] = [:]
  private var pairs: [(pair: Pair, up: Double, down: Double)] = []

  init(_ ties: [NetworkDocument.Tie]) {
    for tie in ties {
      let pair = Pair(
        lower: min(tie.source, tie.target), upper: max(tie.source, tie.target))
      let place = places[pair] ?? pairs.count
      if place == pairs.count {
        places[pair] = place
        pairs.append((pair, 0, 0))
      }
      if tie.source < tie.target {
        pairs[place].up += tie.strength
      } else {
        pairs[place].down += tie.strength
      }
    }
  }

  var isEmpty: Bool { pairs.isEmpty }

  /// Whether every tie has one back that is as strong.
  var isSymmetric: Bool { pairs.allSatisfy { $0.up == $0.down } }

  /// For each pair the stronger direction, in order of first appearance.
  var strongest: [NetworkDocument.Tie] {
    pairs.map { pair, up, down in
      NetworkDocument.Tie(pair.lower, pair.upper, strength: max(up, down))
    }
  }
}
