import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Distances from many sources at once")
struct HopDistancesTests {
  @Test func `one batch after the other counts what all at once count`() throws {
    let graph = try RandomNetwork.uniform(count: 90, chance: 0.03, seed: 8).graph
    let sources = (0..<90).map(Int32.init)
    var together = HopDistances(graph)
    together.add(from: sources[...])
    var inTurn = HopDistances(graph)
    for first in stride(from: 0, to: 90, by: 30) { inTurn.add(from: sources[first..<first + 30]) }
    #expect(inTurn.sums.pairs == together.sums.pairs)
    #expect(inTurn.sums.reached == together.sums.reached)
    #expect(together.sums.pairs.dropFirst().first == 2 * graph.edgeCount)
  }
}
