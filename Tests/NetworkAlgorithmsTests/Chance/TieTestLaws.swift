import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

/// Checks the laws that hold for every test of ties: p from above 0 to 1, the same bits for any number
/// of workers, no more scores than tests, an end to cancelled runs.
func checkTieTest(
  _ test: some TieTest, on networks: [Network<Int>],
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for network in networks {
    let scores = try network.scores(test)
    #expect(
      scores.ranking.allSatisfy { (0...1).contains($0.score) }, sourceLocation: sourceLocation)
    for workers in [1, 3, 8] {
      let again = try network.scores(test, run: RunControl(workers: workers))
      #expect(
        again.ranking.map(\.score.bitPattern) == scores.ranking.map(\.score.bitPattern),
        "\(workers) workers change bits", sourceLocation: sourceLocation)
    }
    let tests = try test.testCount(in: network, run: RunControl())
    #expect(tests >= scores.ranking.count, sourceLocation: sourceLocation)
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self, sourceLocation: sourceLocation) {
      try network.scores(test, run: run)
    }
  }
}

/// Tables of every shape, as networks of those who share something.
func judgedProjections(every step: Int) throws -> [Network<Int>] {
  try stride(from: 0, to: 200, by: step).map {
    try RandomTwoMode.judge(UInt64($0)).projected(by: .fractional)
  }
}
