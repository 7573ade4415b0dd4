import NetworkCore
import Testing

@Suite("Chance test")
struct ChanceTestTests {
  @Test func `the observed value counts as one of those that chance could have made`() {
    let test = ChanceTest(observed: 5, drawn: [1, 2, 3, 5])
    #expect(test.upperP == 0.4)
    #expect(test.lowerP == 1)
    #expect(test.twoSidedP == 0.8)
    #expect(test.mean == 2.75)
    #expect(abs((test.standardDeviation ?? 0) - (8.75 / 3).squareRoot()) < 1e-15)
    #expect(abs((test.zScore ?? 0) - 2.25 / (8.75 / 3).squareRoot()) < 1e-15)
  }

  @Test func `no p is zero`() {
    #expect(ChanceTest(observed: 9, drawn: Array(repeating: 0, count: 99)).upperP == 0.01)
  }

  @Test func `two-sided p stays at one`() {
    #expect(ChanceTest(observed: 0, drawn: [-1, 1]).twoSidedP == 1)
  }

  @Test func `where chance makes one value there is no z`() {
    let test = ChanceTest(observed: 0.1, drawn: Array(repeating: 0.1, count: 10))
    #expect(test.standardDeviation == 0)
    #expect(test.mean == 0.1)
    #expect(test.zScore == nil)
    #expect(ChanceTest(observed: 1, drawn: []).mean == nil)
    #expect(ChanceTest(observed: 1, drawn: [2]).standardDeviation == nil)
  }

  @Test func `half of the draws that equal the observed value lie below it`() {
    #expect(ChanceTest(observed: 5, drawn: [1, 5, 5, 9]).quantile == 0.5)
    #expect(ChanceTest(observed: 5, drawn: [1, 2, 3, 5]).quantile == 0.875)
    #expect(ChanceTest(observed: 5, drawn: []).quantile == nil)
    #expect(ChanceTest(observed: 5, drawn: [1, 9], undefinedCount: 2).quantile == 0.5)
  }

  @Test func `the middle of 39 draws leaves one out on each side`() {
    let draws = (1...39).map(Double.init)
    #expect(ChanceTest(observed: 5, drawn: draws.reversed()).interval == 1...39)
    #expect(ChanceTest(observed: 5, drawn: draws.dropLast()).interval == nil)
    let more = (1...79).map(Double.init)
    #expect(ChanceTest(observed: 5, drawn: more).interval == 2...78)
  }

  @Test func `a draw without a number makes p larger, never smaller`() {
    let test = ChanceTest(observed: 9, drawn: [1, 2, 3], undefinedCount: 6)
    #expect(test.drawCount == 9)
    #expect(test.upperP == 0.7)
    #expect(test.lowerP == 1)
    #expect(test.mean == 2)
    #expect(!ChanceTest(observed: 9, drawn: [9], undefinedCount: 1).isFixed)
  }

  @Test func `sums that differ in their last bits are equal where they may be`() {
    let draws = [0.1 + 0.2, 0.3]
    #expect(ChanceTest(observed: 0.3, drawn: draws).countAtMost == 1)
    let test = ChanceTest(observed: 0.3, drawn: draws, tolerance: 1e-10)
    #expect(test.isFixed)
    #expect(test.standardDeviation == 0)
    #expect(test.zScore == nil)
    #expect(!ChanceTest(observed: 0.3, drawn: []).isFixed)
    #expect(!ChanceTest(observed: 0.3, drawn: [0.3, 0.4]).isFixed)
  }
}
