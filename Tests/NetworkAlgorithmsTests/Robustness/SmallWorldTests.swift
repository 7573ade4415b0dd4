import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Small world")
struct SmallWorldTests {
  /// Everybody tied to the two nearest on either side.
  private static func ring(_ count: Int, shortcuts: [Tie<Int>] = []) throws -> Network<Int> {
    let ties = (0..<count).flatMap { [Tie($0, ($0 + 1) % count), Tie($0, ($0 + 2) % count)] }
    return try Network(nodes: Array(0..<count), ties: ties + shortcuts)
  }

  @Test func `sigma is what the measures say of network and draws`() throws {
    for network in [try Exemplar.karate(), try Self.ring(30, shortcuts: [Tie(0, 15), Tie(7, 22)])] {
      var (clustered, distant) = (0.0, 0.0)
      for draw in 0..<5 {
        let chance = try network.randomised(by: .switching(), seed: Seed(3).stream(draw))
        clustered += (try chance.value(.transitivity).value ?? 0) / 5
        distant += (try chance.value(.meanDistance).value ?? 0) / 5
      }
      let own = try #require(try network.value(.transitivity).value)
      let distance = try #require(try network.value(.meanDistance).value)
      let value = try network.value(.smallWorld(draws: 5, seed: 3)).value
      #expect(isClose(value, (own / clustered) / (distance / distant)))
    }
  }

  @Test func `omega is what the measures say of network, draws and lattices`() throws {
    let network = try Exemplar.karate()
    let measure = SmallWorld(.omega, draws: 5, seed: 3)
    let distant = try (0..<5).reduce(0) { sum, draw in
      let chance = try network.randomised(by: .switching(), seed: Seed(3).stream(draw))
      return sum + (try chance.value(.meanDistance).value ?? 0) / 5
    }
    let own = try #require(try network.value(.meanLocalClustering()).value)
    let distance = try #require(try network.value(.meanDistance).value)
    let lattices = try measure.latticeClustering(of: network, run: RunControl())
    #expect(lattices.count == 5)
    let clustered = max(own, lattices.max() ?? 0)
    #expect(isClose(try network.value(measure).value, distant / distance - own / clustered))
  }

  @Test func `a lattice is below 0, a random network above`() throws {
    let lattice = try #require(try Self.ring(60).value(.smallWorld(.omega, seed: 1)).value)
    #expect(-1 < lattice && lattice < -0.3)
    let random = try RandomNetwork.uniform(count: 60, chance: 0.12, seed: 2)
    let chance = try #require(
      try random.value(.smallWorld(.omega, of: .largestComponent, seed: 1)).value)
    #expect(0.3 < chance && chance <= 1)
    let few = try Self.ring(60, shortcuts: [Tie(0, 30), Tie(10, 45), Tie(20, 52), Tie(5, 38)])
    #expect(try #require(try few.value(.smallWorld(seed: 1)).value) > 1.5)
  }

  @Test func `lattices keep the ties of everybody and bring the ends nearer`() throws {
    let network = try RandomNetwork.uniform(count: 60, chance: 0.12, seed: 2)
    let graph = network.graph
    var lattice = LatticeSwitches(graph, seed: 4)
    #expect(lattice.graph.targets == graph.targets)
    try lattice.advance(by: 20 * graph.edgeCount, run: RunControl())
    #expect(lattice.graph.degrees == graph.degrees)
    let clustered = try Network(nodes: network.nodes, graph: lattice.graph)
      .value(.meanLocalClustering()).value
    let own = try network.value(.meanLocalClustering()).value
    #expect(try #require(clustered) > 2 * #require(own))
  }

  @Test func `it says why there is none`() throws {
    let pieces = try Exemplar.twoComponents()
    #expect(try pieces.value(.smallWorld(seed: 1)).undefinedReason == .notConnected)
    let star = try Exemplar.star()
    #expect(try star.value(.smallWorld(seed: 1)).undefinedReason == .noTriangles)
    #expect(try star.value(.smallWorld(.omega, seed: 1)).undefinedReason == .noTriangles)
    let alone = try Network(nodes: [0], ties: [])
    #expect(try alone.value(.smallWorld(seed: 1)).undefinedReason == .noTies)
    let nobody = try Network<Int>(nodes: [], ties: [])
    #expect(try nobody.value(.smallWorld(seed: 1)).undefinedReason == .noNodes)
    let pair = try Exemplar.path(2).value(.smallWorld(seed: 1))
    #expect(pair.undefinedReason == .noNodeWithTwoNeighbours)
    let many = try Network(nodes: Array(0..<50_000), ties: [Tie<Int>]())
    #expect(
      try many.value(.smallWorld(of: .largestComponent, seed: 1)).undefinedReason == .noTies)
  }

  @Test(arguments: SmallWorld.Index.allCases)
  func `workers change nothing, and isolates not the largest component`(
    index: SmallWorld.Index
  ) throws {
    let network = try Exemplar.karate()
    let measure = SmallWorld(index, of: .largestComponent, draws: 6, seed: 9)
    let one = try network.value(measure, run: RunControl(workers: 1)).value
    #expect(try network.value(measure, run: RunControl(workers: 8)).value == one)
    let wider = try Network(nodes: Array(network.nodes) + [99], ties: network.allTies())
    #expect(try wider.value(measure).value == one)
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) { try network.value(measure, run: run) }
  }
}
