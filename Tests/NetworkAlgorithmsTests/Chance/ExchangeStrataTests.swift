import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Strata that chance does not mix")
struct ExchangeStrataTests {
  static let ways: [TwoModeRandomisation] = [.curveball(), .switching()]

  /// Every third event, and every other actor, the last ones unknown.
  static let both = ExchangeStrata<Int, Int>(
    actors: .init("standing") { $0 > 20 ? nil : $0 % 2 == 0 ? "inside" : "outside" },
    events: .init("year") { $0 > 30 ? nil : "\($0 % 3)" })

  @Test(arguments: ways)
  func `every actor keeps its events of each year, every event its insiders`(
    way: TwoModeRandomisation
  ) throws {
    let strata = Self.both
    let year = { (event: Int) in strata.events?.stratum(event) ?? "unknown" }
    let standing = { (actor: Int) in strata.actors?.stratum(actor) ?? "unknown" }
    for (number, network) in RandomTwoMode.judges().enumerated() {
      let drawn = try network.randomised(by: way, within: strata, seed: Seed(UInt64(number)))
      #expect(
        drawn.rows.map { $0.map(year).sorted() } == network.rows.map { $0.map(year).sorted() })
      #expect(
        drawn.columns.map { $0.map(standing).sorted() }
          == network.columns.map { $0.map(standing).sorted() })
      for row in 0..<drawn.actors.count {
        let columns = drawn.incidence.columns(ofRow: row)
        #expect(zip(columns, columns.dropFirst()).allSatisfy { $0 < $1 })
      }
    }
  }

  @Test(arguments: ways)
  func `much changes within the strata`(way: TwoModeRandomisation) throws {
    let network = RandomNetwork.twoMode(actors: 80, events: 90, chance: 0.1, seed: 1)
    let drawn = try network.randomised(by: way, within: Self.both, seed: 1)
    let kept = zip(network.rows, drawn.rows).reduce(0) { $0 + Set($1.0).intersection($1.1).count }
    #expect(Double(kept) < 0.4 * Double(network.participationCount))
    #expect(try network.randomised(by: way, within: Self.both, seed: 2).rows != drawn.rows)
  }

  /// Two blocks of years with all tables of their own sums, and every pair of them as likely.
  @Test(arguments: [
    TwoModeRandomisation.curveball(tradesPerActor: 20), .switching(attemptsPerParticipation: 20),
  ])
  func `every table with the same sums in each year is as likely`(
    randomisation: TwoModeRandomisation
  ) throws {
    let first = tables(rowSums: [1, 1, 2], columnSums: [2, 1, 1])
    let second = tables(rowSums: [2, 1, 1], columnSums: [1, 2, 1])
    let all = first.flatMap { early in
      second.map { late in zip(early, late).map { $0 + $1.map { $0 + 3 } } }
    }
    #expect(all.count > 20)
    let network = twoMode(all[0], events: 6)
    let strata = ExchangeStrata<Int, Int>(events: .init("year") { $0 < 3 ? "early" : "late" })
    let drawn = try network.randomised(
      0..<100 * all.count, by: randomisation, within: strata, seed: 4
    ) { network, _ in network.rows }
    let counts = drawn.reduce(into: [[[Int]]: Int]()) { $0[$1, default: 0] += 1 }
    #expect(Set(counts.keys) == Set(all))
    #expect(abs(unevenness(counts, over: all)) < 5)
  }

  /// Without strata the pairs inside–outside would mix: 0 and 1 are insiders, 2 and 3 are not.
  @Test func `every table with the same insiders in each event is as likely`() throws {
    let inside = tables(rowSums: [2, 1], columnSums: [1, 1, 1])
    let outside = tables(rowSums: [1, 2], columnSums: [1, 1, 1])
    let all = inside.flatMap { members in outside.map { members + $0 } }
    #expect(all.count == 9)
    let strata = ExchangeStrata<Int, Int>(actors: .init("standing") { $0 < 2 ? "in" : "out" })
    let drawn = try twoMode(all[0], events: 3).randomised(
      0..<2_700, by: .curveball(), within: strata, seed: 4
    ) { network, _ in network.rows }
    let counts = drawn.reduce(into: [[[Int]]: Int]()) { $0[$1, default: 0] += 1 }
    #expect(Set(counts.keys) == Set(all))
    #expect(abs(unevenness(counts, over: all)) < 5)
  }

  @Test(arguments: ways)
  func `strata of one leave everything as it is`(way: TwoModeRandomisation) throws {
    let network = RandomNetwork.twoMode(actors: 20, events: 30, chance: 0.2, seed: 1)
    let alone = ExchangeStrata<Int, Int>(events: .init("event") { "\($0)" })
    let apart = ExchangeStrata<Int, Int>(actors: .init("actor") { "\($0)" })
    #expect(try network.randomised(by: way, within: apart, seed: 1).rows == network.rows)
    let drawn = try network.randomised(by: way, within: alone, seed: 1)
    #expect(drawn.rows == network.rows)
    for empty in [twoMode([], events: 0), twoMode([[], []], events: 2)] {
      #expect(try empty.randomised(by: way, within: alone, seed: 1).rows == empty.rows)
    }
  }

  @Test(arguments: ways)
  func `going on in one stride or in several is the same`(way: TwoModeRandomisation) throws {
    let network = RandomNetwork.twoMode(actors: 30, events: 40, chance: 0.2, seed: 1)
    var strides = RandomisationChain(from: network, by: way, within: Self.both, seed: 9)
    for steps in [1, 31, 0, 32, 33, 3, 900] { try strides.advance(by: steps) }
    var stride = RandomisationChain(from: network, by: way, within: Self.both, seed: 9)
    try stride.advance(by: 1_000)
    #expect(strides.network.rows == stride.network.rows)
    #expect(strides.network.rows != network.rows)
  }

  @Test func `replicates are those of the single call, and the context says what was kept`() throws
  {
    let network = RandomNetwork.twoMode(actors: 30, events: 40, chance: 0.2, seed: 1)
    let drawn = try network.randomised(5..<8, by: .curveball(), within: Self.both, seed: 6) {
      network, _ in network.rows
    }
    let single = try network.randomised(
      by: .curveball(), within: Self.both, seed: Seed(6).stream(7))
    #expect(single.rows == drawn[2])
    #expect(
      single.context["randomised"]?.hasPrefix(
        "curveball(trades-per-actor: 10, actors-within: standing, events-within: year), seed")
        == true)
  }
}
