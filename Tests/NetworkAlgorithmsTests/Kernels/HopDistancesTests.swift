import NetworkCore
import Synchronization
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Distances from 512 sources at once")
struct HopDistancesTests {
  @Test func `equal searches from one node after the other, 200 times, from tables and from ties`()
    throws
  {
    for judge in RandomTwoMode.judges() {
      let network = try judge.projected(by: .count)
      let given = try Network(nodes: Array(network.nodes), ties: network.allTies())
      let expected = LiteralDistances(network.graph)
      for network in [network, given] {
        try expected.check(try network.distanceSums(over: .hops, run: RunControl()))
        for workers in [1, 2, 3, 8] {
          let furthest = try furthestDistance(in: network, run: RunControl(workers: workers))
          #expect(furthest == max(0, expected.pairs.count - 1))
        }
      }
    }
  }

  /// Several batches, fronts of all sizes, and nodes that all sources have met.
  @Test(arguments: ExtremeNetwork.allCases)
  func `equal them on extreme networks`(network: ExtremeNetwork) throws {
    let network = try network.network()
    let expected = LiteralDistances(network.graph)
    try expected.check(try network.distanceSums(over: .hops, run: RunControl()))
    #expect(try network.value(.diameter).value == Double(expected.pairs.count - 1))
  }

  @Test func `are the same bits for any number of workers`() throws {
    let network = try ExtremeNetwork.events.network()
    let sums = try network.distanceSums(over: .hops, run: RunControl(workers: 1))
    for workers in [2, 3, 8] {
      let again = try network.distanceSums(over: .hops, run: RunControl(workers: workers))
      #expect(again.inverses.map(\.bitPattern) == sums.inverses.map(\.bitPattern))
      #expect(again.totals == sums.totals)
      #expect(again.pairs == sums.pairs)
    }
  }

  @Test func `end where somebody says so, and tell how far they are`() throws {
    let network = try ExtremeNetwork.path.network()
    let run = RunControl(workers: 1)
    let told = Recorder()
    let whole = RunControl { told.note($0) }
    _ = try network.distanceSums(over: .hops, run: whole)
    #expect(told.last == 1)
    run.cancel()
    let folded = try network.folded(run: whole)
    #expect(throws: CancellationError.self) { try DistanceSums(overHopsIn: folded, run: run) }
    #expect(throws: CancellationError.self) { try furthestDistance(in: network, run: run) }
    var search = HopDistances(HopGraph(folded), run: run)
    #expect(throws: CancellationError.self) {
      for _ in 0..<200 { _ = try search.sums(from: folded.sources[...]) }
    }
  }

  #if DEBUG || COUNT_LOOKS
  @Test func `look whether to stop in every million steps`() throws {
    // A ring of everybody tied to the three on either side; who is next to a node that was met
    // anew is looked at in the step after.
    let count = 1500
    let ring = try Network(
      ties: (0..<count).flatMap { node in (1...3).map { Tie(node, (node + $0) % count) } })
    let folded = try ring.folded(run: RunControl())
    let batch = (0..<SourceBits.laneCount).map(Int32.init)
    let nodes = folded.classes.enumerated().reduce(into: [Int](repeating: 0, count: count)) {
      $0[Int($1.element)] = $1.offset
    }
    var visits = 0
    for member in 0..<count {
      var distances = Set<Int>()
      for source in batch {
        let gap = abs(nodes[Int(source)] - nodes[member])
        distances.insert((min(gap, count - gap) + 2) / 3)
      }
      visits += 6 * distances.count
    }
    let run = RunControl(workers: 1)
    var search = HopDistances(HopGraph(folded), run: run)
    _ = try search.sums(from: batch[...])
    #expect(visits > 1_000_000)
    #expect(run.lookCount >= visits / 1_000_000)
  }
  #endif
}

/// What a test is told of a run's progress.
private final class Recorder: Sendable {
  private let fractions = Mutex<[Double]>([])
  var last: Double? { fractions.withLock { $0.last } }
  func note(_ fraction: Double) { fractions.withLock { $0.append(fraction) } }
}

/// Hops by a search from each node in turn.
struct LiteralDistances {
  private(set) var reached: [Int] = []
  private(set) var totals: [Int] = []
  private(set) var inverses: [Double] = []
  private(set) var pairs: [Int] = []

  init(_ graph: CompressedGraph) {
    for source in 0..<graph.nodeCount {
      var distances = [Int](repeating: -1, count: graph.nodeCount)
      distances[source] = 0
      var queue = [source]
      var head = 0
      while head < queue.count {
        let node = queue[head]
        head += 1
        for next in graph.neighbours(node) where distances[Int(next)] < 0 {
          distances[Int(next)] = distances[node] + 1
          queue.append(Int(next))
        }
      }
      let met = queue.dropFirst().map { distances[$0] }
      reached.append(met.count)
      totals.append(met.reduce(0, +))
      inverses.append(met.reversed().reduce(0) { $0 + 1 / Double($1) })
      for distance in met {
        while pairs.count <= distance { pairs.append(0) }
        pairs[distance] += 1
      }
    }
  }

  func check(_ sums: DistanceSums) throws {
    #expect(sums.reached == reached)
    #expect(sums.totals == totals.map(Double.init))
    #expect(zip(sums.inverses, inverses).allSatisfy { isClose($0, $1, within: 1e-12) })
    #expect(sums.pairs == pairs)
  }
}

/// Networks of extreme shapes, and one with more sources than two searches follow.
enum ExtremeNetwork: CaseIterable {
  case path, star, complete, oneEvent, components, sparse, dense, events

  func network() throws -> Network<Int> {
    switch self {
    case .path: try Exemplar.path(150)
    case .star: try Network(ties: (1...200).map { Tie(0, $0) })
    case .complete: try Exemplar.complete(60)
    case .oneEvent:
      try TwoModeNetwork(actors: Array(0...200), participations: (1...200).map { ($0, 0) })
        .projected(by: .count)
    case .components:
      // Squares side by side, and 20 who are tied to nobody.
      try Network(
        nodes: Array(0..<320),
        ties: (0..<75).flatMap { square in
          (0..<4).map { Tie(4 * square + $0, 4 * square + ($0 + 1) % 4) }
        })
    case .sparse: try RandomNetwork.uniform(count: 200, chance: 0.012, seed: 3)
    case .dense: try RandomNetwork.uniform(count: 150, chance: 0.2, seed: 4)
    case .events:
      try RandomNetwork.twoMode(actors: 1300, events: 900, chance: 0.002, seed: 5)
        .projected(by: .count)
    }
  }
}
