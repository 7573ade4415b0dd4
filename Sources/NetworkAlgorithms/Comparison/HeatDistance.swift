public import NetworkCore

/// How differently heat spreads through two networks, whatever their nodes are called.
///
/// ## Definition
///
///     √Σ (h(t) − g(t))²     over 250 times from 0.01 to 100, at even steps of their logarithm
///
/// where h(t) is the share of its heat that a network still has at the time *t*; see ``HeatTrace``.
///
/// ## Conventions
///
/// - It is NetLSD with heat kernels, each trace divided by the number of nodes.
/// - It is 0 for networks that differ in names alone, but for rounding; for some others, too.
/// - Strengths do not count. A node without ties keeps its heat.
/// - It is undefined with a network without nodes, and where more than ``HeatTrace/mostClasses`` tied
///   nodes differ in their ties.
///
/// ## Example
///
///     try network.value(.netLSD, with: other).value   // 0.4
///
/// - Complexity: O(*c*³) for *c* classes of tied nodes with the same ties.
///
/// ## Reference
///
/// > A. Tsitsulin, D. Mottin, P. Karras, A. Bronstein, E. Müller. "NetLSD: hearing the shape of a graph."
/// > *Proceedings of KDD 2018*, 2347–2356. doi:10.1145/3219819.3219991
public struct HeatDistance: NetworkComparison, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "netlsd", title: "NetLSD",
      definition:
        "The Euclidean distance of the heat traces of the normalised Laplacians, each divided "
        + "by its number of nodes, over 250 times from 0.01 to 100.",
      conventions: [
        "Names of nodes play no part.", "Ties count as present or absent.",
        "At most \(HeatTrace.mostClasses) tied nodes that differ in their ties.",
      ],
      citation: "Tsitsulin et al. 2018, doi:10.1145/3219819.3219991")
  }

  /// The distance of the heat traces of `first` and `second`.
  public func value<Node>(
    between first: Network<Node>, and second: Network<Node>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    guard !first.nodes.isEmpty, !second.nodes.isEmpty else {
      return NetworkValue(.undefined(.noNodes), of: self, in: first)
    }
    guard let one = try HeatTrace(of: first, run: run),
      let other = try HeatTrace(of: second, run: run)
    else { return NetworkValue(.undefined(.tooLarge), of: self, in: first) }
    run.advance(by: 1)
    return NetworkValue(.defined(one.distance(to: other)), of: self, in: first)
  }
}

extension NetworkComparison where Self == HeatDistance {
  /// How differently heat spreads through two networks, whatever their nodes are called.
  public static var netLSD: HeatDistance { HeatDistance() }
}
