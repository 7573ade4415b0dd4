import NetworkCore

/// Each node's ties to partners of its own kind and of others, counted or their strengths added up.
///
/// Partners of unknown kind are left out; a node of unknown kind has nothing on either side.
struct PartnerKinds {
  private(set) var inside: [Double]
  private(set) var outside: [Double]

  /// - Complexity: O(*n* + *m*).
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(_ graph: CompressedGraph, kinds: KindCodes, reading: TieReading, run: RunControl) throws {
    inside = [Double](repeating: 0, count: graph.nodeCount)
    outside = inside
    var budget = LookBudget(run)
    try run.check()
    for node in 0..<graph.nodeCount where kinds.codes[node] >= 0 {
      try budget.spend(1 + graph.degree(node))
      for slot in graph.row(node) {
        let kind = kinds.codes[Int(graph.targets[slot])]
        guard kind >= 0 else { continue }
        let weight = reading == .strength ? graph.strengths[slot] : 1
        if kind == kinds.codes[node] { inside[node] += weight } else { outside[node] += weight }
      }
    }
    run.advance(by: 1)
  }
}

/// For each node how likely two of its ties, drawn with replacement, lead to different kinds; not a
/// number where no partner is of known kind.
///
/// - Complexity: O(*n* + *m*).
/// - Throws: `CancellationError` if `run` is cancelled.
func partnerDiversities(
  _ graph: CompressedGraph, kinds: KindCodes, reading: TieReading, run: RunControl
) throws -> [Double] {
  var sums = [Double](repeating: 0, count: kinds.count)
  var met: [Int32] = []
  var budget = LookBudget(run)
  try run.check()
  let values = try (0..<graph.nodeCount).map { node in
    try budget.spend(1 + graph.degree(node))
    met.removeAll(keepingCapacity: true)
    for slot in graph.row(node) {
      let kind = kinds.codes[Int(graph.targets[slot])]
      guard kind >= 0 else { continue }
      if sums[Int(kind)] == 0 { met.append(kind) }
      sums[Int(kind)] += reading == .strength ? graph.strengths[slot] : 1
    }
    let value = blauIndex(of: met.lazy.map { sums[Int($0)] }, count: met.count)
    for kind in met { sums[Int(kind)] = 0 }
    return value
  }
  run.advance(by: 1)
  return values
}

/// 1 − Σ p² for the shares of `count` sums, none of which is 0; not a number if there are none.
func blauIndex(of sums: some Sequence<Double>, count: Int) -> Double {
  guard count > 0 else { return .nan }
  guard count > 1 else { return 0 }
  let all = sums.reduce(0, +)
  return 1 - sums.reduce(0) { $0 + ($1 / all) * ($1 / all) }
}
