import NetworkCore

/// What a correlation needs to know of a number for each pair of nodes: the sums of the numbers
/// and of their squares over all unordered pairs.
struct PairMoments {
  var sum: Double
  var squares: Double

  /// The numbers are the strengths of ties, 0 where there is none.
  init(_ graph: CompressedGraph) {
    // Both ends of a tie hold the same bits, and halving is exact.
    sum = graph.strengths.reduce(0, +) / 2
    squares = graph.strengths.reduce(0) { $0 + $1 * $1 } / 2
  }

  /// The numbers are 1 where two codes are the same, and 0 elsewhere.
  init(same codes: [Int32]) {
    var sizes = [Int](repeating: 0, count: Int(codes.max() ?? -1) + 1)
    for code in codes { sizes[Int(code)] += 1 }
    sum = Double(sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
    squares = sum
  }

  /// The numbers are the distances of values.
  init(distances values: [Double]) {
    // In ascending order, the value in place k is added k times and taken off n − 1 − k times.
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    let centred = values.map { $0 - mean }.sorted()
    let n = Double(values.count)
    sum = centred.enumerated().reduce(0) { $0 + $1.element * (2 * Double($1.offset) - n + 1) }
    squares = n * centred.reduce(0) { $0 + $1 * $1 } - squaredSum(centred)
  }

  /// Pairs · variance of the numbers · pairs.
  func spread(over pairs: Double) -> Double { pairs * squares - sum * sum }
}

/// The square of what is left of a sum that should be 0.
private func squaredSum(_ centred: [Double]) -> Double {
  let sum = centred.reduce(0, +)
  return sum * sum
}
