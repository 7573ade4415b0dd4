import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Degree assortativity")
struct DegreeAssortativityTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `in a star the many-tied meets the once-tied only`() throws {
      #expect(isClose(try Exemplar.star().value(.degreeAssortativity).value, -1))
    }

    @Test func `in a path of four the ends meet the middle`() throws {
      // Ends of ties: (1,2) (2,1) (2,2) (2,2) (2,1) (1,2): mean 5/3, r = −1/2
      #expect(isClose(try Exemplar.path(4).value(.degreeAssortativity).value, -0.5))
    }

    @Test(arguments: [("kite", 0.152542), ("florentine", -0.374838), ("karate", -0.475613)])
    func `the literature agrees`(name: String, expected: Double) throws {
      let value = try knownNetwork(name).value(.degreeAssortativity).value
      #expect(isClose(value, expected, within: 5e-7))
    }

    @Test func `it says why there is no value`() throws {
      let untied = try Network(nodes: [1, 2], ties: [])
      #expect(try untied.value(.degreeAssortativity).undefinedReason == "no ties")
      #expect(
        try Exemplar.cycle(5).value(.degreeAssortativity).undefinedReason
          == "all tied nodes have the same degree")
    }
  }

  @Test func `it keeps the laws`() throws {
    try checkNetworkMeasure(.degreeAssortativity)
  }

  @Test(arguments: try kindNetworks())
  func `it is the correlation of two columns of degrees`(network: Network<Int>) throws {
    let ends = network.allTies().flatMap { tie in
      let degrees = [tie.first, tie.second].map { Double(network.partners(of: $0).count) }
      return [(degrees[0], degrees[1]), (degrees[1], degrees[0])]
    }
    let mean = ends.map(\.0).reduce(0, +) / Double(ends.count)
    let covariance = ends.map { ($0.0 - mean) * ($0.1 - mean) }.reduce(0, +)
    let variance = ends.map { ($0.0 - mean) * ($0.0 - mean) }.reduce(0, +)
    let value = try network.value(.degreeAssortativity).value
    #expect(variance == 0 || ends.isEmpty ? value == nil : isClose(value, covariance / variance))
  }

  @Test(arguments: try CohesionOracle.networks())
  func `igraph agrees`(known: CohesionOracle.Recorded) throws {
    let value = try known.network().value(.degreeAssortativity).value
    #expect(known.degreeAssortativity.map { isClose(value, $0) } ?? (value == nil))
  }
}
