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
/// steps of the walk itself (see ``WalkSolution``). A step of the walk then confirms the solution:
/// since a step moves shares about and keeps the part d of them, what it changes in all shares together
/// is at least the part 1 − d of what all of them together were off by.
///
/// Where d is so close to 1 that rounding errors count, more steps follow. Each is scaled to the
/// share of whole components, which is known beforehand.
///
/// > M. R. Hestenes, E. Stiefel. "Methods of conjugate gradients for solving linear systems."
/// > *Journal of Research of the National Bureau of Standards* 49(6), 1952, 409–436.
/// > doi:10.6028/jres.049.044
struct RandomWalk {
  static let mostSteps = 100_000

  /// What all shares together are off by at most.
  static let tolerance = 1e-13

  private let matrix: TieOperator
  private let damping: Double

  /// The strengths of the ties of a node at each place, added up.
  private let sums: [Double]

  /// The share of an isolate, which is the part of any node's share that comes along no tie.
  private let base: Double

  /// The mean share of the nodes that have ties; it is the same in every component.
  private let mean: Double

  init(_ matrix: TieOperator, damping: Double, run: RunControl) throws {
    try run.check()
    self.matrix = matrix
    self.damping = damping
    sums = zip(matrix.sums, matrix.scales).map { $0 / $1 }
    // Whoever is at an isolate starts anew: base = (1 − d + d · isolates · base) / n. Whoever is
    // elsewhere walks on: mean = base + d · mean.
    let tied = zip(sums, matrix.scales).reduce(0) { $0 + ($1.0 > 0 ? $1.1 * $1.1 : 0) }
    let isolates = Double(matrix.nodeCount) - tied.rounded()
    base = (1 - damping) / (Double(matrix.nodeCount) - damping * isolates)
    mean = base / (1 - damping)
  }

  /// The share of time spent at each node, which adds up to 1, or `nil` if it does not settle.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func settled(run: RunControl) throws -> [Double]? {
    let solution = try WalkSolution(
      of: matrix, sums: sums, damping: damping, base: base, mean: mean, run: run)
    let shares = solution.shares
    let next = try stepped(shares, run: run)
    if change(from: shares, to: next) <= Self.tolerance * (1 - damping) {
      return matrix.spread(next, other: base)
    }
    return try scaledSteps(from: shares, run: run).map { matrix.spread($0, other: base) }
  }

  /// What a step that leads from `shares` to `next` changes in the shares of all nodes together.
  private func change(from shares: [Double], to next: [Double]) -> Double {
    let (shares, next, scales) = (shares.span, next.span, matrix.scales.span)
    return splitSum(shares.indices) { abs(next[$0] - shares[$0]) * scales[$0] }
  }

  /// Steps of the walk, each scaled, until one changes nothing but rounding errors.
  private func scaledSteps(from start: [Double], run: RunControl) throws -> [Double]? {
    let components = try PlaceComponents(matrix, run: run)
    var shares = start
    components.scale(&shares, toMean: mean, where: sums)
    var change = Double.infinity
    for _ in 0..<Self.mostSteps {
      try run.check()
      var next = try stepped(shares, run: run)
      components.scale(&next, toMean: mean, where: sums)
      let lastChange = change
      change = self.change(from: shares, to: next)
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
    return zip(inflow, matrix.scales).map { damping * $0 + base * $1 }
  }
}

/// The connected component of each place.
private struct PlaceComponents {
  private let labels: [Int32]
  private let sizes: [Int]
  private let scales: [Double]

  init(_ matrix: TieOperator, run: RunControl) throws {
    let components = try matrix.components(run: run)
    var labels = [Int32](repeating: 0, count: matrix.scales.count)
    for (node, label) in components.labels.enumerated() {
      if let place = matrix.place(of: node) { labels[place] = label }
    }
    self.labels = labels
    sizes = components.sizes
    scales = matrix.scales
  }

  /// Gives every component the share it is known to have.
  func scale(_ shares: inout [Double], toMean mean: Double, where sums: [Double]) {
    var found = [Double](repeating: 0, count: sizes.count)
    for (place, label) in labels.enumerated() { found[Int(label)] += shares[place] * scales[place] }
    for (place, label) in labels.enumerated() where sums[place] > 0 {
      shares[place] *= mean * Double(sizes[Int(label)]) / found[Int(label)]
    }
  }
}
