import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Backbones of shared events")
struct SharingTestTests {
  private typealias Table = TwoModeNetwork<Int, Int>

  @Suite("by hand")
  struct ByHand {
    /// All have one event of two: each meets each with probability 1/2, two share one with 1/4.
    @Test func `who is as likely anywhere shares by lot`() throws {
      let table = Table(participations: [(0, 0), (1, 0), (2, 1), (3, 1)])
      let scores = try table.projected(by: .count).scores(.stochasticDegrees)
      // 1 less that neither of two events is shared.
      #expect(isClose(scores[0, 1], 1 - 0.75 * 0.75, within: 1e-12))
      #expect(isClose(scores[2, 3], 1 - 0.75 * 0.75, within: 1e-12))
    }

    /// Of the three who may meet in one event and of the one form there is.
    @Test func `sums that leave no choice leave no surprise`() throws {
      let nested = Table(
        participations: [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (2, 0)])
      let network = try nested.projected(by: .jaccard)
      for test in [StochasticDegreeTest(), HypergeometricTest()] as [any TieTest] {
        #expect(try network.scores(test).ranking.allSatisfy { $0.score > 0 })
      }
      for tie in try network.scores(.stochasticDegrees).ranking { #expect(tie.score == 1) }
      for tie in try network.scores(.fixedDegrees(draws: 19, seed: 1)).ranking {
        #expect(tie.score == 1)
      }
    }

    /// The corner of the first two rows and columns is full in every form, the opposite one empty.
    @Test func `a full corner is full without an end to its odds`() throws {
      let rows = [[0, 1, 2], [0, 1, 3], [0], [1]]
      let chances = try TableExpectations(twoMode(rows, events: 4).incidence, run: RunControl())
      let share = { chances.share(chances.rowClasses[$0], chances.columnClasses[$1]) }
      #expect(share(0, 0) == 1 && share(1, 1) == 1)
      #expect(share(2, 2) == 0 && share(3, 3) == 0)
      #expect(isClose(share(0, 2), 0.5) && isClose(share(3, 0), 0.5))
    }

    @Test func `a network that was given as ties has no table to test`() throws {
      let network = try Exemplar.karate()
      for test in [StochasticDegreeTest(), HypergeometricTest(), FixedDegreeTest(seed: 1)]
        as [any TieTest]
      {
        let scores = try network.scores(test)
        #expect(scores.ranking.isEmpty && scores.undefinedReason == .noTwoModeTable)
        #expect(throws: MeasureError.self) { try network.marks(BackboneTies(of: test)) }
      }
    }

    @Test(arguments: [[], [(0, 1)], [(0, 1), (1, 2)], [(0, 1), (1, 1)]])
    func `the smallest tables have answers`(participations: [(Int, Int)]) throws {
      let table = Table(actors: [9], events: [8], participations: participations)
      #expect(try table.backbone(.stochasticDegrees()).ties.isEmpty)
      #expect(try table.backbone(.fixedDegrees(draws: 9, seed: 1)).ties.isEmpty)
    }

    @Test func `trials that succeed for certain, or never, are counted`() throws {
      #expect(try successTails([1, 0, 0.5, 1], most: 4) == [1, 1, 1, 0.5, 0])
      #expect(try successTails([], most: 0) == [1])
      #expect(try successTails([0.5], most: 0) == [1])
    }
  }

  @Suite("by definition")
  struct ByDefinition {
    @Test func `sums are right on average, in tables of every shape`() throws {
      for table in RandomTwoMode.judges() {
        let incidence = table.incidence
        let chances = try TableExpectations(incidence, run: RunControl())
        var columns = [Double](repeating: 0, count: incidence.columnCount)
        for row in 0..<incidence.rowCount {
          let shares = columns.indices.map {
            chances.share(chances.rowClasses[row], chances.columnClasses[$0])
          }
          let sum = shares.reduce(0, +)
          #expect(isClose(sum, Double(incidence.columns(ofRow: row).count), within: 1e-10))
          for column in columns.indices { columns[column] += shares[column] }
        }
        for column in columns.indices {
          let sum = Double(incidence.rows(ofColumn: column).count)
          #expect(isClose(columns[column], sum, within: 1e-10))
        }
      }
    }

    /// The odds of any two rows and columns cross out, as in no other distribution.
    @Test func `odds are products`() throws {
      let table = RandomTwoMode.judge(20).incidence
      let chances = try TableExpectations(table, run: RunControl())
      let odds = { (row: Int, column: Int) in
        let share = chances.share(row, column)
        return share / (1 - share)
      }
      let (rows, columns) = (Set(chances.rowClasses).sorted(), chances.columnCounts.indices)
      for (one, other) in zip(rows, rows.dropFirst()) {
        for (first, second) in zip(columns, columns.dropFirst()) {
          let (left, right) = (
            odds(one, first) * odds(other, second), odds(one, second) * odds(other, first)
          )
          guard left.isFinite, right.isFinite, left > 0, right > 0 else { continue }
          #expect(isClose(left / right, 1, within: 1e-8))
        }
      }
    }

