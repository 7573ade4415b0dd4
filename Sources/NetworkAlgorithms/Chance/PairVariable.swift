public import NetworkCore

/// A number for each pair of nodes, with which the ties of a network can be correlated.
public enum PairVariable<Node: Hashable & Sendable>: Sendable {
  /// The ties of another network of the same nodes: 1 for each, or its strength; 0 where there is
  /// none.
  case ties(of: Network<Node>, ties: TieReading = .present)

  /// 1 where both nodes have the same word in the attribute of that name, 0 where they have not.
  case sameText(String)

  /// How far the numbers of both nodes in the attribute of that name lie apart.
  case distance(String)

  var name: String {
    switch self {
    case .ties(_, let reading): "ties (\(reading.rawValue))"
    case .sameText(let name): "same \(name)"
    case .distance(let name): "distance in \(name)"
    }
  }
}

/// Why two things cannot be correlated.
public enum CorrelationError: Error, Hashable, CustomStringConvertible {
  /// A node is in one of the networks only.
  case nodeInOneNetwork(String)
  /// The network has no attribute of that name with words in it.
  case noSuchText(String)
  /// The network has no attribute of that name with numbers in it.
  case noSuchNumber(String)
  /// There are more nodes than a regression of their pairs takes.
  case tooManyNodes(limit: Int)

  /// The reason in one sentence.
  public var description: String {
    switch self {
    case .nodeInOneNetwork(let node):
      "“\(node)” is in one of the two networks only; correlate networks of the same nodes."
    case .noSuchText(let name):
      "The network has no attribute “\(name)” with words to compare its nodes by."
    case .noSuchNumber(let name):
      "The network has no attribute “\(name)” with numbers to compare its nodes by."
    case .tooManyNodes(let limit):
      "A regression of pairs takes networks of at most \(limit) nodes; take a part of it."
    }
  }
}
