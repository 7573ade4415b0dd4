import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Mean local clustering")
struct MeanLocalClusteringTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `what becomes of nodes with one neighbour changes the mean`() throws {
      let network = try Exemplar.triangleWithPendants()
      let sum = 1 + 1 + 1.0 / 6
      #expect(isClose(try network.value(.meanLocalClustering()).value, sum / 5))
      #expect(
        isClose(try network.value(.meanLocalClustering(belowTwo: .leftOut)).value, sum / 3))
    }

    @Test(arguments: [("kite", 0.52), ("florentine", 0.16), ("karate", 0.570638)])
    func `the literature agrees on zeros`(name: String, expected: Double) throws {
      let value = try knownNetwork(name).value(.meanLocalClustering()).value
      #expect(isClose(value, expected, within: 5e-7))
    }

    @Test func `the karate club without its member of one tie scores higher`() throws {
      let value = try Exemplar.karate().value(.meanLocalClustering(belowTwo: .leftOut)).value
      #expect(isClose(value, 0.587931, within: 5e-7))
    }

    @Test func `it says why there is no mean`() throws {
      let pair = try Exemplar.path(2)
      #expect(try pair.value(.meanLocalClustering()).value == 0)
      #expect(
        try pair.value(.meanLocalClustering(belowTwo: .leftOut)).undefinedReason
          == "no node has two neighbours")
      let nobody = try Network(nodes: [Int](), ties: [])
      #expect(try nobody.value(.meanLocalClustering()).undefinedReason == "no nodes")
    }
  }

  @Test func `it keeps the laws`() throws {
    try checkNetworkMeasure(.meanLocalClustering(), isolateChanges: true)
    try checkNetworkMeasure(.meanLocalClustering(belowTwo: .leftOut))
  }

  @Test(arguments: try CohesionOracle.networks())
  func `networkx and igraph agree`(known: CohesionOracle.Recorded) throws {
    let network = try known.network()
    let zeros = try network.value(.meanLocalClustering()).value
    #expect(isClose(zeros, known.meanClusteringZeros))
    let leftOut = try network.value(.meanLocalClustering(belowTwo: .leftOut)).value
    #expect(known.meanClusteringLeftOut.map { isClose(leftOut, $0) } ?? (leftOut == nil))
  }
}
