import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Jackknife")
struct JackknifeTests {
  typealias Table = TwoModeNetwork<Int, Int>

  static func statistic(_ number: @escaping @Sendable (Table) -> Double?) -> Statistic<Table> {
    Statistic(
      .init(name: "number", title: "Number", definition: "", conventions: [], citation: "")
    ) { table, _ in number(table).map { .defined($0) } ?? .undefined("none") }
  }

  /// The square of the mean number of actors of an event.
  static let squaredMean = statistic { table in
    let mean = Double(table.participationCount) / Double(table.events.count)
    return mean * mean
  }

  /// Events of these sizes.
  static func table(_ sizes: [Int]) -> Table {
    TwoModeNetwork(
      actors: Array(0..<10), events: Array(sizes.indices),
      participations: sizes.enumerated().flatMap { event in
        (0..<event.element).map { ($0, event.offset) }
      })
  }

  @Suite("by hand")
  struct ByHand {
    /// The error of a mean is that of every textbook: deviation / √n, here √(12 / 7 / 8).
    @Test func `the error of a mean`() throws {
      let mean = statistic { Double($0.participationCount) / Double($0.events.count) }
      let result = try table([1, 2, 3, 4, 4, 3, 2, 5]).jackknife(of: mean, on: .identity)
      #expect(result.value == 3)
      let estimate = try #require(result.estimate)
      #expect(isClose(estimate.standardError, (12.0 / 7 / 8).squareRoot()))
      #expect(isClose(estimate.bias, 0))
      // Student's distribution with 7 degrees of freedom reaches 2.364624 errors.
      #expect(
        isClose(result.interval?.upperBound, 3 + 2.364624 * estimate.standardError, within: 1e-6))
      #expect(
        isClose(result.interval?.lowerBound, 3 - 2.364624 * estimate.standardError, within: 1e-6))
      #expect(result.undefinedReason == nil)
      #expect(result.eventCount == 8)
      #expect(result.groupCount == 8)
      #expect(result.nodeCount == 10)
    }

    @Test func `scales keep an interval where the number may lie`() throws {
      let share = statistic { Double($0.participationCount) / Double(10 * $0.events.count) }
      let events = table([1, 1, 1, 1, 1, 1, 1, 9])
      let identity = try events.jackknife(of: share, on: .identity)
      let error = try #require(identity.estimate).standardError
      #expect(isClose(error, 0.1))
      #expect(try #require(identity.interval).lowerBound < 0)
      let logit = try #require(try events.jackknife(of: share, on: .logit).interval)
      // ln(0.2 / 0.8) ± 2.364624 · 0.1 / (0.2 · 0.8)
      #expect(isClose(logit.lowerBound, 0.053953, within: 1e-5))
      #expect(isClose(logit.upperBound, 0.522883, within: 1e-5))
      // 0.2 · exp(± 2.364624 · 0.1 / 0.2)
      let log = try #require(try events.jackknife(of: share, on: .log).interval)
      #expect(isClose(log.lowerBound, 0.061314, within: 1e-5))
      #expect(isClose(log.upperBound, 0.652382, within: 1e-5))
    }

    @Test func `what cannot be told says why`() throws {
      let few = try table([1, 2, 3, 4, 5, 6, 7]).jackknife(of: squaredMean, on: .log)
      #expect(few.value == 16)
      #expect(few.undefinedReason == "fewer than 8 activities to leave out")
      let eight = table([1, 2, 3, 4, 5, 6, 7, 8])
      let grouped = try eight.jackknife(of: squaredMean, on: .log) { $0 < 2 ? "one" : nil }
      #expect(grouped.groupCount == 7)
      #expect(grouped.undefinedReason == "fewer than 8 activities to leave out")
      let none = try eight.jackknife(of: statistic { _ in nil }, on: .log)
      #expect(none.undefinedReason == "none")
      let fragile = statistic { $0.events.count < 8 && $0.events[0] != 0 ? nil : 1 }
      #expect(
        try eight.jackknife(of: fragile, on: .log).undefinedReason
          == "undefined without one of the activities")
      let same = try eight.jackknife(of: statistic { _ in 0.5 }, on: .logit)
      #expect(same.estimate?.standardError == 0)
      #expect(same.interval == nil)
      #expect(same.undefinedReason == "no single activity changes it")
      let end = try eight.jackknife(of: statistic { $0.events.count < 8 ? 0.9 : 1 }, on: .logit)
      #expect(end.undefinedReason == "it lies at an end of its scale")
    }
  }

  @Suite("laws")
  struct Laws {
    @Test func `actors stay when their last event is left out`() throws {
      let counts = statistic { Double($0.actors.count) }
      let result = try table([1, 2, 3, 4, 5, 6, 7, 10]).jackknife(of: counts, on: .identity)
      #expect(result.estimate?.standardError == 0)
    }

    @Test func `groups of one are no groups`() throws {
      let events = table([1, 4, 3, 4, 4, 3, 2, 5, 7])
      let single = try events.jackknife(of: squaredMean, on: .log)
      #expect(try events.jackknife(of: squaredMean, on: .log) { "\($0)" } == single)
    }

    @Test func `what is left out is the event alone`() throws {
      let network = RandomNetwork.twoMode(actors: 9, events: 12, chance: 0.3, seed: 2)
      let ties = statistic { table in
        Double((try? table.projected(by: .count).tieCount) ?? -1)
      }
      let without = (0..<12).map { left in
        let kept = network.rows.map { row in row.filter { $0 != left } }
        return Double((try? twoMode(kept, events: 12).projected(by: .count).tieCount) ?? -1)
      }
      let mean = without.reduce(0, +) / 12
      let error = (11.0 / 12 * without.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }).squareRoot()
      let estimate = try #require(try network.jackknife(of: ties, on: .log).estimate)
      #expect(isClose(estimate.standardError, error))
    }

    @Test func `the number of workers never changes a bit`() throws {
      let network = RandomNetwork.twoMode(actors: 30, events: 70, chance: 0.1, seed: 2)
      let results = try [1, 2, 3, 8].map { workers in
        try network.jackknife(
          of: .projected(.transitivity, by: .count), on: .logit, run: RunControl(workers: workers))
      }
      #expect(Set(results).count == 1)
      #expect(results[0].interval != nil)
    }

    @Test func `a cancelled run ends`() throws {
      let run = RunControl()
      run.cancel()
      for sizes in [[1], Array(repeating: 2, count: 9)] {
        #expect(throws: CancellationError.self) {
          try table(sizes).jackknife(of: squaredMean, on: .log, run: run)
        }
      }
    }
  }

  @Suite("oracle")
  struct Oracle {
    @Test func `astropy agrees`() throws {
      for known in try IntervalsOracle.recorded().jackknives {
        let estimate = try #require(
          try table(known.values).jackknife(of: squaredMean, on: .identity).estimate)
        #expect(isClose(estimate.bias, known.bias))
        #expect(isClose(estimate.standardError, known.error))
      }
    }

    @Test func `the paper's pseudo-values agree for groups of different size`() throws {
      for known in try IntervalsOracle.recorded().grouped {
        let group = known.groups.enumerated().flatMap { group in
          group.element.map { _ in group.offset }
        }
        let events = table(known.groups.flatMap { $0 })
        let estimate = try #require(
          try events.jackknife(of: squaredMean, on: .identity) { "\(group[$0])" }.estimate)
        #expect(isClose(estimate.bias, known.bias))
        #expect(isClose(estimate.standardError, known.error))
      }
    }

    @Test func `scipy's quantiles of Student's distribution agree`() throws {
      for known in try IntervalsOracle.recorded().student {
        #expect(
          isClose(StudentQuantile.value(known[0], freedom: Int(known[1])), known[2], within: 1e-11))
      }
    }
  }
}
