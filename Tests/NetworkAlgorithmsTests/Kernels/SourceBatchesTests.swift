import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Batches of sources")
struct SourceBatchesTests {
  @Test func `hold every node with a tie once`() throws {
    let graph = try RandomNetwork.uniform(count: 90, chance: 0.02, seed: 5).graph
    let batches = SourceBatches(graph, size: 8)
    let sources = (0..<batches.count).flatMap { batches[$0] }
    #expect(sources.sorted() == (0..<90).filter { graph.degree(Int($0)) > 0 })
    #expect((0..<batches.count).dropLast().allSatisfy { batches[$0].count == 8 })
    #expect(SourceBatches(CompressedGraph(nodeCount: 3, edges: []), size: 8).count == 0)
  }
}
