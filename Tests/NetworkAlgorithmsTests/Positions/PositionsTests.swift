import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Positions")
struct PositionsTests {
  @Suite("by hand")
  struct ByHand {
    /// A hub with three leaves, of whom one has a leaf of its own, and a node without ties.
    private func network() throws -> Network<String> {
      try Network(
        nodes: ["alone", "hub"],
        ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c"), Tie("c", "d")])
    }

    @Test func `leaves of one hub are structurally equivalent`() throws {
      let groups = try network().communities(.structuralEquivalence(groups: 4)).groups
      #expect(groups == [["a", "b"], ["alone"], ["hub"], ["c"], ["d"]])
      let correlated = try network().communities(
        .structuralEquivalence(groups: 4, distance: .correlation))
      #expect(correlated["a"] == correlated["b"])
      let all = try network().communities(.structuralEquivalence(groups: 1)).groups
      #expect(all == [["hub", "a", "b", "c", "d"], ["alone"]])
    }

    @Test func `ends of a path are exactly equivalent, and so are those next to them`() throws {
      let groups = try Exemplar.path(5).communities(.regularEquivalence(variant: .exact)).groups
      #expect(groups == [[0, 4], [1, 3], [2]])
      let regular = try Exemplar.path(5).communities(.regularEquivalence(variant: .regular))
      #expect(regular.groupCount == 1)
      let ring = try Exemplar.cycle(6).communities(.regularEquivalence(variant: .exact))
      #expect(ring.groupCount == 1)
      let alone = try network().communities(.regularEquivalence(variant: .regular)).groups
      #expect(alone == [["hub", "a", "b", "c", "d"], ["alone"]])
    }

    @Test func `kinds divide who is tied to whom`() throws {
      // Two firms, of which one has a university at hand, and the other a firm.
      let network = try withKinds(
        ["firm", "university", "firm", "firm"], ties: [Tie(0, 1), Tie(2, 3)])
      let groups = try network.communities(.regularEquivalence(variant: .regular, by: "kind"))
      #expect(groups.groups == [[2, 3], [0], [1]])
      #expect(throws: MeasureError.noSuchAttribute("x")) {
        try network.communities(.regularEquivalence(variant: .regular, by: "x"))
      }
    }

    @Test func `correlations part two cliques`() throws {
      let cliques = try Network(
        ties: [Tie(0, 1), Tie(0, 2), Tie(1, 2), Tie(3, 4), Tie(3, 5), Tie(4, 5)])
      #expect(try cliques.communities(.concor(splits: 1)).groups == [[0, 1, 2], [3, 4, 5]])
    }

    @Test func `a core and its periphery are a blockmodel without inconsistency`() throws {
      // 0, 1 and 2 are tied to everybody, the others to nobody else.
      let ties = (0..<3).flatMap { core in (core + 1..<8).map { Tie(core, $0) } }
      let network = try Network(nodes: Array(0..<9), ties: ties)
      let model = Blockmodel(groups: 2, seed: 1)
      #expect(try network.communities(model).groups == [[3, 4, 5, 6, 7], [0, 1, 2], [8]])
      #expect(try network.value(BlockmodelInconsistencies(of: model)).value == 0)
    }

    @Test func `nobody and nothing`() throws {
      let nobody = try Network(nodes: [Int](), ties: [])
      let alone = try Network(nodes: [0, 1, 2], ties: [])
      let divisions: [any CommunityDetection] = [
        .structuralEquivalence(groups: 3), .regularEquivalence(variant: .exact), .concor(),
        .blockmodel(groups: 2, seed: 1),
      ]
      for division in divisions {
        #expect(try division.communities(in: nobody, run: RunControl()).groupCount == 0)
        #expect(try division.communities(in: alone, run: RunControl()).groupCount == 1)
        #expect(
          try division.communities(in: Exemplar.path(2), run: RunControl()).groupCount <= 2)
      }
      let value = try alone.value(.blockmodelInconsistencies(groups: 2, seed: 1))
      #expect(value.undefinedReason == .noTies)
    }

