import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Rich club")
struct RichClubTests {
  @Suite("by hand")
  struct ByHand {
    /// 0, 1 and 2 know one another and have a partner each of their own.
    private static func club() throws -> Network<Int> {
      try Network(ties: [
        Tie(0, 1), Tie(0, 2), Tie(1, 2), Tie(0, 3), Tie(1, 4), Tie(2, 5),
      ])
    }

    @Test func `three with three partners each are all tied`() throws {
      let network = try Self.club()
      let density = { (k: Int) in
        try network.value(.richClub(above: k, scale: .density, seed: 1)).value
      }
      #expect(isClose(try density(0), 6 / 15.0))
      #expect(try density(1) == 1)
      #expect(try density(2) == 1)
      #expect(try density(3) == nil)
      let curve = try network.richClubCurve()
      #expect(curve.map(\.nodeCount) == [6, 3, 3])
      #expect(curve.map(\.tieCount) == [6, 3, 3])
      #expect(curve[2].density == 1)
    }

    @Test func `as many ties as there are among all is what chance makes too`() throws {
      #expect(try Self.club().value(.richClub(above: 0, seed: 7)).value == 1)
    }

    @Test func `it says why there is no value`() throws {
      let value = try Self.club().value(.richClub(above: 3, seed: 1))
      #expect(value.undefinedReason == .fewerThanTwoNodes)
      // Two hubs of a double star cannot meet but by their own tie.
      let none = try Network(nodes: [0, 1], ties: []).value(.richClub(above: 0, seed: 1))
      #expect(none.undefinedReason == .fewerThanTwoNodes)
      let leaves = try Exemplar.cycle(4).value(.richClub(above: 1, seed: 1))
      #expect(leaves.value == 1)
    }
  }

  @Test(arguments: try kindNetworks())
  func `the curve counts nodes and ties at each k`(network: Network<Int>) throws {
    let degree = { (node: Int) in network.partners(of: node).count }
    let curve = try network.richClubCurve()
    #expect(curve.count == (network.nodes.map(degree).max() ?? 0))
    for (k, point) in curve.enumerated() {
      #expect(point.nodeCount == network.nodes.count { degree($0) > k })
      let ties = network.allTies().count { degree($0.first) > k && degree($0.second) > k }
      #expect(point.tieCount == ties)
    }
  }

  @Test func `the ratio divides by the mean over the draws`() throws {
    let network = try Exemplar.karate()
    let drawn = try (0..<5).map { draw in
      let chance = try network.randomised(by: .switching(), seed: Seed(3).stream(draw))
      return try #require(try chance.richClubCurve()[8].density)
    }
    let observed = try #require(try network.richClubCurve()[8].density)
    let ratio = try network.value(.richClub(above: 8, draws: 5, seed: 3)).value
    #expect(isClose(ratio, observed / (drawn.reduce(0, +) / 5)))
  }

  @Test func `it keeps the laws`() throws {
    for k in [0, 2, 5] {
      try checkNetworkMeasure(.richClub(above: k, scale: .density, seed: 1))
    }
  }

  @Test func `workers change no bit of the ratio, and a cancelled run ends`() throws {
    let measure = RichClub(above: 3, draws: 4, seed: 9)
    let network = try RandomNetwork.uniform(count: 40, chance: 0.15, seed: 5)
    let values = try [1, 2, 8].map {
      try network.value(measure, run: RunControl(workers: $0)).value
    }
    #expect(Set(values).count == 1)
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) { try network.value(measure, run: run) }
  }
}
