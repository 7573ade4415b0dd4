import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Mean distance")
struct MeanDistanceTests {
  @Test func `a path of three has distances 1, 1 and 2`() throws {
    #expect(isClose(try Exemplar.path(3).value(.meanDistance).value, 4.0 / 3))
  }

  @Test func `pairs that nothing joins are left out`() throws {
    #expect(try Exemplar.twoComponents().value(.meanDistance).value == 1.25)
  }

  @Test func `without ties there is no distance`() throws {
    let value = try Network(nodes: [1, 2], ties: []).value(.meanDistance)
    #expect(value.undefinedReason == "no ties")
  }

  @Test(arguments: [("kite", 1.977778), ("florentine", 2.485714), ("karate", 2.408200)])
  func `the literature agrees`(name: String, expected: Double) throws {
    #expect(isClose(try knownNetwork(name).value(.meanDistance).value, expected, within: 5e-7))
  }

  @Test func `it keeps the laws`() throws {
    try checkNetworkMeasure(.meanDistance)
  }

  @Test(arguments: try CohesionOracle.networks())
  func `igraph agrees`(known: CohesionOracle.Recorded) throws {
    #expect(isClose(try known.network().value(.meanDistance).value, known.meanDistance))
  }
}
