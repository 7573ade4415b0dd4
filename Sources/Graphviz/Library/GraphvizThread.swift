import CGraphviz
import Dispatch
import Synchronization

/// The one thread on which Graphviz runs.
///
/// libgvc keeps its state in globals, so that one call at a time may be inside it; and its layouts
/// recurse as deep as a chain of nodes is long, so that it needs more stack than most threads
/// have. Both are met by one thread with a large stack, which serves callers in their order.
enum GraphvizThread {
  /// Runs `work` on the thread and waits for it.
  static func run<Value: Sendable>(
    _ work: @escaping @Sendable (Library) throws(GraphvizError) -> Value
  ) throws(GraphvizError) -> Value {
    guard hasStarted else { throw .unavailable }
    let outcome = Outcome<Value>()
    queue.append { library in
      do throws(GraphvizError) {
        guard let library else { throw .unavailable }
        outcome.settle(.success(try work(library)))
      } catch {
        outcome.settle(.failure(error))
      }
    }
    return try outcome.value()
  }

  private static let queue = JobQueue()

  private static let hasStarted = unsafe cgraphviz_start_thread { _ in GraphvizThread.serve() } == 1

  private static func serve() -> Never {
    let library = Library()
    while true { queue.next()(library) }
  }
}

private typealias Job = @Sendable (Library?) -> Void

/// The calls that wait for their turn.
private final class JobQueue: Sendable {
  private let jobs = Mutex<[Job]>([])
  private let count = DispatchSemaphore(value: 0)

  func append(_ job: @escaping Job) {
    jobs.withLock { $0.append(job) }
    count.signal()
  }

  func next() -> Job {
    count.wait()
    return jobs.withLock { $0.removeFirst() }
  }
}

/// What a call gives back, once it has been served.
private final class Outcome<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, GraphvizError>>(.failure(.unavailable))
  private let isSettled = DispatchSemaphore(value: 0)

  func settle(_ outcome: Result<Value, GraphvizError>) {
    result.withLock { $0 = outcome }
    isSettled.signal()
  }

  func value() throws(GraphvizError) -> Value {
    isSettled.wait()
    return try result.withLock { $0 }.get()
  }
}
