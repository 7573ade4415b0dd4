public import NetworkCore

/// By how much the dispersion of ties over nodes grew from an earlier network to a later one.
///
/// ## Definition
///
///     Δ = D(later) − D(earlier)     D being the dispersion of the numbers of ties
///
/// ## Conventions
///
/// - Above 0 ties are spread more unevenly than before: they gather at fewer nodes.
/// - Each network counts with its own nodes, those without ties included. Build both with the same
///   boundary.
/// - Without ties in one of them it is undefined.
///
/// ## Example
///
///     try network2018.value(.dispersionChange(), with: network2019).value   // 0.03
///
/// - Complexity: O(*n* log *n*).
///
/// ## Reference
///
/// > T. A. B. Snijders. "The degree variance: an index of graph heterogeneity." *Social Networks* 3(3),
/// > 1981, 163–174. doi:10.1016/0378-8733(81)90014-9
public struct DispersionChange: NetworkComparison, Hashable {
  /// The dispersion that is compared.
  public var dispersion: DegreeDispersion

  /// Creates the measure.
  public init(of dispersion: DegreeDispersion = DegreeDispersion()) {
    self.dispersion = dispersion
  }

  /// What is measured.
  public var description: MeasureDescription {
    var described = dispersion.description
    described.name = "dispersion-change"
    described.title = "Change of the dispersion of ties"
    described.definition =
      "The later network's dispersion less the earlier one's. \(dispersion.index.definition)"
    return described
  }

  /// By how much the dispersion in `second` is above that in `first`.
  public func value<Node>(
    between first: Network<Node>, and second: Network<Node>, run: RunControl
  ) throws -> NetworkValue {
    let (before, after) = (
      try first.value(dispersion, run: run), try second.value(dispersion, run: run)
    )
    guard let earlier = before.value else {
      return NetworkValue(.undefined(.noEarlierTies), of: self, in: first)
    }
    guard let later = after.value else {
      return NetworkValue(.undefined(.noLaterTies), of: self, in: first)
    }
    return NetworkValue(.defined(later - earlier), of: self, in: first)
  }
}

extension NetworkComparison where Self == DispersionChange {
  /// By how much the dispersion of ties over nodes grew from an earlier network to a later one.
  public static func dispersionChange(
    _ index: DegreeDispersion.Index = .gini, ties: TieReading = .present
  ) -> DispersionChange {
    DispersionChange(of: DegreeDispersion(index, ties: ties))
  }
}
