import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Rarefaction")
struct RarefactionTests {
  typealias Table = TwoModeNetwork<Int, Int>

  static func counted(_ count: RarefiedCount) -> Statistic<Table> {
    Statistic(count.description) { table, _ in
      let network = try table.projected(by: .count)
      return switch count {
      case .activeActors: .defined(Double(table.rows.count { !$0.isEmpty }))
      case .ties: .defined(Double(network.tieCount))
      case .repeatedTies: .defined(Double(network.allTies().count { $0.strength > 1 }))
      }
    }
  }

  @Suite("by hand")
  struct ByHand {
    /// a and b meet in events 0 and 1, a and c in 2.
    ///
    /// One event has two actors and one tie; two events of {01, 02, 12} have 2, 3 and 3 actors,
    /// 1, 2 and 2 ties, and 1, 0 and 0 of them twice.
    @Test func `the mean over all choices`() throws {
      let table = twoMode([[0, 1, 2], [0, 1], [2]], events: 3)
      let curve = { try table.rarefaction(of: $0, at: [1, 2, 3, 4, 0]) }
      let means: [(RarefiedCount, [Double])] = [
        (.activeActors, [2, 8.0 / 3, 3]), (.ties, [1, 5.0 / 3, 2]),
        (.repeatedTies, [0, 1.0 / 3, 1]),
      ]
      for (count, expected) in means {
        let values = try curve(count).points.map(\.value)
        for (value, other) in zip(values, expected) { #expect(isClose(value, other)) }
        #expect(values[3] == nil && values[4] == nil)
      }
      let points = try curve(.ties).points
      #expect(points[3].outcome == .undefined("more activities than there are"))
      #expect(points[4].outcome == .undefined("no activities"))
      #expect(points[1].intervalReason == "fewer than 8 activities to leave out")
    }

    @Test func `a thing in every event is always there`() throws {
      let table = twoMode([Array(0..<9), Array(0..<9)], events: 9)
      for count in RarefiedCount.allCases {
        let points = try table.rarefaction(of: count, at: [2, 5, 8, 9]).points
        #expect(points.allSatisfy { isClose($0.value, count == .activeActors ? 2 : 1) })
        #expect(points.allSatisfy { $0.interval == nil })
      }
    }

    @Test func `no events have no curve`() throws {
      for table in [twoMode([], events: 0), twoMode([[], []], events: 0)] {
        let curve = try table.rarefaction(of: .ties, at: [1])
        #expect(curve.points[0].outcome == .undefined("more activities than there are"))
      }
    }
  }

  /// Every choice of events listed, by a program of its own.
  @Test func `means and errors are those of all choices`() throws {
    for known in try IntervalsOracle.recorded().curves {
      let table = TwoModeNetwork(
        actors: Array(0..<11), events: Array(known.events.indices),
        participations: known.events.enumerated().flatMap { event in
          event.element.map { ($0, event.offset) }
        })
      for (count, place) in zip(RarefiedCount.allCases, 0...) {
        let point = try table.rarefaction(of: count, at: [known.size]).points[0]
        #expect(isClose(point.value, known.means[place]))
        #expect(isClose(point.standardError, known.errors[place], within: 1e-9))
      }
    }
  }

  @Test func `vegan's accumulation curve agrees`() throws {
    for known in try ChanceOracle.recorded().curves {
      let curve = try ChanceOracle.table(known.events).rarefaction(
        of: .activeActors, at: Array(1...known.richness.count))
      for (point, value) in zip(curve.points, known.richness) {
        #expect(isClose(point.value, value))
      }
    }
  }

  @Suite("drawn")
  struct Drawn {
    static let network = RandomNetwork.twoMode(actors: 25, events: 40, chance: 0.1, seed: 3)

    @Test(arguments: RarefiedCount.allCases)
    func `choices drawn by chance come to what the formula says`(count: RarefiedCount) throws {
      let sizes = [5, 10, 20, 30, 40]
      let exact = try Self.network.rarefaction(of: count, at: sizes)
      let drawn = try Self.network.rarefaction(
        of: counted(count), at: sizes, on: .log, draws: 2_000, seed: 5)
      for (point, known) in zip(drawn.points, exact.points) {
        let value = try #require(known.value)
        // Counts vary as if by Poisson's law, or less.
        #expect(abs((point.value ?? .nan) - value) < 5 * (max(1, value) / 2_000).squareRoot())
        let error = try #require(known.standardError)
        if value > 1 { #expect(isClose(point.standardError, error, within: 0.15 * error + 0.01)) }
      }
      // At all events it is the number itself, with its jackknife.
      let whole = try Self.network.jackknife(of: counted(count), on: .log)
      #expect(drawn.points[4].value == whole.value)
      #expect(drawn.points[4].interval == whole.interval)
      #expect(isClose(drawn.points[4].standardError, exact.points[4].standardError ?? .nan))
    }

    @Test func `the number of workers never changes a bit`() throws {
      let curves = try [1, 2, 8].map { workers in
        try Self.network.rarefaction(
          of: .projected(.transitivity, by: .count), at: [20, 30], on: .logit, draws: 100, seed: 5,
          run: RunControl(workers: workers))
      }
      #expect(Set(curves).count == 1)
      #expect(curves[0].points.allSatisfy { $0.interval != nil })
    }

    @Test func `too few draws say so, and so do draws without a number`() throws {
      let ties = counted(.ties)
      let few = try Self.network.rarefaction(of: ties, at: [38], on: .log, draws: 100, seed: 1)
      #expect(few.points[0].value != nil)
      #expect(few.points[0].intervalReason == "too few draws without each activity")
      let fragile = Statistic<Table>(ties.measure) { table, _ in
        table.events.contains(7) ? .defined(1) : .undefined("no seven")
      }
      let undefined = try Self.network.rarefaction(
        of: fragile, at: [20], on: .log, draws: 1, seed: 1)
      let other = try Self.network.rarefaction(
        of: fragile, at: [20], on: .log, draws: 100, seed: 1)
      #expect([nil, 1].contains(undefined.points[0].value))
      #expect(other.points[0].value == nil)
      #expect(other.points[0].intervalReason?.description.hasSuffix("of 100 draws") == true)
    }
  }
}
