public import NetworkCore

/// How far a two-mode network turns around one node of a mode.
///
/// ## Definition
///
/// With *c(i)* the scores of the *n* nodes of the mode, and *m* nodes in the other:
///
///     C = Σ (max c − c(i)) / T     over the nodes i of the mode
///
/// *T* is the largest value that the sum can take. A star of stars takes it: one node is joined
/// with all of the other mode, and each of the others of its mode with one of these, spread as
/// evenly as can be.
///
///     degree         (n − 1)(m − 1) / m
///     closeness      Σ (1 − (m + 2(n − 1)) / d(i))     over the others, where i shares its one
///                                                      node with p of them, itself among these:
///                                                      d(i) = 1 + 2p + 3(m − 1) + 4(n − 1 − p)
///     betweenness    n − 1
///
/// ## Conventions
///
/// - Differences are taken within the mode; the other has a centralisation of its own.
/// - The scores are `.degree`, `.closeness` and `.betweenness` of two-mode networks, as shares.
/// - *T* is the largest for degree among networks in which every node of the mode takes part, and
///   for closeness among connected ones; in others they are undefined. For betweenness it is the
///   largest among all networks.
/// - That closeness cannot differ by more was found by going through all tables of up to 8 by 3, 4
///   by 4 and 3 by 6. The divisors for one mode that migraph takes from Borgatti and Everett are
///   smaller, and let it exceed 1: for 3 by 3 it is 2/3 there, and here 12/13.
/// - Undefined where either mode has fewer than two nodes.
/// - Transposing the network swaps the values of the modes.
///
/// ## Example
///
///     let stars = TwoModeNetwork(participations: [("a", 1), ("a", 2), ("b", 1), ("c", 2)])
///     try stars.value(.centralisation(of: .degree, mode: .actors)).value   // 1.0
///
/// - Complexity: that of the scores.
///
/// ## Reference
///
/// > S. P. Borgatti, M. G. Everett. "Network analysis of 2-mode data." *Social Networks* 19(3),
/// > 1997, 243–269. doi:10.1016/S0378-8733(96)00301-2
public struct TwoModeCentralisation: TwoModeNetworkMeasure, Hashable {
  /// The scores that can be compared.
  public enum Score: String, Hashable, Sendable, CaseIterable {
    /// Two-mode degree.
    case degree
    /// Two-mode closeness.
    case closeness
    /// Two-mode betweenness.
    case betweenness
  }

  /// The measure whose scores are compared.
  public var score: Score

  /// The mode whose nodes are compared.
  public var mode: NetworkMode

  /// Creates the measure.
  public init(of score: Score, mode: NetworkMode) {
    self.score = score
    self.mode = mode
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "two-mode-centralisation",
      title: "Two-mode \(score.rawValue) centralisation of \(mode.rawValue)",
      definition: "The differences of all scores of the \(mode.rawValue) from their highest one, "
        + "added up, divided by the most that is possible with as many actors and events. Scores: "
        + "two-mode \(score.rawValue).",
      conventions: [
        "1 for a star of stars, 0 where all nodes of the mode score the same.",
        "Undefined where a mode has fewer than two nodes; for degree if a node of the mode takes "
          + "no part, and for closeness unless all nodes are connected.",
      ],
      parameters: [.init(name: "of", value: score.rawValue), .mode(mode)],
      citation: "Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2")
  }

  /// The centralisation of `network`.
  public func value<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    let table = network.incidence.rows(mode)
    guard min(table.rowCount, table.columnCount) > 1 else {
      let isEmpty = table.columnCount == 0 && table.rowCount > 0
      return NetworkValue(
        .undefined(isEmpty ? .nobodyInOtherMode : .fewerThanTwoNodes), of: self, in: network)
    }
    guard try isCovered(table, run: run) else {
      return NetworkValue(.undefined(.notConnected), of: self, in: network)
    }
    let scored =
      switch score {
      case .degree: try network.scores(.degree, run: run)
      case .closeness: try network.scores(.closeness, run: run)
      case .betweenness: try network.scores(.betweenness, run: run)
      }
    let scores = mode == .actors ? scored.actors.values : scored.events.values
    guard !scores.contains(where: \.isNaN) else {
      return NetworkValue(.undefined(.tooManyPaths), of: self, in: network)
    }
    let highest = scores.max() ?? 0
    let spread = scores.reduce(0) { $0 + (highest - $1) }
    let largest = largestSpread(own: table.rowCount, other: table.columnCount)
    return NetworkValue(.defined(spread / largest), of: self, in: network)
  }

  /// Whether the largest spread is known for networks such as that of `table`.
  private func isCovered(_ table: IncidenceTable, run: RunControl) throws -> Bool {
    switch score {
    case .degree: (0..<table.rowCount).allSatisfy { !table.columns(ofRow: $0).isEmpty }
    case .closeness: try ComponentLabels(table.bipartiteGraph, run: run).sizes.count == 1
    case .betweenness: true
    }
  }

  private func largestSpread(own: Int, other: Int) -> Double {
    let (n, m) = (Double(own), Double(other))
    switch score {
    case .degree: return (n - 1) * (m - 1) / m
    case .betweenness: return n - 1
    case .closeness:
      let (all, more) = (own - 1).quotientAndRemainder(dividingBy: other)
      // Of the nodes in the other mode, `more` have one guest more than the others.
      func spread(guests: Int, at nodes: Int) -> Double {
        let p = Double(guests)
        let distance = 1 + 2 * p + 3 * (m - 1) + 4 * (n - 1 - p)
        return Double(nodes) * p * (1 - (m + 2 * (n - 1)) / distance)
      }
      return spread(guests: all + 1, at: more) + spread(guests: all, at: other - more)
    }
  }
}

extension TwoModeNetworkMeasure where Self == TwoModeCentralisation {
  /// How far a two-mode network turns around one node of a mode.
  public static func centralisation(
    of score: TwoModeCentralisation.Score, mode: NetworkMode
  ) -> TwoModeCentralisation {
    TwoModeCentralisation(of: score, mode: mode)
  }
}
