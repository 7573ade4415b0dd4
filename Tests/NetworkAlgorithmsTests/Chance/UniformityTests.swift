import NetworkAlgorithms
import NetworkCore
import Testing

/// Seeds are fixed, so these tests always come out the same; by chance alone, five standard
/// deviations are exceeded less than once in ten thousand seeds.
@Suite("Uniformity")
struct UniformityTests {
  static let margins: [([Int], [Int])] = [
    ([1, 1, 2], [2, 1, 1]), ([2, 2, 1], [2, 2, 1]), ([3, 2, 1, 1], [2, 2, 2, 1]),
    ([1, 1, 1, 5], [2, 2, 1, 1, 2]), ([5, 5, 2], [2, 2, 2, 2, 2, 1, 1]),
  ]

  @Test(
    arguments: margins,
    [
      TwoModeRandomisation.curveball(tradesPerActor: 20),
      .switching(attemptsPerParticipation: 20),
    ])
  func `every table with the same sums is as likely`(
    margins: ([Int], [Int]), randomisation: TwoModeRandomisation
  ) throws {
    let all = tables(rowSums: margins.0, columnSums: margins.1)
    #expect(all.count > 4)
    let network = twoMode(all[0], events: margins.1.count)
    let drawn = try network.randomised(0..<200 * all.count, by: randomisation, seed: 11) {
      network, _ in network.rows
    }
    #expect(abs(unevenness(counted(drawn), over: all)) < 5)
  }

  @Test(arguments: [[2, 2, 2, 2, 2], [1, 2, 2, 3, 2], [3, 2, 2, 1, 1, 1], [1, 1, 1, 1, 2]])
  func `every simple graph with the same degrees is as likely`(degrees: [Int]) throws {
    let all = graphs(degrees: degrees)
    #expect(all.count > 4)
    let network = try Network(
      nodes: Array(degrees.indices), ties: all[0].map { Tie($0[0], $0[1]) })
    let drawn = try network.randomised(
      0..<200 * all.count, by: .switching(attemptsPerTie: 30), seed: 5
    ) { network, _ in network.pairs }
    #expect(abs(unevenness(counted(drawn), over: all)) < 5)
  }

  /// The same chain, looked at after each step and after each step that changed something.
  @Test func `leaving out the switches that change nothing would favour some tables`() throws {
    let all = tables(rowSums: [2, 1, 1], columnSums: [2, 1, 1])
    var chain = RandomisationChain(
      from: twoMode(all[0], events: 3), by: .switching(), seed: 3)
    var everyStep: [[[Int]]: Int] = [:]
    var changes: [[[Int]]: Int] = [:]
    var last: [[Int]] = []
    for _ in 0..<20_000 {
      try chain.advance(by: 1)
      let rows = chain.network.rows
      everyStep[rows, default: 0] += 1
      if rows != last { changes[rows, default: 0] += 1 }
      last = rows
    }
    // One step is much like the one before, so that the counts of all steps vary more than those
    // of separate draws.
    #expect(unevenness(everyStep, over: all) < 20)
    #expect(unevenness(changes, over: all) > 40)
  }

  @Test func `strengths are dealt to the ties as if by lot`() throws {
    // A star has one form only: all chance is in the strengths.
    let star = try Network(ties: (1...3).map { Tie(0, $0, strength: Double($0)) })
    let drawn = try star.randomised(0..<1200, by: .switching(), seed: 2) { network, _ in
      [network.allTies().map { Int($0.strength) }]
    }
    let orders = choices(of: 3, among: [1, 2, 3, 1, 2, 3, 1, 2, 3]).filter { Set($0).count == 3 }
    let deals = Set(orders).map { [$0] }.sorted { $0[0].lexicographicallyPrecedes($1[0]) }
    #expect(deals.count == 6)
    #expect(abs(unevenness(counted(drawn), over: deals)) < 5)
  }

  private func counted(_ outcomes: [[[Int]]]) -> [[[Int]]: Int] {
    outcomes.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
