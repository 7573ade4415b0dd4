import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Label propagation")
struct LabelPropagationTests {
  @Test func `a strong tie draws more than two weak ones`() throws {
    let network = try Network(ties: [
      Tie(0, 1, strength: 9), Tie(1, 2), Tie(2, 3, strength: 9), Tie(3, 0),
    ])
    for seed in 0..<10 as Range<UInt64> {
      let found = try network.communities(.labelPropagation(seed: Seed(seed)))
      #expect(found.groups == [[0, 1], [2, 3]])
    }
  }

  @Test(arguments: 0..<30)
  func `most of each node's ties lead to its community, which is connected`(
    number: UInt64
  ) throws {
    let network = try RandomNetwork.uniform(
      count: 50, chance: 0.08, seed: Seed(number), strengths: true)
    let found = try network.communities(.labelPropagation(seed: Seed(number)))
    for node in network.nodes {
      var sums = [Double](repeating: 0, count: found.groupCount)
      for partner in network.partners(of: node) {
        sums[try #require(found[partner.node])] += partner.strength
      }
      #expect(sums[try #require(found[node])] == sums.max())
    }
    for group in found.groups {
      let within = network.without(Set(network.nodes).subtracting(group))
      #expect(try within.value(.components).value == 1)
    }
  }

  @Test func `the same label in two places makes two communities`() throws {
    // Whatever the hub takes leaves the two ends without a tie between them.
    for seed in 0..<20 as Range<UInt64> {
      let network = try Network(ties: [Tie(0, 1), Tie(1, 2), Tie(2, 3), Tie(3, 4)])
      let found = try network.communities(.labelPropagation(seed: Seed(seed)))
      for group in found.groups { #expect(group == Array(group[0]...group[group.count - 1])) }
    }
  }

  @Test func `groups that were planted are found`() throws {
    let file = try OracleFile(named: "divisions")
    let planted = try #require(file.networks.first { $0.name == "planted" }).oneMode()
    let found = try planted.communities(.labelPropagation(seed: 1))
    #expect(
      found.groups.map { $0.compactMap { Int($0).map { $0 / 12 } } }.allSatisfy {
        Set($0).count == 1
      })
    #expect(found.groupCount == 4)
  }
}
