import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Key players")
struct KeyPlayersTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `a star has one`() throws {
      let star = try Exemplar.star()
      for criterion in KeyPlayerCriterion.allCases {
        let players = KeyPlayers(criterion, size: 1, seed: 1)
        #expect(try star.marks(players).marked == ["hub"])
        #expect(try star.value(KeyPlayerValue(of: players)).value == 1)
      }
    }

    @Test func `two that cut off the same others are not both among them`() throws {
      // The second best alone hangs behind the best; together they part little more.
      let path = try Exemplar.path(8)
      let value = try path.value(.keyPlayerValue(.fragmentation, size: 2, seed: 1)).value
      // Without 2 and 5 three pieces of two are left: 3 of 15 pairs.
      #expect(isClose(value, 0.8))
      #expect(try path.marks(.keyPlayers(.fragmentation, size: 2, seed: 1)).marked == [2, 5])
    }

    @Test func `a given set has a value`() throws {
      let path = try Exemplar.path(5)
      let reach = try path.value(ofKeyPlayers: [0], by: .reach)
      #expect(reach == .defined((1 + 1 + 0.5 + 1.0 / 3 + 0.25) / 5))
      #expect(try path.value(ofKeyPlayers: [2], by: .fragmentation) == .defined(1 - 2.0 / 6))
      #expect(try path.value(ofKeyPlayers: [], by: .fragmentation) == .defined(0))
      #expect(try path.value(ofKeyPlayers: [99], by: .reach) == .defined(0))
    }

    @Test func `where all are marked nothing is left to be fragmented`() throws {
      let pair = try Exemplar.path(2)
      #expect(try pair.marks(.keyPlayers(.reach, size: 3, seed: 1)).marked == [0, 1])
      let value = try pair.value(.keyPlayerValue(.fragmentation, seed: 1))
      #expect(value.undefinedReason == .fewerThanTwoNodes)
      #expect(try pair.value(.keyPlayerValue(.reach, seed: 1)).value == 1)
      let nobody = try Network<Int>(nodes: [], ties: [])
      #expect(try nobody.value(.keyPlayerValue(.reach, seed: 1)).undefinedReason == .noNodes)
    }

    @Test func `too large a component is told`() throws {
      let path = try Exemplar.path(KeyPlayers.mostNodes + 1)
      let players = KeyPlayers(.distanceFragmentation, size: 1, seed: 1)
      #expect(try path.value(KeyPlayerValue(of: players)).undefinedReason == .tooLarge)
      #expect(throws: MeasureError.tooLarge(measure: "key-players", nodes: 1000)) {
        try path.marks(players)
      }
    }
  }

  @Test(arguments: [KeyPlayerCriterion.fragmentation, .reach])
  func `the value keeps the laws`(criterion: KeyPlayerCriterion) throws {
    try checkNetworkMeasure(.keyPlayerValue(criterion, size: 1, seed: 3), isolateChanges: true)
  }

  @Test func `workers change no set, and everybody can stop a search`() throws {
    let network = try RandomNetwork.uniform(count: 14, chance: 0.25, seed: 4)
    for criterion in KeyPlayerCriterion.allCases {
      let players = KeyPlayers(criterion, size: 2, starts: 2, seed: 3)
      let one = try network.marks(players, run: RunControl(workers: 1)).marked
      #expect(one.count == 2)
      #expect(try network.marks(players, run: RunControl(workers: 8)).marked == one)
      let run = RunControl()
      run.cancel()
      #expect(throws: CancellationError.self) { try network.marks(players, run: run) }
    }
  }

  @Test(arguments: KeyPlayerCriterion.allCases)
  func `in small networks no set is better`(criterion: KeyPlayerCriterion) throws {
    for seed in 1...(criterion == .distanceFragmentation ? 1 : 4) {
      let network = try RandomNetwork.uniform(count: 10, chance: 0.25, seed: Seed(UInt64(seed)))
      for size in 1...3 {
        let best =
          try sets(of: size, below: 10).compactMap {
            try network.value(ofKeyPlayers: Set($0), by: criterion).value
          }.max() ?? 0
        let found = try network.value(
          .keyPlayerValue(criterion, size: size, seed: 1))
        #expect(isClose(found.value, best), "\(criterion), size \(size), seed \(seed)")
      }
    }
  }

  @Test func `the value of a set is that of what is left, measured as a network`() throws {
    let club = try Exemplar.karate()
    let rest = club.without([1, 34, 3])
    let fragmentation = try club.value(ofKeyPlayers: [1, 34, 3], by: .fragmentation)
    #expect(isClose(fragmentation.value, try rest.value(.fragmentation).value ?? -1))
    let distance = try club.value(ofKeyPlayers: [1, 34, 3], by: .distanceFragmentation)
    #expect(isClose(distance.value, try rest.value(.distanceFragmentation).value ?? -1))
  }

  @Test(arguments: [KeyPlayerCriterion.fragmentation, .reach])
  func `a search that cannot try all sets finds what no exchange betters`(
    criterion: KeyPlayerCriterion
  ) throws {
    // 40 · 39 · 38 / 6 sets of three are 9880, those of four more than are tried.
    let network = try RandomNetwork.uniform(count: 40, chance: 0.08, seed: 5)
    let players = KeyPlayers(criterion, size: 5, starts: 2, seed: 1)
    let found = try network.marks(players).marked
    #expect(found.count == 5)
    let value = try network.value(ofKeyPlayers: Set(found), by: criterion).value ?? 0
    #expect(isClose(try network.value(KeyPlayerValue(of: players)).value, value))
    for gone in found {
      for next in network.nodes where !found.contains(next) {
        let other = Set(found).subtracting([gone]).union([next])
        let exchanged = try network.value(ofKeyPlayers: other, by: criterion).value ?? 0
        #expect(exchanged <= value + 1e-12)
      }
    }
    #expect(try network.marks(players).marked == found)
  }

  @Test func `fifty thousand isolates are no trouble`() throws {
    let many = try Network(nodes: Array(0..<50_000), ties: [Tie(5, 6), Tie(6, 7)])
    let players = KeyPlayers(.fragmentation, size: 1, starts: 1, seed: 1)
    #expect(try many.marks(players).marked == [6])
  }
}

private func sets(of size: Int, below bound: Int) -> [[Int]] {
  guard size > 0 else { return [[]] }
  return sets(of: size - 1, below: bound).flatMap { set in
    ((set.last ?? -1) + 1..<bound).map { set + [$0] }
  }
}

extension NetworkValue.Outcome {
  fileprivate var value: Double? {
    guard case .defined(let value) = self else { return nil }
    return value
  }
}
