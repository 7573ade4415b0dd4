import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Pairs separated")
struct SeparatedPairsTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `without its hub a star has no pair left`() throws {
      let scores = try Exemplar.star().scores(.separatedPairs)
      #expect(scores["hub"] == 6)
      #expect(scores["a"] == 0)
    }

    @Test func `a node of a path parts those before it from those behind`() throws {
      let scores = try Exemplar.path(7).scores(.separatedPairs)
      #expect(scores.values == [0, 5, 8, 9, 8, 5, 0])
    }

    @Test func `without the Medici, families 11, 2 and 1 are parted`() throws {
      let scores = try Exemplar.florentineMarriages().scores(.separatedPairs)
      let pairs = 11 * 2 + 11 * 1 + 2 * 1
      #expect(scores["Medici"] == Double(pairs))
    }

    @Test func `a node without ties parts nobody`() throws {
      #expect(try Network(nodes: ["alone"], ties: []).scores(.separatedPairs)["alone"] == 0)
    }
  }

  @Test func `it keeps the laws`() throws {
    try checkNodeMeasure(.separatedPairs)
  }

  @Test(arguments: try CohesionOracle.networks())
  func `networkx agrees`(known: CohesionOracle.Recorded) throws {
    let scores = try known.network().scores(.separatedPairs)
    #expect(scores.nodes.map { scores[$0] } == known.separatedPairs)
  }

  @Test func `the middle of a path of a million nodes is not too much to count`() throws {
    let scores = try Exemplar.path(1_000_001).scores(.separatedPairs)
    #expect(scores[500_000] == 250_000_000_000)
  }

  @Test func `table and ties agree with the definition`() throws {
    for judge in JudgedNetwork.all {
      let expected = (0..<judge.literal.count).map(judge.literal.separatedPairs)
      for network in judge.forms {
        #expect(
          try network.scores(.separatedPairs).values == expected.map(Double.init),
          "\(judge.number)")
      }
    }
  }
}
