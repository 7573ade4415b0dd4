import Testing

@testable import ClusterEvaluation

@Suite("Differences in differences")
struct StackedDifferenceTests {
  private typealias Entry = StackedDifference.Entry

  private static func entry(
    _ subject: Int, _ stratum: Int, treated: Bool, _ change: Double?
  ) -> Entry {
    Entry(subject: subject, stratum: stratum, isTreated: treated, changes: [change])
  }

  /// Two treated and two others in one stratum, one treated and one other in a second.
  private static let entries = [
    entry(0, 0, treated: true, 3), entry(1, 0, treated: true, 1), entry(2, 0, treated: false, 1),
    entry(3, 0, treated: false, 0), entry(4, 1, treated: true, 5), entry(3, 1, treated: false, 2),
  ]

  @Test func `strata count as often as they have treated`() throws {
    let stacked = StackedDifference(Self.entries, subjects: 5, strata: 2, times: 1)
    let estimate = try #require(stacked.estimate(at: [0]))
    // First: (3 + 1)/2 − (1 + 0)/2 = 1.5, twice; second: 5 − 2 = 3, once.
    #expect(estimate.difference == 2)
    #expect(estimate.treated == 3)
    #expect(estimate.controls == 2)
  }

  @Test func `the error is that of leaving each out, wherever it stands`() throws {
    let stacked = StackedDifference(Self.entries, subjects: 5, strata: 2, times: 1)
    let estimate = try #require(stacked.estimate(at: [0]))
    let without = try (0..<5).map { left in
      let rest = Self.entries.filter { $0.subject != left }
      return try #require(
        StackedDifference(rest, subjects: 5, strata: 2, times: 1).estimate(at: [0])
      ).difference
    }
    let mean = without.reduce(0, +) / 5
    let error = (without.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } * 4 / 5).squareRoot()
    #expect(abs((estimate.standardError ?? -1) - error) < 1e-12)
  }

  @Test func `for equal groups it is near the error of two independent means`() throws {
    // Treated 0, 2, 0, 2, … and others 1: variance 8/7 of eight, error √(8/7/8) = 0.378.
    let entries = (0..<16).map { subject in
      Self.entry(subject, 0, treated: subject < 8, subject < 8 ? Double(subject % 2 * 2) : 1)
    }
    let estimate = try #require(
      StackedDifference(entries, subjects: 16, strata: 1, times: 1).estimate(at: [0]))
    #expect(estimate.difference == 0)
    #expect(abs((estimate.standardError ?? 0) - 0.378 * (15.0 / 16 * 8 / 7).squareRoot()) < 0.001)
  }

  @Test func `a stratum without others counts for nothing`() {
    let entries = [Self.entry(0, 0, treated: true, 3), Self.entry(1, 1, treated: false, 3)]
    #expect(
      StackedDifference(entries, subjects: 2, strata: 2, times: 1).estimate(at: [0]) == nil)
    #expect(StackedDifference([], subjects: 0, strata: 0, times: 1).estimate(at: [0]) == nil)
  }

  @Test func `who is not watched is not there`() throws {
    let more = Self.entries + [Self.entry(0, 1, treated: false, nil)]
    let one = StackedDifference(more, subjects: 5, strata: 2, times: 1).estimate(at: [0])
    #expect(try #require(one).difference == 2)
  }
}
