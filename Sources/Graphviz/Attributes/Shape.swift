/// The outline of a node.
public enum Shape: String, Hashable, Sendable, CaseIterable {
  /// An ellipse around the label.
  case ellipse
  /// A circle.
  case circle
  /// A circle with a second line around it, four points outside its size.
  case doubleCircle = "doublecircle"
  /// A rectangle.
  case box
  /// A rectangle with rounded corners.
  case roundedBox
  /// Three corners, pointing up.
  case triangle
  /// Three corners, pointing down.
  case invertedTriangle = "invtriangle"
  /// Four corners, standing on one of them.
  case diamond
  /// Four corners, the lower side the longer.
  case trapezium
  /// Five equal sides.
  case pentagon
  /// A box with a roof.
  case house
  /// Six sides.
  case hexagon
  /// Eight sides.
  case octagon
  /// A dot without a label; without a size given, 3.6 points wide.
  case point
  /// The label alone, without an outline.
  case plain = "plaintext"

  /// The shape as Graphviz knows it.
  var attribute: String {
    self == .roundedBox ? "box" : rawValue
  }
}
