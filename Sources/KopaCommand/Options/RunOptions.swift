import ArgumentParser
import Dispatch
import Foundation
import Kopa

/// How a computation runs; none of it but the seed changes a result.
struct RunOptions: ParsableArguments {
  @Option(help: "Where chance starts; it is printed beside every result.")
  var seed: UInt64 = 1

  @Option(help: "The most threads to use; by default all cores.")
  var workers: Int?

  @Flag(help: "No progress line and no findings on standard error.")
  var quiet = false

  mutating func validate() throws {
    if let workers, workers < 1 { throw ValidationError("--workers is a number from 1 up.") }
  }

  /// A run that shows how far it is on a terminal, and that Ctrl-C stops.
  func control() -> RunControl {
    let shows = !quiet && StandardError.isTerminal
    let run = RunControl(workers: workers ?? .max, onProgress: shows ? ProgressLine.show : nil)
    Interruption.stops(run)
    return run
  }
}

/// The line on a terminal that says how far a computation is.
enum ProgressLine {
  static func show(_ fraction: Double) {
    let percent = Int((100 * fraction).rounded(.down))
    let line = fraction < 1 ? "\rmeasuring: \(percent) %  " : "\r                    \r"
    StandardError.write(line)
  }
}

/// Ctrl-C asks the computation to stop, and the command then ends without half a result.
enum Interruption {
  static func stops(_ run: RunControl) {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      run.cancel()
      // Whoever asks a second time does not want to wait.
      signal(SIGINT, SIG_DFL)
    }
    source.activate()
    // The source lives as long as the command.
    source.setCancelHandler { withExtendedLifetime(source) {} }
  }
}
