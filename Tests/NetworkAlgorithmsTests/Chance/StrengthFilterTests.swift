import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Backbones of strengths")
struct StrengthFilterTests {
  @Suite("by hand")
  struct ByHand {
    /// Of three partners one has eight tenths: two cuts of a stick fall in the last fifth.
    @Test func `a tie with most of a hub's strength is no chance`() throws {
      let network = try Network(ties: [
        Tie("hub", "a", strength: 8), Tie("hub", "b"), Tie("hub", "c"),
      ])
      let scores = try network.scores(.disparity)
      #expect(isClose(scores["a", "hub"], 0.04, within: 1e-14))
      #expect(isClose(scores["hub", "b"], 0.81, within: 1e-14))
      let kept = try network.marks(.backbone(of: .disparity, level: 0.05))
      #expect(kept.marked == [Tie("hub", "a", strength: 8)])
      let strict = try network.marks(
        .backbone(of: .disparity, level: 0.05, correction: .bonferroni))
      #expect(strict.marked.isEmpty)
    }

    @Test func `the end to which a tie matters more decides`() throws {
      let network = try Network(ties: [
        Tie("large", "small", strength: 3), Tie("large", "x", strength: 97), Tie("small", "y"),
      ])
      // 3 of 100 in the one, 3 of 4 in the other.
      #expect(isClose(try network.scores(.disparity)["large", "small"], 0.25, within: 1e-14))
    }

    @Test func `the only tie of both its ends has a p of 1`() throws {
      #expect(try Exemplar.path(2).scores(.disparity)[0, 1] == 1)
    }

    /// n = 22, a = 10/22, b = 10/22: expected 100/22 = 4.5 strong, and 9.
    @Test func `a tie twice as strong as its ends make it stands out`() throws {
      let network = try Network(ties: [
        Tie("a", "b", strength: 9), Tie("b", "c"), Tie("a", "c"),
      ])
      let scores = try network.scores(.noiseCorrected)
      let (strong, weak) = (
        try #require(scores["a", "b"]), try #require(scores["a", "c"])
      )
      #expect(strong < 0.5 && scores["b", "c"] == weak)
      #expect(isClose(strong, StrengthFilterTests.literalNoise(9, 10, 10, 22), within: 1e-12))
      #expect(isClose(weak, StrengthFilterTests.literalNoise(1, 10, 2, 22), within: 1e-12))
    }

    @Test func `strengths that add up to less than one count nothing`() throws {
      let network = try Network(ties: [Tie(0, 1, strength: 0.5), Tie(1, 2, strength: 0.4)])
      let scores = try network.scores(.noiseCorrected)
      #expect(scores.ranking.isEmpty && scores.undefinedReason == .strengthsBelowOne)
      #expect(throws: MeasureError.self) {
        try network.marks(.backbone(of: .noiseCorrected))
      }
    }

