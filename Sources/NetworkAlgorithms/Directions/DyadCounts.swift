public import NetworkCore

/// How many pairs of nodes have arcs both ways, one way, and neither way.
///
///     let dyads = try network.dyadCounts()
///     dyads.mutual       // pairs that point at each other
///     dyads.asymmetric   // pairs of which one points at the other
public struct DyadCounts: Hashable, Sendable {
  /// The pairs that point at each other.
  public let mutual: Int

  /// The pairs of which one points at the other.
  public let asymmetric: Int

  /// The pairs without an arc.
  public let null: Int

  /// All pairs.
  public var all: Int { mutual + asymmetric + null }
}

extension DirectedNetwork {
  /// Counts the pairs of nodes by the arcs between them.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*) for *m* arcs.
  public func dyadCounts(run: RunControl = RunControl()) throws -> DyadCounts {
    try run.check()
    let rows = try DyadRows(graph, run: run)
    let mutual = graph.arcCount - rows.pairCount
    return DyadCounts(
      mutual: mutual, asymmetric: rows.pairCount - mutual,
      null: nodes.count * max(0, nodes.count - 1) / 2 - rows.pairCount)
  }
}
