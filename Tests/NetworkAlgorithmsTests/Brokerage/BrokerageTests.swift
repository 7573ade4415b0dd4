import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Brokerage")
struct BrokerageTests {
  @Suite("by hand")
  struct ByHand {
    @Test(arguments: [
      ("aaa", BrokerageRole.coordinator), ("bab", .itinerant), ("aab", .representative),
      ("baa", .gatekeeper), ("bac", .liaison),
    ])
    func `a path of two arcs has one role`(kinds: String, role: BrokerageRole) throws {
      var network = try DirectedNetwork(arcs: [Arc(0, 1), Arc(1, 2)])
      try network.setAttribute("kind", to: .text(kinds.map { String($0) }))
      for other in BrokerageRole.allCases {
        let expected = other == role || other == .total ? 1.0 : 0
        let scores = try network.scores(.brokerage(by: "kind", role: other))
        #expect(agree(scores, [0, expected, 0]))
      }
    }

    @Test func `an arc past the broker leaves nothing to broker`() throws {
      var network = try DirectedNetwork(arcs: [Arc(0, 1), Arc(1, 2), Arc(0, 2)])
      try network.setAttribute("kind", to: .text(["a", "a", "a"]))
      #expect(agree(try network.scores(.brokerage(by: "kind")), [0, 0, 0]))
      var back = try DirectedNetwork(arcs: [Arc(0, 1), Arc(1, 2), Arc(2, 0)])
      try back.setAttribute("kind", to: .text(["a", "a", "a"]))
      #expect(agree(try back.scores(.brokerage(by: "kind")), [1, 1, 1]))
    }

    /// sna 2.7, from the conventions.
    @Test func `Heather in the kite stands for seven and lets in two`() throws {
      var kite = try Exemplar.kite()
      try kite.setAttribute("kind", to: .text("aaaaaaabbb".map { String($0) }))
      let table = try kite.brokerage(by: "kind")
      let counts = BrokerageRole.allCases.map { table.scores($0)["Heather"] }
      #expect(counts == [0, 0, 2, 2, 0, 4])
      #expect(isClose(table.scores(.total, .expected)["Heather"], 6.912))
      #expect(isClose(table.scores(.total, .z)["Heather"], -0.648, within: 5e-4))
      #expect(table.scores(.liaison, .z)["Heather"] == nil)
      #expect(table.scores(.liaison, .z).undefinedReason == .oneValueOnly)
    }

    @Test func `nodes of unknown kind are left out, with their arcs`() throws {
      var network = try DirectedNetwork(arcs: [
        Arc(0, 1), Arc(1, 2), Arc(3, 1), Arc(1, 3), Arc(0, 3), Arc(3, 2),
      ])
      try network.setAttribute("kind", to: .text(["a", "a", "b", nil]))
      let table = try network.brokerage(by: "kind")
      #expect(agree(table.scores(.total), [0, 1, 0, nil]))
      #expect(table.scores(.total).undefinedReason == .unknownKind)
      // Two of six possible arcs: d = 1/3, and two ordered pairs of others.
      #expect(isClose(table.scores(.total, .expected)[1], 2 * (1 / 9.0) * (2 / 3.0)))
    }

