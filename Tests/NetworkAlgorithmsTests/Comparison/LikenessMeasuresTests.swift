import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Likeness of two networks")
struct LikenessMeasuresTests {
  @Test func `they keep the laws`() throws {
    try checkComparison(.portraitDivergence, identity: 0, areNamesIdle: true)
    try checkComparison(.netLSD, identity: 0, areNamesIdle: true)
    try checkComparison(.graphletDistance, identity: 0, areNamesIdle: true)
    try checkComparison(.dMeasure, identity: 0, areNamesIdle: true)
    try checkComparison(.deltaCon(), identity: 0)
    try checkComparison(.deltaCon(scale: .similarity), identity: 1)
  }

  @Suite("by hand")
  struct ByHand {
    @Test func `a tie lost between two`() throws {
      let (pair, apart) = (
        try Network(ties: [Tie(0, 1)]), try Network(nodes: [0, 1], ties: [])
      )
      // ε = ½: the inverse of 5/4 and −½ has 20/21 and 8/21; without a tie it is 1 and 0.
      let expected =
        (2 * (1 - (20.0 / 21).squareRoot()) * (1 - (20.0 / 21).squareRoot())
        + 2 * 8.0 / 21).squareRoot()
      #expect(isClose(try pair.value(.deltaCon(), with: apart).value, expected))
      #expect(
        isClose(
          try pair.value(.deltaCon(scale: .similarity), with: apart).value, 1 / (1 + expected)))
    }

    @Test func `a tied pair and two apart have no distance in common`() throws {
      let (pair, apart) = (
        try Network(ties: [Tie(0, 1)]), try Network(nodes: [0, 1], ties: [])
      )
      // The divergence of distances is one bit, and nobody differs from the other. Of x = x / 2 + 1
      // both have 2, a share of ½ each and nothing left; in the complement nobody has anything.
      #expect(isClose(try pair.value(.dMeasure, with: apart).value, 0.45 + 0.1))
    }

    @Test func `in a triangle and in a cycle of four everybody is placed alike`() throws {
      // Where all are alike, what counts is which kinds of place there are at all: ties and middles.
      let value = try Exemplar.cycle(3).value(.graphletDistance, with: Exemplar.cycle(4)).value
      #expect(try #require(value) > 0)
    }
  }

  @Test func `it says why there is none`() throws {
    let nobody = try Network<Int>(nodes: [], ties: [])
    let path = try Exemplar.path(3)
    #expect(try nobody.value(.portraitDivergence, with: path).undefinedReason == .noNodes)
    #expect(try path.value(.netLSD, with: nobody).undefinedReason == .noNodes)
    #expect(try path.value(.graphletDistance, with: nobody).undefinedReason == .noNodes)
    #expect(try nobody.value(.deltaCon(), with: nobody).undefinedReason == .noNodes)
    let alone = try Network(nodes: [0], ties: [])
    #expect(try alone.value(.dMeasure, with: path).undefinedReason == .fewerThanTwoNodes)
    let long = try Exemplar.path(DeltaCon.mostNodes + 1)
    #expect(try path.value(.deltaCon(), with: long).undefinedReason == .tooLarge)
    #expect(try long.value(.netLSD, with: path).undefinedReason == .tooLarge)
  }

  @Test func `fifty thousand nodes without ties are far from no network of any size`() throws {
    let many = try Network(nodes: Array(0..<50_000), ties: [Tie<Int>]())
    let few = try Network(nodes: [1, 2, 3], ties: [])
    #expect(try many.value(.portraitDivergence, with: few).value == 0)
    #expect(try many.value(.netLSD, with: few).value == 0)
    #expect(isClose(try many.value(.graphletDistance, with: few).value, 0))
    #expect(try many.value(.deltaCon(), with: few).value == 0)
    // Complements differ: their centralities are as many as there are nodes.
    #expect(try #require(try many.value(.dMeasure, with: few).value) < 0.1)
  }
}

@Suite("Graphlets")
struct GraphletOrbitsTests {
  @Test(arguments: 1...6)
  func `they are what listing all sets of nodes gives`(seed: Int) throws {
    let chance = [0.15, 0.3, 0.45, 0.6, 0.8, 1][seed - 1]
    let network = try RandomNetwork.uniform(count: 13, chance: chance, seed: Seed(UInt64(seed)))
    let orbits = try GraphletOrbits(network.graph, run: RunControl())
    #expect(orbits.counts == literalOrbits(LiteralGraph(network)))
  }

  @Test func `of a kite with a tail each kind of place is found`() throws {
    let network = try Network(ties: [
      Tie(0, 1), Tie(0, 2), Tie(1, 2), Tie(1, 3), Tie(2, 3), Tie(3, 4), Tie(4, 5),
    ])
    let counts = try GraphletOrbits(network.graph, run: RunControl()).counts
    // One pair of triangles, with 0 and 3 outside.
    #expect(counts[12] == [1, 0, 0, 1, 0, 0])
    #expect(counts[13] == [0, 1, 1, 0, 0, 0])
    // 1–2–3 with the tail 4.
    #expect(counts[9] == [0, 0, 0, 0, 1, 0])
    #expect(counts[11] == [0, 0, 0, 1, 0, 0])
  }

  /// Each set of two to four nodes, and where each of them is in it by the degrees.
  private func literalOrbits(_ graph: LiteralGraph) -> [[Int]] {
    var counts = [[Int]](repeating: [Int](repeating: 0, count: graph.count), count: 15)
    let places: [[Int]: [Int: Int]] = [
      [1, 1]: [1: 0], [1, 1, 2]: [1: 1, 2: 2], [2, 2, 2]: [2: 3], [1, 1, 2, 2]: [1: 4, 2: 5],
      [1, 1, 1, 3]: [1: 6, 3: 7], [2, 2, 2, 2]: [2: 8], [1, 2, 2, 3]: [1: 9, 2: 10, 3: 11],
      [2, 2, 3, 3]: [2: 12, 3: 13], [3, 3, 3, 3]: [3: 14],
    ]
    func grow(_ members: [Int]) {
      let degrees = members.map { one in members.count { graph.tied[one][$0] } }
      if let kinds = places[degrees.sorted()] {
        for (member, degree) in zip(members, degrees) { counts[kinds[degree] ?? 0][member] += 1 }
      }
      guard members.count < 4 else { return }
      for next in ((members.last ?? -1) + 1)..<max(graph.count, (members.last ?? -1) + 1) {
        grow(members + [next])
      }
    }
    grow([])
    return counts
  }
}
