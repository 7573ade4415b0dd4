import NetworkCore

/// How likely so many of some independent trials succeed, or more (Poisson-binomial tail).
struct SuccessCounts {
  /// At each place, how likely as many succeed, or more.
  let tails: [Double]

  /// - Parameters:
  ///   - chances: How likely each trial succeeds.
  ///   - most: The largest number of successes that is asked for.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* *most*) for *n* trials. Sums of positive numbers only: small
  ///   probabilities are as exact as large ones.
  init(_ chances: some Sequence<Double>, most: Int, run: RunControl) throws {
    // The last place is for as many, or more.
    var counts = [Double](repeating: 0, count: most + 1)
    counts[0] = 1
    guard most > 0 else {
      tails = [1]
      return
    }
    var budget = LookBudget(run)
    var reached = 0
    for chance in chances where chance > 0 {
      reached = min(most, reached + 1)
      try budget.spend(reached + 1)
      counts[most] += counts[most - 1] * chance
      for place in stride(from: min(reached, most - 1), to: 0, by: -1) {
        counts[place] = counts[place] * (1 - chance) + counts[place - 1] * chance
      }
      counts[0] *= 1 - chance
    }
    for place in (0..<most).reversed() { counts[place] += counts[place + 1] }
    tails = counts.map { min(1, $0) }
  }
}
