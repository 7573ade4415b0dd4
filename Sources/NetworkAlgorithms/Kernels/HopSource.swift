import NetworkCore

/// Where a search over hops starts, and for how many it speaks.
struct HopSource: Hashable {
  /// A class, or `~hub` for the satellites of a hub.
  var position: Int32
  var weight: Double
}

extension FoldedGraph {
  /// What `values` has for the class of each node; 0 where it has none.
  func unfolded(_ values: [Double]) -> [Double] {
    classes.map { $0 < 0 ? 0 : values[Int($0)] }
  }
}
