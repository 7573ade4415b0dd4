import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Betweenness")
struct BetweennessTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `the hub of a star lies between every pair of leaves`() throws {
      let scores = try Exemplar.star().scores(.betweenness(over: .hops))
      #expect(scores["hub"] == 6)
      #expect(scores["a"] == 0)
      #expect(try Exemplar.star().scores(.betweenness(over: .hops, scale: .share))["hub"] == 1)
    }

    @Test func `two ways round a square are half a way each`() throws {
      let scores = try Exemplar.cycle(4).scores(.betweenness(over: .hops))
      #expect(agree(scores, [0.5, 0.5, 0.5, 0.5]))
    }

    @Test func `Heather lies between fourteen pairs`() throws {
      let scores = try Exemplar.kite().scores(.betweenness(over: .hops))
      #expect(isClose(scores["Heather"], 14))
      #expect(isClose(scores["Fernando"], 25 / 3.0))
      #expect(isClose(scores["Ike"], 8))
      #expect(isClose(scores["Diane"], 11 / 3.0))
      let shares = try Exemplar.kite().scores(.betweenness(over: .hops, scale: .share))
      #expect(isClose(shares["Heather"], 14 / 36.0))
    }

    /// Leaving n out of a share makes two shares of one family: the isolate counts.
    @Test func `the Medici's share depends on whether Pucci is counted`() throws {
      let measure = Betweenness(over: .hops, scale: .share)
      #expect(
        isClose(try Exemplar.florentineMarriages().scores(measure)["Medici"], 47.5 / 91))
      #expect(
        isClose(
          try Exemplar.florentineMarriages(pucci: true).scores(measure)["Medici"], 47.5 / 105))
    }

    @Test func `karate member 1 lies between 231 pairs`() throws {
      let scores = try Exemplar.karate().scores(.betweenness(over: .hops))
      #expect(isClose(scores[1], 231.0714, within: 1e-6))
      #expect(isClose(scores[34], 160.5516, within: 1e-6))
      #expect(isClose(scores[33], 76.6905, within: 1e-6))
    }

    /// networkx 3.6.1 and igraph 1.0.0 give 0 here when handed the strengths as weights: they
    /// read them as lengths, and a–b–c (10 + 10) loses to a–c (1).
    @Test func `a strong detour beats a weak short cut`() throws {
      let network = try Network(ties: [
        Tie("a", "b", strength: 10), Tie("b", "c", strength: 10), Tie("a", "c", strength: 1),
      ])
      #expect(try network.scores(.betweenness(over: .inverseStrength))["b"] == 1)
      #expect(try network.scores(.betweenness(over: .hops))["b"] == 0)
    }

    @Test func `a third and a sixth are as long as a half`() throws {
      let network = try Network(ties: [
        Tie("a", "b", strength: 3), Tie("b", "c", strength: 6), Tie("a", "c", strength: 2),
      ])
      #expect(try network.scores(.betweenness(over: .inverseStrength))["b"] == 0.5)
    }

    @Test func `two nodes lie between nobody`() throws {
      let scores = try Exemplar.path(2).scores(.betweenness(over: .hops, scale: .share))
      #expect(agree(scores, [0, 0]))
    }
  }

  @Test(arguments: PathLength.allCases)
  func `the fast way equals the definition`(length: PathLength) throws {
    for network in try smallNetworks() {
      let paths = LiteralPaths(network, over: length)
      let scores = try network.scores(.betweenness(over: length))
      #expect(agree(scores, network.nodes.indices.map(paths.betweenness)))
    }
  }

  @Test func `the fast way equals the definition on 200 networks, from tables and from ties`()
    throws
  {
    for (number, judge) in RandomTwoMode.judges().enumerated() {
      let network = try judge.projected(by: .count)
      let given = try Network(nodes: Array(network.nodes), ties: network.allTies())
      let paths = LiteralPaths(network, over: .hops)
      let expected = network.nodes.indices.map(paths.betweenness)
      for network in [network, given] {
        let scores = try network.scores(.betweenness(over: .hops))
        #expect(agree(scores, expected, within: 1e-12), "judge \(number)")
        for workers in number % 4 == 0 ? [1, 2, 3, 8] : [] {
          let again = try network.scores(
            .betweenness(over: .hops), run: RunControl(workers: workers))
          #expect(again.values == scores.values, "judge \(number), \(workers) workers")
        }
      }
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: PathLength.allCases)
    func `in pairs`(length: PathLength) throws {
      try checkNodeMeasure(.betweenness(over: length))
    }

    @Test(arguments: PathLength.allCases)
    func `as a share`(length: PathLength) throws {
      try checkNodeMeasure(
        .betweenness(over: length, scale: .share), isolateChangesOthers: true,
        unionIsDisjoint: false, isShare: true)
    }

    @Test(arguments: [0.1, 1 / 3.0, 7, 1e-9])
    func `a factor of all strengths changes nothing`(factor: Double) throws {
      for network in try smallNetworks() {
        let scores = try network.scores(.betweenness(over: .inverseStrength))
        let scaled = try restrengthened(network) { $0 * factor }
        #expect(
          agree(
            try scaled.scores(.betweenness(over: .inverseStrength)),
            network.nodes.map { scores[$0] }))
      }
    }

    @Test func `equal strengths are hops`() throws {
      for network in try smallNetworks() {
        let equal = try restrengthened(network) { _ in 0.3 }
        let hops = try equal.scores(.betweenness(over: .hops))
        #expect(
          agree(
            try equal.scores(.betweenness(over: .inverseStrength)), network.nodes.map { hops[$0] }))
      }
    }

    /// A pair that is d apart has d − 1 nodes in between, however many paths there are.
    @Test func `all scores together are the distances less one`() throws {
      for network in try smallNetworks() {
        let paths = LiteralPaths(network, over: .hops)
        let between = network.nodes.indices.reduce(0) {
          $0 + paths.distances(from: $1).reduce(0) { $0 + $1 - 1 }
        }
        let scores = try network.scores(.betweenness(over: .hops))
        #expect(isClose(network.nodes.reduce(0) { $0 + scores[$1]! }, between / 2))
      }
    }

    @Test func `a cancelled run throws`() throws {
      let run = RunControl()
      run.cancel()
      #expect(throws: CancellationError.self) {
        try Exemplar.kite().scores(.betweenness(over: .hops), run: run)
      }
    }
  }
}
