/// Two nodes that are joined, and how strongly.
///
/// A tie has no direction: `Tie("a", "b")` and `Tie("b", "a")` join the same two.
public struct Tie<Node: Hashable & Sendable>: Hashable, Sendable {
  /// One end.
  public var first: Node

  /// The other end.
  public var second: Node

  /// How strong the tie is; more is closer.
  public var strength: Double

  /// Creates a tie.
  public init(_ first: Node, _ second: Node, strength: Double = 1) {
    self.first = first
    self.second = second
    self.strength = strength
  }
}
