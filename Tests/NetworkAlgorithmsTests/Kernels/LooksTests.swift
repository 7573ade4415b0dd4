import NetworkCore
import Testing

@testable import NetworkAlgorithms

#if DEBUG || COUNT_LOOKS
/// Whoever presses Ctrl-C is heard: kernels look at their run at least once in a million steps.
@Suite("Looks at the run")
struct LooksTests {
  /// Everybody tied to everybody: 2.5 million arcs.
  private static let complete: Network<Int> = {
    let n = 1600
    let targets = (0..<n).flatMap { node in (0..<Int32(n)).lazy.filter { $0 != node } }
    return Network(
      nodes: NodeTable(0..<n),
      graph: CompressedGraph(
        offsets: Array(stride(from: 0, through: targets.count, by: n - 1)), targets: targets,
        strengths: [Double](repeating: 1, count: targets.count)))
  }()

  @Test func `kernels that walk along ties`() throws {
    #expect(try looks { try Self.complete.communities(.components, run: $0) } >= 3)
    #expect(try looks { try Self.complete.scores(.coreness, run: $0) } >= 3)
    #expect(try looks { try Self.complete.scores(.cutOff, run: $0) } >= 3)
    #expect(try looks { try Self.complete.scores(.strength, run: $0) } >= 3)
    // Each of several products walks along all ties.
    #expect(try looks { try Self.complete.scores(.pageRank, run: $0) } >= 9)
    #expect(try looks { try Self.complete.scores(.eigenvector, run: $0) } >= 9)
    #expect(try looks { try Self.complete.scores(.weightedCoreness, run: $0) } >= 3)
    #expect(try looks { try Self.complete.scores(.katz(), run: $0) } >= 9)
    let arcs = DirectedNetwork(bothWays: Self.complete)
    #expect(try looks { try arcs.scores(.pageRank, run: $0) } >= 5)
    #expect(try looks { try arcs.scores(.alphaCentrality(alpha: 0.001), run: $0) } >= 9)
  }

