import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Edge betweenness")
struct EdgeBetweennessTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `the middle tie of a path of four is on the way of four pairs`() throws {
      let scores = try Exemplar.path(4).scores(.edgeBetweenness(over: .hops))
      #expect(scores[1, 2] == 4)
      #expect(scores[2, 1] == 4)
      #expect(scores[0, 1] == 3)
      #expect(scores[0, 2] == nil)
      #expect(scores[0, 9] == nil)
      #expect(scores.ranking.map(\.tie.first) == [1, 0, 2])
    }

    @Test func `two ways round a square are half a way each`() throws {
      let scores = try Exemplar.cycle(4).scores(.edgeBetweenness(over: .hops))
      #expect(scores.values == [2, 2, 2, 2])
    }

    @Test func `the tie of two nodes is all there is`() throws {
      let scores = try Exemplar.path(2).scores(.edgeBetweenness(over: .hops, scale: .share))
      #expect(scores[0, 1] == 1)
      #expect(try Exemplar.path(1).scores(.edgeBetweenness(over: .hops)).count == 0)
    }

    @Test func `a strong detour beats a weak short cut`() throws {
      let network = try Network(ties: [
        Tie("a", "b", strength: 10), Tie("b", "c", strength: 10), Tie("a", "c", strength: 1),
      ])
      let scores = try network.scores(.edgeBetweenness(over: .inverseStrength))
      #expect(scores["a", "c"] == 0)
      #expect(scores["a", "b"] == 2)
    }

    /// Girvan and Newman 2002 remove this tie first.
    @Test func `the tie of members 1 and 32 carries the most in the karate club`() throws {
      let scores = try Exemplar.karate().scores(.edgeBetweenness(over: .hops))
      #expect(scores.ranking[0].tie.first == 1)
      #expect(scores.ranking[0].tie.second == 32)
      #expect(isClose(scores[1, 32], 71.3928571428571, within: 1e-12))
    }
  }

  @Test(arguments: PathLength.allCases)
  func `the fast way equals the definition`(length: PathLength) throws {
    for network in try smallNetworks() { try check(network, over: length) }
  }

  @Test func `the fast way equals the definition on networks from tables and from ties`() throws {
    for number in stride(from: 0, to: 200, by: 4) {
      let network = try RandomTwoMode.judge(UInt64(number)).projected(by: .count)
      try check(network, over: .hops)
      try check(Network(nodes: Array(network.nodes), ties: network.allTies()), over: .hops)
    }
  }

  private func check(_ network: Network<Int>, over length: PathLength) throws {
    let paths = LiteralPaths(network, over: length)
    let scores = try network.scores(.edgeBetweenness(over: length))
    let expected = scores.edges.map { paths.betweenness(ofTie: Int($0.first), Int($0.second)) }
    #expect(zip(scores.values, expected).allSatisfy { isClose($0, $1) })
  }

  @Suite("laws")
  struct Laws {
    /// A pair that is d apart has d ties in between, however many paths there are.
    @Test func `all scores together are the distances`() throws {
      for network in try smallNetworks() {
        let paths = LiteralPaths(network, over: .hops)
        let sum = network.nodes.indices.reduce(0) {
          $0 + paths.distances(from: $1).reduce(0, +)
        }
        let scores = try network.scores(.edgeBetweenness(over: .hops))
        #expect(isClose(scores.values.reduce(0, +), sum / 2))
      }
    }

    @Test(arguments: PathLength.allCases)
    func `any number of workers gives the same bits`(length: PathLength) throws {
      let network = try RandomNetwork.uniform(count: 130, chance: 0.05, seed: 6, strengths: true)
      let scores = try network.scores(.edgeBetweenness(over: length))
      for workers in [1, 2, 3, 8] {
        let again = try network.scores(
          .edgeBetweenness(over: length), run: RunControl(workers: workers))
        #expect(again.values == scores.values)
      }
    }

    @Test(arguments: PathLength.allCases)
    func `a cancelled run throws`(length: PathLength) throws {
      let run = RunControl()
      run.cancel()
      #expect(throws: CancellationError.self) {
        try Exemplar.karate().scores(.edgeBetweenness(over: length), run: run)
      }
    }

    @Test func `more paths than can be counted leave no number behind`() throws {
      let network = try Network(
        ties: (0..<1100).flatMap { square in
          [(0, 1), (0, 2), (1, 3), (2, 3)].map { Tie(3 * square + $0.0, 3 * square + $0.1) }
        })
      let scores = try network.scores(.edgeBetweenness(over: .hops))
      #expect(scores.ranking.isEmpty)
      #expect(scores.undefinedReason == "more shortest paths than can be counted")
    }
  }
}
