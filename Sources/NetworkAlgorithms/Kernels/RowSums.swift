import NetworkCore

/// The strengths of each node's ties, added up.
///
/// Where a table and a rule make them, no tie is worked out: an activity of *n* partners adds
/// *n* − 1 times its share. After a projection by `.count` or `.fractional` the sums are exact.
///
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Complexity: O(*n* + *m*) for *m* ties, or participations where that is enough.
func strengthSums<Node>(of network: Network<Node>, run: RunControl) throws -> [Double] {
  guard let (table, rule) = network.incidence, rule.isSum else {
    return try network.graph(run: run).strengthSums(run: run)
  }
  try run.check()
  var budget = LookBudget(run)
  let sums = (0..<table.columnCount).map { column in
    let partners = table.byColumn.count(of: column)
    return partners > 1 ? rule.sharedOut(partners: partners) : 0
  }
  let (starts, columns) = (table.byRow.offsets.span, table.byRow.entries.span)
  var result = [Double](repeating: 0, count: table.rowCount)
  for row in result.indices {
    try budget.spend(1 + starts[row + 1] - starts[row])
    var sum = CompensatedSum()
    for slot in starts[row]..<starts[row + 1] { sum.add(sums[Int(columns[slot])]) }
    result[row] = sum.total
  }
  return result
}

extension ProjectionRule {
  /// What an activity with `partners` partners, two or more, adds to the strength of each.
  fileprivate func sharedOut(partners: Int) -> Double {
    switch self {
    case .fractional: 1
    default: Double(partners - 1) * (share(partners: partners) ?? 0)
    }
  }
}

extension CompressedGraph {
  /// The strengths of each node's ties, added up.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func strengthSums(run: RunControl) throws -> [Double] {
    var budget = LookBudget(run)
    return try (0..<nodeCount).map { node in
      try budget.spend(1 + degree(node))
      return strengthSum(node)
    }
  }

  /// The strengths of each node's ties, added up.
  var strengthSums: [Double] { (0..<nodeCount).map(strengthSum) }

  private func strengthSum(_ node: Int) -> Double {
    var sum = CompensatedSum()
    for slot in row(node) { sum.add(strengths[slot]) }
    return sum.total
  }

  /// The strength of each node's strongest tie, or 0 where it has none.
  var strongestTies: [Double] {
    (0..<nodeCount).map { node in row(node).reduce(0) { max($0, strengths[$1]) } }
  }
}

extension ArcRows {
  /// The strengths of the arcs of each row, added up.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func strengthSums(run: RunControl) throws -> [Double] {
    var budget = LookBudget(run)
    return try (0..<nodeCount).map { node in
      try budget.spend(1 + degree(node))
      var sum = CompensatedSum()
      for slot in row(node) { sum.add(strengths[slot]) }
      return sum.total
    }
  }
}

/// A sum that carries along what rounding takes away, so that thirds add up to a whole.
///
/// > A. Neumaier. "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen."
/// > *Zeitschrift für Angewandte Mathematik und Mechanik* 54(1), 1974, 39–51.
/// > doi:10.1002/zamm.19740540106
private struct CompensatedSum {
  private var sum = 0.0
  private var lost = 0.0

  var total: Double { sum + lost }

  mutating func add(_ term: Double) {
    let next = sum + term
    lost += sum >= term ? (sum - next) + term : (term - next) + sum
    sum = next
  }
}
