import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Consensus and stability")
struct ConsensusTests {
  @Test func `where all runs agree the consensus is what they find`() throws {
    let network = try Network(ties: [
      Tie(0, 1), Tie(1, 2), Tie(2, 0), Tie(2, 3), Tie(3, 4), Tie(4, 5), Tie(5, 3),
    ])
    let search = Louvain(resolution: 1, seed: 1)
    #expect(
      try network.communities(.consensus(of: search)).groups == [[0, 1, 2], [3, 4, 5]])
    #expect(try network.value(.communityStability(of: search)).value == 1)
    let distance = try network.value(
      .communityStability(of: search, index: .variationOfInformation))
    #expect(distance.value == 0)
  }

  @Test func `of Leiden it is the best known division of the karate club`() throws {
    let club = try Exemplar.karate()
    let found = try club.communities(
      .consensus(of: .leiden(resolution: 1, starts: 1, seed: 1), runs: 5))
    #expect(isClose(try club.modularity(of: found).value, 0.419790, within: 5e-7))
  }

  @Test func `empty and untied networks have one too`() throws {
    for nodes in 0...3 {
      let untied = try Network(nodes: Array(0..<nodes), ties: [])
      let search = LabelPropagation(seed: 1)
      #expect(try untied.communities(.consensus(of: search)).groupCount == nodes)
      let stability = try untied.value(.communityStability(of: search))
      #expect(stability.value == (nodes == 0 ? nil : 1))
      #expect(stability.undefinedReason == (nodes == 0 ? .noNodes : nil))
    }
  }

  @Test(arguments: 0..<3)
  func `it is more stable than what it is made of`(number: UInt64) throws {
    let network = try RandomNetwork.uniform(count: 60, chance: 0.07, seed: Seed(number))
    let single = try (0..<5).map { seed in
      try network.communities(.labelPropagation(seed: Seed(100 + seed)))
    }
    let agreed = try (0..<5).map { seed in
      try network.communities(
        .consensus(of: LabelPropagation(seed: Seed(100 + seed)), runs: 11))
    }
    #expect(meanAgreement(agreed) > meanAgreement(single))
  }

  @Test func `stability is the mean over all pairs of runs`() throws {
    let network = try RandomNetwork.uniform(count: 50, chance: 0.08, seed: 3)
    let search = Louvain(resolution: 1, seed: 9)
    let runs = try (0..<7).map { run in
      try network.communities(.louvain(resolution: 1, seed: Seed(9).stream(0).stream(run)))
    }
    let value = try network.value(.communityStability(of: search, runs: 7)).value
    #expect(isClose(value, meanAgreement(runs)))
    #expect(try #require(value) < 1)
  }

  @Test func `neither workers nor present ties change what is agreed`() throws {
    let network = try RandomNetwork.uniform(count: 60, chance: 0.07, seed: 5, strengths: true)
    let search = Louvain(resolution: 1, ties: .present, seed: 2)
    let first = try network.communities(.consensus(of: search, threshold: 0.9)).groups
    for workers in [1, 8] {
      let again = try network.communities(
        .consensus(of: search, threshold: 0.9), run: RunControl(workers: workers))
      #expect(again.groups == first)
    }
    let even = try restrengthened(network) { _ in 1 }
    #expect(try even.communities(.consensus(of: search, threshold: 0.9)).groups == first)
    #expect(first.joined().count == 60)
  }

  @Test func `a cancelled run throws`() throws {
    let run = RunControl()
    run.cancel()
    let search = Louvain(resolution: 1, seed: 1)
    #expect(throws: CancellationError.self) {
      try Exemplar.karate().communities(.consensus(of: search), run: run)
    }
    #expect(throws: CancellationError.self) {
      try Exemplar.karate().value(.communityStability(of: search), run: run)
    }
  }

  private func meanAgreement(_ found: [Partition<Int>]) -> Double {
    var sum = 0.0
    for first in found.indices {
      for second in 0..<first {
        sum += found[first].agreement(with: found[second], by: .adjustedRand) ?? 0
      }
    }
    return sum / Double(found.count * (found.count - 1) / 2)
  }
}
