import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Core scores")
struct CoreScoreTests {
  @Suite("least squares")
  struct LeastSquares {
    @Test func `everybody is core where everybody is tied`() throws {
      let scores = try Exemplar.complete(5).scores(.coreScore)
      #expect(scores.ranking.allSatisfy { isClose($0.score, 1) })
    }

    @Test func `a hub is all core, and its leaves as much as each other`() throws {
      let scores = try Exemplar.star().scores(.coreScore)
      let ranked = scores.ranking.map(\.score)
      #expect(ranked[0] == 1)
      // Each of k leaves: l = 1 / (1 + (k − 1) l²).
      let leaf = ranked[1]
      let others = Double(ranked.count - 2)
      #expect(isClose(leaf, 1 / (1 + others * leaf * leaf)))
      #expect(ranked.dropFirst().allSatisfy { isClose($0, leaf) })
    }

    @Test func `isolates score 0, and without ties there is no score`() throws {
      let scores = try Network(nodes: [5], ties: [Tie(0, 1)]).scores(.coreScore)
      #expect(scores[5] == 0)
      #expect(scores[0] == 1)
      let untied = try Network(nodes: [0, 1], ties: []).scores(.coreScore)
      #expect(untied[0] == nil)
      #expect(untied.undefinedReason == .noTies)
    }

    @Test func `it keeps the laws`() throws {
      try checkNodeMeasure(.coreScore, unionIsDisjoint: false, isShare: true, tolerance: 1e-8)
      try checkNodeMeasure(
        .coreScore(ties: .strength), unionIsDisjoint: false, isShare: true, tolerance: 1e-8)
    }

    @Test(arguments: try smallNetworks(), TieReading.allCases)
    func `no score comes nearer by going up or down`(
      network: Network<Int>, reading: TieReading
    ) throws {
      let scores = try network.scores(.coreScore(ties: reading))
      guard network.tieCount > 0 else { return }
      let ties = try matrix(network, reading)
      let values = network.nodes.map { scores[$0] ?? 0 }
      for node in values.indices {
        let squares = values.indices.filter { $0 != node }.map { values[$0] * values[$0] }
          .reduce(0, +)
        let image = values.indices.map { ties[node][$0] * values[$0] }.reduce(0, +)
        let slope = values[node] * squares - image
        #expect(
          abs(slope) < 1e-10 || values[node] == 1 && slope < 0 || values[node] < 1e-12 && slope > 0)
      }
    }
  }

  @Suite("Rombach")
  struct Rombach {
    @Test func `places rise to the boundary, step, and rise to 1`() throws {
      // Four nodes, β = ½: 1/8 and 1/4 up to place 2, then 3/4 + 1/8 and 1.
      let path = try Exemplar.path(4)
      let scores = try path.scores(.rombach(alpha: 0.5, beta: 0.5, seed: 1))
      #expect(scores.ranking.map(\.score) == [1, 0.875, 0.25, 0.125])
      #expect(Set(scores.ranking.prefix(2).map(\.node)) == [1, 2])
    }

    @Test(arguments: [(0.5, 0.8), (0.1, 0.3), (0.9, 0.5)], 0..<4)
    func `no order of the nodes has a higher quality`(
      shape: (alpha: Double, beta: Double), number: UInt64
    ) throws {
      let network = try RandomNetwork.uniform(
        count: 6, chance: 0.5, seed: Seed(number), strengths: true)
      let ties = network.allTies()
      let tied = network.nodes.filter { !network.partners(of: $0).isEmpty }
      let boundary = (shape.beta * Double(tied.count)).rounded(.down)
      let places = (1...max(1, tied.count)).map { place -> Double in
        let rank = Double(place)
        guard rank > boundary else { return rank * (1 - shape.alpha) / (2 * boundary) }
        return (rank - boundary) * (1 - shape.alpha) / (2 * (Double(tied.count) - boundary))
          + (1 + shape.alpha) / 2
      }
      let best = orders(of: tied).map { order in
        let scores = Dictionary(uniqueKeysWithValues: zip(order, places))
        return ties.reduce(0) { $0 + $1.strength * (scores[$1.first]!) * (scores[$1.second]!) }
      }.max()
      let found = try network.scores(
        .rombach(alpha: shape.alpha, beta: shape.beta, ties: .strength, seed: 1))
      let quality = ties.reduce(0) {
        $0 + $1.strength * (found[$1.first] ?? 0) * (found[$1.second] ?? 0)
      }
      #expect(isClose(quality, try #require(best)))
    }

    @Test func `isolates score 0 and have no place`() throws {
      let with = try Network(nodes: [7, 8], ties: Exemplar.path(4).allTies())
      let scores = try with.scores(.rombach(alpha: 0.5, beta: 0.5, seed: 1))
      #expect(scores[7] == 0)
      #expect(scores.ranking.prefix(4).map(\.score) == [1, 0.875, 0.25, 0.125])
      let untied = try Network(nodes: [0, 1], ties: []).scores(.rombach(seed: 1))
      #expect(untied.undefinedReason == .noTies)
      let many = try Network(ties: (0..<6000).map { Tie($0, $0 + 1) }).scores(.rombach(seed: 1))
      #expect(many.undefinedReason == .tooLarge)
    }

    @Test func `the aggregate is the sum over a grid, each part times its quality`() throws {
      let network = try RandomNetwork.uniform(count: 12, chance: 0.3, seed: 2, strengths: true)
      var sums = network.nodes.map { _ in 0.0 }
      for place in 0..<9 {
        let part = try network.scores(
          .rombach(
            alpha: (Double(place / 3) + 0.5) / 3, beta: (Double(place % 3) + 0.5) / 3, starts: 2,
            seed: Seed(5).stream(place)))
        let quality = network.allTies().reduce(0) {
          $0 + (part[$1.first] ?? 0) * (part[$1.second] ?? 0)
        }
        for node in network.nodes { sums[node] += quality * (part[node] ?? 0) }
      }
      let whole = try network.scores(.aggregateCoreScore(grid: 3, starts: 2, seed: 5))
      let highest = try #require(sums.max())
      #expect(agree(whole, sums.map { $0 / highest }))
    }

    @Test func `workers and the unit of strength change nothing`() throws {
      let network = try RandomNetwork.uniform(count: 40, chance: 0.1, seed: 4, strengths: true)
      let measure = AggregateCoreScore(grid: 3, ties: .strength, seed: 1)
      let first = try network.scores(measure)
      let values = network.nodes.map { first[$0] }
      for workers in [1, 2, 8] {
        let again = try network.scores(measure, run: RunControl(workers: workers))
        #expect(network.nodes.map { again[$0] } == values)
      }
      #expect(agree(try restrengthened(network) { $0 * 8 }.scores(measure), values))
      let run = RunControl()
      run.cancel()
      #expect(throws: CancellationError.self) { try network.scores(measure, run: run) }
      #expect(throws: CancellationError.self) { try network.scores(.rombach(seed: 1), run: run) }
    }
  }
}

/// All orders of some nodes.
private func orders(of nodes: [Int]) -> [[Int]] {
  guard !nodes.isEmpty else { return [[]] }
  return nodes.flatMap { first in
    orders(of: nodes.filter { $0 != first }).map { [first] + $0 }
  }
}
