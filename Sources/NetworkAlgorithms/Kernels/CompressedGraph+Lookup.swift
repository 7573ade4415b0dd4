import NetworkCore

extension CompressedGraph {
  /// The nodes that have a tie, ascending.
  var tiedNodes: [Int] { (0..<nodeCount).filter { degree($0) > 0 } }

  /// How many pairs of neighbours each node has.
  var pairCounts: [Int] {
    (0..<nodeCount).map { degree($0) * (degree($0) - 1) / 2 }
  }

  /// The strength of the tie from `node` to `target`, 0 if there is none.
  func strength(from node: Int, to target: Int32) -> Double {
    slot(from: node, to: target).map { strengths[$0] } ?? 0
  }

  /// The slot of the tie from `node` to `target`, or `nil` if there is none.
  func slot(from node: Int, to target: Int32) -> Int? {
    var slots = row(node)
    while !slots.isEmpty {
      let middle = slots.lowerBound + slots.count / 2
      if targets[middle] == target { return middle }
      slots =
        targets[middle] < target ? middle + 1..<slots.upperBound : slots.lowerBound..<middle
    }
    return nil
  }

  /// The slot of each tie in the row of its other end.
  var twins: [Int32] {
    var slots = [Int32](repeating: -1, count: edgeCount)
    var twins = [Int32](repeating: 0, count: targets.count)
    for (slot, edge) in edgeOfSlot.enumerated() {
      let other = slots[Int(edge)]
      if other < 0 {
        slots[Int(edge)] = Int32(truncatingIfNeeded: slot)
      } else {
        twins[slot] = other
        twins[Int(other)] = Int32(truncatingIfNeeded: slot)
      }
    }
    return twins
  }
}

extension Network {
  /// The strength of the tie between the nodes at two positions, 0 if there is none.
  func strength(ofTieBetween first: Int, _ second: Int) -> Double {
    guard let (table, rule) = incidence else {
      return graph.strength(from: first, to: Int32(second))
    }
    return table.strength(ofTieBetween: first, second, by: rule)
  }
}