    @Test func `successes are counted as a list of all outcomes counts them`() throws {
      let chances = [0.1, 0.5, 0.9, 0.3, 1e-9]
      let tails = try successTails(chances, most: 5)
      for least in 0...5 {
        let sum = (0..<32).reduce(0.0) { sum, outcome in
          let isMet = chances.indices.map { outcome >> $0 & 1 == 1 }
          guard isMet.count(where: { $0 }) >= least else { return sum }
          return sum
            + zip(chances, isMet).reduce(1) { $0 * ($1.1 ? $1.0 : 1 - $1.0) }
        }
        #expect(isClose(tails[least] / sum, 1, within: 1e-13))
      }
    }

    /// All tables with these sums, against drawn ones.
    @Test func `drawn tables come near a list of all`() throws {
      let all = tables(rowSums: [3, 2, 2, 1], columnSums: [3, 2, 2, 1])
      let table = twoMode(all[0], events: 4)
      let draws = 4_000
      let scores = try table.projected(by: .count).scores(.fixedDegrees(draws: draws, seed: 5))
      #expect(scores.count == 3)
      for (tie, p) in scores.ranking {
        let shared = { (rows: [[Int]]) in
          Set(rows[tie.first]).intersection(rows[tie.second]).count
        }
        let share =
          Double(all.count { shared($0) >= shared(all[0]) }) / Double(all.count)
        let error = (share * (1 - share) / Double(draws)).squareRoot()
        #expect(abs(p - share) < 5 * error + 2.0 / Double(draws))
      }
    }
  }

  @Test func `bicm has the same probabilities, and the same p`() throws {
    for table in try ExpectedTablesOracle.recorded().tables {
      let network = twoMode(table.rows, events: table.columns)
      let chances = try TableExpectations(network.incidence, run: RunControl())
      for (row, shares) in table.chances.enumerated() {
        for (column, share) in shares.enumerated() {
          let ours = chances.share(chances.rowClasses[row], chances.columnClasses[column])
          #expect(isClose(ours, share, within: 1e-8), "\(table.name)")
        }
      }
      let scores = try network.projected(by: .hyperbolic).scores(.stochasticDegrees)
      #expect(scores.count == table.pairs.count)
      for (pair, p) in zip(table.pairs, table.p) {
        #expect(isClose(scores[pair[0], pair[1]], p, within: 1e-8), "\(table.name) \(pair)")
      }
    }
  }

  @Suite("laws")
  struct Laws {
    @Test func `of every test`() throws {
      let networks = try judgedProjections(every: 23)
      try checkTieTest(.hypergeometric, on: networks)
      try checkTieTest(.stochasticDegrees, on: networks)
      try checkTieTest(.fixedDegrees(draws: 20, seed: 3), on: networks)
    }

    @Test func `the table and the network it makes keep the same ties`() throws {
      for table in stride(from: 4, to: 200, by: 17).map({ RandomTwoMode.judge(UInt64($0)) }) {
        let network = try table.projected(by: .cosine)
        let backbone = try table.backbone(
          .stochasticDegrees(level: 0.3, correction: .falseDiscovery))
        let marks = try network.marks(
          .backbone(of: .stochasticDegrees, level: 0.3, correction: .falseDiscovery))
        #expect(
          Set(marks.marked.map { [$0.first, $0.second] })
            == Set(backbone.ties.map { [$0.first, $0.second] }))
      }
    }

    @Test func `large events explain what blind draws cannot`() throws {
      // Everybody is in the first events; two are in small ones together as well.
      let table = Table(
        participations: (0..<20).flatMap { actor in (0..<4).map { (actor, $0) } }
          + (0..<20).map { ($0, 10 + $0) } + [(0, 30), (1, 30), (0, 31), (1, 31)])
      let network = try table.projected(by: .count)
      let scores = try network.scores(.stochasticDegrees)
      #expect(try #require(scores[0, 1]) < 0.1)
      #expect(try #require(scores[2, 3]) > 0.9)
      #expect(try #require(network.scores(.hypergeometric)[2, 3]) < 0.01)
    }

    @Test func `a seed is the draws`() throws {
      let network = try RandomTwoMode.judge(30).projected(by: .count)
      let scores = { (seed: Seed) in
        try network.scores(.fixedDegrees(draws: 50, seed: seed)).ranking.map(\.score)
      }
      #expect(try scores(1) == scores(1))
      #expect(try scores(1) != scores(2))
    }
  }
}

private func successTails(_ chances: [Double], most: Int) throws -> [Double] {
  try SuccessCounts(chances, most: most, run: RunControl()).tails
}
