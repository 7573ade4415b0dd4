import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Agreement of partitions")
struct PartitionAgreementTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `threes and pairs of six`() throws {
      let threes = try groups([1, 1, 1, 2, 2, 2])
      let pairs = try groups([1, 1, 2, 2, 3, 3])
      // Pairs together: 6, 3 and both 2, of 15: (2 − 1.2) / (4.5 − 1.2)
      #expect(isClose(threes.agreement(with: pairs, by: .adjustedRand), 0.8 / 3.3))
      let shared = threes.agreement(with: pairs, by: .normalisedMutualInformation)
      #expect(isClose(shared, 0.5158, within: 5e-5))
    }

    @Test(arguments: PartitionAgreement.allCases)
    func `a partition agrees with itself, whatever its groups are called`(
      measure: PartitionAgreement
    ) throws {
      let first = try groups([1, 1, 2, 2, 2, 3])
      let second = try groups([9, 9, 4, 4, 4, 5])
      #expect(isClose(first.agreement(with: second, by: measure), 1))
      let together = try groups([1, 1, 1])
      #expect(together.agreement(with: together, by: measure) == 1)
      let apart = try groups([1, 2, 3])
      #expect(apart.agreement(with: apart, by: measure) == 1)
      let alone = try groups([1])
      #expect(alone.agreement(with: alone, by: measure) == 1)
    }

    @Test(arguments: PartitionAgreement.allCases)
    func `all together tell nothing of all apart`(measure: PartitionAgreement) throws {
      let agreement = try groups([1, 1, 1]).agreement(with: groups([1, 2, 3]), by: measure)
      #expect(agreement == 0)
    }

    @Test(arguments: PartitionAgreement.allCases)
    func `nodes that only one of them has are left out`(measure: PartitionAgreement) throws {
      let long = try groups([1, 1, 2, 2, 1, 2])
      let short = try groups([1, 1, 2, 2])
      #expect(isClose(long.agreement(with: short, by: measure), 1))
      let nobody = try Network(nodes: [Int](), ties: []).communities(.components)
      #expect(long.agreement(with: nobody, by: measure) == nil)
    }
  }

  @Test(arguments: PartitionAgreement.allCases, 0..<10)
  func `it is the same both ways round`(measure: PartitionAgreement, number: UInt64) throws {
    let network = try RandomNetwork.uniform(count: 50, chance: 0.08, seed: Seed(number))
    let first = try network.communities(.leiden(resolution: 1, starts: 1, seed: 1))
    let second = try network.communities(.leiden(resolution: 1.5, starts: 1, seed: 2))
    let agreement = try #require(first.agreement(with: second, by: measure))
    #expect(isClose(second.agreement(with: first, by: measure), agreement))
    #expect(agreement <= 1)
  }

  @Test func `scikit-learn agrees`() throws {
    for known in try CommunitiesOracle.load().agreements {
      let (first, second) = (try groups(known.first), try groups(known.second))
      #expect(isClose(first.agreement(with: second, by: .adjustedRand), known.adjustedRand))
      #expect(
        isClose(
          first.agreement(with: second, by: .normalisedMutualInformation),
          known.mutualInformation))
    }
  }
}

private func groups(_ labels: [Int]) throws -> Partition<Int> {
  try withKinds(labels.map(String.init), ties: []).communities(.groups(by: "kind"))
}
