import Foundation
import NetworkAlgorithms
import NetworkCore

/// How long a task takes: rounds until a few seconds are gone, and at most five.
///
/// Each round has a network of its own on which nothing has been worked out: whatever a measure
/// prepares for itself is in its time.
struct Timing {
  /// The line that is printed.
  let line: String

  private static let mostRounds = 5
  private static let mostSeconds = 2.0

  init(of task: TimedTask, on fixture: Fixture, run: RunControl, folder: String) throws {
    var seconds: [Double] = []
    var found: [Double] = []
    for round in 1...(task.seeds ?? Self.mostRounds) {
      let subject = try fixture.cold()
      let start = ContinuousClock.now
      let answer: TimedTask.Answer
      do {
        answer = try task.perform(subject, round, run)
      } catch {
        line = "\(task.name)\tfailed\t\(error)"
        return
      }
      seconds.append((ContinuousClock.now - start) / .seconds(task.batch))
      if task.seeds != nil || round == 1 { found += answer() }
      let isEnough = seconds.reduce(0, +) * Double(task.batch) > Self.mostSeconds
      if isEnough, task.seeds == nil { break }
    }
    let least = seconds.min() ?? .nan
    let mean = seconds.reduce(0, +) / Double(seconds.count)
    line = "\(task.name)\t\(least)\t\(mean)\t\(seconds.count)"
    let bytes = found.withUnsafeBytes { Data($0) }
    try bytes.write(to: URL(filePath: folder).appending(path: "\(task.name).f64"))
  }
}
