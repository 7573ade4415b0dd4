import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Number of components")
struct ComponentCountTests {
  @Test func `isolates count`() throws {
    #expect(try Exemplar.twoComponents().value(.components).value == 2)
    #expect(try Network(nodes: [1, 2, 3], ties: []).value(.components).value == 3)
    #expect(try Network(nodes: [Int](), ties: []).value(.components).value == 0)
  }

  @Test func `without the two leaders the karate club falls apart`() throws {
    let rest = try Exemplar.karate().without([1, 34])
    #expect(try rest.value(.components).value == 3)
    #expect(try rest.communities(.components).groups.map(\.count) == [26, 5, 1])
  }

  @Test func `it keeps the laws`() throws {
    try checkNetworkMeasure(.components, isolateChanges: true)
  }

  @Test(arguments: try kindNetworks())
  func `it is the number of sets of nodes that reach each other`(network: Network<Int>) throws {
    let expected = LiteralGraph(network).componentSizes.count
    #expect(try network.value(.components).value == Double(expected))
  }
}
