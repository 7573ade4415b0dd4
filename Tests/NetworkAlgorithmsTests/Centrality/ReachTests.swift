import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Reach")
struct ReachTests {
  @Test func `two steps along a path`() throws {
    let path = try Exemplar.path(5)
    #expect(try path.scores(.reach()).values == [2, 3, 4, 3, 2])
    #expect(try path.scores(.reach(steps: 1)).values == path.scores(.degree).values)
    #expect(try path.scores(.reach(steps: 9, scale: .share)).values == [1, 1, 1, 1, 1])
    #expect(try Exemplar.path(1).scores(.reach()).values == [0])
    #expect(try Exemplar.path(1).scores(.reach(scale: .share)).undefinedReason == .noOtherNode)
  }

  @Test func `in trees nobody is reached twice, in a triangle each other is`() throws {
    #expect(try Exemplar.star().scores(.reachEfficiency).values == [1, 1, 1, 1, 1])
    #expect(try Exemplar.path(6).scores(.reachEfficiency).values == Array(repeating: 1, count: 6))
    #expect(try Exemplar.complete(3).scores(.reachEfficiency).values == [0.5, 0.5, 0.5])
    let alone = try Exemplar.path(1).scores(.reachEfficiency)
    #expect(alone.ranking.isEmpty && alone.undefinedReason == .noTies)
  }

  @Test(arguments: JudgedNetwork.all.filter { $0.number % 3 == 0 })
  func `by definition, from tables and from ties`(judged: JudgedNetwork) throws {
    for network in judged.forms { try check(network) }
  }

  @Test func `by definition`() throws {
    for network in try smallNetworks() { try check(network) }
  }

  private func check(_ network: Network<Int>) throws {
    let graph = LiteralGraph(network)
    let distances = graph.distances
    let degrees = graph.tied.map { $0.count { $0 } }
    let within = { (node: Int, steps: Int) in
      Double(distances[node].count { $0.map { $0 > 0 && $0 <= steps } ?? false })
    }
    for steps in 1...4 {
      let scores = try network.scores(.reach(steps: steps)).values
      #expect(scores == distances.indices.map { within($0, steps) })
    }
    let expected = distances.indices.map { node -> Double? in
      let alters = distances.indices.filter { graph.tied[node][$0] }.reduce(0) { $0 + degrees[$1] }
      return alters > 0 ? within(node, 2) / Double(alters) : nil
    }
    #expect(agree(try network.scores(.reachEfficiency), expected))
  }

  @Test func `laws`() throws {
    try checkNodeMeasure(.reach())
    try checkNodeMeasure(
      .reach(steps: 3, scale: .share), isolateChangesOthers: true, unionIsDisjoint: false,
      isShare: true)
    try checkNodeMeasure(.reachEfficiency, isShare: true)
  }
}
