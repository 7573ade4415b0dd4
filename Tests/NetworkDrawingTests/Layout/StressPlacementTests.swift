import Graphviz
import NetworkCore
import TestKit
import Testing

@testable import NetworkDrawing

@Suite("Places by stress")
struct StressPlacementTests {
  /// Two rings of six with a bridge, and some chords.
  private static let graph = CompressedGraph(
    nodeCount: 12,
    edges: [
      (0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (0, 5), (0, 3), (1, 4), (5, 6), (6, 7), (7, 8),
      (8, 9),
      (9, 10), (10, 11), (6, 11), (7, 10), (2, 8),
    ].map { WeightedEdge($0.0, $0.1, strength: 1) })

  private func scattered(_ count: Int, seed: Seed) -> [Point] {
    var chance = seed.generator()
    return (0..<count).map { _ in Point(x: 4 * chance.unit(), y: 4 * chance.unit()) }
  }

  @Test func `paths are the shortest, by length and not by number of ties`() {
    let table = PathTable(
      lengthsOf: CompressedGraph(
        nodeCount: 4,
        edges: [
          WeightedEdge(0, 1, strength: 1), WeightedEdge(1, 2, strength: 1),
          WeightedEdge(0, 2, strength: 5),
        ]))
    #expect(table.lengths[0 * 4 + 2] == 2)
    #expect(table.lengths[2 * 4 + 0] == 2)
    #expect(table.lengths[0 * 4 + 3] == .infinity)
    #expect(table.furthest == 2)
  }

  @Test func `nodes of two groups are further apart, and others as far as before`() {
    let paths = PathTable(lengthsOf: Self.graph)
    let groups = (0..<12).map { $0 == 0 ? -1 : $0 < 6 ? 0 : 1 }
    let parted = paths.parting(groups, by: 1.5)
    for first in 0..<12 {
      for second in 0..<12 {
        let isBetween = first > 0 && second > 0 && (first < 6) != (second < 6)
        let before = paths.lengths[first * 12 + second]
        #expect(parted.lengths[first * 12 + second] == (isBetween ? 1.5 * before : before))
      }
    }
  }

  /// Two groups that the links know nothing of: every third disc, and the others.
  @Test func `discs of one group lie closer together than without groups`() {
    let links = Self.graph.ties.map {
      CoreGraph.Link(first: $0.first, second: $0.second, gap: 10, isDrawn: true)
    }
    let groups = (0..<12).map { $0 % 3 == 0 ? 0 : 1 }
    func spread(_ graph: CoreGraph) -> Double {
      let places = graph.stressLayout()
      var (within, between) = ([Double](), [Double]())
      for first in 0..<12 {
        for second in 0..<first {
          let distance = places[first].distance(to: places[second])
          if groups[first] == groups[second] {
            within.append(distance)
          } else {
            between.append(distance)
          }
        }
      }
      let mean = { (values: [Double]) in values.reduce(0, +) / Double(values.count) }
      return mean(within) / mean(between)
    }
    let radii = [Double](repeating: 4, count: 12)
    let free = CoreGraph(radii: radii, links: links)
    #expect(spread(CoreGraph(radii: radii, links: links, groups: groups)) < 0.9 * spread(free))
  }

  @Test func `settling never raises the stress`() {
    let paths = PathTable(lengthsOf: Self.graph)
    let stress = PlacedStress(paths: paths)
    var places = scattered(12, seed: 4)
    for _ in 0..<20 {
      let before = stress.sum(places)
      StressMajorisation(paths: paths).settle(&places, mostRounds: 1, run: RunControl())
      #expect(stress.sum(places) <= before + 1e-9)
    }
  }

  @Test func `the stress of one node is what the sum changes by`() {
    let stress = PlacedStress(paths: PathTable(lengthsOf: Self.graph))
    var places = scattered(12, seed: 5)
    let before = stress.sum(places)
    let part = stress.sum(of: 7, at: places[7], places, below: 12)
    let goal = Point(x: 1, y: 2)
    let expected = before - part + stress.sum(of: 7, at: goal, places, below: 12)
    places[7] = goal
    #expect(abs(stress.sum(places) - expected) < 1e-9)
  }

  /// Each crossing is seen from the four ends of its two ties.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the crossings of all stars are four times those of the drawing`(seed: UInt64) {
    let ties = Self.graph.ties
    let places = scattered(12, seed: Seed(seed))
    var stars = StarCrossings(ties, nodeCount: 12)
    let sum = places.indices.reduce(0) {
      $0 + stars.count(of: $1, at: places[$1], places, from: 0, stride: 1)
    }
    let crossings = TieCrossings(of: ties, between: places).count
    #expect(crossings > 5)
    #expect(sum == 4 * crossings)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `fewer ties cross afterwards, and the stress hardly rises`(seed: UInt64) throws {
    let graph = try RandomNetwork.uniform(count: 30, chance: 0.15, seed: Seed(seed)).graph(
      run: RunControl())
    let paths = PathTable(lengthsOf: graph.withUnitLengths)
    var places = StressDescent(paths: paths).places(seed: 1, run: RunControl())
    StressMajorisation(paths: paths).settle(&places, mostRounds: 60, run: RunControl())
    var reduction = CrossingReduction(
      places, radii: places.map { _ in 0 }, paths, lines: graph.ties,
      bargain: .init(exchange: 8, mostStress: 1.02), run: RunControl())
    let reduced = reduction.reduced(seed: 1, mostSteps: 1e6)
    let (before, after) = (
      TieCrossings(of: graph.ties, between: places).count,
      TieCrossings(of: graph.ties, between: reduced).count
    )
    #expect(after < before)
    let stress = PlacedStress(paths: paths)
    #expect(stress.sum(reduced) <= 1.0201 * stress.sum(places))
  }
}
