import NetworkAlgorithms
import NetworkCore
import RealModule
import TestKit
import Testing

@Suite("Infomap and its map equation")
struct InfomapTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `one module costs the entropy of the strengths`() throws {
      // Degrees 1, 2, 1 of 4.
      var path = try Exemplar.path(3)
      path.setText("kind") { _ in "a" }
      #expect(isClose(try path.value(.mapEquation(of: .groups(by: "kind"))).value, 1.5))
    }

    @Test func `two pairs, each a module, cost a bit a step`() throws {
      let network = try withKinds(["a", "a", "b", "b"], ties: [Tie(0, 1), Tie(2, 3)])
      #expect(try network.value(.mapEquation(of: .groups(by: "kind"))).value == 1)
      #expect(try network.value(.mapEquation(of: .infomap(seed: 1))).value == 1)
    }

    @Test func `every step tells both words where each is alone`() throws {
      // q = 1 and H(Q) = 1 bit; in each module the walk leaves as often as it comes: 1 bit more.
      let pair = try withKinds(["a", "b"], ties: [Tie(0, 1)])
      #expect(try pair.value(.mapEquation(of: .groups(by: "kind"))).value == 3)
    }

    @Test func `without ties there is no walk`() throws {
      let network = try withKinds(["a", "b"], ties: [])
      #expect(try network.value(.mapEquation(of: .infomap(seed: 1))).undefinedReason == .noTies)
    }
  }

  @Test func `the map equation keeps the laws`() throws {
    try checkNetworkMeasure(.mapEquation(of: .groups(by: "kind")))
    try checkNetworkMeasure(.mapEquation(of: .components, ties: .present))
  }

  @Test(arguments: try kindNetworks())
  func `it is the entropy of the code books, weighted by their use`(
    network: Network<Int>
  ) throws {
    let modules = try network.communities(.groups(by: "kind"))
    let value = try network.value(.mapEquation(of: .groups(by: "kind"))).value
    #expect(
      isClose(value ?? -1, literalCodelength(network, modules) ?? -1, within: 1e-10))
  }

  @Test(arguments: 0..<20)
  func `no node and no pair of modules shortens the code any more`(number: UInt64) throws {
    let network = try RandomNetwork.uniform(
      count: 30, chance: 0.12, seed: Seed(number), strengths: true)
    let found = try network.communities(.infomap(seed: 3))
    let reached = try #require(literalCodelength(network, found))
    var divided = network
    func bits(_ group: (Int) -> Int) throws -> Double {
      divided.setText("moved") { "\(group($0))" }
      return try #require(
        try divided.value(.mapEquation(of: .groups(by: "moved"))).value)
    }
    for node in network.nodes {
      for other in 0...found.groupCount {
        #expect(try bits { $0 == node ? other : found[$0] ?? 0 } > reached - 1e-9)
      }
    }
    for first in 0..<found.groupCount {
      for second in 0..<first {
        let merged = try bits { found[$0] == first ? second : found[$0] ?? 0 }
        #expect(merged > reached - 1e-9)
      }
    }
  }

  @Test func `all divisions of seven nodes are no better`() throws {
    for seed in 0..<6 as Range<UInt64> {
      let network = try RandomNetwork.uniform(
        count: 7, chance: 0.4, seed: Seed(seed), strengths: true)
      guard let found = try network.value(.mapEquation(of: .infomap(seed: 1))).value else {
        continue
      }
      var divided = network
      var least = Double.infinity
      for labels in divisions(of: 7) {
        divided.setText("group") { "\(labels[$0])" }
        let bits = try divided.value(.mapEquation(of: .groups(by: "group"))).value
        least = min(least, bits ?? .infinity)
      }
      #expect(isClose(found, least))
    }
  }
}

/// All ways to divide so many nodes, each as the numbers of the groups.
func divisions(of count: Int) -> [[Int]] {
  guard count > 0 else { return [[]] }
  return divisions(of: count - 1).flatMap { labels in
    (0...(labels.max() ?? -1) + 1).map { labels + [$0] }
  }
}

/// The map equation as it is written, module by module.
private func literalCodelength(_ network: Network<Int>, _ modules: Partition<Int>) -> Double? {
  let strengths = network.nodes.map { node in
    network.partners(of: node).map(\.strength).reduce(0, +)
  }
  let total = strengths.reduce(0, +)
  guard total > 0 else { return nil }
  let visit = Dictionary(uniqueKeysWithValues: zip(network.nodes, strengths.map { $0 / total }))
  let exits = modules.groups.map { group in
    group.flatMap(network.partners).isEmpty
      ? 0
      : group.reduce(0) { sum, node in
        network.partners(of: node).reduce(sum) {
          modules[$1.node] == modules[node] ? $0 : $0 + $1.strength / total
        }
      }
  }
  let use = exits.reduce(0, +)
  var bits = use * entropy(exits)
  for (group, exit) in zip(modules.groups, exits) {
    let words = [exit] + group.map { visit[$0] ?? 0 }
    bits += words.reduce(0, +) * entropy(words)
  }
  return bits
}

private func entropy(_ amounts: [Double]) -> Double {
  let total = amounts.reduce(0, +)
  return amounts.filter { $0 > 0 }.reduce(0) { $0 - $1 / total * .log2($1 / total) }
}
