package import NetworkCore

/// A two-mode table that takes random steps among all with its row and column sums.
package protocol TableChain: Sendable {
  /// The table as it is now.
  var table: IncidenceTable { get }

  /// Takes `count` steps, those that change nothing included.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled; some of the steps are then taken.
  mutating func advance(by count: Int, run: RunControl) throws
}
