import Foundation
import Graphviz
import Testing

/// Renders leave nothing behind.
///
/// Each measurement runs in a process of its own.
@Suite("Memory", .serialized)
struct MemoryTests {
  @Test(arguments: MeasuredEngine.allCases)
  func `a thousand small renders more take less than a megabyte more`(
    engine: MeasuredEngine
  ) async throws {
    await #expect(processExitsWith: .success) { [engine] in
      let growth = try engine.growthInKilobytes(of: 8, from: 200, to: 1_200)
      #expect(growth < 1_024, "\(engine) grew by \(growth) kB")
    }
  }

  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["KOPA_LONG_TESTS"] == "1"),
    arguments: MeasuredEngine.allCases)
  func `nine thousand renders more take less than five megabytes more`(
    engine: MeasuredEngine
  ) async throws {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardErrorContent]
    ) { [engine] in
      let growth = try engine.growthInKilobytes(of: 20, from: 1_000, to: 10_000)
      let line = "10 000 renders with \(engine) take \(growth) kB more than 1 000\n"
      try FileHandle.standardError.write(contentsOf: Data(line.utf8))
      #expect(growth < 5_120)
    }
    print(String(decoding: result?.standardErrorContent ?? [], as: UTF8.self), terminator: "")
  }
}

/// An engine whose memory is measured.
enum MeasuredEngine: String, Codable, CaseIterable, Sendable {
  case dot, neato, sfdp, fdp, twopi, circo, asPlaced

  var engine: LayoutEngine {
    switch self {
    case .dot: .dot
    case .neato: .neato
    case .sfdp: .sfdp(seed: 1)
    case .fdp: .fdp(seed: 1)
    case .twopi: .twopi()
    case .circo: .circo
    case .asPlaced: .asPlaced
    }
  }

  /// How much the resident size grows between two numbers of renders.
  func growthInKilobytes(of nodeCount: Int, from first: Int, to last: Int) throws -> Int {
    let diagram = Diagram.ring(of: nodeCount, placed: self == .asPlaced)
    var before = 0
    for count in 1...last {
      _ = try diagram.render(.svg, by: engine)
      if count == first { before = try residentKilobytes() }
    }
    return try residentKilobytes() - before
  }

  private func residentKilobytes() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    let pages = status.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return try #require(pages) * 4
  }
}
