import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Censuses of dyads and triads")
struct CensusTests {
  @Suite("by hand")
  struct ByHand {
    private let three = [Arc("a", "b"), Arc("b", "a"), Arc("a", "c")]

    @Test func `one pair both ways, one one way, one not at all`() throws {
      let network = try DirectedNetwork(arcs: three)
      #expect(try network.value(.dyadCensus(of: .mutual)).value == 1)
      #expect(try network.value(.dyadCensus(of: .asymmetric)).value == 1)
      #expect(try network.value(.dyadCensus(of: .null)).value == 1)
    }

    @Test func `two of three arcs are returned`() throws {
      let network = try DirectedNetwork(arcs: three)
      #expect(isClose(try network.value(.reciprocity).value, 2.0 / 3))
      #expect(try network.value(.reciprocity(variant: .ratio)).value == 0.5)
      #expect(isClose(try network.value(.reciprocity(variant: .dyadic)).value, 2.0 / 3))
    }

    @Test func `three of six arcs are there`() throws {
      #expect(try DirectedNetwork(arcs: three).value(.directedDensity).value == 0.5)
    }

    @Test func `who did not answer is asked no more`() throws {
      var network = try DirectedNetwork(nodes: ["a", "b", "c"], arcs: three)
      try network.setAttribute("answered", to: .number([1, 1, 0]))
      // Four arcs could be known, from a and from b; all but b → c are there.
      #expect(try network.value(.directedDensity).value == 0.75)
    }

    @Test(arguments: Triad.allCases)
    func `each type from its picture`(triad: Triad) throws {
      let pictures: [Triad: [(Int, Int)]] = [
        .empty: [], .oneArc: [(0, 1)], .onePair: [(0, 1), (1, 0)], .fromOne: [(1, 0), (1, 2)],
        .toOne: [(0, 1), (2, 1)], .chain: [(0, 1), (1, 2)],
        .pairPointedAt: [(0, 1), (1, 0), (2, 1)], .pairPointing: [(0, 1), (1, 0), (1, 2)],
        .transitive: [(0, 1), (1, 2), (0, 2)], .cycle: [(0, 1), (1, 2), (2, 0)],
        .twoPairs: [(0, 1), (1, 0), (1, 2), (2, 1)],
        .pairFromOne: [(1, 0), (1, 2), (0, 2), (2, 0)],
        .pairToOne: [(0, 1), (2, 1), (0, 2), (2, 0)],
        .pairAndChain: [(0, 1), (1, 2), (0, 2), (2, 0)],
        .allButOne: [(0, 1), (1, 2), (2, 1), (0, 2), (2, 0)],
        .complete: [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)],
      ]
      let picture = try #require(pictures[triad])
      // However the three nodes are numbered.
      for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let network = try DirectedNetwork(
          nodes: [0, 1, 2], arcs: picture.map { Arc(order[$0.0], order[$0.1]) })
        for other in Triad.allCases {
          let count = try network.value(.triadCensus(of: other)).value
          #expect(count == (other == triad ? 1 : 0), "\(triad) as \(other), \(order)")
        }
      }
    }

    @Test func `without directions there are four types`() throws {
      let network = try DirectedNetwork(bothWays: Exemplar.triangleWithPendants())
      let counts = try network.triadCounts()
      // One triangle; of the six pairs at the middle one is closed.
      #expect(counts[.complete] == 1)
      #expect(counts[.twoPairs] == 5)
      #expect(counts[.onePair] == 2)
      #expect(counts[.empty] == 2)
    }

    @Test func `nobody and nothing`() throws {
      let nobody = try DirectedNetwork(nodes: [Int](), arcs: [])
      let two = try DirectedNetwork(nodes: [0, 1], arcs: [])
      #expect(try nobody.value(.triadCensus(of: .empty)).value == 0)
      #expect(try two.value(.triadCensus(of: .empty)).value == 0)
      #expect(try nobody.value(.dyadCensus(of: .null)).value == 0)
      #expect(try two.value(.dyadCensus(of: .null)).value == 1)
      #expect(try two.value(.reciprocity).undefinedReason == .noTies)
      #expect(try two.value(.reciprocity(variant: .ratio)).undefinedReason == .noTies)
      #expect(try two.value(.reciprocity(variant: .dyadic)).value == 1)
      #expect(
        try nobody.value(.reciprocity(variant: .dyadic)).undefinedReason == .fewerThanTwoNodes)
      #expect(try nobody.value(.directedDensity).undefinedReason == .fewerThanTwoNodes)
    }

    @Test func `a million nodes without arcs`() throws {
      let nodes = 1_000_000
      let counts = try DirectedNetwork(nodes: Array(0..<nodes), arcs: []).triadCounts()
      #expect(counts[.empty] == Double(nodes * (nodes - 1) * (nodes - 2) / 6))
    }
  }

  @Test func `threes and pairs counted one by one`() throws {
    for network in try RandomDirected.networks() where network.nodes.count < 50 {
      let literal = LiteralArcs(network)
      let codes = { (first: Int, second: Int) in
        (literal.points[first][second] ? 1 : 0) + (literal.points[second][first] ? 2 : 0)
      }
      let dyads = try network.dyadCounts()
      #expect(dyads.mutual == literal.pairs.count { codes($0.0, $0.1) == 3 })
      #expect(dyads.null == literal.pairs.count { codes($0.0, $0.1) == 0 })
      #expect(dyads.all == literal.pairs.count)
      var expected: [String: Double] = [:]
      for (first, second) in literal.pairs {
        for third in second + 1..<max(second + 1, literal.count) {
          let three = [codes(first, second), codes(first, third), codes(second, third)]
          let (mutual, null) = (three.count { $0 == 3 }, three.count { $0 == 0 })
          expected["\(mutual)\(3 - mutual - null)\(null)", default: 0] += 1
        }
      }
      let triads = try network.triadCounts()
      for (name, count) in expected {
        let sum = Triad.allCases.filter { $0.rawValue.hasPrefix(name) }.reduce(0) {
          $0 + triads[$1]
        }
        #expect(sum == count, "\(name)")
      }
    }
  }

  @Test func `laws`() throws {
    try checkDirectedMeasure(.reciprocity)
    try checkDirectedMeasure(.reciprocity(variant: .ratio))
    try checkDirectedMeasure(.reciprocity(variant: .dyadic), isolateChanges: true)
    try checkDirectedMeasure(.directedDensity, isolateChanges: true)
    try checkDirectedMeasure(.dyadCensus(of: .mutual))
    try checkDirectedMeasure(.dyadCensus(of: .null), isolateChanges: true)
    for triad in [Triad.transitive, .chain, .pairPointing, .complete] {
      try checkDirectedMeasure(.triadCensus(of: triad))
    }
    try checkDirectedMeasure(.triadCensus(of: .oneArc), isolateChanges: true)
  }
}
