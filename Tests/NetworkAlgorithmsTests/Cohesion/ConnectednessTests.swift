import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Connectedness")
struct ConnectednessTests {
  @Test func `four of ten pairs can reach each other`() throws {
    #expect(try Exemplar.twoComponents().value(.connectedness).value == 0.4)
  }

  @Test func `it is 1 where all can, and 0 where nobody can`() throws {
    #expect(try Exemplar.cycle(6).value(.connectedness).value == 1)
    #expect(try Network(nodes: [1, 2, 3], ties: []).value(.connectedness).value == 0)
  }

  @Test func `one node has nobody to reach`() throws {
    let value = try Network(nodes: [1], ties: []).value(.connectedness)
    #expect(value.undefinedReason == "fewer than two nodes")
  }

  @Test func `it keeps the laws`() throws {
    try checkNetworkMeasure(.connectedness, isolateChanges: true)
  }

  @Test(arguments: try CohesionOracle.networks())
  func `igraph leaves as many pairs unreached`(known: CohesionOracle.Recorded) throws {
    #expect(isClose(try known.network().value(.connectedness).value, known.connectedness))
  }
}
