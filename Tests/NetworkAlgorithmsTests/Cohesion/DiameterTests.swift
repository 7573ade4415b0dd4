import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Diameter")
struct DiameterTests {
  @Test func `it is the distance of the nodes that are furthest apart`() throws {
    #expect(try Exemplar.path(6).value(.diameter).value == 5)
    #expect(try Exemplar.cycle(7).value(.diameter).value == 3)
    #expect(try Exemplar.twoComponents().value(.diameter).value == 2)
  }

  @Test func `without ties nothing is apart`() throws {
    #expect(try Network(nodes: [1, 2], ties: []).value(.diameter).undefinedReason == "no ties")
    #expect(try Network(nodes: [Int](), ties: []).value(.diameter).undefinedReason == "no ties")
  }

  @Test(arguments: [("kite", 4.0), ("florentine", 5), ("karate", 5)])
  func `the literature agrees`(name: String, expected: Double) throws {
    #expect(try knownNetwork(name).value(.diameter).value == expected)
  }

  @Test func `it keeps the laws`() throws {
    try checkNetworkMeasure(.diameter)
  }

  @Test(arguments: try CohesionOracle.networks())
  func `igraph agrees`(known: CohesionOracle.Recorded) throws {
    #expect(try known.network().value(.diameter).value == known.diameter)
  }
}
