import NetworkCore

/// Where a search over hops starts, and for how many it speaks.
struct HopSource: Hashable {
  /// A class, or `~hub` for the satellites of a hub.
  var position: Int32
  var weight: Double
}

extension FoldedGraph {
  /// Sources that together speak for all nodes that are not aside, neighbours near each other.
  var allSources: [HopSource] {
    sources.map { source in
      let count = source < 0 ? satellites[Int(~source)] : multiplicities[Int(source)]
      return HopSource(position: source, weight: Double(count))
    }
  }

  /// What `values` has for the class of each node; 0 where it has none.
  func unfolded(_ values: [Double]) -> [Double] {
    classes.map { $0 < 0 ? 0 : values[Int($0)] }
  }
}
