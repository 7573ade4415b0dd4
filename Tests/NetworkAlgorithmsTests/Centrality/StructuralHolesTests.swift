import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Constraint and effective size")
struct StructuralHolesTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `a broker between two strangers is half constrained`() throws {
      let path = try Exemplar.path(3)
      #expect(agree(try path.scores(.constraint), [1, 0.5, 1]))
      #expect(agree(try path.scores(.effectiveSize), [1, 2, 1]))
    }

    @Test func `a corner of a triangle is constrained beyond 1`() throws {
      let triangle = try Exemplar.complete(3)
      #expect(agree(try triangle.scores(.constraint), [1.125, 1.125, 1.125]))
      #expect(agree(try triangle.scores(.effectiveSize), [1, 1, 1]))
    }

    /// networkx and igraph, from the conventions.
    @Test func `the kite`() throws {
      let constraint = try Exemplar.kite().scores(.constraint)
      let size = try Exemplar.kite().scores(.effectiveSize)
      let expected: [(String, Double, Double)] = [
        ("Andre", 0.5412, 2), ("Beverly", 0.5412, 2), ("Carol", 0.6641, 1),
        ("Diane", 0.4702, 10 / 3.0), ("Ed", 0.6641, 1), ("Fernando", 0.4451, 3),
        ("Garth", 0.4451, 3), ("Heather", 0.4311, 7 / 3.0), ("Ike", 0.5, 2), ("Jane", 1, 1),
      ]
      for (name, constrained, effective) in expected {
        #expect(isClose(constraint[name], constrained, within: 5e-5))
        #expect(isClose(size[name], effective))
      }
    }

    @Test func `the Medici are the least constrained family`() throws {
      let scores = try Exemplar.florentineMarriages().scores(.constraint)
      #expect(scores.ranking.last?.node == "Medici")
      #expect(isClose(scores["Medici"], 0.2099, within: 5e-5))
      #expect(isClose(scores["Guadagni"], 0.25))
      #expect(isClose(scores["Peruzzi"], 0.6559, within: 5e-5))
      let size = try Exemplar.florentineMarriages().scores(.effectiveSize)
      #expect(isClose(size["Medici"], 17 / 3.0))
    }

    @Test func `karate`() throws {
      let constraint = try Exemplar.karate().scores(.constraint)
      #expect(isClose(constraint[1], 0.155423, within: 1e-6))
      #expect(isClose(constraint[34], 0.156419, within: 1e-6))
      #expect(isClose(constraint[3], 0.185177, within: 1e-6))
      #expect(isClose(constraint[33], 0.249223, within: 1e-6))
      let size = try Exemplar.karate().scores(.effectiveSize)
      #expect(isClose(size[1], 13.75))
      #expect(isClose(size[34], 17 - 2 * 15 / 17.0))
    }

    /// For a triangle with strengths 1, 2 and 3, networkx 3.6 asked for all nodes at once says
    /// something else than when it is asked for one after the other.
    @Test func `the effective size of a triangle of unequal ties`() throws {
      let network = try Network(ties: [
        Tie("a", "b", strength: 1), Tie("b", "c", strength: 2), Tie("a", "c", strength: 3),
      ])
      let scores = try network.scores(.effectiveSize(ties: .strength))
      // a: partner b is repeated by c with 3/4 · 2/2, and c by b with 1/4 · 2/3.
      #expect(isClose(scores["a"], 2 - 3 / 4.0 - 1 / 4.0 * (2 / 3.0)))
    }

    @Test func `an isolate has no holes to speak of`() throws {
      let network = try Exemplar.florentineMarriages(pucci: true)
      for scores in try network.table([.constraint, .effectiveSize]).columns {
        #expect(scores["Pucci"] == nil)
        #expect(scores.undefinedReason == "no ties")
        #expect(scores.ranking.count == 15)
      }
    }
  }

  @Test(arguments: TieReading.allCases)
  func `the fast way equals the definition`(ties: TieReading) throws {
    for network in try smallNetworks() {
      let literal = LiteralHoles(network, ties: ties)
      #expect(
        agree(
          try network.scores(.constraint(ties: ties)),
          network.nodes.indices.map(literal.constraint)))
      #expect(
        agree(
          try network.scores(.effectiveSize(ties: ties)),
          network.nodes.indices.map(literal.effectiveSize)))
    }
  }

  @Test(arguments: JudgedNetwork.all)
  func `it does so 200 times, from tables and from ties`(judged: JudgedNetwork) throws {
    for ties in TieReading.allCases {
      let literal = LiteralHoles(judged.forms[1], ties: ties)
      let constraint = (0..<judged.literal.count).map(literal.constraint)
      let size = (0..<judged.literal.count).map(literal.effectiveSize)
      for network in judged.forms {
        #expect(agree(try network.scores(.constraint(ties: ties)), constraint, within: 1e-12))
        #expect(agree(try network.scores(.effectiveSize(ties: ties)), size, within: 1e-12))
      }
    }
  }

  /// Satellites' ties are as strong as their activity's share only where strengths are sums.
  @Test(arguments: ProjectionRule.allCases)
  func `by every rule of projection`(rule: ProjectionRule) throws {
    for judged in JudgedNetwork.all where judged.number % 5 == 0 {
      let network = try judged.table.projected(by: rule)
      let given = try Network(nodes: Array(network.nodes), ties: network.allTies())
      for measure in [.constraint(ties: .strength), .effectiveSize(ties: .strength)]
        as [any NodeMeasure]
      {
        let expected = try measure.scores(in: given, run: RunControl())
        #expect(
          agree(
            try measure.scores(in: network, run: RunControl()),
            network.nodes.map { expected[$0] }, within: 1e-12))
      }
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: TieReading.allCases)
    func `of nodes`(ties: TieReading) throws {
      try checkNodeMeasure(.constraint(ties: ties))
      try checkNodeMeasure(.effectiveSize(ties: ties))
    }

    @Test(arguments: [0.1, 7, 1e-9])
    func `a factor of all strengths changes nothing`(factor: Double) throws {
      for network in try smallNetworks() {
        let scaled = try restrengthened(network) { $0 * factor }
        let measures: [any NodeMeasure] = [
          .constraint(ties: .strength), .effectiveSize(ties: .strength),
        ]
        for (before, after) in zip(
          try network.table(measures).columns, try scaled.table(measures).columns)
        {
          #expect(agree(after, network.nodes.map { before[$0] }))
        }
      }
    }

    @Test func `with ties present it is n less 2t over n`() throws {
      for network in try smallNetworks() {
        let scores = try network.scores(.effectiveSize)
        let expected = network.nodes.map { node -> Double? in
          let partners = network.partners(of: node).map(\.node)
          guard !partners.isEmpty else { return nil }
          let known = Set(partners)
          let ends = partners.reduce(0) { sum, partner in
            sum + network.partners(of: partner).count { known.contains($0.node) }
          }
          return Double(partners.count) - Double(ends) / Double(partners.count)
        }
        #expect(agree(scores, expected))
      }
    }
  }
}

