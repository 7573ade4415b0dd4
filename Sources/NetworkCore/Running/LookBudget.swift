/// Reminds a loop to look at its run control before it has taken a million steps.
package struct LookBudget {
  private let run: RunControl
  private var left = LookBudget.mostSteps

  /// The most steps between two looks.
  package static let mostSteps = 500_000

  package init(_ run: RunControl) {
    self.run = run
  }

  /// Notes that `steps` more are about to be taken.
  ///
  /// - Throws: `CancellationError` if it was time for a look, and the run is cancelled.
  package mutating func spend(_ steps: Int) throws {
    left -= steps
    if left < 0 {
      left = LookBudget.mostSteps
      try run.check()
    }
  }
}
