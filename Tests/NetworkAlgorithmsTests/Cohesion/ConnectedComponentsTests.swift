import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Components")
struct ConnectedComponentsTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `a path and a tie are two components, the longer first`() throws {
      let parts = try Exemplar.twoComponents().communities(.components)
      #expect(parts.groups == [[2, 3, 4], [0, 1]])
      #expect(parts[3] == 0)
      #expect(parts[0] == 1)
      #expect(parts[9] == nil)
    }

    @Test func `a node without ties is a component by itself`() throws {
      let families = try Exemplar.florentineMarriages(pucci: true).communities(.components)
      #expect(families.groupCount == 2)
      #expect(families.groups[1] == ["Pucci"])
    }

    @Test func `the empty network has none`() throws {
      #expect(try Network(nodes: [Int](), ties: []).communities(.components).groupCount == 0)
    }

    @Test func `the context travels along`() throws {
      var network = try Exemplar.path(3)
      network.context["window"] = "2014..2020"
      #expect(try network.communities(.components).context["window"] == "2014..2020")
    }
  }

  @Test(arguments: try kindNetworks())
  func `two nodes are together exactly where a path joins them`(network: Network<Int>) throws {
    let parts = try network.communities(.components)
    let distances = LiteralGraph(network).distances
    for (first, row) in distances.enumerated() {
      for (second, distance) in row.enumerated() {
        let together = parts[network.nodes[first]] == parts[network.nodes[second]]
        #expect(together == (distance != nil))
      }
    }
  }

  @Test(arguments: try CohesionOracle.networks())
  func `networkx finds components of the same sizes`(known: CohesionOracle.Recorded) throws {
    let groups = try known.network().communities(.components).groups
    #expect(groups.map(\.count) == known.components)
  }

  @Test func `a cancelled run throws`() throws {
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) {
      try Exemplar.path(3).communities(.components, run: run)
    }
  }

  @Test func `table and ties agree with the definition`() throws {
    for judge in JudgedNetwork.all {
      let components = judge.literal.components(among: judge.literal.all)
        .map(judge.literal.members)
      let expected = components.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
      let pairs = components.reduce(0) { $0 + $1.count * ($1.count - 1) }
      let n = judge.literal.count
      for network in judge.forms {
        #expect(try network.communities(.components).groups == expected, "\(judge.number)")
        #expect(try network.value(.components).value == Double(components.count))
        #expect(
          try network.value(.largestComponent()).value == Double(expected.first?.count ?? 0))
        let connectedness = n > 1 ? Double(pairs) / Double(n * (n - 1)) : nil
        #expect(try network.value(.connectedness).value == connectedness)
      }
    }
  }
}
