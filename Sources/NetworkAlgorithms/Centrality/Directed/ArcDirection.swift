import NetworkCore

/// Which way arcs are followed.
///
/// The raw value is the command's spelling.
public enum ArcDirection: String, Hashable, Sendable, CaseIterable {
  /// From their sources to their targets.
  case out
  /// From their targets to their sources.
  case incoming = "in"
  /// Either way.
  case both
}

extension ArcDirection {
  /// The convention in a sentence.
  var convention: String {
    switch self {
    case .out: "Paths lead from the node along arcs."
    case .incoming: "Paths lead to the node along arcs."
    case .both: "Paths follow arcs either way."
    }
  }
}

extension MeasureDescription.Parameter {
  static func direction(_ direction: ArcDirection) -> Self {
    Self(name: "direction", value: direction.rawValue)
  }
}
