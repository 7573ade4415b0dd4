import Dispatch
import NetworkCore
import Synchronization

/// Deals batches `0..<count` out to the workers of `run`; each makes its scratch once.
///
/// Who takes which batch depends on chance, so what `body` does with one must not depend on those
/// before.
///
/// - Parameters:
///   - count: How many batches there are.
///   - run: The hand on the computation; it advances by 1 in all, unless there is no batch.
///   - makeScratch: Makes what a worker needs; called when it has its first batch.
///   - body: What is done with one batch; it throws only if `run` is cancelled.
/// - Throws: `CancellationError` if `run` is cancelled before the last batch ends.
func dealBatches<Scratch>(
  _ count: Int, run: RunControl, scratch makeScratch: @Sendable () -> Scratch,
  _ body: @Sendable (inout Scratch, Int) throws -> Void
) throws {
  let next = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: min(run.workers, count)) { _ in
    var batch = next.add(1, ordering: .relaxed).oldValue
    guard batch < count, !run.isCancelled else { return }
    var scratch = makeScratch()
    while batch < count, !run.isCancelled {
      do { try body(&scratch, batch) } catch { return }
      run.advance(by: 1 / Double(count))
      batch = next.add(1, ordering: .relaxed).oldValue
    }
  }
  try run.check()
}
