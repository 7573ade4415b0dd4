import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Walktrap")
struct WalktrapTests {
  @Test func `strength decides where the ties alone would not`() throws {
    let square = try Network(ties: [
      Tie(0, 1, strength: 9), Tie(1, 2), Tie(2, 3, strength: 9), Tie(3, 0),
    ])
    #expect(try square.communities(.walktrap(steps: 4)).groups == [[0, 1], [2, 3]])
  }

  @Test func `groups that were planted are found`() throws {
    let file = try OracleFile(named: "divisions")
    let planted = try #require(file.networks.first { $0.name == "planted" }).oneMode()
    #expect(try planted.communities(.walktrap()).groups.map(\.count) == [12, 12, 12, 12])
  }

  /// Merges by the definition alone: distances of whole communities, worked out anew each time.
  @Test(arguments: 0..<10)
  func `merging literally gives the same communities`(number: UInt64) throws {
    let network = try RandomNetwork.uniform(
      count: 24, chance: 0.15, seed: Seed(number), strengths: true)
    let literal = try literalWalktrap(network, steps: 4)
    #expect(try network.communities(.walktrap(steps: 4)).groups.map(Set.init) == literal)
  }

  private func literalWalktrap(_ network: Network<Int>, steps: Int) throws -> [Set<Int>] {
    let nodes = Array(network.nodes)
    let ties = nodes.map { node in
      Dictionary(
        uniqueKeysWithValues: network.partners(of: node).map { ($0.node, $0.strength) })
    }
    let tied = nodes.map { first in
      nodes.map { second in
        first == second
          ? ties[first].isEmpty
            ? 1
            : network.partners(of: first).reduce(0) { $0 + $1.strength }
              / Double(ties[first].count)
          : ties[first][second] ?? 0
      }
    }
    let degrees = tied.map { $0.reduce(0, +) }
    var walks = nodes.map { first in nodes.map { $0 == first ? 1.0 : 0 } }
    for _ in 0..<steps {
      walks = walks.map { row in
        nodes.map { end in nodes.reduce(0) { $0 + row[$1] * tied[$1][end] / degrees[$1] } }
      }
    }
    var groups = nodes.map { Set([$0]) }
    var whole = network
    var best: (score: Double, groups: [Set<Int>]) = (-2, [])
    while true {
      whole.setText("group") { node in
        groups.firstIndex { $0.contains(node) }.map(String.init)
      }
      let score = try #require(try whole.value(.modularity(of: .groups(by: "group"))).value)
      if score > best.score + 1e-12 { best = (score, groups) }
      var cheapest: (cost: Double, first: Int, second: Int)?
      for first in groups.indices {
        for second in groups.indices where second > first {
          guard
            groups[first].contains(where: { a in groups[second].contains { ties[a][$0] != nil } })
          else { continue }
          let means = [first, second].map { group in
            nodes.map { end in
              groups[group].reduce(0) { $0 + walks[$1][end] } / Double(groups[group].count)
            }
          }
          let sizes = (Double(groups[first].count), Double(groups[second].count))
          let distance = nodes.reduce(0.0) {
            $0 + (means[0][$1] - means[1][$1]) * (means[0][$1] - means[1][$1]) / degrees[$1]
          }
          let cost = sizes.0 * sizes.1 / (sizes.0 + sizes.1) * distance
          if cost < (cheapest?.cost ?? .infinity) { cheapest = (cost, first, second) }
        }
      }
      guard let cheapest else { break }
      groups[cheapest.first].formUnion(groups[cheapest.second])
      groups.remove(at: cheapest.second)
    }
    return best.groups.sorted { (-$0.count, $0.min() ?? 0) < (-$1.count, $1.min() ?? 0) }
  }
}
