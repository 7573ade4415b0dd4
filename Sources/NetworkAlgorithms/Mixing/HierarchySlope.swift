public import NetworkCore
import RealModule

/// How steeply degrees fall from the best-tied node to the next: the hierarchy of a network after
/// Crespo, Suire and Vicente.
///
/// ## Definition
///
/// With k(h) the degree of the node that stands at rank *h* when nodes are sorted by degree, the
/// largest first, the slope *a* of the line
///
///     log k(h) = log C + a log h
///
/// that fits best by least squares. It is never above 0: the lower, the more a few nodes stand out; 0
/// where all degrees are the same.
///
/// ## Conventions
///
/// - The sign is that of the line. Crespo, Suire and Vicente read its size: −1.2 is more hierarchical
///   than −0.4.
/// - Nodes of equal degree stand at ranks one after the other; which of them comes first makes no
///   difference.
/// - Nodes without ties have no logarithm, and are left out. With fewer than two nodes that have ties it
///   is undefined.
/// - Ties have no direction, and count as present or absent. The base of the logarithm makes no
///   difference.
///
/// ## Example
///
///     try network.value(.hierarchySlope).value
///     try network.value(.homophilySlope).value   // the other half of their picture
///
/// - Complexity: O(*n* log *n*) once the ties are worked out or counted.
///
/// ## Reference
///
/// > J. Crespo, R. Suire, J. Vicente. "Lock-in or lock-out? How structural properties of knowledge
/// > networks affect regional resilience." *Journal of Economic Geography* 14(1), 2014, 199–219.
/// > doi:10.1093/jeg/lbt006
public struct HierarchySlope: NetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "hierarchy-slope", title: "Hierarchy slope",
      definition: "The slope of the line through the logarithms of degree and rank, the largest "
        + "degree first: the further below 0, the more a few nodes stand out.",
      conventions: [
        "Nodes without ties are left out; equal degrees stand at ranks one after the other.",
        "Fitted by least squares; the sign is that of the line, 0 or below.",
        "Ties count as present or absent.",
      ],
      citation: "Crespo, Suire & Vicente 2014, doi:10.1093/jeg/lbt006")
  }

  /// The slope of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let degrees = try network.partnerCounts(run: run).filter { $0 > 0 }.sorted(by: >)
    try run.check()
    var line = LeastSquaresLine()
    for (place, degree) in degrees.enumerated() {
      line.add(.log(Double(place + 1)), .log(Double(degree)))
    }
    // Rounding may leave a trace above 0 where all degrees are the same.
    return NetworkValue(
      line.slope.map { .defined(min(0, $0)) } ?? .undefined(.noTies), of: self, in: network)
  }
}

extension NetworkMeasure where Self == HierarchySlope {
  /// How steeply degrees fall from the best-tied node to the next.
  public static var hierarchySlope: HierarchySlope { HierarchySlope() }
}
