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
  private let finished = Guarded(0.0)
  private let onProgress: (@Sendable (Double) -> Void)?
  private let whole: RunControl?
  private let onStep: (@Sendable (String) -> Void)?

  /// Creates a run.
  ///
  /// - Parameters:
  ///   - workers: The most threads to use; by default all cores.
  ///   - onProgress: Told the fraction done, from 0 to 1, by whichever thread gets there, one
  ///     at a time; each measure starts from 0.
  ///   - onStep: Told the name of each step of a longer work, such as a briefing, as it begins.
  public init(
    workers: Int = .max, onProgress: (@Sendable (Double) -> Void)? = nil,
    onStep: (@Sendable (String) -> Void)? = nil
  ) {
    self.workers = max(1, workers)
    self.onProgress = onProgress
    self.onStep = onStep
    whole = nil
  }

  /// Creates the run of one of several computations that go on at the same time within `whole`.
  ///
  /// It has one worker unless it is given more, is cancelled with the whole, and keeps its own
  /// progress to itself.
  package init(within whole: RunControl, workers: Int = 1) {
    self.workers = workers
    onProgress = nil
    onStep = nil
    self.whole = whole
  }

  /// Begins a step of a longer work, and the count of what is done of it.
  ///
  /// - Parameter step: A short name that stays the same, such as `betweenness` or `map`; whoever
  ///   shows it to people has their words for it.
  /// - Throws: `CancellationError` if somebody asked to stop.
  public func begin(_ step: String) throws {
    try check()
    finished.withLock { done in
      done = 0
      onStep?(step)
    }
  }

  /// Asks the measure to stop as soon as it can.
  public func cancel() {
    stopped.store(true, ordering: .relaxed)
  }

  /// Whether somebody asked to stop.
  public var isCancelled: Bool {
    #if DEBUG || COUNT_LOOKS
    looks.add(1, ordering: .relaxed)
    #endif
    return stopped.load(ordering: .relaxed) || whole?.isCancelled == true
  }

  #if DEBUG || COUNT_LOOKS
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
