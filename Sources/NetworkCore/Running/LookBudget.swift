/// Reminds a loop to look at its run control before it has taken a million steps.
package struct LookBudget {
  private let run: RunControl
  private var left = LookBudget.mostSteps

  /// The most steps between two looks.
  package static let mostSteps = 500_000

  package init(_ run: RunControl) {
    self.run = run
  }

  /// Takes the steps `range`, as many as there may be between two looks at a time.
  ///
  /// - Throws: `CancellationError` if it was time for a look, and the run is cancelled.
  package mutating func spend(on range: Range<Int>, _ body: (Range<Int>) -> Void) throws {
    var start = range.lowerBound
    repeat {
      let end = min(range.upperBound, start + LookBudget.mostSteps)
      try spend(end - start)
      body(start..<end)
      start = end
    } while start < range.upperBound
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
