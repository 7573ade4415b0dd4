import NetworkCore

/// Something that a file of one format does not hold, although it was there to be written.
public enum FormatLoss: Hashable, Sendable {
  /// The name of a node is another one in the file.
  case name(ofNode: String)
  /// A column of attributes is not in the file as it was: not at all, or without its type or name.
  case attribute(String)
  /// A choice of the context is not in the file.
  case choice(String)
  /// Ties have times that are not in the file.
  case times
  /// The file does not tell ties with directions from ties without.
  case directions
  /// The file does not tell two modes.
  case modes
  /// Nodes are not in the file; so many.
  case nodes(Int)
  /// Ties, or their strengths, are not in the file as they were.
  case ties
}

extension FormatLoss: CustomStringConvertible {
  /// What is lost, in a few words.
  public var description: String {
    switch self {
    case .name(let node): "the name “\(node)” as it is"
    case .attribute(let name): "the attribute “\(name)” as it is"
    case .choice(let name): "“\(name)” of the context"
    case .times: "the times of ties"
    case .directions: "the directions of ties"
    case .modes: "the two modes"
    case .nodes(let count): "\(count) of the nodes"
    case .ties: "ties as they are"
    }
  }
}

extension NetworkDocument {
  /// What of this document is lost in `other`, which was read from a file that it was written to.
  ///
  /// Nodes are compared by their places, ties by their ends and in any order.
  public func losses(in other: NetworkDocument) -> [FormatLoss] {
    var losses: [FormatLoss] = []
    guard nodes.count == other.nodes.count else {
      return [.nodes(abs(nodes.count - other.nodes.count))]
    }
    losses += zip(nodes, other.nodes).filter { !$0.isSame(as: $1) }.map { .name(ofNode: $0.0) }
    losses += attributes.names.filter { attributes[$0] != other.attributes[$0] }
      .map { .attribute($0) }
    losses += context.choices.filter { !other.context.choices.contains($0) }
      .map { .choice($0.name) }
    if ties.contains(where: { !$0.spells.isEmpty }),
      ties.map(\.spells) != other.ties.map(\.spells)
    {
      losses.append(.times)
    }
    if (direction == .directed) != (other.direction == .directed) { losses.append(.directions) }
    if isEvent != other.isEvent { losses.append(.modes) }
    let areDirected = direction == .directed && other.direction == .directed
    if comparableTies(areDirected) != other.comparableTies(areDirected) { losses.append(.ties) }
    return losses
  }

  /// The ties, so that two documents with the same ones have the same list: without directions
  /// from the lower place to the higher, in order.
  private func comparableTies(_ areDirected: Bool) -> [Tie] {
    ties.map { tie in
      areDirected
        ? Tie(tie.source, tie.target, strength: tie.strength)
        : Tie(
          min(tie.source, tie.target), max(tie.source, tie.target), strength: tie.strength)
    }.sorted { ($0.source, $0.target, $0.strength) < ($1.source, $1.target, $1.strength) }
  }
}

extension String {
  /// Whether both are the same, character for character in Unicode, and not merely equivalent.
  fileprivate func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
