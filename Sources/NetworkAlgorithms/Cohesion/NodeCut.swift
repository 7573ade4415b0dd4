import NetworkCore

extension CompressedGraph {
  /// The fewest nodes whose removal parts two others, if they are fewer than `most`; these nodes, or
  /// `nil` if there are none such.
  ///
  /// The graph is connected. Either some node is parted from one that has the fewest ties, or that
  /// one is among those removed, and then two of its neighbours are parted.
  ///
  /// - Parameters:
  ///   - most: No cut of as many nodes, or more, is looked for.
  ///   - anyCut: Whether the first cut will do, although it may not be the smallest.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Returns: The nodes, or `nil`.
  /// - Complexity: O((*n* + *d*²) *κ* *m*) for the least degree *d* and *κ* nodes.
  ///
  /// > A. H. Esfahanian, S. L. Hakimi. "On computing the connectivities of graphs and digraphs."
  /// > *Networks* 14(2), 1984, 355–366. doi:10.1002/net.3230140211
  func nodeCut(below most: Int, anyCut: Bool, run: RunControl) throws -> [Int]? {
    guard let centre = (0..<nodeCount).min(by: { degree($0) < degree($1) }) else { return nil }
    var paths = NodeDisjointPaths(self, run: run)
    var least = most
    var best: [Int]?
    func tries(_ source: Int, _ target: Int) throws -> Bool {
      guard slot(from: source, to: Int32(truncatingIfNeeded: target)) == nil else { return false }
      try run.check()
      let count = try paths.count(from: source, to: target, upTo: least)
      guard count < least else { return false }
      least = count
      best = paths.cut
      return anyCut
    }
    for other in 0..<nodeCount where other != centre {
      if try tries(centre, other) { return best }
    }
    let neighbours = neighbours(centre).map(Int.init)
    for (place, first) in neighbours.enumerated() {
      for second in neighbours[..<place] {
        if try tries(first, second) { return best }
      }
    }
    return best
  }

  /// The positions that are left when those with fewer than `k` ties go, again and again.
  func corePositions(_ k: Int) -> [Int] {
    var left = degrees
    var going = (0..<nodeCount).filter { left[$0] < k }
    var isGone = [Bool](repeating: false, count: nodeCount)
    for node in going { isGone[node] = true }
    while let node = going.popLast() {
      for other in neighbours(node) where !isGone[Int(other)] {
        left[Int(other)] -= 1
        if left[Int(other)] < k {
          isGone[Int(other)] = true
          going.append(Int(other))
        }
      }
    }
    return (0..<nodeCount).filter { !isGone[$0] }
  }

  /// The positions of each component, ascending, by their first position.
  func componentPositions(run: RunControl) throws -> [[Int]] {
    let parts = try ComponentLabels(self, run: run)
    var positions = [[Int]](repeating: [], count: parts.sizes.count)
    for (position, label) in parts.labels.enumerated() { positions[Int(label)].append(position) }
    return positions
  }
}
