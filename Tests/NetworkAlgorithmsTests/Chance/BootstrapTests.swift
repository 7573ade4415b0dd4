import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Bootstrap")
struct BootstrapTests {
  typealias Table = TwoModeNetwork<Int, Int>

  /// The share of events with actor 0.
  static let withFirst = Statistic<Table>(
    .init(name: "first", title: "First", definition: "", conventions: [], citation: "")
  ) { table, _ in
    let met = table.events.count { table.actors(in: $0).contains(0) }
    return .defined(Double(met) / Double(table.events.count))
  }

  static func table(events: Int) -> Table {
    Table(
      actors: [0, 1, 2],
      participations: (0..<events).flatMap { event in
        [(1, event), (event % 4 == 0 ? 0 : 2, event)]
      })
  }

  /// 3 of 12 events: so are the draws, binomially.
  @Test func `a share varies as draws with the same chance do`() throws {
    let result = try Self.table(events: 12).bootstrap(
      of: Self.withFirst, replicates: 1_999, seed: 1)
    #expect(result.value == 0.25)
    let error = (0.25 * 0.75 / 12).squareRoot()
    #expect(isClose(result.standardError, error, within: 0.03))
    #expect(abs(try #require(result.shift)) < 4 * error / 1_999.0.squareRoot())
    // None has a chance of 0.032, and so lies within; more than six have one of 0.014.
    let interval = try #require(result.interval)
    #expect(interval.lowerBound == 0 && abs(interval.upperBound - 0.5) < 1e-9)
    #expect(result.undefinedCount == 0 && result.undefinedReason == nil)
  }

  @Test func `the interval has the middle of the draws`() throws {
    let result = try Self.table(events: 12).bootstrap(
      of: Self.withFirst, replicates: 99, level: 0.9, seed: 3)
    let sorted = result.values.compactMap { $0 }.sorted()
    let interval = try #require(result.interval)
    #expect(isClose(interval.lowerBound, sorted[4]) && isClose(interval.upperBound, sorted[94]))
  }

  @Test func `as many events are drawn, each of those there are`() throws {
    let table = RandomTwoMode.judge(30)
    let known = Set(table.columns)
    for seed in 0..<20 as Range<UInt64> {
      let drawn = table.withEventsDrawn(seed: Seed(seed))
      #expect(Array(drawn.events) == Array(table.events))
      #expect(drawn.columns.allSatisfy { known.contains($0) })
      #expect(drawn.columns != table.columns)
    }
  }

  @Test func `an activity drawn twice invents repeated cooperation`() throws {
    let repeated = Statistic<Table>(
      .init(name: "repeated", title: "Repeated", definition: "", conventions: [], citation: "")
    ) { table, _ in
      let ties = try table.projected(by: .count).allTies()
      return .defined(Double(ties.count { $0.strength > 1 }) / Double(ties.count))
    }
    // No two meet twice.
    let table = Table(participations: (0..<20).flatMap { [(2 * $0, $0), (2 * $0 + 1, $0)] })
    let result = try table.bootstrap(of: repeated, replicates: 99, seed: 1)
    #expect(result.value == 0 && (result.shift ?? 0) > 0.3)
  }

  @Test func `too few events or draws have a reason`() throws {
    let few = try Self.table(events: 7).bootstrap(of: Self.withFirst, replicates: 99, seed: 1)
    #expect(few.interval == nil && few.standardError == nil)
    #expect(few.undefinedReason == "fewer than 8 activities to draw from")
    let short = try Self.table(events: 12).bootstrap(of: Self.withFirst, replicates: 38, seed: 1)
    #expect(short.interval == nil && short.undefinedReason == "too few draws")
    let enough = try Self.table(events: 12).bootstrap(
      of: Self.withFirst, replicates: 39, seed: 1)
    #expect(enough.interval != nil)
    let empty = try Table(participations: []).bootstrap(
      of: .projected(.density, by: .count), replicates: 99, seed: 1)
    #expect(empty.interval == nil && empty.undefinedReason == .fewerThanTwoNodes)
  }

  @Test func `draws do not depend on workers, and a cancelled run ends`() throws {
    let draw = { (workers: Int) in
      try Self.table(events: 20).bootstrap(
        of: .projected(.transitivity, by: .count), replicates: 50, seed: 9,
        run: RunControl(workers: workers))
    }
    #expect(try draw(1) == draw(8))
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) {
      try Self.table(events: 20).bootstrap(
        of: Self.withFirst, replicates: 50, seed: 9, run: run)
    }
  }
}
