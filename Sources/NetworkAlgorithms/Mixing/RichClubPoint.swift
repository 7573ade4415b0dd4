public import NetworkCore

/// The nodes with more partners than a number, and how they are tied.
public struct RichClubPoint: Hashable, Sendable {
  /// How many nodes there are.
  public let nodeCount: Int

  /// How many ties there are among them.
  public let tieCount: Int

  /// The share of their pairs that are tied; `nil` if there are fewer than two.
  public let density: Double?
}

extension Network {
  /// The clubs of nodes with more than 0, 1, 2, … partners, up to the last that has a member.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*).
  public func richClubCurve(run: RunControl = RunControl()) throws -> [RichClubPoint] {
    let counts = try RichClubCounts(graph(run: run), run: run)
    return counts.nodes.indices.filter { counts.nodes[$0] > 0 }.map { k in
      RichClubPoint(
        nodeCount: counts.nodes[k], tieCount: counts.ties[k], density: counts.density(above: k))
    }
  }
}
