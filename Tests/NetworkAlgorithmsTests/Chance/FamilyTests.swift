import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Families of tests")
struct FamilyTests {
  @Suite("false discovery")
  struct Discovery {
    @Test func `by hand`() {
      let adjusted = FalseDiscovery.benjaminiHochberg.adjusted([0.01, 0.04, nil, 0.03])
      #expect(isClose(adjusted[0], 0.03))
      #expect(isClose(adjusted[1], 0.04))
      #expect(adjusted[2] == nil)
      #expect(isClose(adjusted[3], 0.04))
      // 1 + 1/2 + 1/3 times as much.
      let dependent = FalseDiscovery.benjaminiYekutieli.adjusted([0.01, 0.04, nil, 0.03])
      #expect(isClose(dependent[0], 0.055))
      #expect(isClose(dependent[1], 0.04 * 11 / 6))
    }

    @Test func `the smallest families`() {
      for way in FalseDiscovery.allCases {
        #expect(way.adjusted([]).isEmpty)
        #expect(way.adjusted([nil]) == [nil])
        #expect(way.adjusted([0.2]) == [0.2])
        #expect(way.adjusted([1, 1]) == [1, 1])
      }
    }

    @Test func `statsmodels agrees`() throws {
      for known in try IntervalsOracle.recorded().families {
        let hochberg = FalseDiscovery.benjaminiHochberg.adjusted(known.p)
        let yekutieli = FalseDiscovery.benjaminiYekutieli.adjusted(known.p)
        for place in known.p.indices {
          #expect(isClose(hochberg[place], known.hochberg[place]))
          #expect(isClose(yekutieli[place], known.yekutieli[place]))
        }
      }
    }

    /// 36 pairs of nine clusters: the smallest p must be 0.05 / 36 / (1 + … + 1/36) or less.
    @Test func `as many draws as a finding needs`() {
      #expect(FalseDiscovery.benjaminiHochberg.fewestDraws(family: 1, level: 0.05) == 19)
      #expect(FalseDiscovery.benjaminiHochberg.fewestDraws(family: 36, level: 0.05) == 719)
      let draws = FalseDiscovery.benjaminiYekutieli.fewestDraws(family: 36, level: 0.05)
      #expect(draws == 3_005)
      for way in FalseDiscovery.allCases {
        let draws = way.fewestDraws(family: 36, level: 0.05)
        let family = [Double](repeating: 1, count: 35)
        let enough = way.adjusted([1 / Double(draws + 1)] + family)
        let oneLess = way.adjusted([1 / Double(draws)] + family)
        #expect((enough[0] ?? 1) <= 0.05 + 1e-9)
        #expect((oneLess[0] ?? 0) > 0.05)
      }
    }
  }

  @Suite("Holm's adjustment")
  struct Holm {
    @Test func `by hand`() {
      let adjusted = HolmAdjustment.adjusted([0.01, 0.04, 0.03])
      #expect(isClose(adjusted[0], 0.03))
      #expect(isClose(adjusted[1], 0.06))
      #expect(isClose(adjusted[2], 0.06))
      #expect(HolmAdjustment.adjusted([]).isEmpty)
      #expect(HolmAdjustment.adjusted([0.9, 1]) == [1, 1])
    }

    @Test func `statsmodels agrees`() throws {
      for known in try IntervalsOracle.recorded().families {
        let adjusted = HolmAdjustment.adjusted(known.p)
        for place in known.p.indices { #expect(isClose(adjusted[place], known.holm[place])) }
      }
    }
  }

  @Suite("step-down maximum")
  struct Maximum {
    /// In two of the four draws one of all three reaches 3, in two one of the others reaches 2, and in
    /// one the last reaches 1; its p is raised to those before it.
    @Test func `by hand`() {
      let adjusted = StepDownMaximum.adjusted([
        (observed: 2, drawn: [0, 2, 1, 0]), (observed: 3, drawn: [3, 0, 0, 1]), nil,
        (observed: 1, drawn: [0, 0, 3, 0]),
      ])
      #expect(isClose(adjusted[1], 3.0 / 5))
      #expect(isClose(adjusted[0], 3.0 / 5))
      #expect(adjusted[2] == nil)
      #expect(isClose(adjusted[3], 3.0 / 5))
      #expect(StepDownMaximum.adjusted([]).isEmpty)
      #expect(StepDownMaximum.adjusted([nil]) == [nil])
    }

