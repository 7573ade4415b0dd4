import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Leiden")
struct LeidenTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `two triangles on one tie are two communities`() throws {
      let network = try Network(ties: [
        Tie(0, 1), Tie(1, 2), Tie(2, 0), Tie(2, 3), Tie(3, 4), Tie(4, 5), Tie(5, 3),
      ])
      let found = try network.communities(.leiden(resolution: 1, seed: 1))
      #expect(found.groups == [[0, 1, 2], [3, 4, 5]])
    }

    @Test func `strength decides where the ties alone would not`() throws {
      let square = try Network(ties: [
        Tie(0, 1, strength: 9), Tie(1, 2), Tie(2, 3, strength: 9), Tie(3, 0),
      ])
      let found = try square.communities(.leiden(resolution: 1, seed: 1))
      #expect(found.groups == [[0, 1], [2, 3]])
    }

    @Test func `nodes without ties stay alone`() throws {
      let families = try Exemplar.florentineMarriages(pucci: true)
      let found = try families.communities(.leiden(resolution: 1, seed: 1))
      #expect(found.groups.contains(["Pucci"]))
    }

    @Test func `nobody makes no community, and untied nodes one each`() throws {
      let nobody = try Network(nodes: [Int](), ties: [])
      #expect(try nobody.communities(.leiden(resolution: 1, seed: 1)).groupCount == 0)
      let untied = try Network(nodes: [1, 2, 3], ties: [])
      #expect(try untied.communities(.leiden(resolution: 1, seed: 1)).groupCount == 3)
    }

    @Test func `at resolution 0 only what nothing joins is apart`() throws {
      let found = try Exemplar.twoComponents().communities(.leiden(resolution: 0, seed: 1))
      #expect(found.groups == [[2, 3, 4], [0, 1]])
    }

    @Test(arguments: 0..<10)
    func `it reaches the best known division of the karate club`(seed: UInt64) throws {
      let club = try Exemplar.karate()
      let found = try club.communities(.leiden(resolution: 1, seed: Seed(seed)))
      #expect(isClose(try club.modularity(of: found).value, 0.419790, within: 5e-7))
      #expect(found.groupCount == 4)
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: 0..<100)
    func `every community is connected in itself`(number: UInt64) throws {
      let network = try RandomNetwork.uniform(
        count: 20 + Int(number), chance: 3 / Double(20 + number), seed: Seed(number),
        strengths: true)
      let found = try network.communities(.leiden(resolution: 1, starts: 1, seed: Seed(number)))
      #expect(found.groups.joined().count == network.nodes.count)
      for group in found.groups {
        let within = network.without(Set(network.nodes).subtracting(group))
        #expect(try within.value(.components).value == 1)
      }
    }

    @Test(arguments: 0..<20)
    func `no node gains by moving to a neighbour's community`(number: UInt64) throws {
      var network = try RandomNetwork.uniform(
        count: 40, chance: 0.1, seed: Seed(number), strengths: true)
      let found = try network.communities(.leiden(resolution: 1, starts: 1, seed: 5))
      let reached = try #require(try network.modularity(of: found).value)
      let groups = network.nodes.map { found[$0].map(String.init) }
      for (position, node) in network.nodes.enumerated() {
        for partner in network.partners(of: node) where found[partner.node] != found[node] {
          var moved = groups
          moved[position] = found[partner.node].map(String.init)
          try network.setAttribute("moved", to: .text(moved))
          let score = try network.value(.modularity(of: .groups(by: "moved"))).value
          #expect(try #require(score) < reached + 1e-9)
        }
      }
    }

    @Test func `the seed decides, and the number of workers does not`() throws {
      let network = try RandomNetwork.uniform(count: 120, chance: 0.04, seed: 3)
      let first = try network.communities(.leiden(resolution: 1, seed: 42))
      for workers in [1, 2, 3, 8] {
        let again = try network.communities(
          .leiden(resolution: 1, seed: 42), run: RunControl(workers: workers))
        #expect(again.groups == first.groups)
      }
      let others = try (0..<10).map { seed in
        try network.communities(.leiden(resolution: 1, starts: 1, seed: Seed(seed))).groups
      }
      #expect(Set(others).count > 1, "ten seeds find ten times the same")
    }

    @Test func `more starts find more on average`() throws {
      let network = try RandomNetwork.uniform(count: 120, chance: 0.04, seed: 4)
      let sums = try [1, 8].map { starts in
        try (0..<20).reduce(0.0) { sum, seed in
          let found = try network.communities(
            .leiden(resolution: 1, starts: starts, seed: Seed(UInt64(seed))))
          return try sum + #require(try network.modularity(of: found).value)
        }
      }
      #expect(sums[0] < sums[1])
    }

    @Test func `groups that were planted are found`() throws {
      var generator = Seed(8).generator()
      var ties: [Tie<Int>] = []
      for first in 0..<200 {
        for second in first + 1..<200
        where generator.unit() < (first / 25 == second / 25 ? 0.5 : 0.02) {
          ties.append(Tie(first, second))
        }
      }
      let network = try Network(nodes: Array(0..<200), ties: ties)
      let found = try network.communities(.leiden(resolution: 1, seed: 1))
      #expect(found.groups == (0..<8).map { Array(25 * $0..<25 * $0 + 25) })
    }

    @Test func `a higher resolution gives more communities`() throws {
      let club = try Exemplar.karate()
      let counts = try [0.3, 1, 3].map { resolution in
        try club.communities(.leiden(resolution: resolution, seed: 1)).groupCount
      }
      #expect(counts[0] < counts[1])
      #expect(counts[1] < counts[2])
    }

    @Test func `the unit of strength does not matter`() throws {
      let club = try Exemplar.karate(strengths: true)
      let eightfold = try Network(
        nodes: Array(club.nodes),
        ties: club.allTies().map { Tie($0.first, $0.second, strength: 8 * $0.strength) })
      #expect(
        try eightfold.communities(.leiden(resolution: 1, seed: 3)).groups
          == club.communities(.leiden(resolution: 1, seed: 3)).groups)
    }

    @Test func `without strengths they play no part`() throws {
      let with = try RandomNetwork.uniform(count: 60, chance: 0.08, seed: 2, strengths: true)
      let without = try Network(
        nodes: Array(with.nodes), ties: with.allTies().map { Tie($0.first, $0.second) })
      #expect(
        try with.communities(.leiden(resolution: 1, ties: .present, seed: 3)).groups
          == without.communities(.leiden(resolution: 1, seed: 3)).groups)
    }

    @Test(arguments: [1e-300, 1e300])
    func `strengths at the ends of what a number can be neither trap nor hang`(
      strength: Double
    ) throws {
      let network = try Network(
        ties: [
          Tie(0, 1, strength: strength), Tie(1, 2, strength: 1), Tie(2, 3, strength: strength),
          Tie(3, 0, strength: strength), Tie(3, 4, strength: 1e308), Tie(4, 5, strength: 1e308),
        ])
      let found = try network.communities(.leiden(resolution: 1, seed: 3))
      #expect(found.groups.joined().count == 6)
    }

    @Test func `a cancelled run throws`() throws {
      let run = RunControl()
      run.cancel()
      #expect(throws: CancellationError.self) {
        try Exemplar.karate().communities(.leiden(resolution: 1, seed: 1), run: run)
      }
    }
  }

  @Suite("oracle")
  struct Oracle {
    @Test(arguments: try CommunitiesOracle.load().networks)
    func `it finds what the best of ten runs of igraph finds`(
      known: CommunitiesOracle.Recorded
    ) throws {
      let value = try known.network().value(.modularity(of: .leiden(resolution: 1, seed: 42)))
      #expect(try #require(value.value) > known.best - 1e-9)
    }

    @Test(arguments: try CommunitiesOracle.load().projections, [1, 4])
    func `on real cooperation it is on average as good as igraph`(
      known: CommunitiesOracle.Projection, starts: Int
    ) throws {
      let network = try known.network
      let scores = try (0..<10).map { seed in
        let found = try network.communities(
          .leiden(resolution: 1, starts: starts, seed: Seed(UInt64(seed))))
        return try #require(try network.modularity(of: found).value)
      }
      #expect(scores.reduce(0, +) / 10 > known.mean - 1e-9)
    }
  }
}
