/// One node that points at another, and how strongly.
///
///     let advice = Arc("INDU", "MAYR")   // INDU tells MAYR
public struct Arc<Node: Hashable & Sendable>: Hashable, Sendable {
  /// Where the arc starts.
  public var source: Node

  /// Where it ends.
  public var target: Node

  /// How strong it is; more is closer.
  public var strength: Double

  /// Creates an arc.
  public init(_ source: Node, _ target: Node, strength: Double = 1) {
    self.source = source
    self.target = target
    self.strength = strength
  }
}
