import Synchronization

/// The hand on a long computation: how many cores, how far along, and stop.
///
///     let run = RunControl { print("\(Int($0 * 100)) %") }
///     let scores = try network.scores(.betweenness(over: .hops), run: run)
///
/// Measures check in between units of work; `cancel()` may be called from any thread, and makes
/// the measure throw `CancellationError`.
public final class RunControl: Sendable {
  /// The most threads a measure may use.
  ///
  /// It changes the time a measure takes, never its result.
  public let workers: Int

  private let stopped = Atomic(false)
  private let finished = Mutex(0.0)
  private let onProgress: (@Sendable (Double) -> Void)?
  private let whole: RunControl?

  /// Creates a run.
  ///
  /// - Parameters:
  ///   - workers: The most threads to use; by default all cores.
  ///   - onProgress: Told the fraction done, from 0 to 1, by whichever thread gets there, one
  ///     at a time; each measure starts from 0.
  public init(workers: Int = .max, onProgress: (@Sendable (Double) -> Void)? = nil) {
    self.workers = max(1, workers)
    self.onProgress = onProgress
    whole = nil
  }

  /// Creates the run of one of the computations that go on at the same time within `whole`: it
  /// has one worker, is cancelled with the whole, and keeps its own progress to itself.
  package init(within whole: RunControl) {
    workers = 1
    onProgress = nil
    self.whole = whole
  }

  /// Asks the measure to stop as soon as it can.
  public func cancel() {
    stopped.store(true, ordering: .relaxed)
  }

  /// Whether somebody asked to stop.
  public var isCancelled: Bool {
    #if DEBUG
    looks.add(1, ordering: .relaxed)
    #endif
    return stopped.load(ordering: .relaxed) || whole?.isCancelled == true
  }

  #if DEBUG
  /// How often somebody looked whether to stop; tests count it.
  package var lookCount: Int { looks.load(ordering: .relaxed) }
  private let looks = Atomic(0)
  #endif

  /// Throws if somebody asked to stop.
  ///
  /// Whoever goes on with a result, to draw or to write it, checks before.
  ///
  /// - Throws: `CancellationError`.
  public func check() throws {
    if isCancelled { throw CancellationError() }
  }

  /// Tells that another `fraction` of the work is done.
  ///
  /// When all of it is done the count starts anew, for the next measure under the same control.
  package func advance(by fraction: Double) {
    guard let onProgress else { return }
    finished.withLock { done in
      done += fraction
      let isOver = done > 1 - 1e-9
      onProgress(isOver ? 1 : done)
      if isOver { done = 0 }
    }
  }
}
