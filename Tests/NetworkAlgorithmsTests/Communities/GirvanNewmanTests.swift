import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Girvan–Newman")
struct GirvanNewmanTests {
  @Test func `a path of six breaks in the middle, then where most paths pass`() throws {
    let path = try Exemplar.path(6)
    #expect(try path.communities(.girvanNewman(groups: 2)).groupCount == 2)
    #expect(Set(try path.communities(.girvanNewman(groups: 2)).groups.map(\.count)) == [3])
    #expect(try path.communities(.girvanNewman(groups: 6)).groupCount == 6)
    #expect(try path.communities(.girvanNewman(groups: 7)).groupCount == 6)
    #expect(try path.communities(.girvanNewman(groups: 1)).groupCount == 1)
  }

  @Test func `a strong bridge holds longer than a weak one`() throws {
    // Three triangles in a row; both bridges have the same betweenness.
    let ties = [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (6, 7), (7, 8), (8, 6)]
    let network = try Network(
      ties: ties.map { Tie($0.0, $0.1) } + [Tie(2, 3), Tie(5, 6, strength: 3)])
    let strong = try network.communities(.girvanNewman(groups: 2)).groups
    #expect(strong == [[3, 4, 5, 6, 7, 8], [0, 1, 2]])
    let present = try network.communities(.girvanNewman(groups: 2, ties: .present)).groups
    #expect(present == strong, "of equal ties the first in the network goes first")
    #expect(
      try network.communities(.girvanNewman(ties: .present)).groups
        == [[0, 1, 2], [3, 4, 5], [6, 7, 8]])
  }

  @Test func `parts that are there from the start count`() throws {
    let apart = try Exemplar.twoComponents()
    #expect(try apart.communities(.girvanNewman(groups: 1)).groupCount == 2)
  }

  /// Takes ties away one by one, with betweenness worked out in the whole network each time.
  @Test(arguments: try smallNetworks())
  func `taking ties away literally leaves the same parts`(network: Network<Int>) throws {
    guard network.nodes.count < 31, network.tieCount > 0 else { return }
    var left = try restrengthened(network) { _ in 1 }
    let whole = left
    var best: (score: Double, groups: [[Int]]) = (-1, [])
    while true {
      let parts = try left.communities(.components)
      let score = try #require(try whole.modularity(of: parts).value)
      if score > best.score + 1e-12 { best = (score, parts.groups) }
      let scores = try left.scores(.edgeBetweenness(over: .hops))
      let ties = left.allTies()
      let most = ties.compactMap { scores[$0.first, $0.second] }.max() ?? 0
      guard
        let next = ties.first(where: {
          (scores[$0.first, $0.second] ?? 0) > most * (1 - 1e-9)
        })
      else { break }
      left = try Network(
        nodes: Array(left.nodes),
        ties: ties.filter { $0.first != next.first || $0.second != next.second })
    }
    let found = try network.communities(.girvanNewman(ties: .present))
    #expect(found.groups == best.groups)
  }
}
