import NetworkAlgorithms
import NetworkCore
import RealModule
import TestKit
import Testing

@Suite("Efficiency, hierarchy and ego networks")
struct EgoHolesTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `a broker between strangers is efficient, a corner of a triangle half so`() throws {
      #expect(agree(try Exemplar.path(3).scores(.efficiency), [1, 1, 1]))
      #expect(agree(try Exemplar.complete(3).scores(.efficiency), [0.5, 0.5, 0.5]))
    }

    @Test func `partners who constrain alike make no hierarchy`() throws {
      #expect(agree(try Exemplar.path(3).scores(.burtHierarchy), [nil, 0, nil]))
      #expect(agree(try Exemplar.complete(4).scores(.burtHierarchy), [0, 0, 0, 0]))
    }

    /// 2 of the triangle 0–1–2 has four partners; 0 and 1 constrain it by (1/4 + 1/4 · 1/2)² each,
    /// 3 and 4 by 1/16 each.
    @Test func `two of four partners constrain more`() throws {
      let parts = [9 / 64.0, 9 / 64.0, 4 / 64.0, 4 / 64.0]
      let mean = parts.reduce(0, +) / 4
      let expected = parts.map { $0 / mean * Double.log($0 / mean) }.reduce(0, +) / (4 * .log(4))
      let scores = try Exemplar.triangleWithPendants().scores(.burtHierarchy)
      #expect(isClose(scores[2], expected))
      #expect(scores[3] == nil)
      #expect(scores.undefinedReason == .fewerThanTwoNeighbours)
    }

    /// Seen from 0 alone, 1 spends half of its ties on 2 in both models, but 2 spends a quarter of
    /// them on 1 in the whole network and half of them within the ego network.
    @Test func `the ego network forgets what partners do elsewhere`() throws {
      let network = try Exemplar.triangleWithPendants()
      let whole = try network.scores(.constraint)
      let ego = try network.scores(.constraint(model: .ego))
      #expect(isClose(whole[0], 0.625 * 0.625 + 0.75 * 0.75))
      #expect(isClose(ego[0], 2 * 0.75 * 0.75))
      #expect(ego[2] == whole[2])
    }

    @Test func `the strongest tie of a partner may lie outside`() throws {
      let network = try Network(ties: [
        Tie(0, 1), Tie(1, 2, strength: 2), Tie(0, 2), Tie(2, 3, strength: 8),
      ])
      let whole = try network.scores(.effectiveSize(ties: .strength))
      let ego = try network.scores(.effectiveSize(ties: .strength, model: .ego))
      #expect(isClose(whole[0], 2 - 0.5 * (2 / 2.0) - 0.5 * (2 / 8.0)))
      #expect(isClose(ego[0], 2 - 0.5 * (2 / 2.0) - 0.5 * (2 / 2.0)))
    }

    @Test func `an isolate has no scores`() throws {
      let network = try Exemplar.florentineMarriages(pucci: true)
      let measures: [any NodeMeasure] = [
        .efficiency, .burtHierarchy, .constraint(model: .ego), .effectiveSize(model: .ego),
        .efficiency(model: .ego), .burtHierarchy(model: .ego),
      ]
      for scores in try network.table(measures).columns { #expect(scores["Pucci"] == nil) }
    }
  }

  @Test(arguments: TieReading.allCases, HoleModel.allCases)
  func `the fast way equals the definition`(ties: TieReading, model: HoleModel) throws {
    for network in try smallNetworks() {
      let literal = LiteralEgos(network, ties: ties, model: model)
      let nodes = network.nodes.indices
      #expect(
        agree(
          try network.scores(.constraint(ties: ties, model: model)),
          nodes.map { node in
            let parts = literal.constraints(of: node)
            return parts.isEmpty ? nil : parts.reduce(0, +)
          }))
      #expect(
        agree(
          try network.scores(.effectiveSize(ties: ties, model: model)),
          nodes.map(literal.effectiveSize)))
      #expect(
        agree(
          try network.scores(.efficiency(ties: ties, model: model)),
          nodes.map { node in
            literal.effectiveSize(of: node).map { $0 / Double(literal.partners(of: node).count) }
          }))
      #expect(
        agree(
          try network.scores(.burtHierarchy(ties: ties, model: model)),
          nodes.map(literal.hierarchy)))
    }
  }

  @Test(arguments: JudgedNetwork.all.filter { $0.number % 12 == 0 })
  func `tables and ties give the same`(judged: JudgedNetwork) throws {
    for ties in TieReading.allCases {
      let literal = LiteralEgos(judged.forms[1], ties: ties, model: .ego)
      let whole = LiteralEgos(judged.forms[1], ties: ties, model: .whole)
      let nodes = 0..<judged.literal.count
      for network in judged.forms {
        #expect(
          agree(
            try network.scores(.burtHierarchy(ties: ties, model: .ego)),
            nodes.map(literal.hierarchy)))
        #expect(
          agree(
            try network.scores(.burtHierarchy(ties: ties)), nodes.map(whole.hierarchy)))
      }
    }
  }

  @Test func `they keep the laws`() throws {
    try checkNodeMeasure(.efficiency(ties: .strength, model: .ego), isShare: true)
    try checkNodeMeasure(.burtHierarchy(ties: .strength), isShare: true)
    try checkNodeMeasure(.constraint(ties: .strength, model: .ego))
  }
}

/// Burt's formulas over all triples of nodes, in the network or in one ego network at a time.
private struct LiteralEgos {
  let strengths: [[Double]]
  let model: HoleModel

  init(_ network: Network<Int>, ties: TieReading, model: HoleModel) {
    self.model = model
    strengths = network.nodes.map { first in
      let partners = Dictionary(
        uniqueKeysWithValues: network.partners(of: first).map { ($0.node, $0.strength) })
      return network.nodes.map { partners[$0].map { ties == .present ? 1 : $0 } ?? 0 }
    }
  }

  func partners(of node: Int) -> [Int] {
    strengths.indices.filter { strengths[node][$0] > 0 }
  }

  /// The ties of `partner` that count in what is said of `node`.
  private func ties(of partner: Int, around node: Int) -> [Double] {
    guard model == .ego else { return strengths[partner] }
    return strengths.indices.map { other in
      other == node || strengths[node][other] > 0 ? strengths[partner][other] : 0
    }
  }

  func constraints(of node: Int) -> [Double] {
    let all = strengths[node].reduce(0, +)
    return partners(of: node).map { partner in
      var share = strengths[node][partner] / all
      for other in partners(of: node) where other != partner {
        let theirs = ties(of: other, around: node)
        share += strengths[node][other] / all * theirs[partner] / theirs.reduce(0, +)
      }
      return share * share
    }
  }

  func effectiveSize(of node: Int) -> Double? {
    let partners = partners(of: node)
    guard !partners.isEmpty else { return nil }
    let all = strengths[node].reduce(0, +)
    return partners.reduce(0.0) { size, partner in
      let theirs = ties(of: partner, around: node)
      let repeated = partners.reduce(0.0) { sum, other in
        other == partner ? sum : sum + strengths[node][other] / all * theirs[other] / theirs.max()!
      }
      return size + 1 - repeated
    }
  }

  func hierarchy(of node: Int) -> Double? {
    let parts = constraints(of: node)
    guard parts.count > 1 else { return nil }
    let mean = parts.reduce(0, +) / Double(parts.count)
    let sum = parts.reduce(0.0) { $0 + $1 / mean * Double.log($1 / mean) }
    return sum / (Double(parts.count) * .log(Double(parts.count)))
  }
}
