public import NetworkCore

/// How deep the innermost core of a network is: the largest *k* for which there is a *k*-core.
///
/// ## Definition
///
/// The *k*-core is what is left when nodes with fewer than *k* ties are taken away, again and
/// again, until none is left to take.
///
/// ## Conventions
///
/// - Ties have no direction and count once, however strong they are.
/// - It is 0 without ties, and undefined without nodes.
/// - A project of *k* partners alone makes a (*k* − 1)-core: in projected networks it says first of
///   all how large the projects are.
///
/// ## Example
///
///     let tail = try Network(ties: [
///       Tie("a", "b"), Tie("b", "c"), Tie("a", "c"), Tie("c", "d"),
///     ])
///     try tail.value(.degeneracy).value   // 2.0
///
/// - Complexity: O(*n* + *m*) for given ties, O(*n* + Σ n(k)²) for activities of n(k) partners.
///
/// ## Reference
///
/// > S. B. Seidman. "Network structure and minimum degree." *Social Networks* 5(3), 1983, 269–287.
/// > doi:10.1016/0378-8733(83)90028-X
public struct Degeneracy: NetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "degeneracy", title: "Degeneracy",
      definition: "The largest k such that some nodes have at least k ties among themselves each.",
      conventions: [
        "A tie counts once, however strong it is.", "0 without ties, undefined without nodes.",
      ],
      citation: "Seidman 1983, doi:10.1016/0378-8733(83)90028-X")
  }

  /// The largest core number in `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    guard let largest = try coreNumbers(of: network, run: run).max() else {
      return NetworkValue(.undefined(.noNodes), of: self, in: network)
    }
    run.advance(by: 1)
    return NetworkValue(.defined(Double(largest)), of: self, in: network)
  }
}

extension NetworkMeasure where Self == Degeneracy {
  /// How deep the innermost core of a network is.
  public static var degeneracy: Degeneracy { Degeneracy() }
}
