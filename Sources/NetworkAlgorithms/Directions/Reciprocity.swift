public import NetworkCore

/// How far arcs are returned.
///
/// ## Definition
///
/// With M pairs of nodes that point at each other, A pairs with one arc, and N without:
///
///     edgewise   2M / (2M + A)           the share of arcs that are returned
///     ratio      M / (M + A)             the share of pairs with arcs that have both
///     dyadic     (M + N) / (M + A + N)   the share of pairs that are tied alike both ways
///
/// ## Conventions
///
/// - An arc counts as present, however strong it is.
/// - Without arcs nothing can be returned: `edgewise` and `ratio` are undefined. `dyadic` then is 1,
///   and undefined for fewer than two nodes.
/// - Nodes without arcs change `dyadic` alone.
/// - If ties have no direction, every variant is 1.
///
/// ## Example
///
///     let advice = try DirectedNetwork(arcs: [Arc("a", "b"), Arc("b", "a"), Arc("a", "c")])
///     try advice.value(.reciprocity()).value   // 0.666…: two of three arcs are returned
///
/// - Complexity: O(*n* + *m*) for *m* arcs.
///
/// ## Reference
///
/// > S. Wasserman, K. Faust. *Social Network Analysis.* Cambridge University Press, 1994,
/// > chapter 13. doi:10.1017/CBO9780511815478
public struct Reciprocity: DirectedNetworkMeasure, Hashable {
  /// What is divided by what.
  public var variant: Variant

  /// What is divided by what.
  public enum Variant: String, Hashable, Sendable, CaseIterable {
    /// Arcs that are returned, of all arcs.
    case edgewise
    /// Mutual pairs, of the pairs with an arc.
    case ratio
    /// Mutual and null pairs, of all pairs.
    case dyadic
  }

  /// Creates the measure.
  public init(variant: Variant = .edgewise) {
    self.variant = variant
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "reciprocity", title: "Reciprocity",
      definition: "With M mutual, A asymmetric and N null pairs: edgewise 2M / (2M + A), "
        + "ratio M / (M + A), dyadic (M + N) / (M + A + N).",
      conventions: [
        "Arcs count as present, however strong they are.",
        "Edgewise and ratio are undefined without arcs, dyadic for fewer than two nodes.",
      ],
      parameters: [.init(name: "variant", value: variant.rawValue)],
      citation: "Wasserman & Faust 1994, doi:10.1017/CBO9780511815478")
  }

  /// The reciprocity of `network`.
  public func value<Node>(
    of network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NetworkValue {
    let counts = try network.dyadCounts(run: run)
    run.advance(by: 1)
    let (mutual, asymmetric) = (Double(counts.mutual), Double(counts.asymmetric))
    let (part, whole, reason): (Double, Double, UndefinedReason) =
      switch variant {
      case .edgewise: (2 * mutual, 2 * mutual + asymmetric, .noTies)
      case .ratio: (mutual, mutual + asymmetric, .noTies)
      case .dyadic: (mutual + Double(counts.null), Double(counts.all), .fewerThanTwoNodes)
      }
    return NetworkValue(
      whole > 0 ? .defined(part / whole) : .undefined(reason), of: self, in: network)
  }
}

extension DirectedNetworkMeasure where Self == Reciprocity {
  /// How far arcs are returned.
  public static func reciprocity(variant: Reciprocity.Variant = .edgewise) -> Reciprocity {
    Reciprocity(variant: variant)
  }

  /// The share of arcs that are returned.
  public static var reciprocity: Reciprocity { Reciprocity() }
}
