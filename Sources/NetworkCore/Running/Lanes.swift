import Dispatch
import Synchronization

/// Deals `0..<count` out to a fixed number of lanes and folds their results in lane order.
///
/// The number of lanes does not depend on the machine, so floating-point sums come out bit for
/// bit the same on one core and on sixty-four. Results are folded as soon as their turn comes,
/// so few of them are held at a time.
///
/// - Parameters:
///   - count: How many units of work there are.
///   - run: The hand on the computation.
///   - fraction: How much of the measure's work this is.
///   - body: What one lane does with its share; it should look at `run.isCancelled`.
///   - combine: Adds the result of the next lane to the total.
/// - Throws: `CancellationError` if `run` is cancelled before the last lane ends.
/// - Returns: The folded result, or `nil` if there is nothing to do.
package func foldLanes<Result: Sendable>(
  over count: Int, run: RunControl, fraction: Double = 1,
  lane body: @Sendable (StrideTo<Int>) -> Result,
  combine: @Sendable (inout Result, Result) -> Void
) throws -> Result? {
  let laneCount = min(64, count)
  let fold = Mutex(LaneFold<Result>())
  let nextLane = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: min(run.workers, laneCount)) { _ in
    while true {
      let lane = nextLane.add(1, ordering: .relaxed).oldValue
      guard lane < laneCount, !run.isCancelled else { return }
      let result = body(stride(from: lane, to: count, by: laneCount))
      fold.withLock { $0.take(result, of: lane, combine) }
      run.advance(by: fraction / Double(laneCount))
    }
  }
  try run.check()
  return fold.withLock { $0.total }
}

/// Lane results that wait for their turn.
private struct LaneFold<Result> {
  var total: Result?
  private var waiting: [Int: Result] = [:]
  private var next = 0

  mutating func take(_ result: Result, of lane: Int, _ combine: (inout Result, Result) -> Void) {
    waiting[lane] = result
    while let ready = waiting.removeValue(forKey: next) {
      next += 1
      if var sum = total.take() {
        combine(&sum, ready)
        total = sum
      } else {
        total = ready
      }
    }
  }
}
