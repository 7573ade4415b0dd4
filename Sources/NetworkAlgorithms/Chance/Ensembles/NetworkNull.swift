public import NetworkCore

/// What chance does to a network of ties.
///
/// For a network that was projected from activities, ``permutedLabels(of:)`` is sound, since it
/// leaves the ties alone. The others take ties for single things, and projects tie all their
/// partners at once: randomise the two-mode network instead, see ``TwoModeRandomisation``.
public enum NetworkNull: Measure, Hashable {
  /// Every node keeps its number of ties.
  case randomised(NetworkRandomisation)

  /// The values of an attribute change places among the nodes that have one; ties stay.
  ///
  /// It asks whether ties go by kind. Every order is equally likely. Nodes without a value stay so.
  ///
  /// > D. Krackhardt, R. N. Stern. "Informal networks and organizational crises: an experimental
  /// > simulation." *Social Psychology Quarterly* 51(2), 1988, 123–140. doi:10.2307/2786835
  case permutedLabels(of: String)

  /// As many ties as before between any nodes, every network of as many ties equally likely
  /// (conditional uniform graph). Strengths are dealt out anew.
  ///
  /// > B. S. Anderson, C. Butts, K. Carley. "The interaction of size and density with graph-level
  /// > indices." *Social Networks* 21(3), 1999, 239–267. doi:10.1016/S0378-8733(99)00011-8
  case sameTieCount

  /// What chance does.
  public var description: MeasureDescription {
    switch self {
    case .randomised(let randomisation): randomisation.description
    case .permutedLabels(let attribute):
      MeasureDescription(
        name: "permuted-labels", title: "Permuted labels",
        definition: "The values of an attribute change places, every order equally likely; ties "
          + "stay as they are.",
        conventions: ["Nodes without a value stay without one."],
        parameters: [.init(name: "of", value: attribute)],
        citation: "Krackhardt & Stern 1988, doi:10.2307/2786835")
    case .sameTieCount:
      MeasureDescription(
        name: "same-tie-count", title: "Random network with as many ties",
        definition: "Every network of the same nodes with as many ties is equally likely.",
        conventions: ["Strengths are dealt out anew to the ties."],
        citation: "Anderson, Butts & Carley 1999, doi:10.1016/S0378-8733(99)00011-8")
    }
  }
}
