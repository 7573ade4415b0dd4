import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Bicomponents")
struct BicomponentsTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `each tie of a path is a bicomponent, and a cycle is one`() throws {
      #expect(try Exemplar.path(5).value(.bicomponents).value == 4)
      #expect(try Exemplar.path(5).value(.largestBicomponent()).value == 2)
      #expect(try Exemplar.cycle(6).value(.bicomponents).value == 1)
      #expect(try Exemplar.cycle(6).value(.largestBicomponent()).value == 6)
    }

    @Test func `two triangles that share a node are two`() throws {
      let bow = try Network(ties: [
        Tie(0, 1), Tie(1, 2), Tie(2, 0), Tie(2, 3), Tie(3, 4), Tie(4, 2),
      ])
      #expect(try bow.value(.bicomponents).value == 2)
      #expect(try bow.value(.largestBicomponent()).value == 3)
      #expect(try bow.value(.largestBicomponent(scale: .share)).value == 0.6)
    }

    @Test func `the partners in one activity are one, and its pendants are more`() throws {
      let table = TwoModeNetwork(participations: [
        ("a", 1), ("b", 1), ("c", 1), ("d", 1), ("d", 2), ("e", 2), ("d", 3), ("e", 3), ("e", 4),
      ])
      let network = try table.projected(by: .count)
      #expect(try network.value(.bicomponents).value == 2)
      #expect(try network.value(.largestBicomponent()).value == 4)
    }

    @Test func `nodes without ties are in none`() throws {
      let alone = try Network(nodes: ["a", "b"], ties: [])
      #expect(try alone.value(.bicomponents).value == 0)
      #expect(try alone.value(.largestBicomponent()).value == 0)
      #expect(try alone.value(.largestBicomponent(scale: .share)).value == 0)
      let nobody = try Network(nodes: [Int](), ties: [])
      #expect(
        try nobody.value(.largestBicomponent(scale: .share)).undefinedReason == "no nodes")
    }
  }

  @Test func `laws`() throws {
    try checkNetworkMeasure(.bicomponents)
    try checkNetworkMeasure(.largestBicomponent())
    try checkNetworkMeasure(.largestBicomponent(scale: .share), isolateChanges: true)
  }

  @Test func `table and ties agree with the definition`() throws {
    for judge in JudgedNetwork.all {
      let expected = judge.literal.bicomponents
      let largest = expected.map(\.nonzeroBitCount).max() ?? 0
      for network in judge.forms {
        let count = try network.value(.bicomponents).value
        let size = try network.value(.largestBicomponent()).value
        #expect(count == Double(expected.count), "\(judge.number)")
        #expect(size == Double(largest), "\(judge.number)")
      }
    }
  }

  @Test(arguments: try CohesionOracle.networks())
  func `networkx finds parts of the same sizes`(known: CohesionOracle.Recorded) throws {
    let network = try known.network()
    let count = try network.value(.bicomponents).value
    let size = try network.value(.largestBicomponent()).value
    #expect(count == Double(known.bicomponents.count))
    #expect(size == Double(known.bicomponents.first ?? 0))
  }
}
