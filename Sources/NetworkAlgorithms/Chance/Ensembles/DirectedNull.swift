public import NetworkCore

/// What chance does to a network of arcs.
///
/// A number set beside ``sameNodeCount``, ``sameArcCount`` or ``sameDyads`` is a conditional uniform
/// graph test (CUG): of all directed networks with as many nodes, with as many arcs as well, or with
/// as many mutual, one-way and empty pairs, each is equally likely.
///
///     let chance = try network.ensemble(
///       of: .measured(.reciprocity), under: .sameArcCount, replicates: 999, seed: 7)
///
/// ## Conventions
///
/// - Strengths are dealt out anew to the arcs; given the number of nodes alone, they are 1.
/// - Attributes stay with their nodes, except under ``permutedLabels(of:)``.
/// - sna's `cug.test` divides b by R; p here is (b + 1) / (R + 1), see `ChanceTest`.
///
/// > B. S. Anderson, C. Butts, K. Carley. "The interaction of size and density with graph-level
/// > indices." *Social Networks* 21(3), 1999, 239–267. doi:10.1016/S0378-8733(99)00011-8
public enum DirectedNull: Measure, Hashable {
  /// Any arcs between the nodes.
  case sameNodeCount
  /// As many arcs as before.
  case sameArcCount
  /// As many pairs of nodes as before that point at each other, and as many that point one way.
  case sameDyads
  /// The values of an attribute change places among the nodes that have one; arcs stay.
  case permutedLabels(of: String)

  /// What chance does.
  public var description: MeasureDescription {
    let dealt = ["Strengths are dealt out anew to the arcs."]
    return switch self {
    case .sameNodeCount:
      Self.described(
        "same-node-count", "Random directed network with as many nodes",
        "Every directed network of the same nodes is equally likely.", ["Strengths are 1."])
    case .sameArcCount:
      Self.described(
        "same-arc-count", "Random directed network with as many arcs",
        "Every directed network of the same nodes with as many arcs is equally likely.", dealt)
    case .sameDyads:
      Self.described(
        "same-dyads", "Random directed network with the same dyad census",
        "Every directed network of the same nodes with as many mutual, one-way and empty pairs is "
          + "equally likely.", dealt)
    case .permutedLabels(let attribute): NetworkNull.permutedLabels(of: attribute).description
    }
  }

  private static func described(
    _ name: String, _ title: String, _ definition: String, _ conventions: [String]
  ) -> MeasureDescription {
    MeasureDescription(
      name: name, title: title, definition: definition, conventions: conventions,
      citation: "Anderson, Butts & Carley 1999, doi:10.1016/S0378-8733(99)00011-8")
  }
}
