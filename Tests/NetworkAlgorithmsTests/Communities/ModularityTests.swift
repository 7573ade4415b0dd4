import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Modularity")
struct ModularityTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `two pairs, each a community`() throws {
      let network = try withKinds(["a", "a", "b", "b"], ties: [Tie(0, 1), Tie(2, 3)])
      #expect(try network.value(.modularity(of: .groups(by: "kind"))).value == 0.5)
    }

    @Test func `all together score nothing, and less at a higher resolution`() throws {
      let network = try withKinds(["a", "a", "a"], ties: [Tie(0, 1), Tie(1, 2)])
      #expect(try network.value(.modularity(of: .groups(by: "kind"))).value == 0)
      #expect(try network.value(.modularity(of: .groups(by: "kind"), resolution: 3)).value == -2)
    }

    @Test func `each alone score below nothing`() throws {
      // Degrees 1, 2, 1 of 4: −(1 + 4 + 1) / 16
      let network = try withKinds([nil, nil, nil], ties: [Tie(0, 1), Tie(1, 2)])
      #expect(try network.value(.modularity(of: .groups(by: "kind"))).value == -0.375)
    }

    @Test func `the karate club's factions and clubs`() throws {
      let club = try karateWithKinds()
      let factions = try club.value(.modularity(of: .groups(by: "faction"))).value
      let clubs = try club.value(.modularity(of: .groups(by: "club"))).value
      #expect(isClose(factions, 0.371466, within: 5e-7))
      #expect(isClose(clubs, 0.358235, within: 5e-7))
    }

    @Test func `without ties there is nothing to share out`() throws {
      let network = try withKinds(["a", "b"], ties: [])
      #expect(
        try network.value(.modularity(of: .groups(by: "kind"))).undefinedReason == "no ties")
    }

    @Test func `communities of other nodes are an error that names one`() throws {
      let few = try Exemplar.path(3).communities(.components)
      #expect(throws: MeasureError.nodeWithoutGroup("3")) {
        try Exemplar.path(4).modularity(of: few)
      }
    }

    @Test func `the name says whose modularity it is`() {
      let measure = Modularity(of: AttributeGroups(by: "kind"), resolution: 2)
      #expect(
        measure.description.call
          == "modularity(of: groups(by: kind), resolution: 2.0, ties: strength)")
    }
  }

  @Suite("laws")
  struct Laws {
    @Test func `they hold`() throws {
      try checkNetworkMeasure(.modularity(of: .groups(by: "kind")))
      try checkNetworkMeasure(.modularity(of: .components, resolution: 0.5, ties: .present))
    }

    @Test(arguments: try kindNetworks(), [0.7, 1, 2.5])
    func `it is the sum over all pairs in one community`(
      network: Network<Int>, resolution: Double
    ) throws {
      let communities = try network.communities(.groups(by: "kind"))
      let strengths = network.nodes.map { node in
        network.partners(of: node).map(\.strength).reduce(0, +)
      }
      let ends = strengths.reduce(0, +)
      var sum = 0.0
      for (first, node) in network.nodes.enumerated() {
        for (second, other) in network.nodes.enumerated()
        where communities[node] == communities[other] {
          let tie = network.partners(of: node).first { $0.node == other }?.strength ?? 0
          sum += tie - resolution * strengths[first] * strengths[second] / ends
        }
      }
      let value = try network.modularity(of: communities, resolution: resolution).value
      #expect(ends == 0 ? value == nil : isClose(value, sum / ends))
    }
  }

  @Test(arguments: try CommunitiesOracle.load().networks)
  func `networkx agrees`(known: CommunitiesOracle.Recorded) throws {
    let network = try known.network()
    let labels = AttributeGroups(by: "label")
    #expect(isClose(try network.value(.modularity(of: labels)).value, known.modularity))
    #expect(
      isClose(
        try network.value(.modularity(of: labels, ties: .present)).value,
        known.modularityPresent))
    #expect(
      isClose(
        try network.value(.modularity(of: labels, resolution: 1.7)).value,
        known.modularityResolution))
  }
}
