import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Subgraph centrality")
struct SubgraphTests {
  @Test func `a pair, a triangle and an isolate`() throws {
    let e = 2.718281828459045
    let cosh = (e + 1 / e) / 2
    #expect(try Exemplar.path(2).scores(.subgraph).values.allSatisfy { isClose($0, cosh) })
    // Eigenvalues 2, −1 and −1, each shared equally.
    let triangle = (e * e + 2 / e) / 3
    #expect(
      try Exemplar.complete(3).scores(.subgraph).values.allSatisfy { isClose($0, triangle) })
    #expect(try Exemplar.path(1).scores(.subgraph).values == [1])
  }

  /// A small score beside large ones: programs that go by eigenvectors have noise there.
  @Test func `at the end of a long chain`() throws {
    let clique = (0..<40).flatMap { first in (0..<first).map { Tie(first, $0) } }
    let chain = (40..<60).map { Tie($0 - 1, $0) }
    let long = try Network(ties: clique + chain).scores(.subgraph)
    let path = try Exemplar.path(30).scores(.subgraph)
    // What lies eighteen steps away does not matter there.
    #expect(isClose(long[59], path[29]!, within: 1e-9))
  }

  @Test func `scores too large to write are undefined`() throws {
    let pair = try Network(ties: [Tie(0, 1, strength: 1e4)])
    let scores = try pair.scores(.subgraph(ties: .strength))
    #expect(scores.ranking.isEmpty && scores.undefinedReason == .numberTooLarge)
    #expect(try pair.scores(.subgraph)[0] != nil)
  }

  /// The series of the definition, term by term, with whole matrices.
  @Test(arguments: TieReading.allCases)
  func `by definition`(ties: TieReading) throws {
    for network in try smallNetworks() where network.nodes.count < 25 {
      let n = network.nodes.count
      var matrix = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
      for tie in network.allTies() {
        let (one, other) = (
          network.nodes.position(of: tie.first)!, network.nodes.position(of: tie.second)!
        )
        matrix[one][other] = ties == .present ? 1 : tie.strength
        matrix[other][one] = matrix[one][other]
      }
      var term = (0..<n).map { row in (0..<n).map { $0 == row ? 1.0 : 0 } }
      var sums = [Double](repeating: 1, count: n)
      for step in 1..<100 {
        term = term.map { row in
          (0..<n).map { column in
            (0..<n).reduce(0) { row[$1] == 0 ? $0 : $0 + row[$1] * matrix[$1][column] }
              / Double(step)
          }
        }
        for node in 0..<n { sums[node] += term[node][node] }
      }
      #expect(agree(try network.scores(.subgraph(ties: ties)), sums))
    }
  }

  @Test func `laws`() throws {
    try checkNodeMeasure(.subgraph)
  }
}
