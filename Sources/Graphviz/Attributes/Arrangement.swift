/// What happens where nodes would lie on one another.
///
/// Read by neato, sfdp, fdp, twopi and circo; dot never lets nodes overlap, and
/// ``LayoutEngine/asPlaced`` never moves one.
public enum Overlap: Hashable, Sendable {
  /// They may.
  case allowed
  /// Nodes are moved, as little as possible, until this many points lie between them.
  case removed(gap: Double)
  /// The whole drawing is stretched until this many points lie between them.
  case scaled(gap: Double)
}

/// How the edges run.
///
/// Leading them around nodes takes long: except with dot, a diagram may then have 100 nodes.
public enum EdgeRouting: String, Hashable, Sendable, CaseIterable {
  /// Straight from centre to centre.
  case straight = "line"
  /// In curves around the nodes in between.
  case aroundNodes = "true"
  /// In straight pieces around the nodes in between.
  case polylines = "polyline"
  /// Not drawn at all.
  case hidden = "none"
}

/// The way in which dot lays the ranks out; other engines ignore it.
public enum Flow: String, Hashable, Sendable, CaseIterable {
  /// The first rank at the top.
  case topToBottom = "TB"
  /// The first rank at the left.
  case leftToRight = "LR"
  /// The first rank at the bottom.
  case bottomToTop = "BT"
  /// The first rank at the right.
  case rightToLeft = "RL"
}

/// Least distances in points, for the engines that lay nodes out in rows or rings.
public struct Spacing: Hashable, Sendable {
  /// Between neighbours in one rank (dot), or between nodes (circo).
  public var betweenNodes: Double

  /// Between ranks (dot), or between rings (twopi).
  public var betweenRanks: Double

  /// Creates distances.
  public init(betweenNodes: Double, betweenRanks: Double) {
    self.betweenNodes = betweenNodes
    self.betweenRanks = betweenRanks
  }
}
