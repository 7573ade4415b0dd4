import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Two-mode clustering and redundancy")
struct TwoModeClusteringTests {
  @Suite("by hand")
  struct ByHand {
    /// networkx 3.6.1 for the first, and tnet as others have printed it for the rest.
    @Test func `the southern women`() throws {
      let women = Exemplar.southernWomen()
      #expect(isClose(try women.value(.robinsAlexander).value, 0.467764, within: 5e-7))
      #expect(isClose(try women.value(.clustering(mode: .actors)).value, 0.7718968, within: 5e-8))
      let local = try women.scores(.localClustering)
      #expect(local.actors["Charlotte McDowd"] == 1)
      #expect(isClose(local.actors["Dorothy Murchison"], 0.5407407, within: 5e-8))
      #expect(isClose(local.actors["Evelyn Jefferson"], 0.7666667, within: 5e-8))
    }

    /// Two who share two events, and one who shares one with both.
    @Test func `a square with a tail`() throws {
      let network = TwoModeNetwork(participations: [
        ("a", 1), ("a", 2), ("b", 1), ("b", 2), ("c", 2),
      ])
      // Paths: each tie in the middle has (k − 1)(l − 1): 1 + 2 + 1 + 2 + 0.
      #expect(isClose(try network.value(.robinsAlexander).value, 4 / 6.0))
      let dot = try network.scores(.latapyClustering(.dot))
      #expect(isClose(dot.actors["a"], (1 + 0.5) / 2))
      #expect(isClose(dot.actors["c"], 0.5))
      #expect(isClose(dot.events[1], 2 / 3.0))
      #expect(isClose(try network.scores(.latapyClustering(.min)).actors["a"], 1))
      #expect(isClose(try network.scores(.latapyClustering(.max)).actors["a"], 0.75))
      let redundancy = try network.scores(.redundancy)
      #expect(redundancy.actors["a"] == 1)
      #expect(redundancy.actors["c"] == nil)
      #expect(redundancy.actors.undefinedReason == "fewer than two neighbours")
      // Of the pairs in event 2 only a and b meet elsewhere.
      #expect(isClose(redundancy.events[2], 1 / 3.0))
    }

    @Test func `a ring of three events closes, and one event of three does not`() throws {
      let ring = TwoModeNetwork(participations: [
        ("a", 1), ("b", 1), ("b", 2), ("c", 2), ("c", 3), ("a", 3),
      ])
      #expect(try ring.value(.clustering(mode: .actors)).value == 1)
      #expect(try ring.scores(.localClustering).events[2] == 1)
      #expect(try ring.value(.robinsAlexander).value == 0)
      let event = TwoModeNetwork(participations: [("a", 1), ("b", 1), ("c", 1)])
      #expect(
        try event.value(.clustering(mode: .actors)).undefinedReason == "no paths of four ties")
      #expect(try event.value(.robinsAlexander).undefinedReason == "no paths of three ties")
      #expect(try event.scores(.localClustering).actors["a"] == nil)
      #expect(try event.scores(.latapyClustering()).actors["a"] == 1)
      #expect(try event.scores(.latapyClustering()).events[1] == nil)
    }
  }

  @Test func `the fast ways equal the definitions`() throws {
    let shapes = twoModeLawNetworks().filter { $0.actors.count < 40 && $0.events.count < 40 }
    let chance = (0..<15).map {
      RandomNetwork.twoMode(
        actors: 4 + $0 % 6, events: 5, chance: 0.3 + Double($0) / 40, seed: Seed(UInt64($0)))
    }
    for network in shapes + chance {
      let table = LiteralTable(network)
      let paths = table.threePaths
      let whole = try network.value(.robinsAlexander).value
      #expect(agree(whole, paths.all > 0 ? Double(paths.closed) / Double(paths.all) : nil))
      try check(table, network.scores(.localClustering).actors) { table, row in
        let paths = table.fourPaths(middle: row)
        return paths.all > 0 ? Double(paths.closed) / Double(paths.all) : nil
      }
      for (variant, divisor) in [
        (LatapyClustering.Variant.dot, { $0.union($1).count }),
        (.min, { min($0.count, $1.count) }), (.max, { max($0.count, $1.count) }),
      ] as [(LatapyClustering.Variant, (Set<Int>, Set<Int>) -> Int)] {
        let scores = try network.scores(.latapyClustering(variant))
        let literal = { (table: LiteralTable, row: Int) in
          table.meanOverlap(of: row) {
            Double($0.intersection($1).count) / Double(divisor($0, $1))
          }
        }
        try check(table, scores.actors, literal)
        try check(table.transposed, scores.events, literal)
      }
      let redundancy = try network.scores(.redundancy)
      try check(table, redundancy.actors) { $0.redundancy(of: $1) }
      try check(table.transposed, redundancy.events) { $0.redundancy(of: $1) }
      for (mode, rows) in [(NetworkMode.actors, table), (.events, table.transposed)] {
        let counts = rows.rows.indices.map { rows.fourPaths(middle: $0) }
        let (all, closed) = (
          counts.reduce(0) { $0 + $1.all }, counts.reduce(0) { $0 + $1.closed }
        )
        #expect(
          agree(
            try network.value(.clustering(mode: mode)).value,
            all > 0 ? Double(closed) / Double(all) : nil))
      }
    }
  }

  private func check(
    _ table: LiteralTable, _ scores: NodeScores<Int>,
    _ literal: (LiteralTable, Int) -> Double?
  ) throws {
    for (row, node) in scores.nodes.enumerated() {
      let expected = literal(table, row)
      #expect(
        agree(scores[node], expected),
        "\(scores.measure.call) of \(node): \(scores[node] ?? -1), not \(expected ?? -1)")
    }
  }

  private func agree(_ value: Double?, _ expected: Double?) -> Bool {
    expected.map { isClose(value, $0) } ?? (value == nil)
  }

  @Test func `laws`() throws {
    try checkTwoModeNetworkMeasure(.robinsAlexander, transposed: .robinsAlexander)
    try checkTwoModeNetworkMeasure(
      .clustering(mode: .actors), transposed: .clustering(mode: .events))
    try checkTwoModeMeasure(.localClustering)
    try checkTwoModeMeasure(.redundancy)
    for variant in LatapyClustering.Variant.allCases {
      try checkTwoModeMeasure(.latapyClustering(variant))
    }
  }

  /// Their pairs would be 2 · 10⁸.
  @Test func `one event of a crowd takes no time`() throws {
    let count = 20_000
    let crowd = TwoModeNetwork(
      actors: Array(0..<count), events: [0, 1, 2],
      participations: (0..<count).map { ($0, 0) } + [(0, 1), (1, 1)])
    #expect(isClose(try crowd.scores(.latapyClustering()).actors[2], 1, within: 1e-4))
    #expect(try crowd.scores(.redundancy).actors[0] == 1)
    #expect(try crowd.value(.clustering(mode: .actors)).value == 0)
    #expect(isClose(try crowd.value(.robinsAlexander).value, 4 / (2 * Double(count)), within: 1e-3))
  }
}
