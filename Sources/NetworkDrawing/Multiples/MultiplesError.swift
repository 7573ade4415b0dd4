public import CollaborationNetworks
public import Graphviz

/// Why there are no small multiples.
public enum MultiplesError: Error, Hashable, CustomStringConvertible {
  /// The records tell nothing by which they could be divided.
  case noParts(grouping: String)
  /// A page has no room for so many panels.
  case tooManyPanels(grouping: String, count: Int, most: Int)
  /// A panel has no room for so many organisations; `panel` is the value of the fullest.
  case tooManyOrganisations(panel: String, count: Int, most: Int)
  /// The page has no room for the panels and the legend.
  case pageTooSmall(Size)
  /// The plan fits none of the records.
  case plan(NetworkPlanError)

  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .noParts(let grouping):
      "The records tell no value of “\(grouping)” by which they could be divided; choose another column."
    case .tooManyPanels(let grouping, let count, let most):
      "There are \(count) values of “\(grouping)”, and a page has room for \(most) panels; "
        + "choose a shorter window, another column, or a part of the records."
    case .tooManyOrganisations(let panel, let count, let most):
      "The panel “\(panel)” would hold \(count) organisations, and up to \(most) can be told apart; "
        + "draw a map of communities, or choose the boundary “members”, a shorter window or a layer."
    case .pageTooSmall(let size):
      "\(size.width.rounded()) × \(size.height.rounded()) points are too small for these panels; "
        + "give them a larger page, or draw fewer."
    case .plan(let error): error.description
    }
  }
}
