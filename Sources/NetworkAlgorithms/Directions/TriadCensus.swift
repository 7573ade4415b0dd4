public import NetworkCore

/// How many threes of nodes are of one of sixteen types.
///
/// ## Definition
///
/// Each unordered three of nodes is of one type by the arcs among them (``Triad``). The name holds
/// the numbers of mutual, asymmetric and null pairs: `030T` is three arcs that are transitive, `300`
/// all six arcs.
///
/// ## Conventions
///
/// - Each three counts once; an arc counts as present, however strong it is.
/// - Nodes without arcs are in threes as well. With fewer than three nodes all counts are 0.
/// - If ties have no direction, all pairs are mutual or null, and the types are `003`, `102`, `201`
///   and `300`.
/// - `triadCounts()` gives all sixteen at once. Counts are exact up to 2⁵³.
///
/// ## Example
///
///     try network.value(.triadCensus(of: .transitive)).value
///
/// - Complexity: O(*n* + *m* Δ) for *m* arcs and at most Δ partners of a node.
///
/// ## Reference
///
/// > P. W. Holland, S. Leinhardt. "A method for detecting structure in sociometric data."
/// > *American Journal of Sociology* 76(3), 1970, 492–513. doi:10.1086/224954
public struct TriadCensus: DirectedNetworkMeasure, Hashable {
  /// The type of threes that are counted.
  public var type: Triad

  /// Creates the measure.
  public init(of type: Triad) {
    self.type = type
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "triad-census", title: "Triad census: \(type.rawValue)",
      definition: "The number of threes of nodes of one of sixteen types, named by their mutual, "
        + "asymmetric and null pairs.",
      conventions: [
        "Each three counts once.", "Arcs count as present, however strong they are.",
        "Letters: D down from one node, U up to one, C chain or cycle, T transitive.",
      ],
      parameters: [.init(name: "triad", value: type.rawValue)],
      citation: "Holland & Leinhardt 1970, doi:10.1086/224954; "
        + "Batagelj & Mrvar 2001, doi:10.1016/S0378-8733(01)00035-1")
  }

  /// The number of threes of `network` that are of the type.
  public func value<Node>(
    of network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NetworkValue {
    NetworkValue(.defined(try network.triadCounts(run: run)[type]), of: self, in: network)
  }
}

extension DirectedNetworkMeasure where Self == TriadCensus {
  /// How many threes of nodes are of one of sixteen types.
  public static func triadCensus(of type: Triad) -> TriadCensus { TriadCensus(of: type) }
}
