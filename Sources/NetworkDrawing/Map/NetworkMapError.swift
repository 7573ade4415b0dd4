public import Graphviz

/// Why a map could not be drawn.
public enum NetworkMapError: Error, Hashable, CustomStringConvertible {
  /// The page has no room for the organisations and the legend.
  case pageTooSmall(Size)
  /// Graphviz did not lay out or draw.
  case graphviz(GraphvizError)

  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .pageTooSmall(let size):
      "\(size.width.rounded()) × \(size.height.rounded()) points are too small for this map; "
        + "give it a larger page, or draw a part of the network."
    case .graphviz(let error): error.description
    }
  }
}
