import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Path sweeps")
struct PathSweepTests {
  /// A chain of squares doubles the number of paths with each square: 2¹¹⁰⁰ are too many.
  @Test func `more paths than can be counted leave no number behind`() throws {
    let graph = try Network(
      ties: (0..<1100).flatMap { square in
        [(0, 1), (0, 2), (1, 3), (2, 3)].map { Tie(3 * square + $0.0, 3 * square + $0.1) }
      }
    ).graph
    var hops = HopSweep(graph)
    hops.add(from: 0..<8)
    #expect(hops.dependencies.contains { $0.isNaN })
    var lengths = LengthSweep(graph, TieLengths(of: graph))
    lengths.add(from: 0..<1)
    #expect(lengths.dependencies.contains { $0.isNaN })
  }

  /// A lane must not be able to see what another one did.
  @Test func `eight sources at once are eight sources one by one`() throws {
    let graph = try RandomNetwork.uniform(count: 60, chance: 0.06, seed: 8).graph
    var together = HopSweep(graph)
    var oneByOne = HopSweep(graph)
    for first in stride(from: 0, to: 56, by: 8) {
      together.add(from: first..<first + 8)
      for source in first..<first + 8 { oneByOne.add(from: source..<source + 1) }
    }
    for (all, single) in zip(together.dependencies, oneByOne.dependencies) {
      #expect(isClose(all, single))
    }
  }

  @Test func `the heap gives the nearest first and equals by number`() {
    var heap = LengthHeap()
    var generator = Seed(4).generator()
    let entries = (0..<300).map { (Int64(generator.number(below: 40)), Int32($0)) }
    for entry in entries { heap.push(entry) }
    var popped: [LengthHeap.Entry] = []
    while let entry = heap.pop() { popped.append(entry) }
    let sorted = entries.sorted { $0 < $1 }
    #expect(popped.map(\.node) == sorted.map(\.1))
    #expect(popped.map(\.distance) == sorted.map(\.0))
  }
}
