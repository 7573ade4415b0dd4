public import NetworkCore

/// How far a network does without arcs that are not needed to hold its components together.
///
/// ## Definition
///
/// For weak components of c nodes each, and m arcs in all:
///
///     efficiency = 1 − (m − Σ (c − 1)) / Σ (c (c − 1) − (c − 1))
///
/// It is 1 where every component is a tree of arcs one way, and 0 where all arcs are there.
///
/// ## Conventions
///
/// - Components are those without regard to direction; an arc there and one back are two.
/// - Arcs count as present, however strong they are.
/// - Without arcs nothing is to be held together, and it is undefined.
/// - If ties have no direction, each is two arcs, and a tree is not fully efficient.
///
/// ## Example
///
///     let reports = try DirectedNetwork(arcs: [Arc("chief", "a"), Arc("chief", "b"), Arc("a", "c")])
///     try reports.value(.krackhardtEfficiency).value   // 1.0
///
/// - Complexity: O(*n* + *m*) for *m* arcs.
///
/// ## Reference
///
/// > D. Krackhardt. "Graph theoretical dimensions of informal organizations." In K. Carley,
/// > M. Prietula (eds.), *Computational Organization Theory*, 1994, 89–111.
public struct KrackhardtEfficiency: DirectedNetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "krackhardt-efficiency", title: "Krackhardt's efficiency",
      definition: "One less the share of arcs present that no component of c nodes needs: "
        + "1 − (m − Σ(c − 1)) / Σ(c(c − 1) − (c − 1)).",
      conventions: ["Components are weak ones.", "Undefined without arcs."],
      citation: "Krackhardt 1994")
  }

  /// The efficiency of `network`.
  public func value<Node>(
    of network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    guard network.arcCount > 0 else {
      return NetworkValue(.undefined(.noTies), of: self, in: network)
    }
    let rows = try DyadRows(network.graph, run: run)
    let sizes = try ComponentLabels(rows.undirected, run: run).sizes
    let needed = sizes.reduce(0) { $0 + $1 - 1 }
    let most = sizes.reduce(0.0) { $0 + Double($1 - 1) * Double($1 - 1) }
    run.advance(by: 1)
    return NetworkValue(
      .defined(1 - Double(network.arcCount - needed) / most), of: self, in: network)
  }
}

extension DirectedNetworkMeasure where Self == KrackhardtEfficiency {
  /// How far a network does without arcs that are not needed.
  public static var krackhardtEfficiency: KrackhardtEfficiency { KrackhardtEfficiency() }
}
