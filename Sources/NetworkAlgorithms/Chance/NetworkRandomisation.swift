public import NetworkCore

/// A way to draw a network by chance in which every node has as many ties as in the network it
/// starts from.
///
/// Do not ask it about a network that was projected from activities: projects tie all their
/// partners to one another, which chance among single ties never does, so that everything looks
/// significant. Randomise the two-mode network instead; see ``TwoModeRandomisation``.
///
/// ## Definition
///
/// A chain of small random steps, each of which keeps the degrees. After enough steps every
/// network with these degrees, without loops and parallel ties, is equally likely.
///
/// ## Conventions
///
/// - A step that can change nothing counts as a step.
/// - Strengths are kept as a heap and dealt out anew to the ties, every deal equally likely. The
///   sum of all strengths stays, the sum at a node does not.
/// - Attributes stay with their nodes.
/// - The result depends on the seed and on the order of the nodes; not on the number of workers.
///
/// ## Example
///
///     let chance = try network.randomised(by: .switching(), seed: 7)
///     try chance.value(.transitivity).value
///
/// > B. K. Fosdick, D. B. Larremore, J. Nishimura, J. Ugander. "Configuring random graph models
/// > with fixed degree sequences." *SIAM Review* 60(2), 2018, 315–355. doi:10.1137/16M1087175
public enum NetworkRandomisation: Measure, Hashable {
  /// Two ties exchange an end each, in either of the two possible ways by lot, unless that would
  /// make a loop or a tie that is there already.
  ///
  /// There are `attemptsPerTie` attempts for each tie, successful or not; ten are usual.
  ///
  /// - Complexity: O(*n* + *m* + *t*) expected for *t* attempts, and 20 bytes per tie, or 40 where
  ///   there are more than 65 535 nodes, beside the two networks.
  case switching(attemptsPerTie: Int = 10)

  /// What is drawn.
  public var description: MeasureDescription {
    switch self {
    case .switching(let attempts):
      MeasureDescription(
        name: "switching", title: "Random network (switching)",
        definition: "Pairs of ties exchange an end each, unless that makes a loop or a tie that is "
          + "there already; after enough attempts every network with the same degrees is equally "
          + "likely.",
        conventions: [
          "Every node keeps its number of ties.",
          "Steps that can change nothing count as steps.",
          "Strengths are dealt out anew to the ties.",
        ],
        parameters: [.init(name: "attempts-per-tie", value: "\(attempts)")],
        citation: "Fosdick et al. 2018, doi:10.1137/16M1087175")
    }
  }
}
