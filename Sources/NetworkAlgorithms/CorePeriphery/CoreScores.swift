import NetworkCore

/// What a sweep of coordinate descent may change at most when it has settled, and how many sweeps
/// there are at most.
private let settledChange = 1e-14
private let mostSweeps = 100_000

/// The scores from 0 to 1 whose products are nearest to the ties, in the sum of squares over pairs;
/// the strongest tie is 1.
///
/// One score after the other takes its best value while the others stay, so the sum of squares
/// falls with each.
///
/// - Throws: `CancellationError`, `MeasureError.didNotConverge`.
func minimalResidualScores(
  _ graph: CompressedGraph, for measure: String, run: RunControl
) throws -> [Double] {
  var budget = LookBudget(run)
  try run.check()
  let sums = (0..<graph.nodeCount).map { node in
    graph.row(node).reduce(0) { $0 + graph.strengths[$1] }
  }
  let most = sums.max() ?? 0
  guard most > 0 else { return sums }
  var scores = sums.map { $0 / most }
  let tied = scores.indices.filter { graph.degree($0) > 0 }
  for _ in 0..<mostSweeps {
    var squares = scores.reduce(0) { $0 + $1 * $1 }
    var change = 0.0
    for node in tied {
      try budget.spend(1 + graph.degree(node))
      let image = graph.row(node).reduce(0) {
        $0 + graph.strengths[$1] * scores[Int(graph.targets[$1])]
      }
      let others = max(0, squares - scores[node] * scores[node])
      let score = image < others ? image / others : image > 0 ? 1 : scores[node]
      squares = others + score * score
      change = max(change, abs(score - scores[node]))
      scores[node] = score
    }
    if change <= settledChange { return scores }
  }
  throw MeasureError.didNotConverge(measure: measure, iterations: mostSweeps)
}

/// The correlation of ties with the products of scores, over all pairs of nodes; `nil` where one of
/// the two does not vary.
func productFit(of scores: [Double], in graph: CompressedGraph) -> Double? {
  let count = Double(graph.nodeCount)
  var ties = (sum: 0.0, squares: 0.0)
  var product = 0.0
  for node in scores.indices {
    for slot in graph.row(node) where Int(graph.targets[slot]) > node {
      let strength = graph.strengths[slot]
      ties.sum += strength
      ties.squares += strength * strength
      product += strength * scores[node] * scores[Int(graph.targets[slot])]
    }
  }
  let sum = scores.reduce(0, +)
  let squares = scores.reduce(0) { $0 + $1 * $1 }
  let fourths = scores.reduce(0) { $0 + $1 * $1 * $1 * $1 }
  return correlation(
    pairs: count * (count - 1) / 2, ties: ties,
    ideal: ((sum * sum - squares) / 2, (squares * squares - fourths) / 2), product: product)
}
