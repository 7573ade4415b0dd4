/// At which ends an edge has an arrowhead.
public enum Arrows: String, Hashable, Sendable, CaseIterable {
  /// At neither.
  case none
  /// At the second node.
  case forward
  /// At the first node.
  case backward = "back"
  /// At both.
  case both

  /// The same arrows for the edge handed over the other way round.
  var turned: Arrows {
    switch self {
    case .forward: .backward
    case .backward: .forward
    case .none, .both: self
    }
  }
}
