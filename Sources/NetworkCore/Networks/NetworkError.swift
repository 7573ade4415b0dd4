/// Why a network could not be made.
public enum NetworkError<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
  /// A tie joins a node to itself.
  case loop(at: Node)
  /// A tie's strength is zero, negative, infinite or not a number.
  case strengthNotPositive(Tie<Node>)
  /// An attribute has not one value for each node.
  case attributeOfWrongLength(name: String, values: Int, nodes: Int)
  /// There would be `limit` ties or more, or counting them would take too long to find out.
  case tooManyTies(limit: Int)
  /// There are more nodes than can be numbered.
  case tooManyNodes(limit: Int)

  /// The reason in one sentence.
  public var description: String {
    switch self {
    case .loop(let node):
      "A tie joins “\(node)” to itself; leave such ties out."
    case .strengthNotPositive(let tie):
      "The tie between “\(tie.first)” and “\(tie.second)” has strength \(tie.strength); "
        + "a strength is a number above 0."
    case .attributeOfWrongLength(let name, let values, let nodes):
      "The attribute “\(name)” has \(values) values for \(nodes) nodes; give one for each."
    case .tooManyTies(let limit):
      "The network would have \(limit) ties or more; "
        + "leave out the events with the most actors, or divide it."
    case .tooManyNodes(let limit):
      "The network has more than \(limit) nodes; divide it."
    }
  }
}
