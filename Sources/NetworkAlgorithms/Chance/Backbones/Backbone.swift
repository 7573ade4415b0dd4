public import NetworkCore

/// The ties of a network that are stronger than chance makes them.
///
///     let backbone = try network.backbone(.hypergeometric())
///     backbone.ties.prefix(5)            // the five furthest from chance
///     backbone["TUM", "KU Leuven"]?.p    // nil where the two share nothing, or no more than by chance
public struct Backbone<Node: Hashable & Sendable>: Sendable {
  /// A tie that chance does not explain.
  public struct Tie: Hashable, Sendable {
    /// The end that stands earlier in the network.
    public let first: Node
    /// The other end.
    public let second: Node
    /// How many events the two share.
    public let shared: Int
    /// How likely it is by chance to share as many or more.
    public let p: Double
    /// The same, corrected for the number of pairs that were tested; at most the level.
    public let adjusted: Double
  }

  /// By what it was found.
  public let measure: MeasureDescription

  /// How the network came about.
  public let context: NetworkContext

  /// All nodes, in network order.
  public let nodes: NodeTable<Node>

  /// The ties that chance does not explain, the least likely first; equal ones by their ends' places.
  public let ties: [Tie]

  /// How many pairs share an event.
  public let tieCount: Int

  /// How many pairs were tested.
  public let testCount: Int

  /// The tie between two nodes, whichever comes first; `nil` where chance explains what they share.
  ///
  /// - Complexity: O(*m*) for *m* ties of the backbone.
  public subscript(first: Node, second: Node) -> Tie? {
    ties.first {
      ($0.first == first && $0.second == second) || ($0.first == second && $0.second == first)
    }
  }
}

/// A rule by which ties of a two-mode network are told from chance.
public protocol BackboneRule: Measure {
  /// The ties between the actors of `network` that chance does not explain.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `NetworkError` if there are too many ties.
  func backbone<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> Backbone<Actor>
}

extension TwoModeNetwork {
  /// The ties between actors that chance does not explain.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `NetworkError` if there are too many ties.
  public func backbone(
    _ rule: some BackboneRule, run: RunControl = RunControl()
  ) throws -> Backbone<Actor> {
    try rule.backbone(of: self, run: run)
  }
}
