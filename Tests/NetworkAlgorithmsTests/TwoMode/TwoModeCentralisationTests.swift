import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Two-mode centralisation and density")
struct TwoModeCentralisationTests {
  private static let scores = TwoModeCentralisation.Score.allCases

  @Test(arguments: [(2, 2), (3, 3), (5, 2), (4, 7), (9, 4), (23, 5)])
  func `a star of stars has 1`(own: Int, other: Int) throws {
    let hub = (0..<other).map { (0, $0) }
    let others = (1..<own).map { ($0, ($0 - 1) % other) }
    let stars = TwoModeNetwork(participations: hub + others)
    for score in Self.scores {
      #expect(
        isClose(try stars.value(.centralisation(of: score, mode: .actors)).value, 1), "\(score)")
      #expect(
        isClose(try stars.transposed.value(.centralisation(of: score, mode: .events)).value, 1))
    }
  }

  @Test(arguments: [(2, 2), (3, 2), (2, 3), (3, 3), (4, 2), (2, 4), (4, 3)])
  func `no network of the size has more`(own: Int, other: Int) throws {
    var highest = [Double](repeating: 0, count: Self.scores.count)
    for pattern in 0..<(1 << (own * other)) {
      let pairs = (0..<own * other).filter { pattern >> $0 & 1 == 1 }
      // Which of the actors has which events does not matter: take one order of each.
      let rows = (0..<own).map { pattern >> ($0 * other) & ((1 << other) - 1) }
      guard zip(rows, rows.dropFirst()).allSatisfy({ $0 <= $1 }) else { continue }
      let network = TwoModeNetwork(
        actors: Array(0..<own), events: Array(0..<other),
        participations: pairs.map { ($0 / other, $0 % other) })
      for (place, score) in Self.scores.enumerated() {
        let value = try network.value(
          .centralisation(of: score, mode: .actors), run: RunControl(workers: 1))
        highest[place] = max(highest[place], value.value ?? 0)
      }
    }
    #expect(highest.allSatisfy { isClose($0, 1) }, "\(highest)")
  }

  @Test func `where everybody is alike it is 0`() throws {
    let ring = TwoModeNetwork(participations: (0..<5).flatMap { [($0, $0), ($0, ($0 + 1) % 5)] })
    for score in Self.scores {
      let value = try ring.value(.centralisation(of: score, mode: .events)).value
      #expect(abs(value ?? 1) < 1e-12)
    }
  }

  @Test func `where it is undefined`() throws {
    let one = TwoModeNetwork(participations: [("a", 1), ("b", 1)])
    let isolate = TwoModeNetwork(
      actors: ["a", "b", "c"], participations: [("a", 1), ("b", 1), ("b", 2)])
    let nowhere = TwoModeNetwork<String, Int>(actors: ["a", "b"], participations: [])
    for score in Self.scores {
      let measure = TwoModeCentralisation(of: score, mode: .actors)
      #expect(try one.value(measure).undefinedReason == .fewerThanTwoNodes)
      #expect(try nowhere.value(measure).undefinedReason == .nobodyInOtherMode)
      let reason = try isolate.value(measure).undefinedReason
      #expect(reason == (score == .betweenness ? nil : .notConnected))
    }
    // All events have actors, whoever else has none.
    #expect(try isolate.value(.centralisation(of: .degree, mode: .events)).value == 0.5)
  }

  @Test func `laws`() throws {
    for score in Self.scores {
      try checkTwoModeNetworkMeasure(
        .centralisation(of: score, mode: .actors),
        transposed: .centralisation(of: score, mode: .events), isolateChanges: true)
    }
    try checkTwoModeNetworkMeasure(.density, transposed: .density, isolateChanges: true)
  }

  @Test func `density is the share of the table that is filled`() throws {
    #expect(isClose(try Exemplar.southernWomen().value(.density).value, 89 / 252.0))
    let nowhere = TwoModeNetwork<String, Int>(actors: ["a", "b"], participations: [])
    #expect(try nowhere.value(.density).undefinedReason == .nobodyInOtherMode)
    let empty = TwoModeNetwork<String, Int>(participations: [])
    #expect(try empty.value(.density).undefinedReason == .noNodes)
    let idle = TwoModeNetwork<String, Int>(actors: ["a"], events: [1], participations: [])
    #expect(try idle.value(.density).value == 0)
  }
}
