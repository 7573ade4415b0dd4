import Foundation
import NetworkAlgorithms
import NetworkCore
import Testing

private func path(_ count: Int) throws -> Network<Int> {
  try Network(nodes: Array(0..<count), ties: (0..<count - 1).map { Tie($0, $0 + 1) })
}

@Suite("How alike networks are")
struct LikenessTests {
  @Test func `the portraits of a path of two and one of three are those on paper`() throws {
    // Two: (0,1) and (1,1) with 2 pairs of 4 each. Three: (0,1) 3, (1,1) 2, (1,2) 2 and (2,1) 2 of 9.
    let (two, three) = (try NetworkPortrait(of: path(2)), try NetworkPortrait(of: path(3)))
    #expect(two.pairCount == 4)
    #expect(three.pairCount == 9)
    #expect(three.entries.map(\.distance) == [0, 1, 1, 2])
    #expect(three.entries.map(\.reached) == [1, 1, 2, 1])
    #expect(three.entries.map(\.nodeCount) == [3, 2, 1, 2])
    // Shares ½, ½ against 3/9, 2/9, 2/9, 2/9, term by term.
    let expected = 0.2738708266757385
    #expect(abs((two.divergence(from: three) ?? 0) - expected) < 1e-14)
  }

  @Test func `heat leaves a tied pair through one eigenvalue, and somebody alone not at all`()
    throws
  {
    let network = try Network(nodes: [0, 1, 2], ties: [Tie(0, 1)])
    let trace = try #require(try HeatTrace(of: network))
    for (time, value) in zip(HeatTrace.times, trace.values) {
      #expect(abs(value - (2 + exp(-2 * time)) / 3) < 1e-14)
    }
    #expect(abs(HeatTrace.times[249] - 100) < 1e-10)
  }

  @Test func `names do not count, and the way does not`() throws {
    let oracle = try LikenessOracle.recorded()
    for graph in oracle.networks {
      let (one, other) = (try graph.network(), try graph.network(renamed: true))
      #expect(try NetworkPortrait(of: one) == NetworkPortrait(of: other))
      let (first, second) = (try HeatTrace(of: one), try HeatTrace(of: other))
      #expect(try #require(first).distance(to: #require(second)) < 1e-11)
    }
    let portraits = try oracle.networks.map { try NetworkPortrait(of: $0.network()) }
    for first in portraits {
      #expect(first.divergence(from: first) == 0)
      for second in portraits {
        #expect(first.divergence(from: second) == second.divergence(from: first))
      }
    }
  }

  @Test func `it is what other programs say`() throws {
    let oracle = try LikenessOracle.recorded()
    let portraits = try oracle.networks.map { try NetworkPortrait(of: $0.network()) }
    let traces = try oracle.networks.map { try #require(try HeatTrace(of: $0.network())) }
    for (trace, expected) in zip(traces, oracle.traces) {
      #expect(zip(trace.values, expected).allSatisfy { abs($0 - $1) < 1e-9 })
    }
    for (place, pair) in oracle.pairs.enumerated() {
      let divergence = portraits[pair[0]].divergence(from: portraits[pair[1]]) ?? -1
      #expect(abs(divergence - oracle.divergences[place]) < 1e-12)
      #expect(abs(traces[pair[0]].distance(to: traces[pair[1]]) - oracle.heat[place]) < 1e-8)
    }
  }

  @Test func `trees and maps are those of SciPy and NumPy`() throws {
    let oracle = try LikenessOracle.recorded()
    let distances = PairDistances(count: oracle.networks.count) { first, second in
      oracle.pairs.firstIndex(of: [first, second]).map { oracle.heat[$0] } ?? -1
    }
    let tree = Dendrogram(of: distances)
    #expect(tree.merges.count == oracle.merges.count)
    for (merge, expected) in zip(tree.merges, oracle.merges) {
      #expect([merge.first, merge.second] == expected.prefix(2).map { Int($0) })
      #expect(abs(merge.height - expected[2]) < 1e-12)
      #expect(merge.size == Int(expected[3]))
    }
    #expect(tree.leafOrder.sorted() == Array(oracle.networks.indices))
    let map = ClassicalScaling(of: distances)
    for (place, point) in map.points.enumerated() {
      #expect(abs(point.x - oracle.points[0][place]) < 1e-9)
      #expect(abs(point.y - oracle.points[1][place]) < 1e-9)
    }
    #expect(abs((map.share ?? 0) - oracle.share) < 1e-12)
  }

  @Test func `three on a line stand on it, and equal distances meet in their order`() {
    let line = PairDistances(count: 3) { Double($1 - $0) }
    let map = ClassicalScaling(of: line)
    #expect(zip(map.points, [1.0, 0, -1]).allSatisfy { abs($0.x - $1) < 1e-12 && $0.y == 0 })
    #expect(abs((map.share ?? 0) - 1) < 1e-12)
    #expect(map.negativeShare == 0)
    #expect(Dendrogram(of: line).merges.map(\.height) == [1, 1.5])
    let even = Dendrogram(of: PairDistances(count: 4) { _, _ in 1 })
    #expect(even.merges.map { [$0.first, $0.second] } == [[0, 1], [2, 3], [4, 5]])
  }

  @Test func `distances that no room holds are told`() {
    let map = ClassicalScaling(of: PairDistances(count: 3) { $0 == 0 && $1 == 2 ? 5 : 1 })
    #expect((map.negativeShare ?? 0) > 0.1)
  }

  @Test func `a network of nobody has no distance`() throws {
    let nobody = try Network<Int>(nodes: [], ties: [])
    #expect(try HeatTrace(of: nobody) == nil)
    let (empty, two) = (try NetworkPortrait(of: nobody), try NetworkPortrait(of: path(2)))
    #expect(empty.divergence(from: two) == nil)
    #expect(two.divergence(from: empty) == nil)
    #expect(Dendrogram(of: PairDistances(count: 0) { _, _ in 1 }).merges.isEmpty)
    #expect(ClassicalScaling(of: PairDistances(count: 1) { _, _ in 1 }).share == nil)
    #expect(try HeatTrace(of: Network(nodes: [1], ties: []))?.values.allSatisfy { $0 == 1 } == true)
  }
}
