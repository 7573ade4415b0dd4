public import NetworkCore
import RealModule

/// How many nodes have how many others at each distance: all that a network shows whatever its nodes
/// are called.
///
///     let portrait = try NetworkPortrait(of: network)
///     portrait.divergence(from: NetworkPortrait(of: other))   // 0.21
///
/// ## Definition
///
/// B(l, k) is the number of nodes that have exactly *k* nodes at the distance of *l* hops. Drawn at
/// random among the pairs of nodes in the same component, each node with itself included, a pair has the
/// distance *l* and a first node with *k* nodes at it with the probability
///
///     P(l, k) = k B(l, k) / Σ k B(l, k)
///
/// The divergence of two networks is the one of Jensen and Shannon of their P, in bits:
///
///     D = ½ Σ P log₂(P / M) + ½ Σ Q log₂(Q / M)     M = ½ (P + Q)
///
/// ## Conventions
///
/// - It lies between 0 (the same portrait) and 1 (no common entry). Networks that differ only in the
///   names of their nodes have 0; some others do too.
/// - Strengths do not count. A node without ties is a component of its own and counts.
/// - It depends on the sizes: two networks made by one rule have the larger a divergence the more their
///   sizes differ. Set it beside networks drawn by chance with the same sizes.
/// - The divergence is no distance, its square root is one.
/// - A network without nodes has no divergence from any.
/// - Complexity: O(*c* (*c* + *m*)) for *c* classes of nodes with the same ties and *m* ties among them.
///
/// ## Reference
///
/// > J. P. Bagrow, E. M. Bollt. "An information-theoretic, all-scales approach to comparing networks."
/// > *Applied Network Science* 4, 45, 2019. doi:10.1007/s41109-019-0156-x
public struct NetworkPortrait: Hashable, Sendable {
  /// Some nodes of a network, and how many others each of them has at one distance.
  public struct Entry: Hashable, Sendable {
    /// The distance in hops.
    public let distance: Int
    /// How many nodes are that far away.
    public let reached: Int
    /// How many nodes have so many at that distance.
    public let nodeCount: Int

    fileprivate func isBefore(_ other: Entry) -> Bool {
      (distance, reached) < (other.distance, other.reached)
    }
  }

  /// The entries that are not 0, of distances from 0 on and of more than no nodes reached; in the order
  /// of distances, and then of the nodes reached.
  public let entries: [Entry]

  /// How many ordered pairs of nodes there are in the same component, each node with itself included.
  public let pairCount: Int

  /// The portrait of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  public init<Node>(of network: Network<Node>, run: RunControl = RunControl()) throws {
    let graph = try network.graph(run: run)
    let tied = graph.tiedNodes
    try self.init(
      TwinGraph(graph.induced(by: tied), run: run), isolates: graph.nodeCount - tied.count, run: run
    )
  }

  init(_ graph: TwinGraph, isolates: Int = 0, run: RunControl) throws {
    var counts: [[Int: Int]] = isolates > 0 ? [[1: isolates]] : []
    for source in 0..<graph.classCount {
      try run.check()
      for (distance, reached) in graph.shells(from: source).enumerated() where reached > 0 {
        if distance == counts.count { counts.append([:]) }
        counts[distance][reached, default: 0] += graph.multiplicities[source]
      }
    }
    entries = counts.enumerated().flatMap { distance, row in
      row.sorted { $0.key < $1.key }.map {
        Entry(distance: distance, reached: $0.key, nodeCount: $0.value)
      }
    }
    pairCount = entries.reduce(0) { $0 + $1.reached * $1.nodeCount }
  }

  /// How far the portraits of two networks are from each other, in bits; `nil` if one of them has no
  /// nodes.
  public func divergence(from other: NetworkPortrait) -> Double? {
    guard pairCount > 0, other.pairCount > 0 else { return nil }
    var sum = 0.0
    var (own, others) = (entries[...], other.entries[...])
    while let next = Self.earlier(own.first, others.first) {
      var (first, second) = (0.0, 0.0)
      if let entry = own.first, !next.isBefore(entry) {
        first = share(entry)
        own.removeFirst()
      }
      if let entry = others.first, !next.isBefore(entry) {
        second = other.share(entry)
        others.removeFirst()
      }
      sum += (Self.term(first, beside: second) + Self.term(second, beside: first)) / 2
    }
    return min(1, max(0, sum))
  }

  private func share(_ entry: Entry) -> Double {
    Double(entry.reached * entry.nodeCount) / Double(pairCount)
  }

  private static func earlier(_ first: Entry?, _ second: Entry?) -> Entry? {
    guard let first, let second else { return first ?? second }
    return second.isBefore(first) ? second : first
  }

  private static func term(_ share: Double, beside other: Double) -> Double {
    share > 0 ? share * .log2(share / ((share + other) / 2)) : 0
  }
}
