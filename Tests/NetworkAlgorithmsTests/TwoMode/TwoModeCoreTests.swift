import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Two-mode core and periphery")
struct TwoModeCoreTests {
  @Test func `a block of ones is the core`() throws {
    let block = TwoModeNetwork(
      actors: ["a", "b", "c", "d"], events: [1, 2, 3, 4, 5],
      participations: [("a", 1), ("a", 2), ("b", 1), ("b", 2)])
    let core = try block.scores(.corePeriphery(between: .absent))
    #expect(block.actors.map { core.actors[$0] } == [1, 1, 0, 0])
    #expect(block.events.map { core.events[$0] } == [1, 1, 0, 0, 0])
    #expect(isClose(try block.value(.coreFit()).value, 1))
    #expect(try block.value(.coreFit(.core)).value == 1)
    #expect(try block.value(.coreFit(.periphery)).value == 0)
  }

  @Test func `where the core also meets the periphery`() throws {
    // a and b are everywhere, and 1 has everybody.
    let cross = TwoModeNetwork(
      participations: ["a", "b"].flatMap { actor in (1...5).map { (actor, $0) } }
        + ["c", "d"].map { ($0, 1) })
    let core = try cross.scores(.corePeriphery(between: .present))
    #expect(cross.actors.map { core.actors[$0] } == [1, 1, 0, 0])
    #expect(cross.events.map { core.events[$0] } == [1, 0, 0, 0, 0])
    #expect(isClose(try cross.value(.coreFit(between: .present)).value, 1))
    #expect(try cross.value(.coreFit(.actors, between: .present)).value == 1)
    #expect(try cross.value(.coreFit(.events, between: .present)).value == 1)
    #expect(try cross.value(.coreFit(between: .absent)).value! < 1)
  }

  @Test func `without anything, or with everything, there is no core`() throws {
    let idle = TwoModeNetwork<String, Int>(actors: ["a"], events: [1], participations: [])
    #expect(try idle.value(.coreFit()).undefinedReason == .noParticipations)
    let full = TwoModeNetwork(participations: [("a", 1), ("b", 1)])
    #expect(try full.value(.coreFit()).undefinedReason == .allPairsTiedAlike)
    let scores = try full.scores(.corePeriphery())
    #expect(scores.actors["a"] == nil)
    #expect(scores.actors.undefinedReason == "all pairs are tied alike")
    // One event is all there is: nothing lies outside the core of one mode.
    let part = TwoModeNetwork(actors: ["a", "b"], participations: [("a", 1)])
    #expect(try part.value(.coreFit()).value == 1)
    #expect(try part.value(.coreFit(.actors)).undefinedReason == .noNodes)
  }

  /// All sets of actors and all sets of events are tried.
  @Test(arguments: 0..<12, TwoModeCorePeriphery.Between.allCases)
  func `no other core fits better`(number: Int, between: TwoModeCorePeriphery.Between) throws {
    let network = RandomNetwork.twoMode(
      actors: 5, events: 4, chance: 0.2 + Double(number) / 20, seed: Seed(UInt64(number)))
    let table = LiteralTable(network)
    var best = -1.0
    for rows in 0..<(1 << 5) {
      for columns in 0..<(1 << 4) {
        best = max(best, table.fit(rows, columns, between) ?? -1)
      }
    }
    let value = try network.value(.coreFit(between: between)).value
    #expect(isClose(value, best, within: 1e-9))
    let core = try network.scores(.corePeriphery(between: between))
    let rows = network.actors.reduce(0) { $0 | (core.actors[$1] == 1 ? 1 << $1 : 0) }
    let columns = network.events.reduce(0) { $0 | (core.events[$1] == 1 ? 1 << $1 : 0) }
    #expect(isClose(table.fit(rows, columns, between), best, within: 1e-9))
  }

  /// Too large for all choices: the search has to find what was put there.
  @Test func `a core that was planted is found`() throws {
    var generator = Seed(3).generator()
    var pairs: [(Int, Int)] = []
    for actor in 0..<60 {
      for event in 0..<50 {
        let chance = actor < 12 && event < 9 ? 0.85 : 0.05
        if generator.unit() < chance { pairs.append((actor, event)) }
      }
    }
    let network = TwoModeNetwork(
      actors: Array(0..<60), events: Array(0..<50), participations: pairs)
    let core = try network.scores(.corePeriphery())
    #expect(network.actors.filter { core.actors[$0] == 1 } == Array(0..<12))
    #expect(network.events.filter { core.events[$0] == 1 } == Array(0..<9))
  }

  @Test func `transposing swaps the blocks between core and periphery`() throws {
    let women = Exemplar.southernWomen()
    #expect(
      try women.value(.coreFit(.actors)).value == women.transposed.value(.coreFit(.events)).value)
    #expect(
      try women.value(.coreFit(.core)).value == women.transposed.value(.coreFit(.core)).value)
  }

  @Test func `laws`() throws {
    let networks = twoModeLawNetworks().filter { $0.participationCount < 100 }
    for between in TwoModeCorePeriphery.Between.allCases {
      try checkTwoModeNetworkMeasure(
        .coreFit(between: between), transposed: .coreFit(between: between), isolateChanges: true,
        networks: networks)
    }
    try checkTwoModeMeasure(
      .corePeriphery(), isolateChangesOthers: true, unionIsDisjoint: false, orderChanges: true,
      isSymmetric: false, networks: networks)
  }
}

extension LiteralTable {
  /// The correlation of the cells with the ideal ones for a core of the bits of `core` and `events`.
  fileprivate func fit(
    _ core: Int, _ events: Int, _ between: TwoModeCorePeriphery.Between
  ) -> Double? {
    var cells: [(Double, Double)] = []
    for row in rows.indices {
      for column in 0..<columnCount {
        let inside = (core >> row & 1) + (events >> column & 1)
        let ideal = inside == 2 || (between == .present && inside == 1)
        cells.append((rows[row].contains(column) ? 1 : 0, ideal ? 1 : 0))
      }
    }
    let n = Double(cells.count)
    let means = (cells.reduce(0) { $0 + $1.0 } / n, cells.reduce(0) { $0 + $1.1 } / n)
    let squares = (
      cells.reduce(0) { $0 + ($1.0 - means.0) * ($1.0 - means.0) },
      cells.reduce(0) { $0 + ($1.1 - means.1) * ($1.1 - means.1) }
    )
    guard squares.0 > 0, squares.1 > 0 else { return nil }
    return cells.reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
      / (squares.0 * squares.1).squareRoot()
  }
}
