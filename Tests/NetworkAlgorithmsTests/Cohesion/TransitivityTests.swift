import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Transitivity")
struct TransitivityTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `one triangle closes three of eight triples`() throws {
      #expect(try Exemplar.triangleWithPendants().value(.transitivity).value == 0.375)
    }

    @Test func `all triples are closed among all, and none in a star`() throws {
      #expect(try Exemplar.complete(5).value(.transitivity).value == 1)
      #expect(try Exemplar.star().value(.transitivity).value == 0)
    }

    @Test func `without triples there is no share of them`() throws {
      let value = try Exemplar.path(2).value(.transitivity)
      #expect(value.undefinedReason == "no node has two neighbours")
    }

    @Test(arguments: [
      ("kite", 0.578947), ("florentine", 0.191489), ("karate", 0.255682), ("women", 0.928396),
    ])
    func `the literature agrees`(name: String, expected: Double) throws {
      #expect(isClose(try knownNetwork(name).value(.transitivity).value, expected, within: 5e-7))
    }
  }

  @Test func `it keeps the laws`() throws {
    try checkNetworkMeasure(.transitivity)
  }

  @Test(arguments: try kindNetworks())
  func `it is the share of triples that are closed`(network: Network<Int>) throws {
    let tied = LiteralGraph(network).tied
    var (triples, closed) = (0, 0)
    for middle in tied.indices {
      for first in tied.indices where tied[middle][first] {
        for second in tied.indices where tied[middle][second] && second != first {
          triples += 1
          if tied[first][second] { closed += 1 }
        }
      }
    }
    let value = try network.value(.transitivity).value
    #expect(triples == 0 ? value == nil : isClose(value, Double(closed) / Double(triples)))
  }

  @Test(arguments: JudgedNetwork.all)
  func `it is that share 200 times, from tables and from ties`(judged: JudgedNetwork) throws {
    let literal = judged.literal
    var (triples, closed) = (0, 0)
    for partners in literal.partners {
      let degree = partners.nonzeroBitCount
      triples += degree * (degree - 1)
      for partner in literal.members(partners) {
        closed += (partners & literal.partners[partner]).nonzeroBitCount
      }
    }
    for network in judged.forms {
      let value = try network.value(.transitivity).value
      #expect(triples == 0 ? value == nil : isClose(value, Double(closed) / Double(triples)))
    }
  }

  @Test(arguments: try CohesionOracle.networks())
  func `igraph agrees`(known: CohesionOracle.Recorded) throws {
    let value = try known.network().value(.transitivity).value
    #expect(known.transitivity.map { isClose(value, $0) } ?? (value == nil))
  }
}
