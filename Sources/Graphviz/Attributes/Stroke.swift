/// How a line is drawn.
public struct Stroke: Hashable, Sendable {
  /// Its colour; see-through where the alpha is below 255.
  public var colour: Colour

  /// Its width in points.
  public var width: Double

  /// Whether it is broken.
  public var dashes: Dashes

  /// How a line is broken.
  public enum Dashes: String, Hashable, Sendable, CaseIterable {
    /// Unbroken.
    case solid
    /// Long dashes.
    case dashed
    /// Dots.
    case dotted
  }

  /// Creates a line style.
  public init(_ colour: Colour = .black, width: Double = 1, dashes: Dashes = .solid) {
    self.colour = colour
    self.width = width
    self.dashes = dashes
  }
}
