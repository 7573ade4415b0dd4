import Testing
import TestKit

@testable import ClusterEvaluation

@Suite("What an assessment makes of values")
struct EvidenceTests {
  @Test func `Pearson’s and Spearman’s correlation, by hand`() {
    // Means 2 and 3; products 1 + 0 + 2; squares 2 and 6.
    let pairs = [(1.0, 2.0), (2.0, 2.0), (3.0, 5.0)]
    #expect(isClose(Correlation.pearson(pairs), 3 / 12.0.squareRoot()))
    // Ranks 0, 1, 2 and 0.5, 0.5, 2.
    #expect(isClose(Correlation.spearman(pairs), 1.5 / 3.0.squareRoot()))
    #expect(Correlation.pearson([(1, 2), (1, 3), (1, 4)]) == nil)
    #expect(Correlation.pearson([(1, 2), (2, 3)]) == nil)
    #expect(Correlation.pearson([(0.1, 1), (0.1, 2), (0.1, 3)]) == nil)
  }

  @Test func `quantiles of chi-square are those of the tables`() {
    #expect(abs(ChiSquareQuantile.value(0.025, freedom: 6) - 1.237) < 0.001)
    #expect(abs(ChiSquareQuantile.value(0.975, freedom: 6) - 14.449) < 0.001)
    #expect(abs(ChiSquareQuantile.value(0.95, freedom: 1) - 3.841) < 0.001)
    #expect(abs(ChiSquareQuantile.value(0.975, freedom: 100) - 129.561) < 0.001)
  }

  @Test func `reliability is the mean over splits, and stretched only where halves add up`() throws
  {
    let first: [[Double?]] = [[1, 2, 3], [1, 2, 3]]
    let second: [[Double?]] = [[2, 4, 6], [3, 1, 2]]
    let found = try #require(
      SplitHalfReliability(first: first, second: second, addsUp: true, fewestClusters: 3))
    #expect(isClose(found.correlation, (1 - 0.5) / 2))
    #expect(isClose(found.spearmanBrown, 0.4))
    let raw = SplitHalfReliability(
      first: first, second: second, addsUp: false, fewestClusters: 3)
    #expect(raw?.spearmanBrown == nil)
  }

  @Test func `there is no reliability where most splits give no correlation`() {
    let first: [[Double?]] = [[1, 2, 3], [1, nil, 3], [nil, 2, 3]]
    #expect(
      SplitHalfReliability(first: first, second: first, addsUp: false, fewestClusters: 3) == nil)
  }

  @Test func `discrimination takes the sampling variance off, by hand`() throws {
    // Means 1, 3, 5: variance 4. Halves differ by 2, 0, 2: half squares 2, 0, 2; half of them, mean 2/3.
    let found = try #require(
      ClusterDiscrimination(
        first: [[0, 3, 4]], second: [[2, 3, 6]], halfSize: 5, sizes: [10, 10, 10],
        fewestClusters: 3))
    #expect(isClose(found.share, 1 - (2.0 / 3) / 4))
    #expect(found.interval.contains(found.share))
    // With two degrees of freedom the quantiles are −2 ln(1 − p).
    #expect(abs(found.interval.lowerBound - (1 - 7.3778 / 12)) < 1e-4)
    #expect(abs(found.interval.upperBound - (1 - 0.0506 / 12)) < 1e-4)
  }

  @Test func `clusters that do not differ have no discrimination`() {
    let same = ClusterDiscrimination(
      first: [[1, 1, 1]], second: [[1, 1, 1]], halfSize: 5, sizes: [10, 10, 10], fewestClusters: 3)
    #expect(same == nil)
  }

  @Test func `changes are relative, by sign or by size, and absolute for an index`() throws {
    let changed: [[Double?]] = [[5, 4], [15, nil]]
    let signed = try #require(
      RelativeChange(from: [10, 2], to: changed, on: .share, takesSize: false))
    #expect(isClose(signed.mean, (0 + 1) / 2.0))
    #expect(isClose(signed.spread, 0.5.squareRoot()))
    let sized = try #require(
      RelativeChange(from: [10, 2], to: changed, on: .share, takesSize: true))
    #expect(isClose(sized.mean, (0.5 + 1) / 2))
    let index = try #require(
      RelativeChange(from: [0, -0.5], to: [[0.2, -0.7]], on: .index, takesSize: true))
    #expect(isClose(index.mean, 0.2))
    #expect(RelativeChange(from: [0], to: [[1]], on: .share, takesSize: true) == nil)
  }

  @Test func `a dummy is told in standard deviations between clusters`() throws {
    let found = try #require(
      GamingEffect(
        from: [1, 3, 5],
        to: [.twoUnlinked: [2, 4, 6], .twoLinked: [1, 3, 7], .allMembers: [9, 9, 9]]))
    // The standard deviation is 2: moves by 1, by 0, 0, 2, and by 8, 6, 4.
    #expect(found.cheapest == .twoUnlinked)
    #expect(isClose(found.cheapestEffect, 0.5))
    #expect(isClose(found.meetingEffect, 3))
    #expect(GamingEffect(from: [2, 2], to: [.twoLinked: [3, 3]]) == nil)
  }

  @Test func `groups hold those of which every two put clusters in the same or opposite order`() {
    let values: [[Double?]] = [
      [1, 2, 3, 4, 5], [9, 7, 5, 3, 1], [2, 1, 5, 4, 3], [1, 3, 2, 4, 5], [nil, nil, 1, 2, 3],
    ]
    let groups = RedundancyGroup.groups(of: values, threshold: 0.89, fewestClusters: 4)
    #expect(groups == [[0, 1, 3]])
  }

  @Test func `what rules out weighs more than what is open, and that more than care`() {
    let finding = { (weight: WeighedFinding.Weight) in
      WeighedFinding(finding: .countsOnly, weight: weight)
    }
    #expect(AssessmentVerdict(from: [finding(.good)]) == .use)
    #expect(AssessmentVerdict(from: [finding(.good), finding(.care)]) == .useWithCare)
    #expect(AssessmentVerdict(from: [finding(.care), finding(.open)]) == .noVerdict)
    #expect(AssessmentVerdict(from: [finding(.open), finding(.against)]) == .doNotUse)
  }

  @Test func `the dearest need decides what data cost`() {
    #expect(DataCost(of: []) == .low)
    #expect(DataCost(of: [.countries, .dates]) == .medium)
    #expect(DataCost(of: [.memberships, .joiningDates]) == .high)
  }
}
