import NetworkCore

/// For each tie in the order of the edges, the largest *k* such that it is in a k-truss.
///
/// Ties go, level after level, that are in too few triangles of ties that are left.
///
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Complexity: O(*m* √*m* log *n*) time.
///
/// > J. Wang, J. Cheng. "Truss decomposition in massive networks." *Proceedings of the VLDB
/// > Endowment* 5(9), 2012, 812–823. doi:10.14778/2311906.2311909
func trussNumbers(of graph: CompressedGraph, run: RunControl) throws -> [Int32] {
  let edges = graph.edges
  let edgeOfSlot = graph.edgeOfSlot
  var budget = LookBudget(run)
  var triangles = [Int32](repeating: 0, count: edges.count)
  for (edge, tie) in edges.enumerated() {
    var count: Int32 = 0
    try graph.forEachTriangle(on: tie, &budget) { _, _ in count += 1 }
    triangles[edge] = count
  }
  // Levels take turns as a level's ties go; each tie is looked at once a level while it is left.
  var numbers = [Int32](repeating: 0, count: edges.count)
  var remaining = Array(edges.indices)
  var level: Int32 = 0
  while !remaining.isEmpty {
    try budget.spend(remaining.count)
    var going = remaining.filter { triangles[$0] <= level }
    for edge in going { numbers[edge] = level + 2 }
    var head = 0
    while head < going.count {
      let edge = going[head]
      head += 1
      try graph.forEachTriangle(on: edges[edge], &budget) { first, second in
        let (one, other) = (Int(edgeOfSlot[first]), Int(edgeOfSlot[second]))
        // A triangle goes with the first of its ties.
        guard triangles[one] >= 0, triangles[other] >= 0 else { return }
        for side in [one, other] where numbers[side] == 0 {
          triangles[side] -= 1
          if triangles[side] <= level {
            numbers[side] = level + 2
            going.append(side)
          }
        }
      }
      triangles[edge] = -1
    }
    remaining.removeAll { numbers[$0] > 0 }
    level = max(level + 1, remaining.map { triangles[$0] }.min() ?? 0)
  }
  return numbers
}

extension CompressedGraph {
  /// The slots of the two other ties of each triangle on `tie`.
  fileprivate func forEachTriangle(
    on tie: WeightedEdge, _ budget: inout LookBudget, _ body: (_ first: Int, _ second: Int) -> Void
  ) throws {
    var (few, many) = (Int(tie.first), Int(tie.second))
    if degree(few) > degree(many) { swap(&few, &many) }
    try budget.spend(1 + degree(few))
    for slot in row(few) {
      if let other = self.slot(from: many, to: targets[slot]) { body(slot, other) }
    }
  }
}
