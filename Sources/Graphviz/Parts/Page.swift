/// The sheet that a diagram is drawn on.
public struct Page: Hashable, Sendable {
  /// The colour of the sheet; see-through where this is `nil`.
  public var fill: Colour?

  /// The free room around the drawing, in points.
  public var padding: Double

  /// How large the sheet is.
  public var size: PageSize

  /// A rectangle that is shown whatever the drawing covers, in the coordinates of the nodes.
  ///
  /// Pictures of the same people in two years can be laid over one another when both show the
  /// same frame.
  public var frame: Rectangle?

  /// How many dots an inch has in a PNG.
  public var dotsPerInch: Double

  /// Creates a sheet.
  public init(
    fill: Colour? = .white,
    padding: Double = 4,
    size: PageSize = .natural,
    frame: Rectangle? = nil,
    dotsPerInch: Double = 96
  ) {
    self.fill = fill
    self.padding = padding
    self.size = size
    self.frame = frame
    self.dotsPerInch = dotsPerInch
  }
}

/// How large a sheet is.
public enum PageSize: Hashable, Sendable {
  /// As large as the drawing.
  case natural
  /// As large as the drawing, shrunk where it would be larger than this.
  case atMost(Size)
  /// As large as fits into this, shrunk or enlarged.
  case filling(Size)
}
