import NetworkCore

/// Where short walks from each node end: the shares that are at each node of its component after
/// some steps, each divided by the square root of that node's strength.
struct WalkDistances {
  /// The component's nodes are numbered from 0 up; row after row, one for each start.
  private(set) var rows: [[Double]]

  /// Every node has a loop as strong as its ties are on average.
  ///
  /// - Throws: `CancellationError`.
  init(_ graph: CompressedGraph, steps: Int, run: RunControl) throws {
    let loops = (0..<graph.nodeCount).map { node in
      let strength = graph.row(node).reduce(0) { $0 + graph.strengths[$1] }
      return max(.leastNormalMagnitude, strength / Double(max(1, graph.degree(node))))
    }
    let strengths = (0..<graph.nodeCount).map { node in
      graph.row(node).reduce(loops[node]) { $0 + graph.strengths[$1] }
    }
    var budget = LookBudget(run)
    rows = []
    for start in 0..<graph.nodeCount {
      var shares = [Double](repeating: 0, count: graph.nodeCount)
      shares[start] = 1
      for _ in 0..<steps {
        try budget.spend(graph.nodeCount + graph.targets.count)
        let parts = zip(shares, strengths).map { $0 / $1 }
        shares = shares.indices.map { node in
          graph.row(node).reduce(loops[node] * parts[node]) {
            $0 + graph.strengths[$1] * parts[Int(graph.targets[$1])]
          }
        }
      }
      rows.append(zip(shares, strengths).map { $0 / $1.squareRoot() })
    }
  }
}

/// The sum of the squares of what two rows differ by.
func squaredDistance(_ first: [Double], _ second: [Double]) -> Double {
  let (first, second) = (first.span, second.span)
  var sum = 0.0
  for place in first.indices {
    let difference = first[place] - second[place]
    sum += difference * difference
  }
  return sum
}
