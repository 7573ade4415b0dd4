import NetworkCore

extension PairLeastSquares {
  /// A model and its tests, or why there is none.
  static func outcome(
    _ response: PairColumn, on columns: [PairColumn], names: [String], permutations: Int,
    seed: Seed, run: RunControl
  ) throws -> PairRegression.Outcome {
    if let reason = reason(against: response, columns) {
      try run.check()
      run.advance(by: 1)
      return .undefined(reason)
    }
    let model: PairLeastSquares
    switch try made(response, on: columns, run: run) {
    case .success(let made): model = made
    case .failure(let error):
      run.advance(by: 1)
      return .undefined(error.reason)
    }
    let drawn = try model.drawn(permutations, seed: seed, run: run)
    let estimates = model.estimates
    let (pairs, unexplained) = (response.values.count, model.unexplained)
    return .defined(
      PairRegression.Fit(
        intercept: estimates[0],
        coefficients: columns.indices.map { place in
          let values = drawn.compactMap { $0[place] }
          return PairRegression.Coefficient(
            name: names[place], estimate: estimates[place + 1],
            test: ChanceTest(
              observed: model.scores[place], drawn: values,
              undefinedCount: drawn.count - values.count, tolerance: 1e-9))
        },
        rSquared: 1 - unexplained,
        adjustedRSquared: 1 - unexplained * Double(pairs - 1) / model.freedom, pairCount: pairs))
  }

  /// The scores of the columns in each permutation.
  private func drawn(_ permutations: Int, seed: Seed, run: RunControl) throws -> [[Double?]] {
    let start = (0..<nodeCount).map { Int32($0) }
    let zeros = [Double](repeating: 0, count: pairCount)
    return try mapReplicates(0..<permutations, run: run) {
      zeros
    } _: { replicate, scratch in
      var order = start
      var generator = seed.stream(replicate).generator()
      generator.shuffle(&order)
      return try scores(in: order, scratch: &scratch, run: run)
    }
  }

  private static func reason(
    against response: PairColumn, _ columns: [PairColumn]
  ) -> UndefinedReason? {
    guard response.values.count > columns.count + 1 else {
      return "no more pairs of nodes than numbers to estimate"
    }
    guard response.values.contains(where: { $0 != response.values[0] }) else {
      return "all pairs are tied alike"
    }
    return nil
  }
}
