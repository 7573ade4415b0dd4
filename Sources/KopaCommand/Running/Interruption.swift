import Dispatch
import Foundation
import Kopa
import Synchronization

/// Ctrl-C ends the command with 130, and without half a result.
///
/// The computation is asked to stop. What cannot be asked, such as Graphviz, ends with the
/// process a moment later, unless a file is just being written: that is done in a moment.
enum Interruption {
  /// How long a computation has to stop by itself.
  private static let patience = DispatchTimeInterval.milliseconds(500)
  private static let isWriting = Atomic(false)

  /// Lets Ctrl-C stop `run`, which is given back.
  static func stopping(_ run: RunControl) -> RunControl {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      run.cancel()
      // Whoever asks a second time does not want to wait.
      signal(SIGINT, SIG_DFL)
      DispatchQueue.global().asyncAfter(deadline: .now() + patience) { endNow() }
    }
    source.activate()
    // The source lives as long as the command.
    source.setCancelHandler { withExtendedLifetime(source) {} }
    return run
  }

  /// Writes a file whole, unless `run` was stopped before.
  ///
  /// - Throws: `CancellationError`, or what `write` throws.
  static func writing<Value>(_ run: RunControl, _ write: () throws -> Value) throws -> Value {
    isWriting.store(true, ordering: .sequentiallyConsistent)
    defer { isWriting.store(false, ordering: .sequentiallyConsistent) }
    try run.check()
    return try write()
  }

  private static func endNow() {
    guard !isWriting.load(ordering: .sequentiallyConsistent) else { return }
    StandardError.progress.erase()
    _exit(ExitStatus.interrupted.rawValue)
  }
}
