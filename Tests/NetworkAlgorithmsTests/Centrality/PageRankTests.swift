import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("PageRank")
struct PageRankTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `a star of two leaves`() throws {
      // x = 0.05 + 1.7 y and y = 0.05 + 0.425 x.
      let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b")])
      #expect(isClose(try star.scores(.pageRank)["hub"], 0.135 / 0.2775))
    }

    @Test func `everybody in a cycle is met equally often`() throws {
      #expect(agree(try Exemplar.cycle(8).scores(.pageRank), Array(repeating: 0.125, count: 8)))
    }

    /// Visits to the isolate start anew: x = 0.15/3 + 0.85 x/3 for the isolate.
    @Test func `an isolate is met now and then`() throws {
      let network = try Network(nodes: ["a", "b", "z"], ties: [Tie("a", "b")])
      let scores = try network.scores(.pageRank)
      #expect(isClose(scores["z"], 0.05 / (1 - 0.85 / 3)))
      #expect(isClose(scores["a"]! + scores["b"]! + scores["z"]!, 1))
    }

    @Test func `a walk that always starts anew is everywhere equally often`() throws {
      let scores = try Exemplar.star().scores(.pageRank(damping: 0))
      #expect(scores.nodes.allSatisfy { isClose(scores[$0], 0.2) })
    }

    @Test func `strong ties are taken more often`() throws {
      let network = try Network(ties: [Tie("hub", "a", strength: 3), Tie("hub", "b")])
      let present = try network.scores(.pageRank)
      let strength = try network.scores(.pageRank(ties: .strength))
      #expect(isClose(present["a"], present["b"]!))
      #expect(isClose(strength["a"]! - 0.05, 3 * (strength["b"]! - 0.05)))
    }

    @Test func `a single node has all of it`() throws {
      #expect(try Network(nodes: ["a"], ties: []).scores(.pageRank)["a"] == 1)
      #expect(try Network<String>(nodes: [], ties: []).scores(.pageRank).ranking.isEmpty)
    }

    @Test func `strengths of any size are read`() throws {
      let network = try Network(ties: [
        Tie(0, 1, strength: 1e300), Tie(1, 2, strength: 1e-300), Tie(2, 3, strength: 1e-300),
      ])
      let scores = try network.scores(.pageRank(ties: .strength))
      #expect(isClose(network.nodes.reduce(0) { $0 + scores[$1]! }, 1))
    }
  }

  @Test(arguments: [0.15, 0.85, 0.999], TieReading.allCases)
  func `a step changes nothing`(damping: Double, ties: TieReading) throws {
    for network in try smallNetworks() {
      let scores = try network.scores(.pageRank(damping: damping, ties: ties))
      let n = Double(network.nodes.count)
      let weigh = { (strength: Double) in ties == .present ? 1 : strength }
      let total = { (node: Int) in
        network.partners(of: node).reduce(0) { $0 + weigh($1.strength) }
      }
      let stranded = network.nodes.filter { network.partners(of: $0).isEmpty }
        .reduce(0) { $0 + scores[$1]! }
      let expected = network.nodes.map { node in
        (1 - damping) / n + damping * stranded / n
          + damping
          * network.partners(of: node).reduce(0) {
            $0 + scores[$1.node]! * weigh($1.strength) / total($1.node)
          }
      }
      #expect(agree(scores, expected))
      #expect(isClose(expected.reduce(0, +), 1))
    }
  }

  @Test(arguments: JudgedNetwork.all)
  func `it solves its equations 200 times, from tables and from ties`(
    judged: JudgedNetwork
  ) throws {
    for ties in TieReading.allCases {
      let expected = literalShares(of: judged.forms[1], damping: 0.85, ties: ties)
      for network in judged.forms {
        #expect(agree(try network.scores(.pageRank(ties: ties)), expected, within: 1e-12))
      }
    }
  }

  @Test(arguments: ProjectionRule.allCases)
  func `by every rule of projection`(rule: ProjectionRule) throws {
    for judged in JudgedNetwork.all where judged.number % 5 == 0 {
      let network = try judged.table.projected(by: rule)
      let given = try Network(nodes: Array(network.nodes), ties: network.allTies())
      let expected = try given.scores(.pageRank(ties: .strength))
      #expect(
        agree(
          try network.scores(.pageRank(ties: .strength)), network.nodes.map { expected[$0] },
          within: 1e-12))
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: TieReading.allCases)
    func `of nodes`(ties: TieReading) throws {
      try checkNodeMeasure(
        .pageRank(ties: ties), isolateChangesOthers: true, unionIsDisjoint: false,
        isShare: true)
    }

    @Test(arguments: [0.1, 7, 1e-9])
    func `a factor of all strengths changes nothing`(factor: Double) throws {
      for network in try smallNetworks() {
        let scores = try network.scores(.pageRank(ties: .strength))
        let scaled = try restrengthened(network) { $0 * factor }
        #expect(
          agree(try scaled.scores(.pageRank(ties: .strength)), network.nodes.map { scores[$0] }))
      }
    }
  }

  @Test func `damping close to 1 still settles`() throws {
    let scores = try Exemplar.karate().scores(.pageRank(damping: 0.99999))
    // Without starting anew it would be degree over all degrees.
    #expect(isClose(scores[34], 17 / 156.0, within: 1e-4))
  }
}

/// The equations of the definition, solved by elimination.
private func literalShares(
  of network: Network<Int>, damping: Double, ties: TieReading
) -> [Double] {
  let n = network.nodes.count
  // A row for each node, and in the last column what it gets from new starts.
  var rows = (0..<n).map { row in
    (0...n).map { $0 == row ? 1 : $0 == n ? (1 - damping) / Double(n) : 0.0 }
  }
  for (from, node) in network.nodes.enumerated() {
    let partners = network.partners(of: node).map { ($0.node, ties == .present ? 1 : $0.strength) }
    let sum = partners.reduce(0) { $0 + $1.1 }
    for (partner, strength) in partners {
      rows[network.nodes.position(of: partner)!][from] -= damping * strength / sum
    }
    if partners.isEmpty { for row in 0..<n { rows[row][from] -= damping / Double(n) } }
  }
  for pivot in 0..<n {
    for row in 0..<n where row != pivot && rows[row][pivot] != 0 {
      let factor = rows[row][pivot] / rows[pivot][pivot]
      for column in pivot...n { rows[row][column] -= factor * rows[pivot][column] }
    }
  }
  return (0..<n).map { rows[$0][n] / rows[$0][$0] }
}
