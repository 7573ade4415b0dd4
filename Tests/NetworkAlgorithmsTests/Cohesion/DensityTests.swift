import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Density")
struct DensityTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `half of four pairs tied is a half`() throws {
      #expect(try Exemplar.path(4).value(.density).value == 0.5)
      #expect(try Exemplar.complete(6).value(.density).value == 1)
    }

    @Test func `a family that married nobody counts`() throws {
      #expect(isClose(try Exemplar.florentineMarriages().value(.density).value, 20.0 / 105))
      #expect(
        isClose(try Exemplar.florentineMarriages(pucci: true).value(.density).value, 20.0 / 120))
    }

    /// a–b–c, and d alone: of six pairs, that of c and d is not known if both did not answer.
    @Test func `a pair of two that did not answer is not known unless somebody told the tie`()
      throws
    {
      func density(_ silent: Set<String>, _ ties: [Tie<String>]) throws -> NetworkValue {
        var network = try Network(nodes: ["a", "b", "c", "d"], ties: ties)
        network.setNumber(NodeAttributes.answered) { silent.contains($0) ? 0 : $0 == "a" ? nil : 1 }
        return try network.value(.density)
      }
      let path = [Tie("a", "b"), Tie("b", "c")]
      #expect(try density([], path).value == 2.0 / 6)
      #expect(try density(["d"], path).value == 2.0 / 6)
      #expect(try density(["c", "d"], path).value == 2.0 / 5)
      #expect(try density(["c", "d"], path + [Tie("c", "d")]).value == 3.0 / 6)
      #expect(try density(["b", "c", "d"], path).value == 2.0 / 4)
      #expect(try density(["a", "b", "c", "d"], path).value == 1)
      let nobody = try density(["a", "b", "c", "d"], [])
      #expect(nobody.value == nil)
      #expect(nobody.undefinedReason == "nobody answered")
    }

    @Test(arguments: [
      ("kite", 0.4), ("florentine", 0.190476), ("karate", 0.139037), ("women", 0.908497),
    ])
    func `the literature agrees`(name: String, expected: Double) throws {
      #expect(isClose(try knownNetwork(name).value(.density).value, expected, within: 5e-7))
    }

    @Test(arguments: [0, 1])
    func `fewer than two nodes have no density`(count: Int) throws {
      let value = try Network(nodes: Array(0..<count), ties: []).value(.density)
      #expect(value.value == nil)
      #expect(value.undefinedReason == "fewer than two nodes")
    }
  }

  @Test func `it keeps the laws`() throws {
    try checkNetworkMeasure(.density, isolateChanges: true)
  }

  @Test(arguments: try CohesionOracle.networks())
  func `networkx agrees`(known: CohesionOracle.Recorded) throws {
    #expect(isClose(try known.network().value(.density).value, known.density))
  }

  @Test func `table and ties agree with the definition`() throws {
    for judge in JudgedNetwork.all where judge.literal.count > 1 {
      let n = Double(judge.literal.count)
      let density = Double(judge.literal.ties.count) / (n * (n - 1) / 2)
      for network in judge.forms {
        #expect(try network.value(.density).value == density, "\(judge.number)")
        #expect(network.tieCount == judge.literal.ties.count, "\(judge.number)")
      }
    }
  }
}