  @Test func `kernels that walk along arcs, and cores by order`() throws {
    let arcs = DirectedNetwork(bothWays: Self.complete)
    #expect(try looks { try arcs.value(.strongComponents, run: $0) } >= 3)
    #expect(try looks { try arcs.value(.reciprocity, run: $0) } >= 3)
    #expect(try looks { try DegeneracyOrder(Self.complete.graph, run: $0) } >= 3)
    let classes = CompactLabels([Int32](repeating: 0, count: 1600))
    #expect(
      try looks {
        try ClassRefinement(Self.complete.graph, from: classes, counting: true, run: $0)
      } >= 3)
  }

  @Test func `kernels that look at kinds and numbers of partners`() throws {
    var network = Self.complete
    network.setText("kind") { "\($0 % 3)" }
    network.setNumber("number") { Double($0 % 7) }
    #expect(try looks { try network.scores(.nodeEIIndex(by: "kind"), run: $0) } >= 3)
    #expect(try looks { try network.scores(.partnerDiversity(by: "kind"), run: $0) } >= 3)
    #expect(try looks { try network.value(.numericAssortativity(by: "number"), run: $0) } >= 3)
    #expect(try looks { try network.value(.moransI(by: "number"), run: $0) } >= 3)
    #expect(try looks { try network.value(.homophilySlope, run: $0) } >= 3)
    #expect(try looks { try network.richClubCurve(run: $0) } >= 3)
  }

  @Test func `kernels that go through a table`() throws {
    let pairs = (0..<3).flatMap { event in (0..<900).map { ($0, event) } }
    let crowd = TwoModeNetwork(participations: pairs)
    #expect(try looks { try crowd.projected(by: .count).graph(run: $0) } >= 3)
    #expect(try looks { try crowd.projected(by: .count).scores(.degree, run: $0) } >= 3)
    #expect(try looks { try crowd.projected(by: .count).scores(.pageRank, run: $0) } >= 3)
    #expect(try looks { try crowd.projected(by: .count).scores(.eigenvector, run: $0) } >= 3)
    #expect(try looks { try crowd.scores(.eigenvector, run: $0) } >= 3)
  }

  @Test func `kernels that meet pairs of rows`() throws {
    let pairs = (0..<3).flatMap { event in (0..<900).map { ($0, event) } }
    let crowd = TwoModeNetwork(participations: pairs)
    #expect(try looks { try crowd.scores(.latapyClustering(), run: $0) } >= 3)
    #expect(try looks { try crowd.scores(.redundancy, run: $0) } >= 3)
    #expect(try looks { try crowd.value(.nestedness, run: $0) } >= 3)
    // Any two of 120 meet once more for each of three events, and any three of them as well.
    let room = TwoModeNetwork(participations: pairs.filter { $0.0 < 120 })
    let steps = 120 * 120 * 120 / 6 * 3
    #expect(try looks { try room.scores(.localClustering, run: $0) } >= steps / 1_000_000)
    let groups = (0..<30_000).map { ($0 / 5, $0 % 17) }
    let large = TwoModeNetwork(participations: groups)
    #expect(try looks { try large.communities(starts: 1, seed: 1, run: $0) } >= 6)
    #expect(try looks { try large.value(.coreFit(), run: $0) } >= 5)
  }

  @Test func `kernels that list triangles`() throws {
    let network = try Self.random(nodes: 500)
    // Every tie's two rows are walked from the tie's lower end: some n³ / 24 steps.
    let steps = 500 * 500 * 500 / 24
    #expect(try looks { try network.scores(.localClustering, run: $0) } >= steps / 1_000_000)
    #expect(try looks { try network.scores(.constraint, run: $0) } >= steps / 1_000_000)
    #expect(try looks { try network.scores(.weightedClustering(), run: $0) } >= steps / 1_000_000)
  }

  @Test func `kernels that search for communities`() throws {
    let leiden = Leiden(resolution: 1, ties: .present, starts: 1, seed: 1)
    #expect(try looks { try Self.complete.communities(leiden, run: $0) } >= 3)
    let louvain = Louvain(resolution: 1, ties: .present, seed: 1)
    #expect(try looks { try Self.complete.communities(louvain, run: $0) } >= 3)
    let labels = LabelPropagation(ties: .present, seed: 1)
    #expect(try looks { try Self.complete.communities(labels, run: $0) } >= 3)
  }

  @Test func `kernels that mix kinds and that join the closest`() throws {
    var network = try Self.random(nodes: 2000)
    network.setText("kind") { $0.isMultiple(of: 2) ? "a" : "b" }
    // Some two million ends of ties, half a million between two looks.
    for measure: any NetworkMeasure in [
      EIIndex(by: "kind"), RescaledEIIndex(by: "kind"), AttributeAssortativity(by: "kind"),
      OddsRatio(by: "kind"),
    ] {
      #expect(try looks { try measure.value(of: network, run: $0) } >= 4)
    }
    let small = try Self.random(nodes: 300)
    let steps = 300 * 300 * 300 / 3
    let equivalence = StructuralEquivalence(groups: 2)
    #expect(try looks { try small.communities(equivalence, run: $0) } >= steps / 1_000_000)
  }

  @Test func `kernels that search for a core`() throws {
    #expect(try looks { try Self.complete.scores(.coreScore, run: $0) } >= 3)
    let core = CorePeriphery(starts: 0, seed: 1)
    #expect(try looks { try Self.complete.marks(core, run: $0) } >= 3)
  }

  /// Half of all ties, from a fixed seed.
  private static func random(nodes n: Int) throws -> Network<Int> {
    var generator = SeededGenerator(seed: 1)
    var ties: [Tie<Int>] = []
    for node in 0..<n {
      for other in 0..<node where generator.next() & 1 == 0 { ties.append(Tie(node, other)) }
    }
    return try Network(ties: ties)
  }

  @Test func `searches over lengths, and what depends on whom behind them`() throws {
    let graph = Self.complete.graph
    let lengths = TieLengths(of: graph)
    let one = try looks { run in
      var search = LengthSearch(graph, lengths, run: run)
      try search.run(from: 0)
    }
    #expect(one >= 3)
    let both = try looks { run in
      var sweep = LengthSweep(graph, lengths, run: run)
      try sweep.add(from: 0)
    }
    #expect(both >= 2 * one)
  }

  @Test func `in the middle of a list that is longer than a million`() throws {
    let looked = try looks { run in
      var budget = LookBudget(run)
      var taken: [Range<Int>] = []
      try budget.spend(on: 5..<2_600_005) { taken.append($0) }
      #expect(taken.first?.lowerBound == 5 && taken.last?.upperBound == 2_600_005)
      #expect(zip(taken, taken.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
      #expect(taken.allSatisfy { $0.count <= 1_000_000 })
    }
    #expect(looked >= 2)
  }

  private func looks<Result>(during work: (RunControl) throws -> Result) throws -> Int {
    let run = RunControl(workers: 1)
    _ = try work(run)
    return run.lookCount
  }
}
#endif
