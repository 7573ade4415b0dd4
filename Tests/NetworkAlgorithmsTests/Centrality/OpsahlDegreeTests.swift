import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Opsahl degree")
struct OpsahlDegreeTests {
  /// The network of figure 1 of the paper has nodes of four ties and strength 8, and others.
  @Test(arguments: [(0.0, 2.0), (0.5, 6), (1, 18), (1.5, 54), (2, 162)])
  func `two ties of strength 9 on average`(alpha: Double, expected: Double) throws {
    let network = try Network(ties: [Tie("a", "b", strength: 8), Tie("b", "c", strength: 10)])
    #expect(isClose(try network.scores(.opsahlDegree(alpha: alpha))["b"], expected))
  }

  @Test(arguments: [0, 0.3, 1, 1.7])
  func `by definition`(alpha: Double) throws {
    for network in try smallNetworks() {
      let scores = try network.scores(.opsahlDegree(alpha: alpha))
      let (counts, sums) = try (network.scores(.degree).values, network.scores(.strength).values)
      for (place, node) in network.nodes.enumerated() {
        let (k, s) = (counts[place], sums[place])
        // Logarithms to the base 2 on both sides.
        let matches =
          k == 0
          ? scores[node] == 0
          : isClose(logarithm(scores[node]!), (1 - alpha) * logarithm(k) + alpha * logarithm(s))
        #expect(matches)
      }
    }
  }

  /// By halving and squaring, so that nothing is shared with what is tested.
  private func logarithm(_ number: Double) -> Double {
    var (rest, result, share) = (number.significand, Double(number.exponent), 0.5)
    for _ in 0..<52 {
      rest *= rest
      if rest >= 2 {
        rest /= 2
        result += share
      }
      share /= 2
    }
    return result
  }

  @Test func `a number too large to write is no score`() throws {
    let network = try Network(ties: [Tie(0, 1, strength: 1e300)])
    let scores = try network.scores(.opsahlDegree(alpha: 2))
    #expect(scores[0] == nil && scores.undefinedReason == .numberTooLarge)
  }

  @Test func `laws`() throws {
    try checkNodeMeasure(.opsahlDegree(alpha: 0))
    try checkNodeMeasure(.opsahlDegree(alpha: 1), scalesWithStrength: true)
    let club = try Exemplar.karate(strengths: true)
    let scores = try club.scores(.opsahlDegree(alpha: 0.5))
    let again = try restrengthened(club) { $0 * 4 }.scores(.opsahlDegree(alpha: 0.5))
    #expect(agree(again, scores.values.map { 2 * $0 }))
  }
}
