import Foundation
import NetworkAlgorithms
import NetworkCore

/// Times Kopa's measures one by one, each on a network that nobody has asked anything before.
///
///     KernelTimes times SET table|ties FOLDER TASK… [--workers N]
///     KernelTimes memory SET table|ties TASK
///     KernelTimes tasks
///
/// `times` prints a line for each task (its name, the least and the mean of the seconds, how many
/// rounds) and writes what it found to FOLDER/TASK.f64, so that it can be compared with what peers
/// found. `memory` prints by how many bytes one task makes the process grow, and how many it then
/// holds. `tasks` prints the names of the tasks and the inputs they take.
@main
enum KernelTimes {
  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    let run = RunControl(workers: workers(in: &words))
    switch (words.first, words.count) {
    case ("tasks", 1):
      for task in TimedTask.all {
        print(task.name, task.inputs.map(\.rawValue).joined(separator: ","))
      }
    case ("times", 5...):
      let fixture = try Fixture(path: words[1], input: input(words[2]))
      for name in words[4...] {
        // Unbuffered: what is done stays known if a later task fails.
        let timing = try Timing(of: task(name), on: fixture, run: run, folder: words[3])
        FileHandle.standardOutput.write(Data((timing.line + "\n").utf8))
      }
    case ("memory", 4):
      let fixture = try Fixture(path: words[1], input: input(words[2]))
      let bytes = try memory(of: task(words[3]), on: fixture, run: run)
      print(bytes.growth, bytes.peak)
    default:
      fatalError("usage: KernelTimes times SET table|ties FOLDER TASK…")
    }
  }

  private static func workers(in words: inout [String]) -> Int {
    guard let place = words.firstIndex(of: "--workers"), place + 1 < words.count,
      let count = Int(words[place + 1])
    else { return .max }
    words.removeSubrange(place...(place + 1))
    return count
  }

  private static func input(_ word: String) -> Input {
    guard let input = Input(rawValue: word) else { fatalError("\(word) is not table or ties") }
    return input
  }

  private static func task(_ name: String) -> TimedTask {
    guard let task = TimedTask.all.first(where: { $0.name == name }) else {
      fatalError("\(name) is no task; `KernelTimes tasks` names them")
    }
    return task
  }
}
