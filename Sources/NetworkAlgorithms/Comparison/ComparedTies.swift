import NetworkCore

/// Whose ties are compared in two networks.
public enum ComparedTies: String, Hashable, Sendable, CaseIterable {
  /// All nodes of either network.
  case everybody
  /// The nodes that both networks have.
  case nodesInBoth = "nodes-in-both"
}

extension ComparedTies {
  /// The convention in a sentence.
  var convention: String {
    switch self {
    case .everybody: "The ties of all nodes of either network are compared."
    case .nodesInBoth: "The ties among nodes that are in both networks are compared."
    }
  }
}

extension MeasureDescription.Parameter {
  static func among(_ among: ComparedTies) -> Self {
    Self(name: "among", value: among.rawValue)
  }
}
