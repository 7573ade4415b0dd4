/// A figure drawn behind all nodes and edges, such as the outline of a community.
///
/// Its coordinates are those of the nodes, so it belongs to a diagram whose nodes stay where they
/// are: one drawn ``LayoutEngine/asPlaced``.
public struct BackgroundShape: Hashable, Sendable {
  /// What it looks like.
  public var figure: Figure

  /// The colour of its inside; see-through where this is `nil`.
  public var fill: Colour?

  /// The line around it, or the line itself; none where this is `nil`.
  public var outline: Stroke?

  /// The form of a background shape.
  public enum Figure: Hashable, Sendable {
    /// A closed line through at least three corners.
    case polygon([Point])
    /// An open line through at least two points; it has no inside.
    case line([Point])
    /// The ellipse that fills a rectangle.
    case ellipse(in: Rectangle)
  }

  /// Creates a shape.
  public init(_ figure: Figure, fill: Colour? = nil, outline: Stroke? = Stroke()) {
    self.figure = figure
    self.fill = fill
    self.outline = outline
  }

  /// The points that the shape cannot do without.
  var extremes: [Point] {
    switch figure {
    case .polygon(let corners), .line(let corners): corners
    case .ellipse(let frame): [frame.lowerLeft, frame.upperRight]
    }
  }
}
