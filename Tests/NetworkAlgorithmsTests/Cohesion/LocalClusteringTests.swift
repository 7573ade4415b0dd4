import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Local clustering")
struct LocalClusteringTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `one of six pairs of neighbours is tied`() throws {
      let scores = try Exemplar.triangleWithPendants().scores(.localClustering)
      #expect(scores[0] == 1)
      #expect(isClose(scores[2], 1.0 / 6))
    }

    @Test func `one neighbour is no pair`() throws {
      let scores = try Exemplar.triangleWithPendants().scores(.localClustering)
      #expect(scores[3] == nil)
      #expect(scores.undefinedReason == "fewer than two neighbours")
      #expect(scores.ranking.map(\.node) == [0, 1, 2])
    }

    @Test func `where all have a score nothing is said about those without`() throws {
      #expect(try Exemplar.cycle(5).scores(.localClustering).undefinedReason == nil)
    }
  }

  @Test func `it keeps the laws`() throws {
    try checkNodeMeasure(.localClustering, isShare: true)
  }

  @Test(arguments: try kindNetworks())
  func `it is the share of pairs of neighbours that are tied`(network: Network<Int>) throws {
    let scores = try network.scores(.localClustering)
    let tied = LiteralGraph(network).tied
    for (position, node) in network.nodes.enumerated() {
      let neighbours = tied.indices.filter { tied[position][$0] }
      let pairs = neighbours.flatMap { first in
        neighbours.filter { $0 < first }.map { tied[first][$0] }
      }
      let share = Double(pairs.count { $0 }) / Double(pairs.count)
      #expect(pairs.isEmpty ? scores[node] == nil : isClose(scores[node], share))
    }
  }

  @Test(arguments: JudgedNetwork.all)
  func `it is that share 200 times, from tables and from ties`(judged: JudgedNetwork) throws {
    let literal = judged.literal
    let expected = (0..<literal.count).map { node -> Double? in
      let partners = literal.members(literal.partners[node])
      guard partners.count > 1 else { return nil }
      let ends = partners.reduce(0) {
        $0 + (literal.partners[node] & literal.partners[$1]).nonzeroBitCount
      }
      return Double(ends) / Double(partners.count * (partners.count - 1))
    }
    for network in judged.forms {
      #expect(agree(try network.scores(.localClustering), expected, within: 1e-12))
    }
  }

  @Test(arguments: try CohesionOracle.networks())
  func `igraph agrees`(known: CohesionOracle.Recorded) throws {
    let scores = try known.network().scores(.localClustering)
    for (node, expected) in known.localClustering.enumerated() {
      #expect(expected.map { isClose(scores[node], $0) } ?? (scores[node] == nil))
    }
  }
}
