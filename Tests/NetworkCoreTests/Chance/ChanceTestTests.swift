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
}