    @Test func `what is too large is refused`() throws {
      let star = try Network(ties: (1..<1101).map { Tie(0, $0) })
      #expect(throws: MeasureError.tooLarge(measure: "concor", nodes: 1000)) {
        try star.communities(.concor())
      }
      #expect(throws: MeasureError.tooLarge(measure: "structural-equivalence", nodes: 1000)) {
        try star.communities(.structuralEquivalence(groups: 2))
      }
      let value = try star.value(.blockmodelInconsistencies(groups: 2, seed: 1))
      #expect(value.undefinedReason == .tooLarge)
      #expect(try star.communities(.regularEquivalence(variant: .exact)).groupCount == 2)
    }
  }

  @Test func `classes refined one by one until nothing changes`() throws {
    for network in try kindNetworks() {
      for variant in RegularEquivalence.Variant.allCases {
        for attribute in [nil, "kind"] {
          let expected = literalClasses(network, variant, attribute)
          let found = try network.communities(
            .regularEquivalence(variant: variant, by: attribute))
          #expect(found.groupCount == Set(expected).count)
          let nodes = Array(network.nodes)
          for (first, second) in nodes.indices.flatMap({ a in (0..<a).map { ($0, a) } }) {
            #expect(
              (found[nodes[first]] == found[nodes[second]])
                == (expected[first] == expected[second]))
          }
        }
      }
    }
  }

  /// What each node is, and what it is tied to, written out over and over.
  private func literalClasses(
    _ network: Network<Int>, _ variant: RegularEquivalence.Variant, _ attribute: String?
  ) -> [String] {
    var words = network.nodes.map { node in attribute == nil ? "all" : network.kind(of: node) ?? "?"
    }
    for _ in network.nodes {
      let signatures = network.nodes.enumerated().map { place, node in
        let others = network.partners(of: node).map {
          words[network.nodes.position(of: $0.node) ?? 0]
        }
        let told = variant == .exact ? others.sorted() : Set(others).sorted()
        return "\(words[place])(\(told.joined(separator: ",")))"
      }
      let known = Set(signatures).sorted()
      let count = Set(words).count
      words = signatures.map { "\(known.firstIndex(of: $0) ?? 0)" }
      if known.count == count { break }
    }
    return words
  }

  @Test(arguments: BlockKinds.allCases)
  func `no division into two has fewer inconsistencies`(blocks: BlockKinds) throws {
    for network in try SmallNetworks.all() where network.nodes.count <= 8 {
      let tied = network.nodes.filter { !network.partners(of: $0).isEmpty }
      guard tied.count > 1 else { continue }
      let least = (1..<(1 << (tied.count - 1))).map { side in
        let inside = tied.indices.filter { side >> $0 & 1 == 1 }.map { tied[$0] }
        return literalError([inside, tied.filter { !inside.contains($0) }], network, blocks)
      }.min()
      let value = try network.value(
        .blockmodelInconsistencies(groups: 2, blocks: blocks, seed: 1))
      #expect(value.value == least.map(Double.init))
    }
  }

  private func literalError(
    _ groups: [[Int]], _ network: Network<Int>, _ blocks: BlockKinds
  ) -> Int {
    var error = 0
    for rows in groups {
      for columns in groups {
        let cells = rows.flatMap { row in columns.map { (row, $0) } }
        let tied = { (row: Int, column: Int) in
          network.partners(of: row).contains { $0.node == column }
        }
        let ones = cells.count { tied($0.0, $0.1) }
        let zeros = cells.count { $0.0 != $0.1 && !tied($0.0, $0.1) }
        let inEmpty = cells.count { cell in
          !columns.contains { tied(cell.0, $0) } || !rows.contains { tied($0, cell.1) }
        }
        error +=
          [ones, blocks == .regular ? ones : zeros, blocks == .structural ? ones : inEmpty]
          .min() ?? 0
      }
    }
    return error
  }

  @Test func `neither workers nor cancelled runs change anything`() throws {
    let network = try Exemplar.karate()
    let divisions: [any CommunityDetection] = [
      .structuralEquivalence(groups: 3), .regularEquivalence(variant: .exact), .concor(),
      .blockmodel(groups: 2, starts: 2, seed: 1),
    ]
    for division in divisions {
      let first = try division.communities(in: network, run: RunControl(workers: 1))
      let again = try division.communities(in: network, run: RunControl(workers: 8))
      #expect(first.groups == again.groups)
      let run = RunControl()
      run.cancel()
      #expect(throws: CancellationError.self) {
        try division.communities(in: network, run: run)
      }
    }
  }
}
