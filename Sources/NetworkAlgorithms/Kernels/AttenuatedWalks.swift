import NetworkCore

extension TieOperator {
  /// The largest eigenvalue; 0 where there are no ties.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.didNotConverge`.
  func largestEigenvalue(for measure: String, run: RunControl) throws -> Double {
    try principalParts(for: measure, run: run).map(\.value).max() ?? 0
  }

  /// The vector x = b + a A x for the matrix A of ties, by conjugate gradients.
  ///
  /// The eigenvalues of 1 − a A lie between 1 − q and 1 + q, where q is |a| times the largest one of
  /// A and below 1. What is left of an error of the equations, divided by 1 − q, bounds the error of
  /// the solution; it ends where that is 10⁻¹⁴ of the solution's length, or rounding errors.
  ///
  /// > M. R. Hestenes, E. Stiefel. "Methods of conjugate gradients for solving linear systems."
  /// > *Journal of Research of the National Bureau of Standards* 49(6), 1952, 409–436.
  /// > doi:10.6028/jres.049.044
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func attenuatedWalks(
    from source: [Double], attenuation: Double, largest: Double, run: RunControl
  ) throws -> [Double] {
    var solution = source
    let slack = max(1e-14 * (1 - abs(attenuation) * largest), 1e-15)
    // Errors are worked out anew, because those that are carried along drift away.
    for _ in 0..<4 {
      var errors = try image(of: solution, run: run)
      for place in errors.indices {
        errors[place] = source[place] - solution[place] + attenuation * errors[place]
      }
      let allowed = slack * dot(solution, solution).squareRoot()
      guard dot(errors, errors).squareRoot() > allowed else { break }
      try improve(&solution, errors, attenuation: attenuation, until: allowed, run: run)
    }
    return solution
  }

  private func improve(
    _ solution: inout [Double], _ startErrors: [Double], attenuation: Double,
    until allowed: Double, run: RunControl
  ) throws {
    var (errors, direction) = (startErrors, startErrors)
    var square = dot(errors, errors)
    var best = (square: square, step: 0)
    for step in 0..<RandomWalk.mostSteps {
      var image = try image(of: direction, run: run)
      image.scale(by: -attenuation)
      image.add(1, direction)
      let stride = square / dot(direction, image)
      guard stride.isFinite else { break }
      solution.add(stride, direction)
      errors.add(-stride, image)
      let last = square
      square = dot(errors, errors)
      if square < best.square { best = (square, step) }
      guard square.squareRoot() > allowed, step - best.step < 200 else { break }
      direction.scale(by: square / last)
      direction.add(1, errors)
    }
  }
}
