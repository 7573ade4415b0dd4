import Foundation
import NetworkAlgorithms
import NetworkCore

/// By how many bytes the process grows while it does `task`, and how many it holds at its highest.
///
/// What was freed before must have been given back, or it hides growth: run this where
/// `MALLOC_TRIM_THRESHOLD_` and `MALLOC_MMAP_THRESHOLD_` are small.
func memory(
  of task: TimedTask, on fixture: Fixture, run: RunControl
) throws -> (growth: Int, peak: Int) {
  let subject = try fixture.cold()
  try Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
  let before = try peakResidentBytes()
  _ = try task.perform(subject, 1, run)
  let peak = try peakResidentBytes()
  return (peak - before, peak)
}

/// The most memory that the process has held since the mark was last reset.
private func peakResidentBytes() throws -> Int {
  let status = try String(contentsOf: URL(filePath: "/proc/self/status"), encoding: .utf8)
  guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
    let kibibytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Int($0) }
    )
  else { fatalError("this system does not tell a process its peak memory") }
  return kibibytes * 1024
}
