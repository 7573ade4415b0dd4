import NetworkCore

/// Least squares of a column of pairs on others, and on others whose nodes have changed places.
///
/// What the columns span is *Q*, and what they leave of the response is *e*. For each column, *u* is
/// the direction that it has beside the others, so that what the others span is *Q* without *u*. A
/// permuted *u*, called *z*, then has in the place of the column
///
///     z · y  beside the others = z · e + (z · u)(u · y)
///     z · z  beside the others = 1 − |Q z|² + (z · u)²
///
/// and no system of equations is solved anew.
struct PairLeastSquares: Sendable {
  private let basis: PairBasis
  private let response: PairColumn
  private let error: [Double]
  private let errorSquare: Double
  private let own: [OwnPart]
  private let freedom: Double

  /// What a column has beside the others.
  private struct OwnPart: Sendable {
    var direction: PairColumn
    var length: Double
    var share: Double
  }

  /// A model, or why there is none.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  static func made(
    _ response: PairColumn, on columns: [PairColumn], run: RunControl
  ) throws -> Result<PairLeastSquares, UndefinedReasonError> {
    let all = [[Double](repeating: 1, count: response.values.count)] + columns.map(\.values)
    let basis = try PairBasis(of: all, run: run)
    guard !basis.isDependent else { return .failure("one of the numbers follows from the others") }
    guard let error = basis.rest(of: response.values) else {
      return .failure("the other numbers explain the ties wholly")
    }
    return .success(try PairLeastSquares(response, on: all, basis, error: error, run: run))
  }

  private init(
    _ response: PairColumn, on all: [[Double]], _ basis: PairBasis, error: [Double],
    run: RunControl
  ) throws {
    self.response = response
    self.basis = basis
    self.error = error
    errorSquare = dot(error, error)
    freedom = Double(response.values.count - all.count)
    var own: [OwnPart] = []
    for (place, column) in all.enumerated() {
      var others = all
      others.remove(at: place)
      let rest = try PairBasis(of: others, run: run).rest(of: column) ?? column
      let length = dot(rest, rest).squareRoot()
      let direction = rest.map { $0 / length }
      own.append(
        OwnPart(
          direction: PairColumn(nodeCount: response.nodeCount, values: direction), length: length,
          share: dot(direction, response.values)))
    }
    self.own = own
  }

  /// What the sum begins with, and what each column adds.
  var estimates: [Double] { own.map { $0.share / $0.length } }

  /// The share of the response's variance that the columns do not explain.
  var unexplained: Double {
    let values = response.values
    let mean = values.reduce(0, +) / Double(values.count)
    return errorSquare / values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }

  /// The estimates of the columns in standard errors.
  var scores: [Double] {
    own.dropFirst().map { $0.share * freedom.squareRoot() / errorSquare.squareRoot() }
  }

  /// The estimates of the columns in standard errors where the nodes of what is their own stand in
  /// the places of `order`, one column at a time; `nil` where the others span what it then is.
  ///
  /// - Complexity: O(*p*² *N*) for *p* columns of *N* pairs.
  func scores(
    in order: [Int32], scratch: inout [Double], run: RunControl
  ) throws -> [Double?] {
    try own.dropFirst().map { part in
      try run.check()
      part.direction.permuted(order, into: &scratch)
      let onOwn = dot(scratch, part.direction.values)
      let spanned = basis.directions.reduce(0) { sum, direction in
        let share = dot(scratch, direction)
        return sum + share * share
      }
      let square = 1 - spanned + onOwn * onOwn
      guard square > 1e-12 else { return nil }
      let product = dot(scratch, error) + onOwn * part.share
      let left = square * (errorSquare + part.share * part.share) - product * product
      return left > 0 ? product * (freedom / left).squareRoot() : nil
    }
  }
}

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
    let start = (0..<response.nodeCount).map { Int32($0) }
    let zeros = [Double](repeating: 0, count: response.values.count)
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