    /// All permutations of two groups; the observed one is among the 70.
    @Test func `multtest agrees`() throws {
      for known in try ChanceOracle.recorded().families {
        let count = known.all[0].count
        let own = try #require(
          (0..<count).first { column in
            known.all.indices.allSatisfy { isClose(known.all[$0][column], known.observed[$0]) }
          })
        let family = { (score: (Double) -> Double) in
          StepDownMaximum.adjusted(
            known.observed.indices.map { row in
              (
                observed: score(known.observed[row]),
                drawn: (0..<count).filter { $0 != own }.map { score(known.all[row][$0]) }
              )
            })
        }
        for (adjusted, expected) in [
          (family(abs), known.both), (family { $0 }, known.upper), (family { -$0 }, known.lower),
        ] {
          for (one, other) in zip(adjusted, expected) { #expect(isClose(one, other)) }
        }
      }
    }

    static func family(_ values: [[Double?]], observed: [Double]) -> [Ensemble] {
      values.indices.map { place in
        Ensemble(
          measure: Density().description, null: TwoModeRandomisation.curveball().description,
          seed: 1, context: NetworkContext(), nodeCount: 3, observed: .defined(observed[place]),
          plannedCount: values[place].count, replicates: 0..<values[place].count,
          values: values[place])
      }
    }

    static func draws(seed: UInt64) -> [Double?] {
      var generator = Seed(seed).generator()
      return (0..<99).map { _ in generator.unit() + generator.unit() + generator.unit() }
    }

    @Test func `one test alone keeps its p`() throws {
      let draws = Self.draws(seed: 1)
      for observed in [0.2, 1.5, 2.7] {
        let family = Self.family([draws], observed: [observed])
        #expect(try StepDownMaximum.adjusted(family, side: .upper)[0] == family[0].test?.upperP)
        #expect(try StepDownMaximum.adjusted(family, side: .lower)[0] == family[0].test?.lowerP)
      }
    }

    @Test func `a test told twice costs nothing, and other units change nothing`() throws {
      let draws = Self.draws(seed: 1)
      let alone = try StepDownMaximum.adjusted(Self.family([draws], observed: [2.6]))
      let family = Self.family(
        [draws, draws, draws.map { $0.map { 1_000 - 50 * $0 } }], observed: [2.6, 2.6, 870])
      let adjusted = try StepDownMaximum.adjusted(family)
      #expect(adjusted == [alone[0], alone[0], alone[0]])
    }

    @Test func `more tests make no p smaller, and none smaller than its own`() throws {
      let all = (1...6).map { Self.draws(seed: $0) }
      let observed = [2.6, 0.3, 2.2, 1.4, 0.6, 2.9]
      var last = [Double?](repeating: 0, count: 6)
      for count in 1...6 {
        let family = Self.family(Array(all.prefix(count)), observed: Array(observed.prefix(count)))
        let adjusted = try StepDownMaximum.adjusted(family, side: .upper)
        for place in 0..<count {
          #expect((adjusted[place] ?? 0) >= (last[place] ?? 1))
          #expect((adjusted[place] ?? 0) >= (family[place].test?.upperP ?? 1))
        }
        last = adjusted + [Double?](repeating: 0, count: 6 - count)
      }
    }

    @Test func `what is fixed has no p, and other draws are no family`() throws {
      let fixed = [Double?](repeating: 3, count: 99)
      let family = Self.family([Self.draws(seed: 1), fixed], observed: [2.6, 3])
      #expect(try StepDownMaximum.adjusted(family)[1] == nil)
      let fewer = Self.family([Array(fixed.prefix(9))], observed: [3])
      #expect(throws: EnsembleError.differs(in: .plannedCount)) {
        try StepDownMaximum.adjusted(family + fewer)
      }
    }
  }
}
