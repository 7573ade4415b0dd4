import NetworkCore

/// Which ties a measure of structural holes looks at.
///
/// The raw value is the command's spelling.
public enum HoleModel: String, Hashable, Sendable, CaseIterable {
  /// All ties of the node's partners.
  case whole
  /// The ties between the node and its partners and those among the partners, as if there were
  /// nobody else.
  case ego

  /// The convention in a sentence.
  var convention: String {
    switch self {
    case .whole: "Partners’ shares are taken over all their ties (the whole-network model)."
    case .ego:
      "Partners’ ties count only to the node and to each other (the ego-network model)."
    }
  }
}

extension MeasureDescription.Parameter {
  static func model(_ model: HoleModel) -> Self { Self(name: "model", value: model.rawValue) }
}
