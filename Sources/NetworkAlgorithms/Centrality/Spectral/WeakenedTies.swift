import NetworkCore

/// The matrix of ties with the strongest 1, its largest eigenvalue, and what a weakening of walks
/// comes to on that scale.
struct WeakenedTies: Sendable {
  let matrix: TieOperator
  let largest: Double

  /// How strong the strongest tie is that is 1 here.
  private let strongest: Double

  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.didNotConverge`.
  init<Node>(
    of network: Network<Node>, reading: TieReading, for measure: String, run: RunControl
  ) throws {
    let given = try network.tieOperator(reading: reading, run: run)
    matrix = try given.scaledToStrongest(run: run)
    largest = try matrix.largestEigenvalue(for: measure, run: run)
    let (before, after) = (given.sums.max() ?? 0, matrix.sums.max() ?? 0)
    strongest = after > 0 ? before / after : 1
  }

  /// What `alpha`, given in `unit`, is of the value at which the sum over walks becomes infinite.
  func share(_ alpha: Double, in unit: AttenuationUnit) -> Double {
    switch unit {
    case .share: alpha
    case .absolute: alpha * strongest * largest
    }
  }

  /// What `alpha`, given in `unit`, multiplies the matrix by.
  func attenuation(_ alpha: Double, in unit: AttenuationUnit) -> Double {
    switch unit {
    case .share: largest > 0 ? alpha / largest : 0
    case .absolute: alpha * strongest
    }
  }
}
