import ArgumentParser
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
    if let workers, workers < 1 { throw ValidationError(.workersFromOne) }
  }

  /// A run that shows how far it is on a terminal, and that Ctrl-C stops.
  func control() -> RunControl {
    let workers = workers ?? .max
    guard !quiet, StandardError.isTerminal else {
      return Interruption.stopping(RunControl(workers: workers))
    }
    let line = StandardError.progress
    return Interruption.stopping(
      RunControl(
        workers: workers, onProgress: { line.show($0) },
        onStep: { line.begin(ProgressWords.text(for: $0, in: PageLanguage.spoken)) }))
  }
}
