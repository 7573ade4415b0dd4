/// A tie of a drawing, by the positions of its ends.
public struct PlacedTie: Hashable, Sendable {
  /// One end.
  public var first: Int
  /// The other end.
  public var second: Int

  /// Creates a tie.
  public init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }
}
