public import NetworkCore

/// The mean of local clustering over the nodes.
///
/// ## Definition
///
///     C = Σ c(i) / n     c(i) being the share of pairs of i's neighbours that are tied
///
/// ## Conventions
///
/// - Ties have no direction, and count as present or absent.
/// - Every node weighs the same; in `.transitivity` every pair of neighbours does.
/// - Nodes with fewer than two neighbours count as 0 (`.zeros`, as in NetworkX), or count neither
///   above nor below the line (`.leftOut`, as in igraph). The two differ widely where many have
///   one partner.
/// - With nobody to take the mean over it is undefined.
///
/// ## Example
///
///     let network = try Network(ties: [
///       Tie("a", "b"), Tie("b", "c"), Tie("c", "a"), Tie("a", "d"), Tie("a", "e"),
///     ])
///     try network.value(.meanLocalClustering()).value           // 0.4333…
///     try network.value(.meanLocalClustering(belowTwo: .leftOut)).value   // 0.7222…
///
/// - Complexity: O(*m* √*m*).
///
/// ## Reference
///
/// > D. J. Watts, S. H. Strogatz. "Collective dynamics of 'small-world' networks." *Nature* 393,
/// > 1998, 440–442. doi:10.1038/30918
public struct MeanLocalClustering: NetworkMeasure {
  /// What becomes of nodes with fewer than two neighbours.
  public var belowTwo: BelowTwo

  /// What becomes of nodes with fewer than two neighbours.
  public enum BelowTwo: String, Hashable, Sendable, CaseIterable {
    /// They count as 0.
    case zeros
    /// They are left out of the mean.
    case leftOut = "left-out"
  }

  /// Creates the measure.
  public init(belowTwo: BelowTwo = .zeros) {
    self.belowTwo = belowTwo
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "mean-local-clustering", title: "Mean local clustering",
      definition: "The mean over nodes of the share of pairs of their neighbours that are tied.",
      conventions: [
        "Ties count as present or absent.",
        belowTwo == .zeros
          ? "Nodes with fewer than two neighbours count as 0."
          : "Nodes with fewer than two neighbours are left out.",
      ],
      parameters: [.init(name: "below-two", value: belowTwo.rawValue)],
      citation: "Watts & Strogatz 1998, doi:10.1038/30918")
  }

  /// The mean local clustering of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let scores = try network.scores(.localClustering, run: run).values
    let defined = scores.filter { !$0.isNaN }
    let count = belowTwo == .zeros ? scores.count : defined.count
    guard count > 0 else {
      let reason: UndefinedReason =
        belowTwo == .zeros ? .noNodes : .noNodeWithTwoNeighbours
      return NetworkValue(.undefined(reason), of: self, in: network)
    }
    return NetworkValue(.defined(defined.reduce(0, +) / Double(count)), of: self, in: network)
  }
}

extension NetworkMeasure where Self == MeanLocalClustering {
  /// The mean of local clustering over the nodes.
  public static func meanLocalClustering(
    belowTwo: MeanLocalClustering.BelowTwo = .zeros
  ) -> MeanLocalClustering {
    MeanLocalClustering(belowTwo: belowTwo)
  }
}
