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
      // Each three shares two with a pair and each pair at most two, one or two with a three.
      #expect(threes.agreement(with: pairs, by: .splitJoin) == 3)
      #expect(isClose(threes.agreement(with: pairs, by: .rand), 10.0 / 15))
      #expect(
        isClose(threes.agreement(with: pairs, by: .variationOfInformation), 0.8676, within: 5e-5))
      // I over ln 2, ln 3, their roots and the joint entropy.
      let information = 0.462098120
      for (measure, whole) in [
        (PartitionAgreement.mutualInformationByLesser, 0.693147181),
        (.mutualInformationByGreater, 1.098612289),
        (.mutualInformationByGeometricMean, 0.872639961),
        (.mutualInformationByJoint, 1.329661349),
      ] {
        let share = threes.agreement(with: pairs, by: measure)
        #expect(isClose(share, information / whole, within: 1e-6))
      }
    }

    @Test(arguments: PartitionAgreement.allCases)
    func `a partition agrees with itself, whatever its groups are called`(
      measure: PartitionAgreement
    ) throws {
      let first = try groups([1, 1, 2, 2, 2, 3])
      let second = try groups([9, 9, 4, 4, 4, 5])
      let same: Double = measure.isDistance ? 0 : 1
      #expect(isClose(first.agreement(with: second, by: measure), same))
      let together = try groups([1, 1, 1])
      #expect(together.agreement(with: together, by: measure) == same)
      let apart = try groups([1, 2, 3])
      #expect(apart.agreement(with: apart, by: measure) == same)
      let alone = try groups([1])
      #expect(alone.agreement(with: alone, by: measure) == same)
    }

    @Test(arguments: PartitionAgreement.allCases.filter { !$0.isDistance })
    func `all together tell nothing of all apart`(measure: PartitionAgreement) throws {
      let agreement = try groups([1, 1, 1]).agreement(with: groups([1, 2, 3]), by: measure)
      #expect(agreement == 0)
    }

    @Test func `all together are two moves and ln 3 from all apart`() throws {
      let (together, apart) = (try groups([1, 1, 1]), try groups([1, 2, 3]))
      #expect(together.agreement(with: apart, by: .splitJoin) == 2)
      #expect(
        isClose(together.agreement(with: apart, by: .variationOfInformation), 1.0986122886681))
    }

    @Test(arguments: PartitionAgreement.allCases)
    func `nodes that only one of them has are left out`(measure: PartitionAgreement) throws {
      let long = try groups([1, 1, 2, 2, 1, 2])
      let short = try groups([1, 1, 2, 2])
      #expect(isClose(long.agreement(with: short, by: measure), measure.isDistance ? 0 : 1))
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
    #expect(agreement <= 1 || measure.isDistance)
    #expect(agreement >= 0 || measure == .adjustedRand)
  }

  @Test func `a network's divisions are compared whole`() throws {
    let network = try karateWithKinds()
    let found = try network.communities(.leiden(resolution: 1, seed: 1))
    let clubs = try network.communities(.groups(by: "club"))
    for index in PartitionAgreement.allCases {
      let value = try network.value(
        .agreement(of: .leiden(resolution: 1, seed: 1), with: .groups(by: "club"), index: index))
      #expect(value.value == found.agreement(with: clubs, by: index))
      #expect(value.measure.parameters.contains { $0.value == index.rawValue })
    }
    let nobody = try Network(nodes: [Int](), ties: [])
    let nothing = try nobody.value(.agreement(of: .components, with: .components))
    #expect(nothing.undefinedReason == .noNodes)
    try checkNetworkMeasure(
      .agreement(of: .components, with: .groups(by: "kind")), isolateChanges: true)
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
