import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Nestedness")
struct NestednessTests {
  @Test func `steps are nested, and a chessboard is not`() throws {
    let steps = TwoModeNetwork(
      participations: (0..<5).flatMap { actor in (0..<(5 - actor)).map { (actor, $0) } })
    #expect(try steps.value(.nestedness).value == 100)
    let board = TwoModeNetwork(
      participations: (0..<6).flatMap { actor in
        (0..<6).filter { ($0 + actor) % 2 == 0 }.map { (actor, $0) }
      })
    #expect(try board.value(.nestedness).value == 0)
  }

  /// a has 1, 2 and 3, b has 1 and 4, c has 4: 50 of b in a, 0 of c in a, 100 of c in b.
  @Test func `half of one, and all of another`() throws {
    let network = TwoModeNetwork(participations: [
      ("a", 1), ("a", 2), ("a", 3), ("b", 1), ("b", 4), ("c", 4),
    ])
    #expect(isClose(try network.value(.nestedness(of: .actors)).value, 50))
    // 2 and 3 lie within 1, and nothing of theirs within 4; the other pairs are of equal degree.
    #expect(isClose(try network.value(.nestedness(of: .events)).value, 200 / 6.0))
    #expect(isClose(try network.value(.nestedness).value, 350 / 9.0))
  }

  @Test func `without pairs it is undefined`() throws {
    let pair = TwoModeNetwork(participations: [("a", 1)])
    #expect(try pair.value(.nestedness).undefinedReason == .fewerThanTwoNodes)
    let idle = TwoModeNetwork<String, Int>(actors: ["a", "b"], participations: [])
    #expect(try idle.value(.nestedness).value == 0)
    #expect(try idle.value(.nestedness(of: .events)).undefinedReason == .fewerThanTwoNodes)
  }

  @Test func `the fast way equals the definition`() throws {
    for network in twoModeLawNetworks() {
      let table = LiteralTable(network)
      for (pairs, rows) in [(Nestedness.Pairs.actors, table), (.events, table.transposed)] {
        var sum = 0.0
        for (first, second) in rows.pairs {
          let (shorter, longer) = (
            min(rows.rows[first].count, rows.rows[second].count),
            max(rows.rows[first].count, rows.rows[second].count)
          )
          guard shorter > 0, shorter < longer else { continue }
          let shared = rows.rows[first].intersection(rows.rows[second]).count
          sum += 100 * Double(shared) / Double(shorter)
        }
        let value = try network.value(.nestedness(of: pairs)).value
        #expect(
          rows.pairs.isEmpty ? value == nil : isClose(value, sum / Double(rows.pairs.count)))
      }
    }
  }

  @Test func `laws`() throws {
    try checkTwoModeNetworkMeasure(
      .nestedness, transposed: .nestedness, isolateChanges: true, bounds: 0...100)
    try checkTwoModeNetworkMeasure(
      .nestedness(of: .actors), transposed: .nestedness(of: .events), isolateChanges: true,
      bounds: 0...100)
  }
}
