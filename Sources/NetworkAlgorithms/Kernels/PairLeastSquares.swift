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
  /// How many more pairs there are than unknowns.
  let freedom: Double

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
    guard let own = try ownParts(of: all, beside: response, run: run) else {
      return .failure("one of the numbers follows from the others")
    }
    return .success(
      PairLeastSquares(
        basis: basis, response: response, error: error, errorSquare: dot(error, error), own: own,
        freedom: Double(response.values.count - all.count)))
  }

  /// What each of the columns has beside the others; `nil` if that is nothing for one of them.
  private static func ownParts(
    of all: [[Double]], beside response: PairColumn, run: RunControl
  ) throws -> [OwnPart]? {
    var own: [OwnPart] = []
    for (place, column) in all.enumerated() {
      var others = all
      others.remove(at: place)
      guard let rest = try PairBasis(of: others, run: run).rest(of: column) else { return nil }
      let direction = unit(rest)
      own.append(
        OwnPart(
          direction: PairColumn(nodeCount: response.nodeCount, values: direction),
          length: dot(rest, rest).squareRoot(), share: dot(direction, response.values)))
    }
    return own
  }

  var nodeCount: Int { response.nodeCount }
  var pairCount: Int { response.values.count }

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
