import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

/// Whether 95 % intervals hold the truth 95 times in a hundred.
///
/// 200 made-up clusters of one kind, whose activities are drawn alike and apart, for each size. The
/// truth is the mean of the number over 1 000 others with as many activities.
@Suite("Coverage of intervals")
struct CoverageTests {
  typealias Table = TwoModeNetwork<Int, Int>

  struct Size: CustomTestStringConvertible {
    var actors: Int
    var events: Int
    var testDescription: String { "\(actors) organisations, \(events) activities" }
  }

  /// One organisation in five is a university; some take part rarely, some often.
  static func cluster(_ size: Size, seed: Seed) -> Table {
    var generator = seed.generator()
    let propensities = (0..<size.actors).map { 1 / (0.25 + Double($0 * 37 % 100) / 100) }
    let participations = (0..<size.events).flatMap { event -> [(Int, Int)] in
      var left = propensities
      let partners = 2 + min(generator.number(below: 4), generator.number(below: 6))
      return (0..<partners).map { _ in
        var draw = generator.unit() * left.reduce(0, +)
        var chosen = 0
        while chosen < left.count - 1, draw >= left[chosen] {
          draw -= left[chosen]
          chosen += 1
        }
        left[chosen] = 0
        return (chosen, event)
      }
    }
    return TwoModeNetwork(
      actors: Array(0..<size.actors), events: Array(0..<size.events),
      participations: participations)
  }

  /// What is measured, on which scale, and whether 90 to 98 of 100 intervals should hold it; of the
  /// others more do.
  static func statistics(
    _ size: Size
  ) -> [(statistic: Statistic<Table>, scale: IntervalScale, isSharp: Bool)] {
    var kinds = NodeAttributes()
    kinds["kind"] = .text((0..<size.actors).map { $0 % 5 == 0 ? "university" : "enterprise" })
    let share = { (name: String, number: @escaping @Sendable (Table) throws -> Double) in
      Statistic<Table>(
        .init(name: name, title: name, definition: "", conventions: [], citation: "")
      ) { table, _ in .defined(try number(table)) }
    }
    let withUniversity = share("activities with a university") { table in
      let met = table.events.count { table.actors(in: $0).contains { $0 % 5 == 0 } }
      return Double(met) / Double(table.events.count)
    }
    let meeting = share("enterprises with a university") { table in
      let network = try table.projected(by: .count)
      let firms = network.nodes.filter { $0 % 5 != 0 }
      let met = firms.count { network.partners(of: $0).contains { $0.node % 5 == 0 } }
      return Double(met) / Double(firms.count)
    }
    let repeated = share("repeated ties") { table in
      let ties = try table.projected(by: .count).allTies()
      return Double(ties.count { $0.strength > 1 }) / Double(ties.count)
    }
    let active = share("active organisations") { table in
      Double(table.rows.count { !$0.isEmpty }) / Double(table.actors.count)
    }
    return [
      (withUniversity, .logit, true), (.projected(.density, by: .count), .logit, true),
      (.projected(.eiIndex(by: "kind"), by: .count, attributes: kinds), .identity, true),
      (.projected(.transitivity, by: .count), .logit, false), (meeting, .logit, false),
      (repeated, .logit, false), (active, .logit, false),
    ]
  }

  /// How often intervals hold the truth, for each statistic.
  static func coverage(_ size: Size, clusters: Int) throws -> [Double] {
    let statistics = statistics(size)
    var sums = statistics.map { _ in 0.0 }
    for number in 0..<1_000 {
      let other = cluster(size, seed: Seed(71).stream(number))
      for (place, asked) in statistics.enumerated() {
        guard case .defined(let value) = try asked.statistic.outcome(of: other) else { continue }
        sums[place] += value
      }
    }
    let truths = sums.map { $0 / 1_000 }
    var held = statistics.map { _ in 0 }
    for number in 0..<clusters {
      let drawn = cluster(size, seed: Seed(1).stream(number))
      for (place, asked) in statistics.enumerated() {
        let result = try drawn.jackknife(of: asked.statistic, on: asked.scale)
        if let interval = result.interval, interval.contains(truths[place]) { held[place] += 1 }
      }
    }
    return held.map { Double($0) / Double(clusters) }
  }

  #if !DEBUG
  /// Means over activities, density and E-I hold what they promise.
  ///
  /// Where single activities make or undo what is counted, the jackknife error is too large, and
  /// intervals hold the truth more often than they should; see `docs/chance.md`.
  @Test(arguments: [Size(actors: 24, events: 16), Size(actors: 40, events: 40)])
  func `95 % intervals hold the truth in 90 to 98 of a hundred clusters`(size: Size) throws {
    let coverage = try Self.coverage(size, clusters: 200)
    let told = try #require(Self.told[size.events])
    for (place, asked) in Self.statistics(size).enumerated() {
      let share = coverage[place]
      #expect(share >= 0.9, "\(coverage)")
      if asked.isSharp { #expect(share <= 0.98, "\(coverage)") }
      #expect(abs(share - told[place]) < 0.011, "\(coverage)")
    }
  }

  /// What `docs/chance.md` says.
  static let told = [
    16: [0.97, 0.935, 0.92, 0.99, 0.985, 0.995, 0.97],
    40: [0.975, 0.94, 0.95, 0.975, 0.99, 0.985, 0.935],
  ]
  #endif
}
