public import NetworkCore

/// How many ties of an earlier network a later one no longer has.
///
/// ## Definition
///
///     lost = b        share = b / (a + b)
///
/// with *a* ties in both networks, and *b* in the earlier alone.
///
/// ## Conventions
///
/// - Ties have no direction, and count as present or absent. Nodes are matched by name.
/// - The share is of the earlier ties. Without any it is undefined.
/// - With `.nodesInBoth` the ties of nodes that are in one of the networks only are left out: what
///   changed is then cooperation, not who is looked at.
///
/// ## Example
///
///     try network2018.value(.tiesLost(scale: .share), with: network2019).value   // 0.38
///
/// - Complexity: O(*n* + *m* log *m*), *m* being the ties of both networks.
///
/// ## Reference
///
/// > T. A. B. Snijders, G. G. van de Bunt, C. E. G. Steglich. "Introduction to stochastic
/// > actor-based models for network dynamics." *Social Networks* 32(1), 2010, 44–60.
/// > doi:10.1016/j.socnet.2009.02.004
public struct TiesLost: NetworkComparison, Hashable {
  /// Whether ties are counted, or reported as a share of the earlier ones.
  public var scale: CountScale

  /// Whose ties are compared.
  public var among: ComparedTies

  /// Creates the measure.
  public init(scale: CountScale = .count, among: ComparedTies = .everybody) {
    self.scale = scale
    self.among = among
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "ties-lost", title: "Ties lost",
      definition: scale == .count
        ? "The number of ties of the earlier network that the later one no longer has."
        : "The share of the ties of the earlier network that the later one no longer has.",
      conventions: ["Ties count as present or absent.", among.convention],
      parameters: [.scale(scale), .among(among)],
      citation: "Snijders, van de Bunt & Steglich 2010, doi:10.1016/j.socnet.2009.02.004")
  }

  /// How many ties of `first` are not in `second`.
  public func value<Node>(
    between first: Network<Node>, and second: Network<Node>, run: RunControl
  ) throws -> NetworkValue {
    let change = try first.change(to: second, among: among, run: run)
    let outcome = scale == .count ? .defined(Double(change.lost.count)) : change.loss
    return NetworkValue(outcome, of: self, in: first)
  }
}

extension NetworkComparison where Self == TiesLost {
  /// How many ties of an earlier network a later one no longer has.
  public static func tiesLost(
    scale: CountScale = .count, among: ComparedTies = .everybody
  ) -> TiesLost {
    TiesLost(scale: scale, among: among)
  }
}
