import NetworkAlgorithms
import NetworkCore
import Synchronization
import TestKit
import Testing

@Suite("Ensemble")
struct EnsembleTests {
  typealias Table = TwoModeNetwork<Int, Int>

  static let ties = Statistic<Table>(
    .init(
      name: "ties", title: "Ties", definition: "", conventions: [], citation: "")
  ) { table, _ in .defined(Double(try table.projected(by: .count).tieCount)) }

  @Suite("by definition")
  struct ByDefinition {
    /// Every table with these sums, each as likely, against drawn ones.
    @Test func `mean and deviation are those of all tables with the same sums`() throws {
      let all = tables(rowSums: [3, 2, 1, 1], columnSums: [2, 2, 2, 1])
        .map { Double(try! twoMode($0, events: 4).projected(by: .count).tieCount) }
      let network = twoMode(tables(rowSums: [3, 2, 1, 1], columnSums: [2, 2, 2, 1])[0], events: 4)
      let chance = try network.ensemble(of: ties, replicates: 4_000, seed: 3)
      let test = try #require(chance.test)
      let mean = all.reduce(0, +) / Double(all.count)
      let variance = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(all.count)
      #expect(abs((test.mean ?? 0) - mean) < 4 * (variance / 4_000).squareRoot())
      #expect(isClose(test.standardDeviation, variance.squareRoot(), within: 0.05))
      let above = Double(all.count { $0 >= test.observed }) / Double(all.count)
      #expect(abs(test.upperP - above) < 0.03)
    }

    /// Of the six ways to choose two nodes as a's, two tie 0–1 and 1–2 both apart, and four one of
    /// them: E-I is 1, and 0.
    @Test func `labels change places in every order alike`() throws {
      let network = try withKinds(
        ["a", "a", "b", "b", nil], ties: [Tie(0, 1), Tie(1, 2), Tie(3, 4)])
      let chance = try network.ensemble(
        of: .measured(.eiIndex(by: "kind")), under: .permutedLabels(of: "kind"),
        replicates: 6_000, seed: 3)
      let test = try #require(chance.test)
      #expect(test.observed == 0)
      #expect(chance.values.allSatisfy { $0 == 0 || $0 == 1 })
      #expect(abs((test.mean ?? 0) - 2.0 / 6) < 0.03)
      #expect(chance.null.call == "permuted-labels(of: kind)")
    }

    @Test func `every network of as many ties is as likely`() throws {
      let network = try Network(nodes: [0, 1, 2, 3], ties: [Tie(0, 1), Tie(0, 2)])
      let pairs = choices(of: 2, among: Array(0..<4))
      let all = choices(of: 2, among: Array(pairs.indices))
      var counts: [[Int]: Int] = [:]
      for replicate in 0..<3_000 {
        let drawn = try network.drawn(under: .sameTieCount, seed: Seed(8).stream(replicate))
        let places = drawn.allTies().map { pairs.firstIndex(of: [$0.first, $0.second]) ?? -1 }
        counts[places, default: 0] += 1
      }
      #expect(Set(counts.keys) == Set(all))
      let square = counts.values.reduce(0.0) { $0 + Double(($1 - 200) * ($1 - 200)) / 200 }
      #expect(square < 14 + 5 * 28.0.squareRoot())
    }
  }

  @Suite("laws")
  struct Laws {
    static let network = RandomNetwork.twoMode(actors: 30, events: 40, chance: 0.1, seed: 1)
    static let statistics: [Statistic<Table>] = [
      .projected(.transitivity, by: .count), ties,
      .projectedScore(.strength, of: 3, by: .fractional),
    ]
    static let years = ExchangeStrata<Int, Int>(events: .init("year") { "\($0 % 4)" })

    static func ensembles(shard: Shard = .whole, workers: Int = 2) throws -> [Ensemble] {
      try network.ensembles(
        of: statistics, within: years, replicates: 50, shard: shard, seed: 7,
        run: RunControl(workers: workers))
    }

    @Test func `shards merge to what one run gives, in any order`() throws {
      let whole = try Self.ensembles()
      for count in [1, 2, 3, 10, 60] {
        let parts = try (1...count).reversed().map {
          try Self.ensembles(shard: Shard($0, of: count)!)
        }
        for place in whole.indices {
          let merged = try Ensemble.merged(parts.map { $0[place] })
          #expect(merged == whole[place])
          #expect(
            merged.values.map { $0?.bitPattern } == whole[place].values.map { $0?.bitPattern })
          #expect(merged.test == whole[place].test)
        }
      }
    }

