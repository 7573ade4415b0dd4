import NetworkCore

/// Where somebody is who walks along ties, each as likely as it is strong, and now and then starts
/// anew anywhere.
///
/// With *A* the matrix of ties, *s* its row sums, and *b* what everybody gets from new starts, the
/// shares are x = s · u, where u solves
///
///     (diag(s) − d A) u = b
///
/// This system is symmetric, and conjugate gradients solve it in about the square root of the
/// steps of the walk itself. A few steps of the walk then confirm the solution. Each is scaled to
/// the share of whole components, which is known beforehand, so a damping close to 1 does not make
/// it slow.
///
/// > M. R. Hestenes, E. Stiefel. "Methods of conjugate gradients for solving linear systems."
/// > *Journal of Research of the National Bureau of Standards* 49(6), 1952, 409–436.
/// > doi:10.6028/jres.049.044
struct RandomWalk {
  static let mostSteps = 100_000

  private let matrix: TieOperator
  private let damping: Double

  /// The strengths of each node's ties, added up.
  private let sums: [Double]

  private let components: ComponentLabels

  /// The share of an isolate, which is the part of any node's share that comes along no tie.
  private let base: Double

  /// The mean share of the nodes that have ties; it is the same in every component.
  private let mean: Double

  init(_ matrix: TieOperator, damping: Double, run: RunControl) throws {
    try run.check()
    self.matrix = matrix
    self.damping = damping
    sums = try matrix.image(of: [Double](repeating: 1, count: matrix.size), run: run)
    components = try matrix.components(run: run)
    // Whoever is at an isolate starts anew: base = (1 − d + d · isolates · base) / n. Whoever is
    // elsewhere walks on: mean = base + d · mean.
    let isolates = Double(sums.count { $0 == 0 })
    base = (1 - damping) / (Double(matrix.size) - damping * isolates)
    mean = base / (1 - damping)
  }

  /// The share of time spent at each node, which adds up to 1, or `nil` if it does not settle.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func settled(run: RunControl) throws -> [Double]? {
    var shares = try solved(run: run)
    scale(&shares)
    var change = Double.infinity
    for _ in 0..<Self.mostSteps {
      try run.check()
      var next = try stepped(shares, run: run)
      scale(&next)
      let lastChange = change
      change = zip(next, shares).reduce(0) { $0 + abs($1.0 - $1.1) }
      shares = next
      // Smaller changes, and small ones that grow, are rounding errors.
      if change <= 2e-15 || change <= 1e-14 && change >= lastChange { return shares }
    }
    return nil
  }

  /// One step of the walk.
  private func stepped(_ shares: [Double], run: RunControl) throws -> [Double] {
    let inflow = try matrix.image(
      of: zip(shares, sums).map { $1 > 0 ? $0 / $1 : 0 }, run: run)
    return inflow.map { base + damping * $0 }
  }

  /// Gives every component the share it is known to have.
  private func scale(_ shares: inout [Double]) {
    var found = [Double](repeating: 0, count: components.sizes.count)
    for (node, label) in components.labels.enumerated() {
      found[Int(label)] += shares[node]
    }
    for (node, label) in components.labels.enumerated() where sums[node] > 0 {
      shares[node] *= mean * Double(components.sizes[Int(label)]) / found[Int(label)]
    }
  }

  /// Conjugate gradients, preconditioned by the row sums, from the same share for everybody.
  ///
  /// It ends where the error is a rounding error, or no longer becomes smaller because strengths
  /// are too far apart for it.
  private func solved(run: RunControl) throws -> [Double] {
    let start = sums.map { $0 > 0 ? mean : base }
    var shares = start
    var errors = try stepped(start, run: run)
    errors.add(-1, start)
    var direction = [Double](repeating: 0, count: shares.count)
    var lastLength = Double.infinity
    var best = (error: Double.infinity, step: 0)
    for step in 0..<Self.mostSteps {
      try run.check()
      let (error, length) = size(of: errors)
      if error < best.error { best = (error, step) }
      guard error > 1e-15, step - best.step < 200, length < .infinity else { break }
      turn(&direction, to: errors, keeping: length / lastLength)
      lastLength = length
      let image = try matrix.image(of: direction, run: run)
      go(along: direction, image, &shares, &errors, length: length)
    }
    return best.error < .infinity && shares.allSatisfy(\.isFinite) ? shares : start
  }

  /// The errors added up, and their squared length in the measure of the preconditioner.
  private func size(of errors: [Double]) -> (sum: Double, length: Double) {
    let (errors, sums) = (errors.span, sums.span)
    var (sum, length) = (0.0, 0.0)
    for node in errors.indices where sums[node] > 0 {
      sum += abs(errors[node])
      length += errors[node] * errors[node] / sums[node]
    }
    return (sum, length)
  }

  private func turn(_ direction: inout [Double], to errors: [Double], keeping share: Double) {
    let (errors, sums) = (errors.span, sums.span)
    var direction = direction.mutableSpan
    for node in errors.indices where sums[node] > 0 {
      direction[node] = errors[node] / sums[node] + share * direction[node]
    }
  }

  /// Goes as far along `direction` as makes the error smallest.
  private func go(
    along direction: [Double], _ image: [Double], _ shares: inout [Double],
    _ errors: inout [Double], length: Double
  ) {
    let (direction, image, sums) = (direction.span, image.span, sums.span)
    var shares = shares.mutableSpan
    var errors = errors.mutableSpan
    var curvature = 0.0
    for node in direction.indices {
      curvature += direction[node] * (sums[node] * direction[node] - damping * image[node])
    }
    let stride = length / curvature
    for node in direction.indices {
      let step = sums[node] * direction[node]
      shares[node] += stride * step
      errors[node] -= stride * (step - damping * image[node])
    }
  }
}
