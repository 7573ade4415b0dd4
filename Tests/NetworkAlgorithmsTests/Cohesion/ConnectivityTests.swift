import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Connectivity of nodes and ties")
struct ConnectivityTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `rings, cliques and trees`() throws {
      #expect(try Exemplar.cycle(7).value(.nodeConnectivity).value == 2)
      #expect(try Exemplar.cycle(7).value(.edgeConnectivity).value == 2)
      #expect(try Exemplar.complete(5).value(.nodeConnectivity).value == 4)
      #expect(try Exemplar.complete(5).value(.edgeConnectivity).value == 4)
      #expect(try Exemplar.path(4).value(.nodeConnectivity).value == 1)
      #expect(try Exemplar.path(2).value(.nodeConnectivity).value == 1)
      #expect(try Exemplar.twoComponents().value(.edgeConnectivity).value == 0)
      #expect(try Exemplar.twoComponents().value(.nodeConnectivity).value == 0)
    }

    @Test func `two cliques that share two nodes`() throws {
      let first = (0..<5).flatMap { a in (0..<a).map { Tie($0, a) } }
      let second = [3, 4, 5, 6, 7].flatMap { a in
        [3, 4, 5, 6, 7].filter { $0 < a }.map { Tie($0, a) }
      }
      let network = try Network(ties: first + second.filter { $0 != Tie(3, 4) })
      #expect(try network.value(.nodeConnectivity).value == 2)
      let blocks = try network.kComponents()
      #expect(blocks.map(\.k) == [1, 2, 3, 3, 4, 4])
      #expect(blocks.suffix(2).map { $0.members.sorted() } == [[0, 1, 2, 3, 4], [3, 4, 5, 6, 7]])
      let scores = try network.scores(.kComponents)
      #expect(network.nodes.allSatisfy { scores[$0] == 4 })
    }

    @Test func `a triangle with a tail`() throws {
      let tail = try Network(
        nodes: ["z"],
        ties: [Tie("a", "b"), Tie("b", "c"), Tie("a", "c"), Tie("c", "d")])
      let depth = try tail.scores(.kComponents)
      #expect(tail.nodes.map { depth[$0] } == [0, 2, 2, 2, 1])
      let levels = try tail.scores(.lambdaLevel)
      #expect(tail.nodes.map { levels[$0] } == [0, 2, 2, 2, 1])
      let sets = try tail.communities(.lambdaSets(connectivity: 2)).groups
      #expect(sets == [["a", "b", "c"], ["z"], ["d"]])
      #expect(try tail.communities(.lambdaSets(connectivity: 1)).groups.count == 2)
    }

    @Test func `nobody, one and two`() throws {
      let nobody = try Network(nodes: [Int](), ties: [])
      let one = try Network(nodes: [0], ties: [])
      let two = try Network(nodes: [0, 1], ties: [])
      for network in [nobody, one] {
        #expect(try network.value(.nodeConnectivity).undefinedReason == .fewerThanTwoNodes)
        #expect(try network.value(.edgeConnectivity).undefinedReason == .fewerThanTwoNodes)
      }
      #expect(try two.value(.nodeConnectivity).value == 0)
      #expect(try two.value(.edgeConnectivity).value == 0)
      #expect(try nobody.kComponents().isEmpty)
    }

    @Test func `many small parts are no burden`() throws {
      // 5001 triangles around one node.
      let nodes = 5001
      let ties = (0..<nodes).flatMap { (place: Int) -> [Tie<Int>] in
        [Tie(-1, 2 * place), Tie(-1, 2 * place + 1), Tie(2 * place, 2 * place + 1)]
      }
      let fan = try Network(ties: ties)
      let scores = try fan.scores(.kComponents)
      #expect(scores[-1] == 2 && scores[7] == 2)
      // No bridge, and more nodes than the limit.
      #expect(try fan.scores(.lambdaLevel).undefinedReason == .tooLarge)
      #expect(try fan.value(.nodeConnectivity).value == 1)
      #expect(try fan.value(.edgeConnectivity).undefinedReason == .tooLarge)
    }
  }

  @Test func `every set of nodes, and every side of a cut, looked at`() throws {
    for network in try SmallNetworks.all() {
      let literal = LiteralTies(network)
      let nodes = Array(network.nodes)
      if nodes.count > 1 {
        let expected = literal.nodeConnectivity(of: literal.all)
        #expect(try network.value(.nodeConnectivity).value == Double(expected))
      }
      var depths = [Int](repeating: 0, count: nodes.count)
      for set in (0..<(1 << UInt64(nodes.count)) as Range<UInt64>) where set.nonzeroBitCount > 1 {
        let connectivity = literal.nodeConnectivity(of: set)
        for place in literal.members(set) { depths[place] = max(depths[place], connectivity) }
      }
      let scores = try network.scores(.kComponents)
      #expect(nodes.map { scores[$0] } == depths.map(Double.init))

      let lambda = nodes.indices.map { first in
        nodes.indices.map { first == $0 ? 0 : literal.edgeConnectivity(first, $0) }
      }
      let levels = try network.scores(.lambdaLevel)
      #expect(nodes.map { levels[$0] } == lambda.map { Double($0.max() ?? 0) })
      for connectivity in 1...3 {
        let sets = try network.communities(.lambdaSets(connectivity: connectivity))
        for (first, second) in nodes.indices.flatMap({ a in (0..<a).map { ($0, a) } }) {
          #expect(
            (sets[nodes[first]] == sets[nodes[second]]) == (lambda[first][second] >= connectivity))
        }
      }
      if nodes.count > 1 {
        let least = lambda.indices.flatMap { a in (0..<a).map { lambda[a][$0] } }.min() ?? 0
        #expect(try network.value(.edgeConnectivity).value == Double(least))
      }
    }
  }

  @Test func `laws`() throws {
    try checkNetworkMeasure(.nodeConnectivity, isolateChanges: true)
    try checkNetworkMeasure(.edgeConnectivity, isolateChanges: true)
    try checkNodeMeasure(.lambdaLevel)
    try checkNodeMeasure(.kComponents)
  }
}
