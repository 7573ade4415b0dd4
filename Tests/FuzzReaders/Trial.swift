import Foundation
import FuzzKit
import NetworkCore

/// The trial of one reader, in the process that may be lost by it.
///
/// Standard output says, line by line, `at N` where an input begins now and then, `found N REASON`, and
/// at the end `next N READ REFUSED MEBIBYTES`. The number of the input in work stands in the file `at`.
struct Trial {
  private let reader: FuzzedReader
  private let seed: Seed

  init(of reader: FuzzedReader, seed: Seed) {
    self.reader = reader
    self.seed = seed
  }

  func run(from first: Int, for duration: Duration) throws {
    ProcessLimits.set()
    let end = ContinuousClock.now + duration
    let journal = try Journal(
      at: ProcessInfo.processInfo.environment[Journal.variable] ?? "/dev/null")
    try Scratch.use { scratch in
      for sample in reader.samples { _ = reader.verdict(on: sample.input, scratch: scratch) }
      let usual = ProcessLimits.peakMebibytes
      var index = first
      var (read, refused) = (0, 0)
      while ContinuousClock.now < end {
        try journal.note(index)
        let start = ProcessLimits.processorSeconds
        switch reader.verdict(on: reader.input(index, seed: seed), scratch: scratch) {
        case .read: read += 1
        case .refused: refused += 1
        case .broken(let law): Speech.say("found \(index) \(law.replacing("\n", with: "␤"))")
        }
        let seconds = ProcessLimits.processorSeconds - start
        if seconds > Bounds.seconds { Speech.say("found \(index) took \(Int(seconds)) s") }
        index += 1
        let taken = ProcessLimits.peakMebibytes - usual
        if taken > Bounds.mebibytes {
          // The peak never falls; a new process goes on.
          Speech.say("found \(index - 1) took \(taken) MiB")
          break
        }
      }
      Speech.say("next \(index) \(read) \(refused) \(ProcessLimits.peakMebibytes)")
    }
  }
}

/// The number of the input in work, where the process that watches can read it.
struct Journal {
  static let variable = "KOPA_FUZZ_JOURNAL"

  private let file: FileHandle

  init(at path: String) throws {
    file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  func note(_ index: Int) throws {
    try file.seek(toOffset: 0)
    try file.write(contentsOf: Data("\(index)\n".utf8))
  }
}
