public import NetworkCore

/// How many pairs of nodes are tied both ways, one way, or not at all.
///
/// ## Definition
///
/// Each unordered pair of nodes is of one type:
///
///     mutual       i → j and j → i
///     asymmetric   one of the two arcs
///     null         neither
///
/// ## Conventions
///
/// - Each pair counts once; an arc counts as present, however strong it is.
/// - Nodes without arcs are in null pairs. With fewer than two nodes all counts are 0.
/// - `dyadCounts()` gives the three counts at once.
///
/// ## Example
///
///     try network.value(.dyadCensus(of: .mutual)).value
///
/// - Complexity: O(*n* + *m*) for *m* arcs.
///
/// ## Reference
///
/// > P. W. Holland, S. Leinhardt. "A method for detecting structure in sociometric data."
/// > *American Journal of Sociology* 76(3), 1970, 492–513. doi:10.1086/224954
public struct DyadCensus: DirectedNetworkMeasure, Hashable {
  /// The type of pairs that are counted.
  public var type: Dyad

  /// What arcs a pair has.
  public enum Dyad: String, Hashable, Sendable, CaseIterable {
    /// Arcs both ways.
    case mutual
    /// One arc.
    case asymmetric
    /// No arc.
    case null
  }

  /// Creates the measure.
  public init(of type: Dyad) {
    self.type = type
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "dyad-census", title: "Dyad census: \(type.rawValue)",
      definition: "The number of pairs of nodes of one type: mutual, with arcs both ways; "
        + "asymmetric, with one arc; or null, with none.",
      conventions: [
        "Each pair counts once.", "Arcs count as present, however strong they are.",
      ],
      parameters: [.init(name: "type", value: type.rawValue)],
      citation: "Holland & Leinhardt 1970, doi:10.1086/224954")
  }

  /// The number of pairs of `network` that are of the type.
  public func value<Node>(
    of network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NetworkValue {
    let counts = try network.dyadCounts(run: run)
    run.advance(by: 1)
    let count =
      switch type {
      case .mutual: counts.mutual
      case .asymmetric: counts.asymmetric
      case .null: counts.null
      }
    return NetworkValue(.defined(Double(count)), of: self, in: network)
  }
}

extension DirectedNetworkMeasure where Self == DyadCensus {
  /// How many pairs of nodes are tied both ways, one way, or not at all.
  public static func dyadCensus(of type: DyadCensus.Dyad) -> DyadCensus { DyadCensus(of: type) }
}
