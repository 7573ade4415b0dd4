import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Distances")
struct DistanceDistributionTests {
  @Test func `a path of four has three pairs at 1, two at 2 and one at 3`() throws {
    let distances = try Exemplar.path(4).distanceDistribution()
    #expect(distances.pairs == [0, 3, 2, 1])
    #expect(distances.reachablePairs == 6)
    #expect(distances.unreachablePairs == 0)
  }

  @Test func `pairs without a path are counted apart`() throws {
    let distances = try Exemplar.twoComponents().distanceDistribution()
    #expect(distances.pairs == [0, 3, 1])
    #expect(distances.unreachablePairs == 6)
  }

  @Test func `nobody is at no distance from anybody`() throws {
    let distances = try Network(nodes: [Int](), ties: []).distanceDistribution()
    #expect(distances.pairs.isEmpty)
    #expect(distances.unreachablePairs == 0)
  }

  @Test(arguments: try kindNetworks())
  func `it is what Floyd and Warshall find`(network: Network<Int>) throws {
    let literal = LiteralGraph(network)
    let distances = literal.distances
    let found = literal.pairs.compactMap { distances[$0.0][$0.1] }
    let expected =
      found.isEmpty ? [] : (0...(found.max() ?? 0)).map { d in found.count { $0 == d } }
    let distribution = try network.distanceDistribution()
    #expect(Array(distribution.pairs.drop { $0 == 0 }) == Array(expected.drop { $0 == 0 }))
    #expect(distribution.unreachablePairs == literal.pairs.count - found.count)
  }

  @Test(arguments: try CohesionOracle.networks())
  func `igraph agrees, also beyond 512 nodes`(known: CohesionOracle.Recorded) throws {
    let distances = try known.network().distanceDistribution()
    #expect(Array(distances.pairs.dropFirst()) == known.distances)
    #expect(distances.unreachablePairs == known.unreachable)
  }

  @Test func `the number of workers changes nothing`() throws {
    let network = try RandomNetwork.uniform(count: 1100, chance: 0.003, seed: 12)
    let one = try network.distanceDistribution(run: RunControl(workers: 1))
    #expect(try network.distanceDistribution(run: RunControl(workers: 8)) == one)
    #expect(one.reachablePairs + one.unreachablePairs == 1100 * 1099 / 2)
  }

  @Test func `a cancelled run throws`() throws {
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) {
      try Exemplar.path(3).distanceDistribution(run: run)
    }
  }
}
