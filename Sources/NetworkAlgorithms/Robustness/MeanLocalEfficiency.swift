public import NetworkCore

/// The mean over nodes of how close their partners are to one another without them.
///
/// ## Definition
///
///     E = Σ E(v) / n     E(v) being the global efficiency among the partners of v
///
/// ## Conventions
///
/// - Paths lead through partners of the node alone, as in NetworkX; igraph lets them lead through
///   everybody but the node.
/// - Nodes with fewer than two partners count as 0 (`.zeros`, as in NetworkX and igraph), or are
///   left out (`.leftOut`).
/// - With nobody to take the mean over it is undefined.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c"), Tie("c", "a"), Tie("a", "d")])
///     try path.value(.meanLocalEfficiency()).value   // (⅓ + 1 + 1 + 0) / 4
///
/// - Complexity: that of all distances among each node's partners.
///
/// ## Reference
///
/// > V. Latora, M. Marchiori. "Efficient behavior of small-world networks." *Physical Review
/// > Letters* 87(19), 2001, 198701. doi:10.1103/PhysRevLett.87.198701
public struct MeanLocalEfficiency: NetworkMeasure {
  /// What becomes of nodes with fewer than two partners.
  public var belowTwo: MeanLocalClustering.BelowTwo

  /// Creates the measure.
  public init(belowTwo: MeanLocalClustering.BelowTwo = .zeros) {
    self.belowTwo = belowTwo
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "mean-local-efficiency", title: "Mean local efficiency",
      definition: "The mean over nodes of the efficiency among their partners.",
      conventions: [
        "Paths lead through partners of the node alone.",
        belowTwo == .zeros
          ? "Nodes with fewer than two partners count as 0."
          : "Nodes with fewer than two partners are left out.",
      ],
      parameters: [.init(name: "below-two", value: belowTwo.rawValue)],
      citation: "Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701")
  }

  /// The mean local efficiency of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let scores = try network.scores(.localEfficiency, run: run).values
    let defined = scores.filter { !$0.isNaN }
    let count = belowTwo == .zeros ? scores.count : defined.count
    guard count > 0 else {
      let reason: UndefinedReason = belowTwo == .zeros ? .noNodes : .noNodeWithTwoNeighbours
      return NetworkValue(.undefined(reason), of: self, in: network)
    }
    return NetworkValue(.defined(defined.reduce(0, +) / Double(count)), of: self, in: network)
  }
}

extension NetworkMeasure where Self == MeanLocalEfficiency {
  /// The mean over nodes of how close their partners are to one another without them.
  public static func meanLocalEfficiency(
    belowTwo: MeanLocalClustering.BelowTwo = .zeros
  ) -> MeanLocalEfficiency {
    MeanLocalEfficiency(belowTwo: belowTwo)
  }
}