    @Test func `without known kinds there is nothing to say`() throws {
      var network = try DirectedNetwork(arcs: [Arc(0, 1)])
      try network.setAttribute("kind", to: .text([nil, nil]))
      let scores = try network.scores(.brokerage(by: "kind", value: .z))
      #expect(agree(scores, [nil, nil]))
      #expect(scores.undefinedReason == .fewerThanTwoNodes)
      #expect(throws: MeasureError.noSuchAttribute("x")) {
        try network.scores(.brokerage(by: "x"))
      }
    }
  }

  @Test(arguments: try judges())
  func `the fast way equals the definition`(network: DirectedNetwork<Int>) throws {
    let literal = LiteralBrokers(network)
    let table = try network.brokerage(by: "kind")
    for role in BrokerageRole.allCases {
      #expect(agree(table.scores(role), literal.counts(role)))
    }
  }

  /// Every network of three nodes is thrown in with the probability of its arcs.
  @Test(arguments: ["aaa", "aab", "abb", "abc"])
  func `expectation and deviation are those over all networks`(kinds: String) throws {
    let pairs = [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)]
    var network = try DirectedNetwork(nodes: [0, 1, 2], arcs: [Arc(0, 1), Arc(1, 2)])
    try network.setAttribute("kind", to: .text(kinds.map { String($0) }))
    let density = 2 / 6.0
    let table = try network.brokerage(by: "kind")
    for role in BrokerageRole.allCases {
      var (mean, square) = ([0.0, 0, 0], [0.0, 0, 0])
      for choice in 0..<64 {
        let chosen = pairs.indices.filter { choice >> $0 & 1 == 1 }
        var drawn = try DirectedNetwork(
          nodes: [0, 1, 2], arcs: chosen.map { Arc(pairs[$0].0, pairs[$0].1) })
        try drawn.setAttribute("kind", to: .text(kinds.map { String($0) }))
        let chance = (0..<6).reduce(1.0) {
          $0 * (choice >> $1 & 1 == 1 ? density : 1 - density)
        }
        for (node, count) in LiteralBrokers(drawn).counts(role).enumerated() {
          mean[node] += chance * count!
          square[node] += chance * count! * count!
        }
      }
      #expect(agree(table.scores(role, .expected), mean))
      let deviations = zip(mean, square).map { max(0, $1 - $0 * $0).squareRoot() }
      #expect(agree(table.scores(role, .deviation), deviations, within: 1e-7))
    }
  }

  @Suite("laws")
  struct Laws {
    @Test func `renaming and workers change nothing`() throws {
      for network in try judges() {
        let table = try network.brokerage(by: "kind", run: RunControl(workers: 1))
        let parallel = try network.brokerage(by: "kind", run: RunControl(workers: 8))
        let turned = Array(network.nodes.reversed())
        var renamed = try DirectedNetwork(nodes: turned, arcs: network.allArcs().reversed())
        let kinds = try #require(network.attributes.text("kind"))
        try renamed.setAttribute("kind", to: .text(kinds.reversed().map { $0.map { "new \($0)" } }))
        let other = try renamed.brokerage(by: "kind")
        for role in BrokerageRole.allCases {
          for value in BrokerageValue.allCases {
            let scores = table.scores(role, value)
            let again = parallel.scores(role, value)
            #expect(network.nodes.allSatisfy { again[$0]?.bitPattern == scores[$0]?.bitPattern })
            #expect(agree(other.scores(role, value), turned.map { scores[$0] }))
          }
        }
      }
    }

    @Test func `the five roles add up to the total`() throws {
      for network in try judges() {
        let table = try network.brokerage(by: "kind")
        for value in [BrokerageValue.count, .expected] {
          let columns = BrokerageRole.allCases.dropLast().map { table.scores($0, value) }
          #expect(
            agree(
              table.scores(.total, value),
              network.nodes.map { node in
                columns[0][node].map { _ in columns.reduce(0) { $0 + ($1[node] ?? 0) } }
              }))
        }
      }
    }

    @Test func `without directions representatives are gatekeepers`() throws {
      for network in try kindNetworks() {
        let table = try network.brokerage(by: "kind")
        let gatekeepers = table.scores(.gatekeeper)
        #expect(agree(table.scores(.representative), network.nodes.map { gatekeepers[$0] }))
      }
    }

    @Test func `a cancelled run ends`() throws {
      let run = RunControl()
      run.cancel()
      for network in try judges() {
        #expect(throws: CancellationError.self) {
          try network.scores(.brokerage(by: "kind"), run: run)
        }
      }
    }
  }
}

/// Networks with directions whose nodes are of kinds “a”, “b”, “c” or unknown.
private func judges() throws -> [DirectedNetwork<Int>] {
  var networks = try kindNetworks().map { DirectedNetwork(bothWays: $0) }
  for (count, chance) in [(6, 0.5), (20, 0.2), (30, 0.5), (50, 0.06)] {
    var generator = Seed(UInt64(count)).generator()
    var arcs: [Arc<Int>] = []
    for source in 0..<count {
      for target in 0..<count where target != source && generator.unit() < chance {
        arcs.append(Arc(source, target))
      }
    }
    // One who points at everybody, so that long lists meet short ones.
    arcs += (1..<count).map { Arc(0, $0) }
    var network = try DirectedNetwork(nodes: Array(0..<count), arcs: arcs)
    try network.setAttribute(
      "kind", to: .text((0..<count).map { ["a", "b", nil, "c", "a"][$0 % 5] }))
    networks.append(network)
  }
  return networks
}

/// The definition over all triples.
private struct LiteralBrokers {
  let kinds: [String?]
  let points: [[Bool]]

  init(_ network: DirectedNetwork<Int>) {
    kinds = network.attributes.text("kind") ?? []
    var points = network.nodes.map { _ in network.nodes.map { _ in false } }
    for arc in network.allArcs() {
      points[network.nodes.position(of: arc.source)!][network.nodes.position(of: arc.target)!] =
        true
    }
    self.points = points
  }

  func counts(_ role: BrokerageRole) -> [Double?] {
    kinds.indices.map { broker in
      guard let own = kinds[broker] else { return nil }
      var count = 0.0
      for first in kinds.indices where points[first][broker] {
        for last in kinds.indices where points[broker][last] && last != first {
          guard !points[first][last], let one = kinds[first], let other = kinds[last] else {
            continue
          }
          let found: BrokerageRole =
            switch (one == own, other == own, one == other) {
            case (true, true, _): .coordinator
            case (true, false, _): .representative
            case (false, true, _): .gatekeeper
            case (false, false, true): .itinerant
            case (false, false, false): .liaison
            }
          if role == .total || role == found { count += 1 }
        }
      }
      return count
    }
  }
}
