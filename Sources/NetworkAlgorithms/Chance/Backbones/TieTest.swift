public import NetworkCore

/// A test of each tie against chance; the score of a tie is its p, and small where chance does
/// not explain how strong the tie is.
///
///     let p = try network.scores(.disparity)
///     let kept = try network.marks(.backbone(of: .disparity, level: 0.05))
public protocol TieTest: TieMeasure {
  /// How many tests there are in `network`: those of the ties, and of pairs without a tie where
  /// these are tested, too, and have a p of 1.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func testCount<Node>(in network: Network<Node>, run: RunControl) throws -> Int
}

/// How the p values of many ties are corrected for the number of tests.
///
/// The raw value is the command's spelling.
public enum TieCorrection: String, Hashable, Sendable, CaseIterable {
  /// Not at all: of the ties that chance made, a share of the level is kept.
  case none
  /// Each p is multiplied by the number of tests: no false tie is likely.
  case bonferroni
  /// As Benjamini and Hochberg do: of the ties kept, a share of the level is false on average.
  case falseDiscovery = "false-discovery"

  /// The corrected values of those of `tests` tests that have these; the p of all others is 1.
  func adjusted(_ values: [Double], tests: Int) -> [Double] {
    switch self {
    case .none: values
    case .bonferroni: values.map { min(1, $0 * Double(tests)) }
    case .falseDiscovery: FalseDiscovery.benjaminiHochberg.adjusted(values, family: tests)
    }
  }
}
