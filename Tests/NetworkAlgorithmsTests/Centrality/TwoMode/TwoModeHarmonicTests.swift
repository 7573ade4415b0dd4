import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Two-mode harmonic closeness")
struct TwoModeHarmonicTests {
  @Test func `one event that everybody is in`() throws {
    let network = TwoModeNetwork(participations: [("a", 1), ("b", 1), ("c", 1)])
    let scores = try network.scores(.harmonic)
    #expect(scores.events[1] == 1)
    // One event, and two others two hops away: the most there is for three actors.
    #expect(scores.actors["a"] == 1)
    #expect(try network.scores(.harmonic(scale: .sum)).actors["a"] == 2)
  }

  @Test func `a path of four`() throws {
    let network = TwoModeNetwork(participations: [("a", 1), ("b", 1), ("b", 2)])
    let scores = try network.scores(.harmonic)
    // 1 + 1/2 + 1/3, out of 2 + 1/2.
    #expect(isClose(scores.actors["a"], (11 / 6.0) / 2.5))
    #expect(scores.actors["b"] == 1)
  }

  @Test func `nobody, and nobody reached`() throws {
    let alone = TwoModeNetwork<String, Int>(actors: ["a"], participations: [])
    #expect(try alone.scores(.harmonic).actors["a"] == 0)
    let apart = TwoModeNetwork(actors: ["a", "b"], events: [1], participations: [("a", 1)])
    #expect(try apart.scores(.harmonic).actors["b"] == 0)
    #expect(isClose(try apart.scores(.harmonic).actors["a"], 1 / 1.5))
  }

  @Test func `it is the harmonic closeness of the bipartite network`() throws {
    for network in twoModeLawNetworks() {
      let scores = try network.scores(.harmonic(scale: .sum))
      let bipartite = try network.bipartite.scores(.harmonic(over: .hops))
      #expect(
        network.actors.allSatisfy { isClose(scores.actors[$0], bipartite[.actor($0)] ?? -1) })
      #expect(
        network.events.allSatisfy { isClose(scores.events[$0], bipartite[.event($0)] ?? -1) })
    }
  }

  @Test func `laws`() throws {
    try checkTwoModeMeasure(.harmonic, isolateChangesOthers: true, unionIsDisjoint: false)
    try checkTwoModeMeasure(.harmonic(scale: .sum), most: 1000)
  }
}
