import NetworkCore

/// The sums that Moran's and Geary's coefficients are made of, over the nodes that have a number.
struct TieAutocorrelation {
  /// How many nodes have a number.
  private(set) var count = 0.0

  /// Whether all of them have the same one.
  private(set) var isConstant = true

  /// The sum of all weights, each tie both ways round.
  private(set) var weightSum = 0.0

  /// ½ Σ (w(i,j) + w(j,i))².
  private(set) var pairSquares = 0.0

  /// Σ (what leads to i and what leads away)².
  private(set) var nodeSquares = 0.0

  /// Σ w(i,j) z(i) z(j), with z the distances from the mean.
  private(set) var products = 0.0

  /// Σ w(i,j) (x(i) − x(j))².
  private(set) var differences = 0.0

  /// Σ z².
  private(set) var squares = 0.0

  /// *n* Σ z⁴ / (Σ z²)².
  private(set) var kurtosis = 0.0

  /// Where `values` has not a number, the number of the node is not known.
  ///
  /// - Complexity: O(*n* + *m*).
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(
    _ graph: CompressedGraph, values: [Double], weights: NeighbourWeights, run: RunControl
  ) throws {
    try run.check()
    let distances = takeMoments(values)
    guard count > 0, !isConstant else { return }
    var budget = LookBudget(run)
    var sums = [Double](repeating: 0, count: graph.nodeCount)
    for node in sums.indices where !values[node].isNaN {
      try budget.spend(1 + graph.degree(node))
      for slot in graph.row(node) where !values[Int(graph.targets[slot])].isNaN {
        sums[node] += graph.strengths[slot]
      }
    }
    for node in sums.indices where sums[node] > 0 {
      try budget.spend(1 + graph.degree(node))
      var (away, towards) = (0.0, 0.0)
      for slot in graph.row(node) where !values[Int(graph.targets[slot])].isNaN {
        let other = Int(graph.targets[slot])
        let strength = graph.strengths[slot]
        let weight = weights == .rowShares ? strength / sums[node] : strength
        let back = weights == .rowShares ? strength / sums[other] : strength
        let difference = distances[node] - distances[other]
        away += weight
        towards += back
        pairSquares += (weight + back) * (weight + back) / 2
        products += weight * distances[node] * distances[other]
        differences += weight * difference * difference
      }
      weightSum += away
      nodeSquares += (away + towards) * (away + towards)
    }
  }

  /// Notes the moments of the numbers, and returns their distances from the mean in units of their
  /// deviation, so that no power overflows.
  private mutating func takeMoments(_ values: [Double]) -> [Double] {
    let known = values.filter { !$0.isNaN }
    guard let first = known.first else { return values }
    count = Double(known.count)
    isConstant = known.allSatisfy { $0 == first }
    let mean = first + known.reduce(0) { $0 + ($1 - first) } / count
    let deviation = (known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    guard deviation > 0, deviation.isFinite else {
      isConstant = true
      return values
    }
    let distances = values.map { ($0 - mean) / deviation }
    let powers = distances.reduce(into: (square: 0.0, fourth: 0.0)) { powers, distance in
      guard !distance.isNaN else { return }
      powers.square += distance * distance
      powers.fourth += distance * distance * distance * distance
    }
    squares = powers.square
    kurtosis = count * powers.fourth / (powers.square * powers.square)
    return distances
  }
}

extension AutocorrelationValue {
  /// What is told of a coefficient whose expectation and variance are known, or why there is none.
  func outcome(
    _ sums: TieAutocorrelation, coefficient: Double, expected: Double, variance: Double
  ) -> NetworkValue.Outcome {
    guard sums.count > 1 else { return .undefined(.fewerThanTwoNodes) }
    guard !sums.isConstant else { return .undefined(.allOfOneValue) }
    guard sums.weightSum > 0 else { return .undefined(.noTiesOfKnownValue) }
    switch self {
    case .coefficient: return .defined(coefficient)
    case .expected: return .defined(expected)
    case .deviation, .z:
      guard sums.count > 3 else { return .undefined(.fewerThanFourNodes) }
      // Rounding may leave a trace where everybody is tied alike, so that nothing can vary.
      let deviation = variance > 1e-14 ? variance.squareRoot() : 0
      if self == .deviation { return .defined(deviation) }
      return deviation > 0
        ? .defined((coefficient - expected) / deviation) : .undefined(.allPairsTiedAlike)
    }
  }
}
