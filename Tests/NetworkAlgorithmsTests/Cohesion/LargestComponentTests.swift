import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Largest component")
struct LargestComponentTests {
  @Test func `three of five nodes are in the largest component`() throws {
    let network = try Exemplar.twoComponents()
    #expect(try network.value(.largestComponent()).value == 3)
    #expect(try network.value(.largestComponent(scale: .share)).value == 0.6)
  }

  @Test func `without the Medici eleven families hold together`() throws {
    let rest = try Exemplar.florentineMarriages().without(["Medici"])
    #expect(try rest.value(.largestComponent()).value == 11)
  }

  @Test func `the empty network has nobody in it, and no share`() throws {
    let nobody = try Network(nodes: [Int](), ties: [])
    #expect(try nobody.value(.largestComponent()).value == 0)
    #expect(try nobody.value(.largestComponent(scale: .share)).undefinedReason == "no nodes")
  }

  @Test(arguments: CountScale.allCases)
  func `it keeps the laws`(scale: CountScale) throws {
    try checkNetworkMeasure(.largestComponent(scale: scale), isolateChanges: true)
  }

  @Test(arguments: try CohesionOracle.networks())
  func `networkx agrees`(known: CohesionOracle.Recorded) throws {
    let value = try known.network().value(.largestComponent()).value
    #expect(value == known.components.first.map(Double.init))
  }
}
