import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Approximate betweenness")
struct ApproximateBetweennessTests {
  /// Conservative bounds are broken less often; none of these is broken at all.
  @Test(arguments: [0.02, 0.05])
  func `no share is off by more than the error in nine runs of ten`(error: Double) throws {
    var broken = 0
    var runs = 0
    for judge in stride(from: 4, to: 200, by: 7) {
      let network = try RandomTwoMode.judge(UInt64(judge)).projected(by: .count)
      guard network.nodes.count > 2 else { continue }
      let exact = try network.scores(.betweenness(over: .hops, scale: .share))
      let estimates = try sampledBetweenness(
        in: network.folded(run: RunControl()), error: error, failure: 0.1,
        seed: Seed(UInt64(judge)), mostPairs: .max, run: RunControl())
      let furthest = zip(try #require(estimates), exact.values).map { abs($0 - $1) }.max() ?? 0
      runs += 1
      if furthest > error { broken += 1 }
    }
    #expect(runs > 20)
    #expect(10 * broken <= runs, "\(broken) of \(runs)")
  }

  /// Families of different shape; the busiest node of each is between many pairs.
  @Test(arguments: 1...6)
  func `no seed is off by more than the error on networks of a hundred`(seed: UInt64) throws {
    let networks = [
      try RandomNetwork.uniform(count: 120, chance: 0.04, seed: 9), try Exemplar.karate(),
    ]
    for network in networks {
      let exact = try network.scores(.betweenness(over: .hops, scale: .share))
      let estimates = try sampledBetweenness(
        in: network.folded(run: RunControl()), error: 0.02, failure: 0.05, seed: Seed(seed),
        mostPairs: .max, run: RunControl())
      let apart = zip(try #require(estimates), exact.values).map { abs($0 - $1) }
      #expect((apart.max() ?? 1) <= 0.02)
    }
  }

  /// Shares that are always the same need few pairs, and those that vary most need the most.
  @Test func `the plan follows the variance`() throws {
    let star = try Exemplar.star().folded(run: RunControl())
    var paths = try SampledPaths(star, seed: 1, run: RunControl())
    try paths.draw(4096, fraction: 1, run: RunControl())
    let errors = star.multiplicities.map { _ in 0.01 }
    let plan = SamplingPlan(paths, errors: errors, failure: 0.1)
    let variance =
      (0..<star.classCount).map { member in
        let mean = paths.sum(of: member) / Double(paths.pairCount)
        return paths.sumOfSquares(of: member) / Double(paths.pairCount) - mean * mean
      }.max() ?? 0
    let least = 2 * variance * 3 / 0.0001
    #expect(plan.pairCount > least && plan.pairCount < 2 * least)
    #expect(!plan.isEnough(paths))
    try paths.draw(Int(1.5 * plan.pairCount), fraction: 1, run: RunControl())
    #expect(plan.isEnough(paths))
  }

  @Test func `every shortest path is as likely as the next`() throws {
    // From 0 to 5 there are four ways; 1 and 2 share two hubs, and so do 3 and 4.
    let network = try TwoModeNetwork(
      participations: [
        (0, 1), (1, 1), (0, 2), (2, 2), (1, 3), (3, 3), (1, 4), (3, 4), (6, 4), (1, 5), (4, 5),
        (2, 6), (3, 6), (2, 7), (4, 7), (7, 3), (3, 8), (5, 8), (4, 9), (5, 9),
      ].map { ($0.0, $0.1) }
    ).projected(by: .count)
    let exact = try network.scores(.betweenness(over: .hops, scale: .share))
    let folded = try network.folded(run: RunControl())
    var paths = try SampledPaths(folded, seed: 5, run: RunControl())
    try paths.draw(40_000, fraction: 1, run: RunControl())
    let scale = Double(network.nodes.count) / Double(network.nodes.count - 2)
    for (node, member) in folded.classes.enumerated() where member >= 0 {
      let share =
        paths.sum(of: Int(member)) / Double(paths.pairCount) * scale
        / Double(folded.multiplicities[Int(member)])
      #expect(abs(share - exact.values[node]) < 0.008, "node \(node)")
    }
  }

  @Test func `who is between nobody scores nothing at all`() throws {
    let star = try Exemplar.star().scores(
      .approximateBetweenness(error: 0.3, failure: 0.1, seed: 1))
    #expect(star["a"] == 0)
    for count in 0..<3 {
      let scores = try Exemplar.path(count).scores(
        .approximateBetweenness(error: 0.1, failure: 0.1, seed: 1))
      #expect(scores.ranking.allSatisfy { $0.score == 0 })
    }
  }

  @Test func `where counting takes no longer the scores are exact`() throws {
    let exact = try Exemplar.karate().scores(.betweenness(over: .hops, scale: .share))
    let scores = try Exemplar.karate().scores(
      .approximateBetweenness(error: 0.001, failure: 0.1, seed: 1))
    #expect(scores.values == exact.values)
  }

  @Test func `the seed decides, and the number of workers does not`() throws {
    let folded = try RandomNetwork.uniform(count: 130, chance: 0.05, seed: 6)
      .folded(run: RunControl())
    let estimate = { (seed: Seed, workers: Int) in
      try sampledBetweenness(
        in: folded, error: 0.05, failure: 0.1, seed: seed, mostPairs: .max,
        run: RunControl(workers: workers))
    }
    let first = try estimate(1, 1)
    for workers in [2, 3, 8] { #expect(try estimate(1, workers) == first) }
    #expect(try estimate(2, 1) != first)
  }

  @Test func `a chain of many squares overflows nothing`() throws {
    let network = try Network(
      ties: (0..<700).flatMap { square in
        [(0, 1), (0, 2), (1, 3), (2, 3)].map { Tie(3 * square + $0.0, 3 * square + $0.1) }
      })
    let folded = try network.folded(run: RunControl())
    var paths = try SampledPaths(folded, seed: 5, run: RunControl())
    try paths.draw(1024, fraction: 1, run: RunControl())
    // Two of three nodes are one of two ways, so it is on half of the paths that pass by.
    let middle = Int(folded.classes[3 * 350])
    #expect(abs(paths.sum(of: middle) / Double(paths.pairCount) - 0.5) < 0.1)
    let either = Int(folded.classes[3 * 350 + 1])
    #expect(abs(paths.sum(of: either) / Double(paths.pairCount) - 0.25) < 0.1)
  }

  @Test func `progress ends at one`() throws {
    let told = Told()
    let run = RunControl(workers: 1) { told.last = $0 }
    _ = try sampledBetweenness(
      in: try Exemplar.karate().folded(run: RunControl()), error: 0.05, failure: 0.1, seed: 1,
      mostPairs: .max, run: run)
    #expect(told.last == 1)
  }

  private final class Told: @unchecked Sendable {
    var last = 0.0
  }

  @Test func `a cancelled run throws`() throws {
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) {
      try Exemplar.karate().scores(
        .approximateBetweenness(error: 0.05, failure: 0.1, seed: 1), run: run)
    }
  }
}
