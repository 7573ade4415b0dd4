import NetworkCore

/// Looks for the eigenvector to the largest eigenvalue of one connected component.
///
/// A ``KrylovSearch`` finds it in most networks. Where eigenvalues lie too close together for that,
/// it goes on from what was found: each step takes the best of all combinations of the last vector,
/// the error of its image, and the last change. That needs about the square root of the steps of a power iteration, and
/// bipartite graphs, whose eigenvalues come in pairs ±λ, do not disturb it. The images of the
/// combinations are combinations of images, so a step takes one product with the matrix.
///
/// > A. V. Knyazev. "Toward the optimal preconditioned eigensolver: locally optimal block
/// > preconditioned conjugate gradient method." *SIAM Journal on Scientific Computing* 23(2),
/// > 2001, 517–541. doi:10.1137/S1064827500366124
struct PrincipalIteration {
  static let mostSteps = 100_000

  private let matrix: TieOperator

  init(_ matrix: TieOperator) {
    self.matrix = matrix
  }

  /// The eigenvalue and its vector, of norm 1 and without negative entries; `nil` if it never
  /// settles.
  ///
  /// The component is where `start`, which has no negative entries, is not 0.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func settled(
    from start: [Double], run: RunControl
  ) throws -> (value: Double, vector: [Double])? {
    let search = try KrylovSearch(matrix, from: start, run: run) { error, value, gap in
      error <= self.error(of: 1e-14, in: value, apart: gap)
    }
    let found = try imaged(search.vector, run: run)
    let (value, error) = residual(of: found)
    if error.norm <= self.error(of: 1e-13, in: value, apart: search.gap) {
      return (value, found.entries.map(abs))
    }
    return try refined(found, run: run)
  }

  /// The eigenvalue and its vector, once the error of the image is below 10⁻¹³ of it.
  ///
  /// It goes on until the steps themselves leave no error but rounding, or make it no smaller,
  /// because in long chains, whose eigenvalues lie close together, the vector is much less exact
  /// than its image.
  private func refined(
    _ found: ImagedVector, run: RunControl
  ) throws -> (value: Double, vector: [Double])? {
    var current = found
    var isFresh = false
    var change: ImagedVector?
    var progress = Progress()
    for _ in 0..<Self.mostSteps {
      try run.check()
      let (value, error) = residual(of: current)
      let size = error.norm
      guard size.isFinite else { return nil }
      if isFresh, size <= self.error(of: 1e-13, in: value) {
        return (value, current.entries.map(abs))
      }
      progress.note(size)
      let isExact = size <= self.error(of: 2e-15, in: value)
      if isExact || progress.hasEnded && size <= self.error(of: 1e-13, in: value) {
        // The image was put together from others, whose rounding errors add up.
        current = try imaged(unit(current.entries), run: run)
        isFresh = true
        progress = Progress()
        continue
      }
      var basis = [current, try imaged(crossing(error.entries, current.entries), run: run)]
      if let rest = change?.crossing(basis) { basis.append(rest) }
      let factors = topEigenvector(
        of: basis.map { left in basis.map { dot(left.entries, $0.image) } })
      var best = basis[1]
      best.scale(by: factors[1])
      if basis.count > 2 { best.add(factors[2], basis[2]) }
      current.scale(by: factors[0])
      current.add(1, best)
      current.scale(by: 1 / current.norm)
      isFresh = false
      change = best
    }
    return nil
  }

  /// The eigenvalue that `vector` suggests, and what its image has beside that many times the vector.
  private func residual(of vector: ImagedVector) -> (value: Double, error: ImagedVector) {
    let value = dot(vector.entries, vector.image)
    var error = ImagedVector(entries: vector.image, image: [])
    error.entries.add(-value, vector.entries)
    return (value, error)
  }

  /// The part `share` of an image of length `value`, or its rounding errors where large terms
  /// cancel.
  private func error(of share: Double, in value: Double) -> Double {
    max(share, 4 * .ulpOfOne * matrix.cancellation(leaving: value)) * value
  }

  /// The part `share` of the `gap` between the largest eigenvalue, `value`, and the next one, or the
  /// rounding errors of an image.
  ///
  /// An error of the image, divided by the gap, is one of the vector.
  private func error(of share: Double, in value: Double, apart gap: Double) -> Double {
    max(min(share * gap, 1e-13 * value), error(of: 2e-15, in: value))
  }

  /// `vector` without its part along `axis`, at length 1; a small one lies along it by rounding
  /// errors.
  private func crossing(_ vector: [Double], _ axis: [Double]) -> [Double] {
    var rest = unit(vector)
    rest.add(-dot(rest, axis), axis)
    return unit(rest)
  }

  private func imaged(_ entries: [Double], run: RunControl) throws -> ImagedVector {
    ImagedVector(entries: entries, image: try matrix.image(of: entries, run: run))
  }
}

/// Whether errors still become smaller.
private struct Progress {
  private var least = Double.infinity
  private var idleSteps = 0

  /// Whether the error has not fallen by half for many steps.
  var hasEnded: Bool { idleSteps > 30 }

  mutating func note(_ error: Double) {
    if error < least / 2 {
      least = error
      idleSteps = 0
    } else {
      idleSteps += 1
    }
  }
}
