@testable import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("The matrix of ties")
struct TieOperatorTests {
  /// By every reading, a table's image of a vector is what its ties make of it.
  @Test(arguments: JudgedNetwork.all)
  func `a table makes of a vector what its ties make of it`(judged: JudgedNetwork) throws {
    let run = RunControl()
    for network in [try judged.table.projected(by: .count), judged.forms[0]] {
      for reading in TieReading.allCases {
        let fast = try network.tieOperator(reading: reading, run: run)
        let literal = try TieOperator(network.graph, reading: reading, run: run)
        // Rows that share a place have the same number; others have their own.
        let numbers = (0..<fast.scales.count).map { fast.scales[$0] * Double(1 + $0 % 7) }
        let image = fast.spread(try fast.image(of: numbers, run: run))
        let expected = try literal.image(of: fast.spread(numbers), run: run)
        for node in expected.indices {
          #expect(isClose(image[node], expected[node], within: 1e-12))
        }
      }
    }
  }

  /// The tie of two that are in a thousand projects together counts 1: taken from a thousand it would
  /// be less exact than others.
  @Test func `where much would cancel the ties are worked out`() throws {
    let together = (0..<1000).flatMap { [(0, $0), (1, $0)] }
    let table = TwoModeNetwork(participations: together + [(1, 1000), (2, 1000), (2, 1001)])
    let network = try table.projected(by: .count)
    let matrix = try network.tieOperator(reading: .present, run: RunControl())
    guard case .rows = matrix.form else {
      Issue.record("the table is read")
      return
    }
    let scores = try network.scores(.eigenvector)
    #expect(isClose(scores[0], 0.5, within: 1e-14))
    #expect(isClose(scores[1], 0.5.squareRoot(), within: 1e-14))
  }

  @Suite("of a network of many parts")
  struct ManyParts {
    /// 3 000 organisations and 30 000 participations at most: several parts of a product.
    static let table = TwoModeNetwork(
      actors: Array(0..<3000), events: Array(0..<2000),
      participations: (0..<30_000).map { place in
        // Squares modulo a prime lie unevenly, and are the same everywhere.
        let number = place * place % 100_003
        return (number * number % 3001 % 3000, (number + place) % 2000)
      })

    @Test func `any number of workers finds the same bits`() throws {
      for given in [false, true] {
        let network = try Self.network(given: given)
        for ties in TieReading.allCases {
          let ranks = try [1, 2, 3, 8].map {
            try network.scores(.pageRank(ties: ties), run: RunControl(workers: $0))
          }
          let vectors = try [1, 2, 3, 8].map {
            try network.scores(.eigenvector(ties: ties), run: RunControl(workers: $0))
          }
          for scores in [ranks, vectors] {
            for other in scores.dropFirst() {
              #expect(network.nodes.allSatisfy { scores[0][$0] == other[$0] })
            }
          }
        }
      }
    }

    @Test func `the table and the ties agree`() throws {
      let (table, ties) = (try Self.network(given: false), try Self.network(given: true))
      for reading in TieReading.allCases {
        let ranks = try table.scores(.pageRank(ties: reading))
        let expected = try ties.scores(.pageRank(ties: reading))
        #expect(table.nodes.reduce(0) { $0 + abs(ranks[$1]! - expected[$1]!) } <= 2e-13)
        let vector = try table.scores(.eigenvector(ties: reading))
        let other = try ties.scores(.eigenvector(ties: reading))
        #expect(table.nodes.allSatisfy { abs(vector[$0]! - other[$0]!) <= 1e-13 })
      }
    }

    private static func network(given: Bool) throws -> Network<Int> {
      let network = try table.projected(by: .count)
      return given ? Network(nodes: network.nodes, graph: network.graph) : network
    }
  }
}
