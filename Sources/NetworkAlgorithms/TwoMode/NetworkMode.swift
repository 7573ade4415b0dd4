import NetworkCore

/// One of the modes of a two-mode network.
///
/// The raw value is the command's spelling.
public enum NetworkMode: String, Hashable, Sendable, CaseIterable {
  /// Those who take part.
  case actors
  /// What they take part in.
  case events
}

extension IncidenceTable {
  /// The table with the nodes of `mode` in its rows.
  func rows(_ mode: NetworkMode) -> IncidenceTable {
    switch mode {
    case .actors: self
    case .events: transposed
    }
  }
}

extension MeasureDescription.Parameter {
  static func mode(_ mode: NetworkMode) -> Self { Self(name: "mode", value: mode.rawValue) }
}
