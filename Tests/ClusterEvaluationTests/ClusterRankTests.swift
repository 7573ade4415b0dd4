import Testing

@testable import ClusterEvaluation

@Suite("Ranks as far as they are known")
struct ClusterRankTests {
  private func pair(
    _ first: Int, _ second: Int, by difference: Double, p: Double, adjusted: Double
  )
    -> ClusterDifference
  {
    ClusterDifference(
      first: first, second: second, difference: difference, standardError: 1, p: p,
      adjustedP: adjusted)
  }

  @Test func `a rank leaves out the ranks of those who are told to be above or below`() {
    // The first is below the second and the third; these two cannot be told apart.
    let ranks = ClusterRank.all(
      of: 4,
      by: [
        pair(0, 1, by: -3, p: 0.001, adjusted: 0.005),
        pair(0, 2, by: -4, p: 0.001, adjusted: 0.005),
        pair(1, 2, by: -1, p: 0.4, adjusted: 0.7),
      ])
    #expect(ranks.map { $0?.range } == [3...3, 1...2, 1...2, nil])
    #expect(ranks[0]?.count == 3)
    #expect(ranks.allSatisfy { $0?.isUnknown != true })
  }

  @Test func `where no pair is told apart any rank is possible`() {
    let ranks = ClusterRank.all(of: 2, by: [pair(0, 1, by: 1, p: 0.2, adjusted: 0.2)])
    #expect(ranks.map { $0?.range } == [1...2, 1...2])
    #expect(ranks.allSatisfy { $0?.isUnknown == true })
  }

  @Test func `a pair that Holm's method does not tell apart gives no rank`() {
    // Holm: 3 · 0.03 and 2 · 0.03 are above 0.05, whatever a list of findings may say.
    let ranks = ClusterRank.all(
      of: 3,
      by: [
        pair(0, 1, by: 1, p: 0.03, adjusted: 0.04), pair(0, 2, by: 1, p: 0.03, adjusted: 0.04),
        pair(1, 2, by: 1, p: 0.03, adjusted: 0.04),
      ])
    #expect(ranks.allSatisfy { $0?.isUnknown == true })
  }
}
