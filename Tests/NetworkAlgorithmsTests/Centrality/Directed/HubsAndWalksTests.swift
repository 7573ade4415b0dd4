import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Hubs, authorities and walks along arcs")
struct HubsAndWalksTests {
  @Test func `two that point at one`() throws {
    let network = try DirectedNetwork(arcs: [Arc("a", "c"), Arc("b", "c")])
    let hubs = try network.scores(.hubs)
    #expect(isClose(hubs["a"], 0.5.squareRoot()) && hubs["c"] == 0)
    let authorities = try network.scores(.authorities)
    #expect(isClose(authorities["c"], 1) && authorities["a"] == 0)
  }

  @Test func `a chain of three, whose end starts anew`() throws {
    let chain = try DirectedNetwork(arcs: [Arc(1, 2), Arc(2, 3)])
    let scores = try chain.scores(.pageRank)
    // With x the share of the first: 1.85 x and 2.5725 x have the others, in all 5.4225 x.
    let expected = [1, 1.85, 2.5725].map { $0 / 5.4225 }
    #expect(zip(scores.values, expected).allSatisfy { isClose($0, $1) })
  }

  @Test func `without arcs there are no hubs, and everybody is met equally often`() throws {
    let pair = try DirectedNetwork(nodes: [0, 1], arcs: [])
    #expect(try pair.scores(.hubs).undefinedReason == .noTies)
    #expect(try pair.scores(.authorities).ranking.isEmpty)
    #expect(try pair.scores(.pageRank).values == [0.5, 0.5])
    #expect(try DirectedNetwork<Int>(nodes: [], arcs: []).scores(.hubs).ranking.isEmpty)
  }

  @Test(arguments: TieReading.allCases)
  func `hubs point at authorities, and authorities are what hubs point at`(
    ties: TieReading
  ) throws {
    for network in try directedNetworks() where network.arcCount > 0 {
      let hubs = try network.scores(.hubs(ties: ties))
      let authorities = try network.scores(.authorities(ties: ties))
      var (ahead, behind) = (hubs.values.map { _ in 0.0 }, hubs.values.map { _ in 0.0 })
      for arc in network.allArcs() {
        let strength = ties == .present ? 1 : arc.strength
        ahead[network.nodes.position(of: arc.source)!] += strength * authorities[arc.target]!
        behind[network.nodes.position(of: arc.target)!] += strength * hubs[arc.source]!
      }
      let value = zip(ahead, hubs.values).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(zip(ahead, hubs.values).allSatisfy { isClose($0, value * $1, within: 1e-11) })
      #expect(zip(behind, authorities.values).allSatisfy { isClose($0, value * $1, within: 1e-11) })
      for scores in [hubs, authorities] {
        #expect(scores.values.allSatisfy { $0 >= 0 })
        #expect(isClose(scores.values.reduce(0) { $0 + $1 * $1 }, 1))
      }
    }
  }

  @Test(arguments: [0, 0.5, 0.85, 0.999], TieReading.allCases)
  func `a step along arcs changes nothing`(damping: Double, ties: TieReading) throws {
    for network in try directedNetworks() where network.nodes.count > 0 {
      let shares = try network.scores(.pageRank(damping: damping, ties: ties)).values
      let arcs = network.allArcs().map {
        (
          from: network.nodes.position(of: $0.source)!, to: network.nodes.position(of: $0.target)!,
          strength: ties == .present ? 1 : $0.strength
        )
      }
      var sums = shares.map { _ in 0.0 }
      for arc in arcs { sums[arc.from] += arc.strength }
      let stranded = zip(shares, sums).reduce(0) { $1.1 > 0 ? $0 : $0 + $1.0 }
      let n = Double(shares.count)
      var expected = shares.map { _ in (1 - damping + damping * stranded) / n }
      for arc in arcs {
        expected[arc.to] += damping * shares[arc.from] * arc.strength / sums[arc.from]
      }
      #expect(zip(shares, expected).allSatisfy { isClose($0, $1, within: 1e-11) })
      #expect(isClose(shares.reduce(0, +), 1))
    }
  }

  @Test func `ties that point both ways are ties`() throws {
    for network in try smallNetworks() {
      let both = DirectedNetwork(bothWays: network)
      let walk = try both.scores(.pageRank).values
      #expect(
        zip(walk, try network.scores(.pageRank).values).allSatisfy {
          isClose($0, $1, within: 1e-11)
        })
    }
  }

  @Test func `laws`() throws {
    for ties in TieReading.allCases {
      try checkDirectedNodeMeasure(.hubs(ties: ties))
      try checkDirectedNodeMeasure(.authorities(ties: ties))
      try checkDirectedNodeMeasure(.pageRank(ties: ties), isolateChangesOthers: true)
    }
  }
}
