import NetworkCore
import Testing

@Suite("Compressed graphs")
struct CompressedGraphTests {
  @Test func `parallel ties add up in the given order, the same bits at both ends`() {
    let graph = CompressedGraph(
      nodeCount: 4,
      edges: [
        WeightedEdge(3, 1, strength: 0.1), WeightedEdge(0, 3, strength: 1),
        WeightedEdge(1, 3, strength: 0.2), WeightedEdge(3, 1, strength: 0.3),
      ])
    #expect(graph.offsets == [0, 1, 2, 2, 4])
    #expect(graph.targets == [3, 3, 0, 1])
    #expect(graph.strengths == [1, 0.1 + 0.2 + 0.3, 1, 0.1 + 0.2 + 0.3])
    #expect(graph.degrees == [1, 1, 0, 2])
  }

  @Test func `no ties make empty rows`() {
    let graph = CompressedGraph(nodeCount: 3, edges: [])
    #expect(graph.offsets == [0, 0, 0, 0])
    #expect(graph.targets.isEmpty)
    #expect(CompressedGraph(nodeCount: 0, edges: []).offsets == [0])
  }

  @Test(arguments: 0..<20)
  func `rows are in order and hold what was given`(number: UInt64) {
    var generator = Seed(number).generator()
    let count = 2 + generator.number(below: 30)
    var edges: [WeightedEdge] = []
    var expected: [[Int32: Double]] = Array(repeating: [:], count: count)
    for _ in 0..<generator.number(below: 200) {
      let first = Int32(generator.number(below: count))
      let second = Int32(generator.number(below: count))
      guard first != second else { continue }
      edges.append(WeightedEdge(first, second, strength: generator.unit() + 0.1))
      expected[Int(first)][second, default: 0] += edges[edges.count - 1].strength
      expected[Int(second)][first, default: 0] += edges[edges.count - 1].strength
    }
    let graph = CompressedGraph(nodeCount: count, edges: edges)
    for node in 0..<count {
      let row = graph.row(node)
      #expect(Array(graph.targets[row]) == expected[node].keys.sorted())
      for slot in row { #expect(graph.strengths[slot] == expected[node][graph.targets[slot]]) }
    }
  }
}
