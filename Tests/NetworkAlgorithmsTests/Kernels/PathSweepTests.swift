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
    hops.add(from: Array(0..<8)[...])
    #expect(hops.dependencies.contains { $0.isNaN })
    var lengths = LengthSweep(graph, TieLengths(of: graph))
    lengths.add(from: [0])
    #expect(lengths.dependencies.contains { $0.isNaN })
  }

  /// A lane must not be able to see what another one did.
  @Test func `eight sources at once are eight sources one by one`() throws {
    let graph = try RandomNetwork.uniform(count: 60, chance: 0.06, seed: 8).graph
    var together = HopSweep(graph)
    var oneByOne = HopSweep(graph)
    let batches = SourceBatches(graph, size: 8)
    for batch in 0..<batches.count {
      together.add(from: batches[batch])
      for source in batches[batch] { oneByOne.add(from: [source]) }
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

  @Test func `every node with a tie is in one batch`() throws {
    let graph = try RandomNetwork.uniform(count: 90, chance: 0.02, seed: 5).graph
    let batches = SourceBatches(graph, size: 8)
    let sources = (0..<batches.count).flatMap { batches[$0] }
    #expect(sources.sorted() == (0..<90).filter { graph.degree(Int($0)) > 0 })
    #expect((0..<batches.count).dropLast().allSatisfy { batches[$0].count == 8 })
    #expect(SourceBatches(CompressedGraph(nodeCount: 3, edges: []), size: 8).count == 0)
  }
}
