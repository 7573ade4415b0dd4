import NetworkCore

/// The p values of a family of tests made on the same draws, adjusted so that a false finding in
/// all of them together is rare.
///
/// ## Definition
///
/// Each number is taken in standard deviations from its mean, the observed one and the draws alike,
/// the observed one being one of the draws: |z|. With the tests in descending order of the observed
/// |z|, and u(i) in a draw being the largest |z| of the tests from *i* on:
///
///     p(i) = the largest, for j ≤ i, of (1 + the number of draws with u(j) ≥ observed |z(j)|) / (R + 1)
///
/// ## Conventions
///
/// - The chance of any false finding is at most the level, however the tests depend on each other
///   (step-down max-T). Draws need not grow with the family.
/// - All ensembles have the same replicates of the same seed and null: the *k*-th draw of each is of
///   one network.
/// - On one side, z takes the place of |z|, or −z.
/// - What is undefined, or fixed by the null, is not in the family and has no p.
/// - A draw that is undefined counts as infinitely far out.
///
/// > P. H. Westfall, S. S. Young. *Resampling-Based Multiple Testing.* Wiley, 1993, algorithm 4.1.
/// >
/// > Y. Ge, S. Dudoit, T. P. Speed. "Resampling-based multiple testing for microarray data analysis."
/// > *Test* 12(1), 2003, 1–77. doi:10.1007/BF02595811
public enum StepDownMaximum {
  /// On which side of chance a finding may lie.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// On either.
    case both
    /// Above.
    case upper
    /// Below.
    case lower
  }

  /// The adjusted p values, in the order of `family`; `nil` for what is undefined or fixed.
  ///
  /// - Throws: `EnsembleError.differs` if the ensembles are not of the same draws.
  /// - Complexity: O(*m R*) for *m* tests of *R* draws.
  public static func adjusted(
    _ family: [Ensemble], side: Side = .both
  ) throws(EnsembleError) -> [Double?] {
    if let first = family.first {
      for other in family {
        if other.null != first.null { throw .differs(in: .null) }
        if other.seed != first.seed { throw .differs(in: .seed) }
        if other.replicates != first.replicates { throw .differs(in: .plannedCount) }
        if other.context != first.context { throw .differs(in: .network) }
      }
    }
    return adjusted(
      family.map { ensemble in
        guard !ensemble.isFixed, let observed = ensemble.observed.number else { return nil }
        return scores(observed, ensemble.values, side: side)
      })
  }

  /// The adjusted p values of scores that can be compared, beside those of draws; `nil` where there
  /// are none.
  package static func adjusted(_ scores: [(observed: Double, drawn: [Double])?]) -> [Double?] {
    let order = scores.enumerated()
      .compactMap { place, score in score.map { (place: place, observed: $0.observed) } }
      .sorted { ($1.observed, $0.place) < ($0.observed, $1.place) }
    var result = [Double?](repeating: nil, count: scores.count)
    guard let first = order.first, let drawCount = scores[first.place]?.drawn.count else {
      return result
    }
    var largest = [Double](repeating: -.infinity, count: drawCount)
    for test in order.reversed() {
      guard let drawn = scores[test.place]?.drawn else { continue }
      for draw in largest.indices { largest[draw] = max(largest[draw], drawn[draw]) }
      // Draws that are as far out on paper, on this side or on the other, count.
      let bound = test.observed - 1e-10 * max(1, abs(test.observed))
      result[test.place] = Double(1 + largest.count { $0 >= bound }) / Double(drawCount + 1)
    }
    var most = 0.0
    for test in order {
      most = max(most, result[test.place] ?? 0)
      result[test.place] = most
    }
    return result
  }

  /// How far out the observed number and the draws lie, in standard deviations; `nil` where all are
  /// the same.
  private static func scores(
    _ observed: Double, _ drawn: [Double?], side: Side
  ) -> (observed: Double, drawn: [Double])? {
    let known = [observed] + drawn.compactMap { $0 }
    let shift = known.reduce(0) { $0 + ($1 - observed) } / Double(known.count)
    let squares = known.reduce(0) { $0 + ($1 - observed - shift) * ($1 - observed - shift) }
    guard squares > 0 else { return nil }
    let deviation = (squares / Double(known.count - 1)).squareRoot()
    let score = { (value: Double) in
      let z = (value - observed - shift) / deviation
      return switch side {
      case .both: abs(z)
      case .upper: z
      case .lower: -z
      }
    }
    return (score(observed), drawn.map { $0.map(score) ?? .infinity })
  }
}
