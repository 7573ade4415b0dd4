import Synchronization

/// A value that one thread uses at a time.
///
/// It is a `Mutex`. On Linux the thread sanitizer does not see into the library that a `Mutex` locks
/// in, and reports every use as a race; here each use also leaves a mark that the next one reads, which
/// it does see. That costs two instructions beside the lock.
package struct Guarded<Value>: ~Copyable, Sendable {
  private let value: Mutex<Value>
  private let uses = Atomic(0)

  package init(_ value: consuming sending Value) {
    self.value = Mutex(value)
  }

  /// Lets `body` use the value while nobody else does.
  package func withLock<Result, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    try value.withLock { value throws(Failure) in
      let count = uses.load(ordering: .acquiring)
      defer { uses.store(count &+ 1, ordering: .releasing) }
      return try body(&value)
    }
  }
}