    @Test func `the smallest networks have answers`() throws {
      for count in 0...2 {
        let network = try Network(nodes: Array(0..<count), ties: [])
        #expect(try network.scores(.disparity).count == 0)
        #expect(try network.scores(.noiseCorrected).count == 0)
        #expect(try network.marks(.backbone(of: .disparity)).marked.isEmpty)
        #expect(try network.marks(.backbone(of: .stochasticDegrees)).marked.isEmpty)
      }
    }
  }

  /// The steps of the paper one by one, in its own terms.
  fileprivate static func literalNoise(
    _ w: Double, _ ni: Double, _ nj: Double, _ n: Double
  ) -> Double {
    let mean = ni * nj / (n * n)
    let variance = ni * nj * (n - ni) * (n - nj) / (n * n * n * n * (n - 1))
    let alpha = mean * mean / variance * (1 - mean) - mean
    let beta = mean / variance * (1 - mean) * (1 - mean) - (1 - mean)
    // A beta distribution with these has the mean and the variance.
    #expect(isClose(alpha / (alpha + beta), mean, within: 1e-9))
    let sum = alpha + beta
    #expect(isClose(alpha * beta / (sum * sum * (sum + 1)), variance, within: 1e-9))
    let posterior = (alpha + w) / (sum + n)
    let spread = n * posterior * (1 - posterior)
    let lift = n / (ni * nj)
    let change = 1 / (ni * nj) - n * (ni + nj) / (ni * nj * ni * nj)
    let slope = 2 * (lift + w * change) / ((lift * w + 1) * (lift * w + 1))
    let score = (lift * w - 1) / (lift * w + 1)
    return upperTail(score / (spread * slope * slope).squareRoot())
  }

  /// The area under the normal curve from `start` on, by Simpson's rule.
  private static func upperTail(_ start: Double) -> Double {
    let steps = 20_000
    let width = (12 - start) / Double(steps)
    let height = { (place: Int) in
      let x = start + Double(place) * width
      return naturalPower(-x * x / 2) / (2 * Double.pi).squareRoot()
    }
    return (0...steps).reduce(0) { sum, place in
      let weight: Double = place == 0 || place == steps ? 1 : place % 2 == 1 ? 4 : 2
      return sum + weight * height(place)
    } * width / 3
  }

  /// e to the power of `x`, halved until its series is short.
  private static func naturalPower(_ x: Double) -> Double {
    guard abs(x) > 0.5 else {
      var (term, sum) = (1.0, 1.0)
      for step in 1...20 {
        term *= x / Double(step)
        sum += term
      }
      return sum
    }
    let half = naturalPower(x / 2)
    return half * half
  }

  @Test func `the fast way equals the definition`() throws {
    let network = try RandomNetwork.uniform(count: 40, chance: 0.2, seed: 3, strengths: true)
    let strength = { (node: Int) in network.partners(of: node).reduce(0) { $0 + $1.strength } }
    let whole = network.nodes.reduce(0) { $0 + strength($1) }
    let (disparity, noise) = (
      try network.scores(.disparity), try network.scores(.noiseCorrected)
    )
    for tie in network.allTies() {
      let ends = [tie.first, tie.second]
      let alphas = ends.map { end in
        let rest = network.partners(of: end).count - 1
        return (0..<rest).reduce(1.0) { product, _ in product * (1 - tie.strength / strength(end)) }
      }
      #expect(isClose(disparity[tie.first, tie.second], alphas.min()!, within: 1e-12))
      #expect(
        isClose(
          noise[tie.first, tie.second],
          Self.literalNoise(tie.strength, strength(tie.first), strength(tie.second), whole),
          within: 1e-8))
    }
  }

  @Suite("laws")
  struct Laws {
    @Test func `of every test`() throws {
      let networks = try kindNetworks()
      try checkTieTest(.disparity, on: networks)
      try checkTieTest(.noiseCorrected, on: networks)
    }

    @Test func `another unit of strength changes shares of strength not at all`() throws {
      let network = try Exemplar.karate(strengths: true)
      let scaled = try Network(
        nodes: Array(network.nodes),
        ties: network.allTies().map { Tie($0.first, $0.second, strength: $0.strength * 0.3) })
      let (one, other) = (try network.scores(.disparity), try scaled.scores(.disparity))
      for tie in network.allTies() {
        #expect(isClose(other[tie.first, tie.second], one[tie.first, tie.second]!, within: 1e-12))
      }
    }

    @Test func `strengths near the ends of what a number holds trap nothing`() throws {
      for strength in [1e-300, 1e-9, 1e150, 1e300] {
        let network = try Network(ties: [Tie(0, 1, strength: strength), Tie(1, 2), Tie(0, 2)])
        for tie in try network.scores(.disparity).ranking { #expect((0...1).contains(tie.score)) }
        for tie in try network.scores(.noiseCorrected).ranking {
          #expect((0...1).contains(tie.score))
        }
      }
    }

    @Test func `what is spelled keeps what the library keeps`() throws {
      let network = try Exemplar.karate(strengths: true)
      guard
        case .tieMarks(let spelled) = try MeasureCatalogue.measure(
          spelled: "backbone(by: noise-corrected, level: 0.1, correction: false-discovery)")
      else {
        Issue.record("a backbone marks ties")
        return
      }
      let marks = try network.marks(
        .backbone(of: .noiseCorrected, level: 0.1, correction: .falseDiscovery))
      #expect(try network.marks(spelled).marked == marks.marked)
      #expect(marks.measure.call.hasPrefix("backbone(by: noise-corrected, level: 0.1"))
    }
  }
}
