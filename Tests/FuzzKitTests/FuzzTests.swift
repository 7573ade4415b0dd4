import Foundation
import FuzzKit
import NetworkCore
import Testing

/// Files that were changed by chance are read, or refused in a sentence, and never trap, hang or lose a row.
///
/// `scripts/fuzz` does the same for minutes, in a process that may be lost.
@Suite("Changed files")
struct FuzzTests {
  @Test(arguments: FuzzedReader.all)
  func `are read, or refused in a sentence`(reader: FuzzedReader) throws {
    try withScratch { scratch in
      var (read, refused) = (0, 0)
      for index in 0..<Self.count(for: reader) {
        switch reader.verdict(on: reader.input(index, seed: 4), scratch: scratch) {
        case .read: read += 1
        case .refused: refused += 1
        case .broken(let law): Issue.record("\(reader), seed 4, input \(index): \(law)")
        }
      }
      #expect(read > 0)
      #expect(read + refused == Self.count(for: reader))
    }
  }

  @Test(arguments: FuzzedReader.all)
  func `come from samples that are sound`(reader: FuzzedReader) throws {
    try withScratch { scratch in
      #expect(!reader.samples.isEmpty)
      for (place, sample) in reader.samples.enumerated() {
        let verdict = reader.verdict(on: sample.input, scratch: scratch)
        #expect(verdict == .read, "sample \(place)")
      }
    }
  }

  @Test func `are the same for the same seed`() {
    for reader in FuzzedReader.all {
      #expect(reader.input(7, seed: 1) == reader.input(7, seed: 1))
      let inputs = Set((0..<20).map { reader.input($0, seed: 1) })
      #expect(inputs.count > 10)
    }
  }

  /// How many inputs take a few seconds in a debug build.
  private static func count(for reader: FuzzedReader) -> Int {
    switch reader.name {
    case "folder", "package": 15
    case "matrices", "names", "records", "row-stream", "workbook-records": 40
    default: 200
    }
  }

  private func withScratch(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path() + "kopa-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}