/// Burt's formulas over all triples of nodes.
private struct LiteralHoles {
  let strengths: [[Double]]

  /// The share of each node's ties that goes to each other.
  let shares: [[Double]]

  init(_ network: Network<Int>, ties: TieReading) {
    strengths = network.nodes.map { first in
      let partners = Dictionary(
        uniqueKeysWithValues: network.partners(of: first).map { ($0.node, $0.strength) })
      return network.nodes.map { partners[$0].map { ties == .present ? 1 : $0 } ?? 0 }
    }
    shares = strengths.map { row in
      let sum = row.reduce(0, +)
      return row.map { $0 / sum }
    }
  }

  private func partners(of node: Int) -> [Int] {
    strengths.indices.filter { strengths[node][$0] > 0 }
  }

  func constraint(of node: Int) -> Double? {
    let partners = partners(of: node)
    guard !partners.isEmpty else { return nil }
    var sum = 0.0
    for partner in partners {
      var whole = shares[node][partner]
      for other in partners where other != partner {
        whole += shares[node][other] * shares[other][partner]
      }
      sum += whole * whole
    }
    return sum
  }

  func effectiveSize(of node: Int) -> Double? {
    let partners = partners(of: node)
    guard !partners.isEmpty else { return nil }
    var size = 0.0
    for partner in partners {
      let strongest = strengths[partner].max()!
      var repeated = 0.0
      for other in partners where other != partner {
        repeated += shares[node][other] * strengths[partner][other] / strongest
      }
      size += 1 - repeated
    }
    return size
  }
}