    @Test(arguments: [1, 3, 8])
    func `the number of workers never changes a bit`(workers: Int) throws {
      #expect(try Self.ensembles(workers: workers) == Self.ensembles())
    }

    @Test func `a replicate is the network of its seed`() throws {
      let whole = try Self.ensembles()
      let drawn = try Self.network.randomised(
        by: .curveball(), within: Self.years, seed: Seed(7).stream(31))
      for (ensemble, statistic) in zip(whole, Self.statistics) {
        #expect(try statistic.outcome(of: drawn) == .defined(ensemble.values[31] ?? .nan))
        #expect(ensemble.observed == (try statistic.outcome(of: Self.network)))
      }
    }

    @Test func `parts that do not belong together are told`() throws {
      let parts = try (1...4).map { try Self.ensembles(shard: Shard($0, of: 4)!)[0] }
      #expect(throws: EnsembleError.nothingToMerge) { try Ensemble.merged([]) }
      #expect(throws: EnsembleError.missing(12..<25)) {
        try Ensemble.merged([parts[0], parts[2], parts[3]])
      }
      #expect(throws: EnsembleError.missing(37..<50)) {
        try Ensemble.merged(Array(parts.dropLast()))
      }
      #expect(throws: EnsembleError.twice(12..<25)) { try Ensemble.merged(parts + [parts[1]]) }
      let other = try Self.network.ensemble(
        of: Self.statistics[0], within: Self.years, replicates: 50, shard: Shard(4, of: 4)!, seed: 8
      )
      #expect(throws: EnsembleError.differs(in: .seed)) {
        try Ensemble.merged(parts.dropLast() + [other])
      }
      let plain = try Self.network.ensemble(
        of: Self.statistics[0], replicates: 50, shard: Shard(4, of: 4)!, seed: 7)
      #expect(throws: EnsembleError.differs(in: .null)) {
        try Ensemble.merged(parts.dropLast() + [plain])
      }
    }

    @Test func `what was kept of a part is checked`() throws {
      let part = try Self.ensembles(shard: Shard(2, of: 4)!)[0]
      let restored = { (planned: Int, replicates: Range<Int>, values: [Double?]) in
        try Ensemble(
          restoring: part.measure, null: part.null, seed: part.seed, context: part.context,
          nodeCount: part.nodeCount, observed: part.observed, plannedCount: planned,
          replicates: replicates, values: values)
      }
      #expect(try restored(50, 12..<25, part.values) == part)
      let some = [Double?](repeating: 1, count: 13)
      for (planned, replicates, values) in [
        (50, 12..<25, Array(some.dropLast())), (50, 12..<25, some.dropLast() + [.nan]),
        (24, 12..<25, some), (50, -1..<12, some), (-1, 0..<0, []),
      ] {
        #expect(throws: EnsembleError.damaged) { try restored(planned, replicates, values) }
      }
    }

    @Test func `what the null fixes is told, and has no z`() throws {
      let chance = try Self.network.ensemble(
        of: .init(Self.statistics[0].measure) { table, _ in
          // The sum of 1 / events in another order each time.
          .defined(table.actors.reduce(0) { $0 + 1 / Double(1 + table.events(of: $1).count) })
        }, replicates: 99, seed: 7)
      #expect(chance.isFixed)
      #expect(chance.test?.zScore == nil)
      #expect(chance.test?.twoSidedP == 1)
      #expect(try !Self.ensembles()[0].isFixed)
    }

    @Test func `draws without a number count on both sides`() throws {
      let chance = try Self.network.ensemble(
        of: .init(Self.statistics[0].measure) { table, _ in
          table.rows == Self.network.rows ? .defined(1e9) : .defined(.nan)
        }, replicates: 20, seed: 7)
      #expect(chance.values.allSatisfy { $0 == nil })
      #expect(chance.test?.undefinedCount == 20)
      #expect(chance.test?.upperP == 1)
      let none = try Self.network.ensemble(
        of: .init(Self.statistics[0].measure) { _, _ in .undefined("no ties") }, replicates: 2,
        seed: 7)
      #expect(none.test == nil)
      #expect(none.undefinedReason == "no ties")
    }

    @Test func `a cancelled run ends`() throws {
      let run = RunControl()
      run.cancel()
      #expect(throws: CancellationError.self) {
        try Self.network.ensemble(of: Self.statistics[0], replicates: 9, seed: 1, run: run)
      }
    }

    @Test func `a node's score is a number, and fixed where its ties are`() throws {
      let kite = try Exemplar.kite()
      let chance = try kite.ensembles(
        of: [
          .score(.degree, of: "Diane"), .score(.betweenness(over: .hops), of: "Diane"),
          .score(.degree, of: "Nobody"),
        ], under: .randomised(.switching()), replicates: 40, seed: 2)
      #expect(chance[0].observed == .defined(6))
      #expect(chance[0].isFixed)
      #expect(!chance[1].isFixed)
      #expect(
        chance[1].measure.call
          == "betweenness(over: hops, scale: pairs, ends: left-out, of: Diane)")
      #expect(chance[2].undefinedReason == "there is no score")
    }

    @Test func `nodes without a label stay without one, and ties stay`() throws {
      let network = try withKinds(["a", nil, "b", "b", nil], ties: [Tie(0, 1), Tie(1, 2)])
      var kinds: Set<[String?]> = []
      for replicate in 0..<40 {
        let drawn = try network.drawn(
          under: .permutedLabels(of: "kind"), seed: Seed(1).stream(replicate))
        let words = try #require(drawn.attributes.text("kind"))
        #expect(words[1] == nil && words[4] == nil)
        #expect(drawn.pairs == network.pairs)
        kinds.insert(words)
      }
      #expect(kinds.count == 3)
    }

    @Test func `as many ties anywhere keep their strengths`() throws {
      for chance in [0.0, 0.1, 0.9, 1] {
        let network = try RandomNetwork.uniform(count: 12, chance: chance, seed: 1, strengths: true)
        let drawn = try network.drawn(under: .sameTieCount, seed: 3)
        let strengths = { (network: Network<Int>) in network.allTies().map(\.strength).sorted() }
        #expect(strengths(drawn) == strengths(network))
        #expect(drawn.pairs.allSatisfy { $0[0] < $0[1] })
        #expect(Set(drawn.pairs).count == network.tieCount)
      }
      for count in 0...2 {
        let path = try Exemplar.path(count)
        #expect(try path.drawn(under: .sameTieCount, seed: 3).pairs == path.pairs)
      }
    }

    @Test(arguments: [0, 1, 30])
    func `progress goes to one, once`(replicates: Int) throws {
      let seen = Mutex<[Double]>([])
      let run = RunControl(workers: 2) { done in seen.withLock { $0.append(done) } }
      _ = try Self.network.ensembles(
        of: Self.statistics, within: Self.years, replicates: replicates, seed: 7, run: run)
      #expect(seen.withLock { $0.count { $0 == 1 } } == 1)
      #expect(seen.withLock { $0 == $0.sorted() })
    }

    @Test func `labels that are not there are an error`() throws {
      #expect(throws: MeasureError.noSuchAttribute("kind")) {
        try Exemplar.kite().ensemble(
          of: .measured(.density), under: .permutedLabels(of: "kind"), replicates: 9, seed: 1)
      }
    }
  }

  @Suite("oracle")
  struct Oracle {
    /// Two samples of 4 000; five standard errors of their difference.
    @Test func `vegan's curveball agrees`() throws {
      for known in try ChanceOracle.recorded().nulls {
        let table = ChanceOracle.table(known.events)
        let chance = try table.ensembles(
          of: [
            ties,
            .init(ties.measure) { table, _ in
              let network = try table.projected(by: .count)
              return .defined(Double(network.allTies().count { $0.strength > 1 }))
            },
          ], replicates: 4_000, seed: 5)
        for place in chance.indices {
          let test = try #require(chance[place].test)
          #expect(test.observed == known.observed[place])
          let margin = 5 * known.deviation[place] * (2.0 / 4_000).squareRoot()
          #expect(abs((test.mean ?? 0) - known.mean[place]) < margin)
          #expect(isClose(test.standardDeviation, known.deviation[place], within: 0.08))
        }
      }
    }

    @Test func `sna's uniform graphs agree`() throws {
      for known in try ChanceOracle.recorded().uniform {
        let chance = try ChanceOracle.network(known.ties).ensemble(
          of: .measured(.transitivity), under: .sameTieCount, replicates: 4_000, seed: 5)
        let test = try #require(chance.test)
        #expect(isClose(test.observed, known.observed))
        let margin = 5 * known.deviation * (2.0 / 4_000).squareRoot()
        #expect(abs((test.mean ?? 0) - known.mean) < margin)
        #expect(isClose(test.standardDeviation, known.deviation, within: 0.08))
      }
    }

    @Test func `numpy's quantiles agree`() throws {
      for known in try IntervalsOracle.recorded().middles {
        let interval = try #require(ChanceTest(observed: 0, drawn: known.values).interval)
        #expect(isClose(interval.lowerBound, known.ends[0]))
        #expect(isClose(interval.upperBound, known.ends[1]))
      }
    }
  }
}
