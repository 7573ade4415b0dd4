import ArgumentParser
import Foundation
import FuzzKit
import NetworkCore

/// Gives every reader changed samples for a while, in a process of its own.
@main
struct FuzzReaders: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz", abstract: "Give the readers of files changed samples for a while.",
    discussion: """
      What traps, works on one input for more than \(Bounds.seconds) s of processor time, takes more \
      than \(Bounds.mebibytes) MiB beyond what sound samples take, or breaks a law of its reader is kept \
      with its number, from which it can be repeated:

        scripts/fuzz workbook --minutes 10 --seed 7
        scripts/fuzz workbook --repeat out/fuzz/workbook-7-1234
      """)

  @Argument(help: "The readers; by default all.")
  var readers: [String] = []

  @Option(help: "How long each reader is tried.")
  var minutes = 10.0

  @Option(help: "The number from which all changes follow.")
  var seed: UInt64 = 1

  @Option(help: "The number of the first input.")
  var from = 0

  @Option(help: "The folder for inputs that should not have been made.")
  var output = "out/fuzz"

  @Option(
    name: .customLong("repeat"), help: "Read this file or folder once, and say what becomes of it.")
  var repeated: String?

  @Flag(help: "List the readers.")
  var list = false

  @Flag(help: .hidden)
  var child = false

  mutating func validate() throws {
    for name in readers where FuzzedReader.all.allSatisfy({ $0.name != name }) {
      throw ValidationError("There is no reader “\(name)”; --list lists them.")
    }
    if repeated != nil, readers.count != 1 {
      throw ValidationError("Say which reader is to read it.")
    }
  }

  func run() throws {
    let chosen = FuzzedReader.all.filter { readers.isEmpty || readers.contains($0.name) }
    if list { return chosen.forEach { print($0) } }
    if let repeated { return print(try chosen[0].verdict(onWhatStandsAt: repeated)) }
    if child {
      return try Trial(of: chosen[0], seed: Seed(seed)).run(from: from, for: .seconds(minutes * 60))
    }
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    var found = 0
    for reader in chosen {
      var watch = Watch(over: reader, seed: seed, output: output)
      found += try watch.run(from: from, for: .seconds(minutes * 60))
    }
    if found > 0 { throw ExitCode.failure }
  }
}

/// What a reader may take for one input of at most 64 KiB a part.
enum Bounds {
  /// Seconds of processor time.
  static let seconds = 5.0
  /// Memory beyond what sound samples take.
  static let mebibytes = 128
  /// After so many finds a reader has had enough.
  static let finds = 12
}

extension FuzzedReader {
  /// What becomes of the file or folder at `path`.
  func verdict(onWhatStandsAt path: String) throws -> FuzzVerdict {
    let url = URL(fileURLWithPath: path)
    let input: FuzzInput
    if let names = try? FileManager.default.contentsOfDirectory(atPath: path) {
      input = .folder(
        try names.sorted().map {
          FuzzSample.Part($0, [UInt8](try Data(contentsOf: url.appending(path: $0))))
        })
    } else {
      input = .file([UInt8](try Data(contentsOf: url)))
    }
    return try Scratch.use { verdict(on: input, scratch: $0) }
  }
}

/// A folder for the time of a trial.
enum Scratch {
  static func use<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.path() + "kopa-fuzz-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }
}

/// Lines on standard output that are there at once, whatever becomes of the process.
enum Speech {
  static func say(_ line: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data("\(line)\n".utf8))
  }
}
