public import Graphviz

/// Why a network could not be drawn in rings around its core.
public enum CorePictureError: Error, Hashable, CustomStringConvertible {
  /// So many organisations with partners cannot be told apart in rings.
  case tooManyOrganisations(count: Int, most: Int)
  /// The page has no room for the rings and the legend.
  case pageTooSmall(Size)

  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .tooManyOrganisations(let count, let most):
      "\(count) organisations have partners, and in rings up to \(most) can be told apart; draw a map "
        + "of communities, or choose the boundary “members”, a shorter window or a layer."
    case .pageTooSmall(let size):
      "\(size.width.rounded()) × \(size.height.rounded()) points are too small for these rings; "
        + "give them a larger page, or draw a part of the network."
    }
  }
}
