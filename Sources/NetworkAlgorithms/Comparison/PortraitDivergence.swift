public import NetworkCore

/// How far apart the distances in two networks are, whatever their nodes are called.
///
/// ## Definition
///
/// The divergence of Jensen and Shannon, in bits, of the portraits of both networks: how many nodes have
/// how many others at each distance; see ``NetworkPortrait``.
///
/// ## Conventions
///
/// - It lies between 0 and 1, and is 0 for networks that differ in names alone. Names play no part.
/// - Strengths do not count. A node without ties is a component of its own and counts.
/// - It depends on the sizes of the networks: set it beside that of networks drawn by chance.
/// - With a network without nodes it is undefined.
///
/// ## Example
///
///     try network.value(.portraitDivergence, with: other).value   // 0.21
///
/// - Complexity: O(*c* (*c* + *m*)) for *c* classes of tied nodes with the same ties.
///
/// ## Reference
///
/// > J. P. Bagrow, E. M. Bollt. "An information-theoretic, all-scales approach to comparing networks."
/// > *Applied Network Science* 4, 45, 2019. doi:10.1007/s41109-019-0156-x
public struct PortraitDivergence: NetworkComparison, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "portrait-divergence", title: "Portrait divergence",
      definition:
        "The Jensen-Shannon divergence, in bits, of how many nodes have how many others at "
        + "each distance.",
      conventions: [
        "Names of nodes play no part.", "Ties count as present or absent.",
        "It depends on the sizes of the networks.",
      ],
      citation: "Bagrow & Bollt 2019, doi:10.1007/s41109-019-0156-x")
  }

  /// The divergence of the portraits of `first` and `second`.
  public func value<Node>(
    between first: Network<Node>, and second: Network<Node>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    let portrait = try NetworkPortrait(of: first, run: run)
    let divergence = portrait.divergence(from: try NetworkPortrait(of: second, run: run))
    run.advance(by: 1)
    return NetworkValue(
      divergence.map { .defined($0) } ?? .undefined(.noNodes), of: self, in: first)
  }
}

extension NetworkComparison where Self == PortraitDivergence {
  /// How far apart the distances in two networks are, whatever their nodes are called.
  public static var portraitDivergence: PortraitDivergence { PortraitDivergence() }
}
