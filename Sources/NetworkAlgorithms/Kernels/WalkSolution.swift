import NetworkCore

/// The shares of a walk with new starts, by conjugate gradients (see ``RandomWalk``).
///
/// They are preconditioned by the row sums, and start from the same share for everybody. They end
/// where the errors are half of what ``RandomWalk`` allows, or rounding errors, or no longer become
/// smaller because strengths are too far apart for it.
struct WalkSolution {
  /// The share at each place.
  let shares: [Double]

  /// - Throws: `CancellationError` if `run` is cancelled.
  init(
    of matrix: TieOperator, sums: [Double], damping: Double, base: Double, mean: Double,
    run: RunControl
  ) throws {
    let ground = WalkGround(sums: sums, scales: matrix.scales, damping: damping)
    let start = zip(sums, matrix.scales).map { $0 > 0 ? mean / $0 * $1 : base * $1 }
    let tied = zip(start, sums).map { $1 > 0 ? $0 : 0 }
    var errors = try matrix.image(of: tied, run: run)
    for place in errors.indices {
      errors[place] = damping * errors[place] - (mean - base) * matrix.scales[place]
    }
    let levels = try ground.solved(matrix, from: start, errors, run: run)
    let isSound = levels.allSatisfy(\.isFinite)
    shares = zip(isSound ? levels : start, sums).map { $1 > 0 ? $0 * $1 : $0 }
  }
}

/// What does not change while a walk is solved.
private struct WalkGround {
  let sums: [Double]
  let scales: [Double]
  let damping: Double

  /// One over each sum.
  let inverse: [Double]

  init(sums: [Double], scales: [Double], damping: Double) {
    self.sums = sums
    self.scales = scales
    self.damping = damping
    inverse = sums.map { 1 / $0 }
  }

  /// The levels, which are shares divided by sums; the errors are what a step of the walk would change
  /// in the shares that belong to the first ones.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func solved(
    _ matrix: TieOperator, from start: [Double], _ startErrors: [Double], run: RunControl
  ) throws -> [Double] {
    var (levels, errors) = (start, startErrors)
    var direction = [Double](repeating: 0, count: sums.count)
    let target = max(RandomWalk.tolerance / 2 * (1 - damping), 1e-15)
    var lastLength = Double.infinity
    var best = (error: Double.infinity, step: 0)
    var state = move(&levels, &errors, by: 0, along: direction, image: direction)
    for step in 0..<RandomWalk.mostSteps {
      try run.check()
      if state.error < best.error { best = (state.error, step) }
      guard state.error > target, step - best.step < 200, state.length < .infinity else { break }
      let length = turn(&direction, to: errors, keeping: state.length / lastLength)
      let image = try matrix.image(of: direction, run: run)
      let stride = state.length / (length - damping * dot(direction, image))
      lastLength = state.length
      state = move(&levels, &errors, by: stride, along: direction, image: image)
    }
    return levels
  }

  /// Turns the direction to the errors, and tells its squared length in the measure of the sums.
  private func turn(
    _ direction: inout [Double], to errors: [Double], keeping share: Double
  ) -> Double {
    let (errors, inverse, sums) = (errors.span, inverse.span, sums.span)
    var direction = direction.mutableSpan
    var length = 0.0
    for place in errors.indices where sums[place] > 0 {
      let entry = errors[place] * inverse[place] + share * direction[place]
      direction[place] = entry
      length += entry * (sums[place] * entry)
    }
    return length
  }

  /// Goes along a direction and tells what errors are left: those of all nodes added up, and their
  /// squared length in the measure of the preconditioner.
  private func move(
    _ levels: inout [Double], _ errors: inout [Double], by stride: Double,
    along direction: [Double], image: [Double]
  ) -> (error: Double, length: Double) {
    let (inverse, sums, scales) = (inverse.span, sums.span, scales.span)
    let (direction, image) = (direction.span, image.span)
    var levels = levels.mutableSpan
    var errors = errors.mutableSpan
    var (error, length) = (0.0, 0.0)
    for place in levels.indices where sums[place] > 0 {
      levels[place] += stride * direction[place]
      errors[place] -= stride * (sums[place] * direction[place] - damping * image[place])
      error += abs(errors[place]) * scales[place]
      length += errors[place] * (errors[place] * inverse[place])
    }
    return (error, length)
  }
}
