import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Harmonic closeness")
struct HarmonicTests {
  @Suite("by hand")
  struct ByHand {
    /// networkx 3.6.1 on 0–1 and 2–3–4.
    @Test func `nodes out of reach add nothing`() throws {
      let scores = try Exemplar.twoComponents().scores(.harmonic(over: .hops))
      #expect(agree(scores, [1, 1, 1.5, 2, 1.5]))
    }

    @Test func `the hub of a star is one hop from everybody`() throws {
      #expect(try Exemplar.star().scores(.harmonic(over: .hops))["hub"] == 4)
      #expect(try Exemplar.star().scores(.harmonic(over: .hops, scale: .mean))["hub"] == 1)
      #expect(try Exemplar.star().scores(.harmonic(over: .hops, scale: .mean))["a"] == 0.625)
    }

    @Test func `a strong detour is nearer than a weak tie`() throws {
      let network = try Network(ties: [
        Tie("a", "b", strength: 3), Tie("b", "c", strength: 6), Tie("a", "c", strength: 1),
      ])
      #expect(isClose(try network.scores(.harmonic(over: .inverseStrength))["a"], 3 + 2))
    }

    @Test func `an isolate scores 0, and a single node has no mean`() throws {
      let pair = try Network(nodes: ["a", "b"], ties: [])
      #expect(try pair.scores(.harmonic(over: .hops, scale: .mean))["a"] == 0)
      let alone = try Network(nodes: ["a"], ties: [])
      #expect(try alone.scores(.harmonic(over: .hops))["a"] == 0)
      #expect(try alone.scores(.harmonic(over: .hops, scale: .mean))["a"] == nil)
    }
  }

  @Test(arguments: PathLength.allCases)
  func `the fast way equals the definition`(length: PathLength) throws {
    for network in try smallNetworks() {
      let paths = LiteralPaths(network, over: length)
      let expected = network.nodes.indices.map {
        paths.distances(from: $0).reduce(0) { $0 + 1 / $1 }
      }
      #expect(agree(try network.scores(.harmonic(over: length)), expected))
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: PathLength.allCases)
    func `as a sum`(length: PathLength) throws {
      try checkNodeMeasure(
        .harmonic(over: length), scalesWithStrength: length == .inverseStrength)
    }

    @Test(arguments: PathLength.allCases)
    func `as a mean`(length: PathLength) throws {
      try checkNodeMeasure(
        .harmonic(over: length, scale: .mean), isolateChangesOthers: true,
        unionIsDisjoint: false, scalesWithStrength: length == .inverseStrength,
        isShare: length == .hops)
    }

    @Test func `equal strengths are hops`() throws {
      for network in try smallNetworks() {
        let equal = try restrengthened(network) { _ in 1 }
        let hops = try equal.scores(.harmonic(over: .hops))
        #expect(
          agree(
            try equal.scores(.harmonic(over: .inverseStrength)), network.nodes.map { hops[$0] }))
      }
    }
  }
}
