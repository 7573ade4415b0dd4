import Foundation
import FuzzKit
import NetworkCore

/// Watches the trials of one reader, begins anew where one was lost, and keeps what it was lost by.
struct Watch {
  private let reader: FuzzedReader
  private let seed: UInt64
  private let output: String

  private var next = 0
  private var (read, refused, peak) = (0, 0, 0)
  private var finds: [String] = []

  init(over reader: FuzzedReader, seed: UInt64, output: String) {
    self.reader = reader
    self.seed = seed
    self.output = output
  }

  /// Tries the reader for `duration`; returns how much was found.
  mutating func run(from first: Int, for duration: Duration) throws -> Int {
    next = first
    let start = ContinuousClock.now
    while ContinuousClock.now - start < duration, finds.count < Bounds.finds {
      try runTrial(for: duration - (ContinuousClock.now - start))
    }
    let minutes = (ContinuousClock.now - start) / .seconds(60)
    Speech.say(
      "\(reader): \(next - first) inputs in \(String(format: "%.1f", minutes)) min, "
        + "\(read) read, \(refused) refused, at most \(peak) MiB, found: \(finds.count)")
    return finds.count
  }

  private mutating func runTrial(for rest: Duration) throws {
    let journal = "\(output)/\(reader).at"
    try Data("\(next)\n".utf8).write(to: URL(fileURLWithPath: journal))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = [
      reader.name, "--child", "--seed", "\(seed)", "--from", "\(next)",
      "--minutes", "\(rest / .seconds(60))",
    ]
    process.environment = ProcessInfo.processInfo.environment.merging(
      [Journal.variable: journal, "SWIFT_BACKTRACE": "enable=no"]) { $1 }
    let said = "\(output)/\(reader).said"
    try Data().write(to: URL(fileURLWithPath: said))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: said))
    try process.run()
    let hang = wait(for: process, journal: journal)
    try take(try String(contentsOfFile: said, encoding: .utf8))
    guard process.terminationReason != .exit || process.terminationStatus != 0 else { return }
    let lost = Self.number(in: journal) ?? next
    try keep(lost, hang ?? "ended with signal or status \(process.terminationStatus)")
    next = lost + 1
  }

  /// Waits until `process` ends, or ends it when it stays with one input for too long.
  private func wait(for process: Process, journal: String) -> String? {
    var (last, seconds) = (next, 0.0)
    while process.isRunning {
      Thread.sleep(forTimeInterval: 0.2)
      guard let used = ProcessorTime.seconds(of: process.processIdentifier) else { continue }
      let number = Self.number(in: journal) ?? last
      if number != last { (last, seconds) = (number, used) }
      if used - seconds > 4 * Bounds.seconds {
        process.terminate()
        process.waitUntilExit()
        return "did not come to an end"
      }
    }
    process.waitUntilExit()
    return nil
  }

  /// Takes what a trial said.
  private mutating func take(_ said: String) throws {
    for line in said.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 2)
      guard words.count > 2, let number = Int(words[1]) else { continue }
      if words[0] == "found" {
        try keep(number, String(words[2]))
      } else if words[0] == "next" {
        next = number
        let counts = words[2].split(separator: " ").compactMap { Int($0) }
        guard counts.count == 3 else { continue }
        read += counts[0]
        refused += counts[1]
        peak = max(peak, counts[2])
      }
    }
  }

  /// Writes the input `number` to a file or folder, unless enough of this kind was kept.
  private mutating func keep(_ number: Int, _ reason: String) throws {
    let kind = reason.prefix(60)
    guard finds.count < Bounds.finds, finds.count(where: { $0.hasPrefix(kind) }) < 3 else { return }
    finds.append(reason)
    let path = "\(output)/\(reader)-\(seed)-\(number)"
    Speech.say("\(path): \(reason)")
    switch reader.input(number, seed: Seed(seed)) {
    case .file(let bytes): try Data(bytes).write(to: URL(fileURLWithPath: path))
    case .folder(let parts):
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for part in parts {
        try Data(part.bytes).write(to: URL(fileURLWithPath: "\(path)/\(part.name)"))
      }
    }
  }

  private static func number(in journal: String) -> Int? {
    guard let text = try? String(contentsOfFile: journal, encoding: .utf8) else { return nil }
    return text.split(separator: "\n").first.flatMap { Int($0) }
  }
}

/// The processor time of another process, where the system tells it.
enum ProcessorTime {
  static func seconds(of process: Int32) -> Double? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let end = text.lastIndex(of: ")")
    else { return nil }
    let fields = text[end...].split(separator: " ")
    guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else {
      return nil
    }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}
