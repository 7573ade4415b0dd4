import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Paths over hops in sixteen lanes")
struct HopSweepTests {
  /// A lane must not be able to see what another one did.
  @Test func `sources at once are sources one by one`() throws {
    for judge in [3, 11, 26, 58] as [UInt64] {
      let folded = try RandomTwoMode.judge(judge).projected(by: .count).folded(run: RunControl())
      let structure = try HopStructure(folded, run: RunControl())
      let together = HopSweep(structure)
      let oneByOne = HopSweep(structure)
      let sources = DependencySources(folded).searched
      for first in stride(from: 0, to: sources.count, by: HopSweep.sourcesAtOnce) {
        let batch = sources[first..<min(first + HopSweep.sourcesAtOnce, sources.count)]
        #expect(try together.add(from: batch, run: RunControl()))
        for source in batch { #expect(try oneByOne.add(from: [source], run: RunControl())) }
      }
      for (all, single) in zip(together.takeDependencies(), oneByOne.takeDependencies()) {
        #expect(isClose(all, single))
      }
    }
  }

  @Test func `a sweep that was taken from starts anew`() throws {
    let folded = try RandomNetwork.uniform(count: 60, chance: 0.08, seed: 6)
      .folded(run: RunControl())
    let sweep = HopSweep(try HopStructure(folded, run: RunControl()))
    let batch = DependencySources(folded).searched.prefix(8)
    #expect(try sweep.add(from: batch, run: RunControl()))
    let first = sweep.takeDependencies()
    #expect(first.contains { $0 > 0 })
    #expect(try sweep.add(from: batch, run: RunControl()))
    #expect(sweep.takeDependencies() == first)
    #expect(sweep.takeDependencies().allSatisfy { $0 == 0 })
  }

  @Test func `a source counts as often as its weight says`() throws {
    let folded = try RandomNetwork.uniform(count: 60, chance: 0.08, seed: 6)
      .folded(run: RunControl())
    let sweep = HopSweep(try HopStructure(folded, run: RunControl()))
    let source = try #require(DependencySources(folded).searched.first)
    _ = try sweep.add(from: [HopSource(position: source.position, weight: 1)], run: RunControl())
    let once = sweep.takeDependencies()
    _ = try sweep.add(from: [HopSource(position: source.position, weight: 3)], run: RunControl())
    #expect(zip(sweep.takeDependencies(), once).allSatisfy { isClose($0, 3 * $1) })
  }

  /// Each stage has two events of three who share two partners; paths multiply by eight a stage.
  @Test(arguments: [10, 16, 17, 18, 30])
  func `too many paths to count exactly are counted without hubs`(stages: Int) throws {
    // 0 and 1 are in both events of a stage, so that something is counted twice and taken away.
    let participations = (0..<stages).flatMap { stage -> [(Int, Int)] in
      let (first, next) = (10 * stage, 10 * (stage + 1))
      return (0..<4).flatMap { event -> [(Int, Int)] in
        let members = [first, first + 1, first + 2 + event, next + event % 2, next + 2 + event]
        return members.map { ($0, 4 * stage + event) }
      }
    }
    let network = try TwoModeNetwork(participations: participations).projected(by: .count)
    let scores = try network.scores(.betweenness(over: .hops))
    let paths = LiteralPaths(network, over: .hops)
    #expect(agree(scores, network.nodes.indices.map(paths.betweenness)))
  }

  /// A chain of squares doubles the number of paths with each square: 2¹¹⁰⁰ are too many.
  @Test func `more paths than can be counted leave no number behind`() throws {
    let network = try Network(
      ties: (0..<1100).flatMap { square in
        [(0, 1), (0, 2), (1, 3), (2, 3)].map { Tie(3 * square + $0.0, 3 * square + $0.1) }
      })
    for length in PathLength.allCases {
      let scores = try network.scores(.betweenness(over: length))
      #expect(scores.ranking.isEmpty)
      #expect(scores.undefinedReason == "more shortest paths than can be counted")
    }
  }

  #if DEBUG || COUNT_LOOKS
  @Test func `looks whether to stop in every million steps`() throws {
    // Everybody meets in one event, and has a partner elsewhere.
    let count = 3000
    let network = try TwoModeNetwork(
      participations: (0..<count).flatMap { [($0, -1), ($0, $0), (count + $0, $0)] }
    ).projected(by: .count)
    let folded = try network.folded(run: RunControl())
    let run = RunControl(workers: 1)
    _ = try dependencySums(in: folded, run: run)
    // Every class starts a search, which goes along all places and back.
    let batches = (folded.classCount + HopSweep.sourcesAtOnce - 1) / HopSweep.sourcesAtOnce
    let visits = batches * 2 * 2 * folded.hubsOfClass.entries.count
    #expect(visits > 4_000_000)
    #expect(run.lookCount >= visits / 1_000_000)
  }

  /// A list longer than the steps between two looks is not walked without one.
  @Test func `looks whether to stop in the middle of a list`() throws {
    // Everybody meets in four events, and has a partner elsewhere.
    let count = 400
    let network = try TwoModeNetwork(
      participations: (0..<count).flatMap { node in
        (0..<4).map { (node, count + $0) } + [(node, node), (1000 + node, node)]
      } + (0..<4).map { (2000 + $0, count + $0) }
    ).projected(by: .count)
    let folded = try network.folded(run: RunControl())
    let structure = try HopStructure(folded, run: RunControl())
    #expect(folded.classCount == count)
    let often = HopSweep(structure, mostSteps: 20)
    let seldom = HopSweep(structure)
    let (looked, run) = (RunControl(workers: 1), RunControl(workers: 1))
    _ = try often.add(from: DependencySources(folded).searched.prefix(16), run: looked)
    _ = try seldom.add(from: DependencySources(folded).searched.prefix(16), run: run)
    // Each class shares several events with all others; visits alone are some thousands of looks.
    #expect(looked.lookCount - run.lookCount >= count * (count - 1) / 20)
    #expect(often.takeDependencies() == seldom.takeDependencies())
  }
  #endif

  @Test func `a cancelled run throws`() throws {
    let folded = try RandomTwoMode.judge(17).projected(by: .count).folded(run: RunControl())
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) { try dependencySums(in: folded, run: run) }
  }
}
