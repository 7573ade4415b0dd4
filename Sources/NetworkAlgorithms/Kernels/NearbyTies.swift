import NetworkCore

/// Some nodes around one, numbered anew, and who of them is tied to whom as bits.
///
/// The first numbers are those that may be chosen; the others only may stand in the way.
struct NearbyTies {
  /// The nodes by their numbers.
  let nodes: [Int32]

  /// How many of them may be chosen.
  let chosenCount: Int

  /// For each number, those that may be chosen and are tied to it.
  let rows: [BitSet]

  /// The most bits that are held at a time.
  static let limit = 4_000_000_000

  /// - Returns: `nil` if that takes more bits than the limit.
  init?(_ graph: CompressedGraph, choosing chosen: [Int32], against others: [Int32]) {
    let nodes = chosen + others
    guard nodes.count * chosen.count <= Self.limit else { return nil }
    // The chosen in ascending order of nodes, for a search among them.
    let sorted = chosen.indices.sorted { chosen[$0] < chosen[$1] }
    let ascending = sorted.map { chosen[$0] }
    self.nodes = nodes
    chosenCount = chosen.count
    rows = nodes.map { node in
      var row = BitSet(count: chosen.count)
      graph.forEachMeeting(of: Int(node), with: ascending) { row.insert(sorted[$0]) }
      return row
    }
  }
}

extension CompressedGraph {
  /// The places in `nodes`, which ascend, of the neighbours of `node`.
  func forEachMeeting(of node: Int, with nodes: [Int32], _ body: (Int) -> Void) {
    var slots = row(node)
    if slots.count * 16 < nodes.count {
      for slot in slots {
        if let place = nodes.place(of: targets[slot]) { body(place) }
      }
      return
    }
    if nodes.count * 16 < slots.count {
      for (place, other) in nodes.enumerated() where slot(from: node, to: other) != nil {
        body(place)
      }
      return
    }
    for (place, other) in nodes.enumerated() {
      while let slot = slots.first, targets[slot] < other { slots = slots.dropFirst() }
      guard let slot = slots.first else { return }
      if targets[slot] == other { body(place) }
    }
  }

  /// The graph among `positions`, which ascend, with ties of strength 1, in time and memory that do
  /// not depend on the other nodes.
  func part(among positions: [Int]) -> CompressedGraph {
    let nodes = positions.map { Int32(truncatingIfNeeded: $0) }
    var offsets = [0]
    var found: [Int32] = []
    for position in positions {
      forEachMeeting(of: position, with: nodes) { found.append(Int32(truncatingIfNeeded: $0)) }
      offsets.append(found.count)
    }
    return CompressedGraph(
      offsets: offsets, targets: found, strengths: [Double](repeating: 1, count: found.count))
  }
}

extension [Int32] {
  /// Where `number` stands in this array, which is in ascending order.
  func place(of number: Int32) -> Int? {
    var range = indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if self[middle] == number { return middle }
      range = self[middle] < number ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
