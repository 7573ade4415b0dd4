public import NetworkCore

/// What chance does to a network of ties.
///
/// For a network that was projected from activities, ``permutedLabels(of:)`` is sound, since it
/// leaves the ties alone. The others take ties for single things, and projects tie all their
/// partners at once: randomise the two-mode network instead, see ``TwoModeRandomisation``.
///
/// A number set beside ``sameNodeCount`` or ``sameTieCount`` is a conditional uniform graph test
/// (CUG), given how many nodes, or how many ties, there are; see also ``DirectedNull``.
public enum NetworkNull: Measure, Hashable {
  /// Every node keeps its number of ties.
  case randomised(NetworkRandomisation)

  /// All ties are cut in two, and the ends matched by lot (configuration model).
  ///
  /// > M. Molloy, B. Reed. "A critical point for random graphs with a given degree sequence." *Random
  /// > Structures & Algorithms* 6(2–3), 1995, 161–180. doi:10.1002/rsa.3240060204
  case configuration(ConfigurationModel)

  /// The values of an attribute change places among the nodes that have one; ties stay.
  ///
  /// It asks whether ties go by kind. Every order is equally likely. Nodes without a value stay so.
  ///
  /// > D. Krackhardt, R. N. Stern. "Informal networks and organizational crises: an experimental
  /// > simulation." *Social Psychology Quarterly* 51(2), 1988, 123–140. doi:10.2307/2786835
  case permutedLabels(of: String)

  /// As many ties as before within each kind and between each two kinds; nodes without a kind are a
  /// kind of their own.
  ///
  /// It asks whether something is more than who ties to which kind.
  ///
  /// > P. W. Holland, K. B. Laskey, S. Leinhardt. "Stochastic blockmodels: first steps." *Social
  /// > Networks* 5(2), 1983, 109–137. doi:10.1016/0378-8733(83)90021-7
  case sameKinds(of: String, keeping: KindsKept = .tieCounts)

  /// As many ties as before between any nodes, every network of as many ties equally likely
  /// (Erdős and Rényi's G(n, m); conditional uniform graph). Strengths are dealt out anew.
  ///
  /// > B. S. Anderson, C. Butts, K. Carley. "The interaction of size and density with graph-level
  /// > indices." *Social Networks* 21(3), 1999, 239–267. doi:10.1016/S0378-8733(99)00011-8
  case sameTieCount

  /// Any ties between the nodes, every network of as many nodes equally likely. Strengths are 1.
  case sameNodeCount

  /// What becomes of matches that are loops, or ties that are there already.
  public enum ConfigurationModel: Hashable, Sendable {
    /// They are left out: some nodes have fewer ties than before, those with many most often.
    case erased
    /// The ends are matched anew until there are none: every network with the same numbers of ties is
    /// equally likely. This takes about exp(λ + λ²) attempts, where λ = Σ k(k − 1) / (2 Σ k) for nodes
    /// with k ties: few where ties are few, and else a hopeless number. `attempts` is the most.
    case rejected(attempts: Int = 10_000)
  }

  /// What stays beside the kinds.
  public enum KindsKept: Hashable, Sendable {
    /// The table of ties by the kinds of their ends, every network with that table equally likely.
    case tieCounts
    /// How many ties each node has to each kind: pairs of ties between the same two kinds exchange an
    /// end each, as in ``NetworkRandomisation/switching(attemptsPerTie:)``.
    case degrees(attemptsPerTie: Int = 10)
  }
}

/// Why chance makes no network.
public enum NullModelError: Error, Hashable, CustomStringConvertible {
  /// No matching was free of loops and of ties that were there already.
  case noSimpleGraph(attempts: Int)
  /// Half of all pairs of so many nodes would be tied.
  case tooManyNodes(limit: Int)

  /// The reason in one sentence.
  public var description: String {
    switch self {
    case .noSimpleGraph(let attempts):
      "None of \(attempts) matchings was free of loops and parallel ties; take switching instead."
    case .tooManyNodes(let limit):
      "Networks in which any two are tied or not are drawn for at most \(limit) nodes."
    }
  }
}
