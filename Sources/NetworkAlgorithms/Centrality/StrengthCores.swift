import NetworkCore

/// Takes away the node whose remaining ties are weakest together, again and again, and notes the
/// largest sum met so far when each one goes.
///
/// What is taken from a sum leaves rounding errors; a node's sum is added up anew before it goes.
///
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Complexity: O(*n* + *m* log *m*).
///
/// > V. Batagelj, M. Zaveršnik. "Fast algorithms for determining (generalized) core groups in
/// > social networks." *Advances in Data Analysis and Classification* 5, 2011, 129–145.
/// > doi:10.1007/s11634-010-0079-y
func strengthCores(of graph: CompressedGraph, run: RunControl) throws -> [Double] {
  var budget = LookBudget(run)
  var left = try graph.strengthSums(run: run)
  var isGone = left.map { $0 == 0 }
  var cores = [Double](repeating: 0, count: graph.nodeCount)
  var heap = LengthHeap()
  for node in left.indices where !isGone[node] { heap.push((order(of: left[node]), Int32(node))) }
  // Those that have no more left than the level go at once.
  var going: [Int32] = []
  var level = 0.0
  while let (waited, entry) = next(&going, &heap) {
    let node = Int(entry)
    guard !isGone[node], waited == nil || waited == order(of: left[node]) else { continue }
    try budget.spend(1 + 2 * graph.degree(node))
    let sum = graph.row(node).reduce(0.0) {
      isGone[Int(graph.targets[$1])] ? $0 : $0 + graph.strengths[$1]
    }
    guard sum <= max(level, left[node]) else {
      left[node] = sum
      heap.push((order(of: sum), entry))
      continue
    }
    level = max(level, sum)
    cores[node] = level
    isGone[node] = true
    for slot in graph.row(node) where !isGone[Int(graph.targets[slot])] {
      let next = graph.targets[slot]
      let rest = max(0, left[Int(next)] - graph.strengths[slot])
      left[Int(next)] = rest
      if rest <= level { going.append(next) } else { heap.push((order(of: rest), next)) }
    }
  }
  return cores
}

/// The bits of numbers from 0 on are whole numbers in the same order.
private func order(of number: Double) -> Int64 { Int64(bitPattern: number.bitPattern) }

/// Who goes next: one of those that go at once, or the one with the least left, with what it had when it
/// began to wait.
private func next(
  _ going: inout [Int32], _ heap: inout LengthHeap
) -> (waited: Int64?, node: Int32)? {
  if let node = going.popLast() { return (nil, node) }
  return heap.pop().map { ($0.distance, $0.node) }
}
