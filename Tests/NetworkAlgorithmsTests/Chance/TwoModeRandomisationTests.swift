import NetworkAlgorithms
import NetworkCore
import Synchronization
import TestKit
import Testing

@Suite("Two-mode randomisation")
struct TwoModeRandomisationTests {
  static let ways: [TwoModeRandomisation] = [.curveball(), .switching()]

  @Test(arguments: ways)
  func `actors keep their number of events, and events their number of actors`(
    way: TwoModeRandomisation
  ) throws {
    for (number, network) in RandomTwoMode.judges().enumerated() {
      let drawn = try network.randomised(by: way, seed: Seed(UInt64(number)))
      #expect(drawn.rows.map(\.count) == network.rows.map(\.count))
      #expect(drawn.columns.map(\.count) == network.columns.map(\.count))
      for row in 0..<drawn.actors.count {
        let columns = drawn.incidence.columns(ofRow: row)
        #expect(zip(columns, columns.dropFirst()).allSatisfy { $0 < $1 })
      }
      for (actor, events) in drawn.rows.enumerated() {
        #expect(events.allSatisfy { drawn.actors(in: $0).contains(drawn.actors[actor]) })
      }
    }
  }

  @Test(arguments: ways)
  func `a network with one form stays as it is`(way: TwoModeRandomisation) throws {
    let full = twoMode([[0, 1, 2], [0, 1, 2], [0, 1, 2]], events: 3)
    let one = twoMode([[0, 2]], events: 3)
    let nested = twoMode([[0, 1, 2], [0, 1], [0]], events: 3)
    let nobody = twoMode([[], []], events: 2)
    let empty = twoMode([], events: 0)
    for network in [full, one, nested, nobody, empty] {
      #expect(try network.randomised(by: way, seed: 1).rows == network.rows)
    }
  }

  @Test func `rows in which all have the same never trade`() throws {
    let alike = twoMode(Array(repeating: [0, 3], count: 6), events: 5)
    #expect(try alike.randomised(by: .curveball(), seed: 1).rows == alike.rows)
  }

  @Test(arguments: ways)
  func `much changes in a network that can change`(way: TwoModeRandomisation) throws {
    let network = RandomNetwork.twoMode(actors: 80, events: 90, chance: 0.1, seed: 1)
    let drawn = try network.randomised(by: way, seed: 1)
    let kept = zip(network.rows, drawn.rows).reduce(0) { $0 + Set($1.0).intersection($1.1).count }
    #expect(Double(kept) < 0.25 * Double(network.participationCount))
    #expect(try network.randomised(by: way, seed: 2).rows != drawn.rows)
    #expect(drawn.context["randomised"]?.contains("seed 1") == true)
  }

  /// More than 65 535 events need the long words.
  @Test(arguments: ways)
  func `wide tables keep their sums too`(way: TwoModeRandomisation) throws {
    let network = twoMode((0..<300).map { row in (0..<5).map { row * 233 + $0 } }, events: 70_000)
    let drawn = try network.randomised(by: way, seed: 4)
    #expect(drawn.rows.allSatisfy { Set($0).count == 5 })
    #expect(drawn.columns.map(\.count) == network.columns.map(\.count))
    #expect(drawn.rows != network.rows)
  }

  @Test(arguments: ways)
  func `going on in one stride or in several is the same`(way: TwoModeRandomisation) throws {
    let network = RandomNetwork.twoMode(actors: 30, events: 40, chance: 0.2, seed: 1)
    var strides = RandomisationChain(from: network, by: way, seed: 9)
    for steps in [1, 31, 0, 32, 33, 3] { try strides.advance(by: steps) }
    var stride = RandomisationChain(from: network, by: way, seed: 9)
    try stride.advance(by: 100)
    #expect(strides.stepCount == 100)
    #expect(strides.network.rows == stride.network.rows)
  }

  @Test func `replicates do not depend on workers, nor on which of them are drawn together`()
    throws
  {
    let network = RandomNetwork.twoMode(actors: 30, events: 40, chance: 0.2, seed: 1)
    let draw = { (replicates: Range<Int>, workers: Int) in
      try network.randomised(
        replicates, by: .curveball(), seed: 6, run: RunControl(workers: workers)
      ) { network, _ in network.rows }
    }
    let all = try draw(0..<100, 1)
    #expect(Set(all).count == 100)
    #expect(try network.randomised(by: .curveball(), seed: Seed(6).stream(70)).rows == all[70])
    for workers in [2, 3, 8] { #expect(try draw(0..<100, workers) == all) }
    #expect(try draw(0..<37, 2) + draw(37..<100, 2) == all)
    #expect(try draw(5..<5, 2).isEmpty)
  }

  @Test func `what is measured in a replicate ends with the whole`() throws {
    let network = RandomNetwork.twoMode(actors: 30, events: 40, chance: 0.2, seed: 1)
    let run = RunControl()
    #expect(throws: CancellationError.self) {
      try network.randomised(0..<50, by: .curveball(), seed: 6, run: run) { _, inner in
        #expect(inner.workers == 1)
        run.cancel()
        #expect(inner.isCancelled)
        try inner.check()
      }
    }
  }

  @Test(arguments: ways)
  func `a cancelled run ends`(way: TwoModeRandomisation) throws {
    let run = RunControl()
    run.cancel()
    for network in [twoMode([], events: 0), twoMode([[0], [1]], events: 2)] {
      #expect(throws: CancellationError.self) {
        try network.randomised(by: way, seed: 1, run: run)
      }
    }
  }

  @Test(arguments: ways)
  func `progress goes to one, once`(way: TwoModeRandomisation) throws {
    let network = RandomNetwork.twoMode(actors: 300, events: 300, chance: 0.03, seed: 1)
    for work in ["one", "many"] {
      let seen = Mutex<[Double]>([])
      let run = RunControl(workers: 2) { done in seen.withLock { $0.append(done) } }
      if work == "one" {
        _ = try network.randomised(by: way, seed: 1, run: run)
      } else {
        _ = try network.randomised(0..<10, by: way, seed: 1, run: run) { _, _ in 0 }
      }
      let fractions = seen.withLock { $0 }
      #expect(fractions == fractions.sorted())
      #expect(fractions.last == 1)
      #expect(fractions.count { $0 == 1 } == 1)
    }
  }

  #if DEBUG || COUNT_LOOKS
  @Test func `trades of giant rows look at the run`() throws {
    // Each trade visits 40 000 entries.
    let network = twoMode([Array(0..<20_000), Array(10_000..<30_000)], events: 30_000)
    var chain = RandomisationChain(from: network, by: .curveball(), seed: 1)
    let run = RunControl()
    try chain.advance(by: 60, run: run)
    #expect(run.lookCount >= 4)
  }
  #endif
}
