import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Ties that are more than chance")
struct BackboneTests {
  private typealias Table = TwoModeNetwork<String, Int>

  /// Of ten events a and b share all of their three; c has three others.
  private static let trio = Table(
    participations: [("a", 1), ("a", 2), ("a", 3), ("b", 1), ("b", 2), ("b", 3)]
      + [4, 5, 6].map { ("c", $0) } + [7, 8, 9, 10].map { ("d", $0) })

  @Suite("by hand")
  struct ByHand {
    /// One way in C(10, 3) = 120 to draw the same three; six pairs are tests.
    @Test func `two who share all three of ten events do so by chance once in 120`() throws {
      let backbone = try trio.backbone(.hypergeometric(correction: .bonferroni))
      let tie = try #require(backbone["b", "a"])
      #expect(isClose(tie.p, 1.0 / 120, within: 1e-13))
      #expect(isClose(tie.adjusted, 6.0 / 120, within: 1e-13))
      #expect(backbone.ties.count == 1 && tie.shared == 3)
      #expect(backbone.testCount == 6 && backbone.tieCount == 1)
    }

    /// Two of three in common: 3 · 7 / 120 for two, and 1 / 120 for three.
    @Test func `to share two of three is likelier, and chance explains it`() throws {
      let network = Table(
        participations: [("a", 1), ("a", 2), ("a", 3), ("b", 1), ("b", 2), ("b", 4)]
          + (5...10).map { ("c", $0) })
      let all = try network.backbone(.hypergeometric(level: 0.99, correction: .bonferroni))
      #expect(isClose(try #require(all["a", "b"]).p, 22.0 / 120, within: 1e-13))
      #expect(try network.backbone(.hypergeometric()).ties.isEmpty)
    }

    @Test func `whoever takes part in everything shares no more than chance`() throws {
      let network = Table(
        participations: (1...6).flatMap { [("a", $0), ("b", $0)] } + [("c", 1), ("c", 2)])
      #expect(try network.backbone(.hypergeometric(level: 0.999)).ties.isEmpty)
    }

    @Test(arguments: [[], [("a", 1)], [("a", 1), ("b", 2)], [("a", 1), ("b", 1)]])
    func `the smallest networks have no backbone`(participations: [(String, Int)]) throws {
      let network = Table(actors: ["z"], events: [9], participations: participations)
      #expect(try network.backbone(.hypergeometric()).ties.isEmpty)
    }
  }

  @Suite("laws")
  struct Laws {
    @Test func `corrections leave out ties, and Bonferroni leaves out more`() throws {
      for network in RandomTwoMode.judges() {
        let (strict, mild) = (
          try network.backbone(.hypergeometric(level: 0.2, correction: .bonferroni)),
          try network.backbone(.hypergeometric(level: 0.2))
        )
        #expect(strict.ties.count <= mild.ties.count && mild.ties.count <= mild.tieCount)
        #expect(mild.ties.allSatisfy { $0.p <= $0.adjusted && $0.adjusted <= 0.2 })
        #expect(zip(mild.ties, mild.ties.dropFirst()).allSatisfy { $0.p <= $1.p })
        for tie in strict.ties { #expect(mild[tie.first, tie.second] != nil) }
      }
    }

    @Test func `renaming actors renames ties`() throws {
      let renamed = Table(
        participations: trio.actors.reversed().flatMap { actor in
          trio.events(of: actor).map { (actor + "'", 100 - $0) }
        })
      let tie = try #require(try renamed.backbone(.hypergeometric())["a'", "b'"])
      #expect(isClose(tie.p, 1.0 / 120, within: 1e-13))
    }
  }

  @Test(arguments: TieCorrection.allCases)
  func `SciPy has the same p and keeps the same ties`(correction: TieCorrection) throws {
    let oracle = try BackboneOracle.recorded()
    var found = 0
    for table in oracle.tables {
      let network = TwoModeNetwork(
        actors: Array(table.rows.indices), events: Array(0..<table.columns),
        participations: table.rows.enumerated().flatMap { row, columns in
          columns.map { (row, $0) }
        })
      let corrected =
        switch correction {
        case .none: table.p
        case .bonferroni: table.bonferroni
        case .falseDiscovery: table.falseDiscovery
        }
      for level in [0.01, 0.05, 0.9] {
        let backbone = try network.backbone(.hypergeometric(level: level, correction: correction))
        #expect(backbone.testCount == table.tests && backbone.tieCount == table.pairs.count)
        #expect(backbone.ties.count == corrected.count { $0 <= level }, "\(table.name)")
        found += backbone.ties.count
        for (place, pair) in table.pairs.enumerated() where corrected[place] <= level {
          let tie = try #require(backbone[pair[0], pair[1]])
          #expect(isClose(tie.p, table.p[place], within: 1e-10 * table.p[place]))
          #expect(isClose(tie.adjusted, corrected[place], within: 1e-10))
        }
      }
    }
    #expect(found > 20)
  }
}
