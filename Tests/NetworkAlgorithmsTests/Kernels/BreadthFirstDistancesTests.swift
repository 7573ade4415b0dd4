import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Breadth-first distances")
struct BreadthFirstDistancesTests {
  @Test func `one batch after the other counts what all at once count`() throws {
    let graph = try RandomNetwork.uniform(count: 90, chance: 0.03, seed: 8).graph
    var together = BreadthFirstDistances(graph)
    together.count(from: 0..<90, run: RunControl())
    var inTurn = BreadthFirstDistances(graph)
    for first in stride(from: 0, to: 90, by: 30) {
      inTurn.count(from: first..<first + 30, run: RunControl())
    }
    #expect(inTurn.counts == together.counts)
    #expect(together.counts.first == 90)
  }
}
