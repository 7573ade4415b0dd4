import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Odds ratio and Yule's Q")
struct OddsRatioTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `one of two pairs within, one of four across`() throws {
      let network = try withKinds(["a", "a", "b", "b"], ties: [Tie(0, 1), Tie(0, 2)])
      // Odds 1 : 1 within, 1 : 3 across.
      #expect(try network.value(.oddsRatio(by: "kind")).value == 3)
      #expect(try network.value(.yulesQ(by: "kind")).value == 0.5)
    }

    @Test func `ties within only`() throws {
      let network = try withKinds(["a", "a", "b", "b"], ties: [Tie(0, 1)])
      #expect(try network.value(.oddsRatio(by: "kind")).undefinedReason == .nothingToDivideBy)
      #expect(try network.value(.yulesQ(by: "kind")).value == 1)
    }

    @Test func `ties across only`() throws {
      let network = try withKinds(["a", "a", "b", "b"], ties: [Tie(0, 2)])
      #expect(try network.value(.oddsRatio(by: "kind")).value == 0)
      #expect(try network.value(.yulesQ(by: "kind")).value == -1)
    }

    @Test func `with one kind there is nothing to compare`() throws {
      let network = try withKinds(["a", "a", "a"], ties: [Tie(0, 1)])
      #expect(try network.value(.oddsRatio(by: "kind")).undefinedReason == .nothingToDivideBy)
      #expect(try network.value(.yulesQ(by: "kind")).undefinedReason == .nothingToDivideBy)
    }

    @Test func `pairs of two that did not answer are not untied pairs`() throws {
      var network = try withKinds(
        ["a", "a", "b", "b", "a"], ties: [Tie(0, 1), Tie(0, 2), Tie(3, 4)])
      #expect(isClose(try network.value(.oddsRatio(by: "kind")).value, (1 / 3.0) / (2 / 4.0)))
      try network.setAttribute(NodeAttributes.answered, to: .number([1, 0, 0, 0, 0]))
      // Of the pairs among 1, 2, 3 and 4 only the tied one, 3–4, is known.
      #expect(isClose(try network.value(.oddsRatio(by: "kind")).value, (1 / 1.0) / (2 / 1.0)))
    }
  }

  @Test(arguments: try kindNetworks())
  func `it counts all pairs`(network: Network<Int>) throws {
    let literal = LiteralGraph(network)
    var fields = [[0.0, 0], [0, 0]]
    for (first, second) in literal.pairs {
      guard
        let one = network.kind(of: network.nodes[first]),
        let other = network.kind(of: network.nodes[second])
      else { continue }
      fields[one == other ? 0 : 1][literal.tied[first][second] ? 0 : 1] += 1
    }
    let (alike, unlike) = (fields[0][0] * fields[1][1], fields[0][1] * fields[1][0])
    let ratio = try network.value(.oddsRatio(by: "kind")).value
    #expect(unlike == 0 ? ratio == nil : isClose(ratio, alike / unlike))
    let q = try network.value(.yulesQ(by: "kind")).value
    let expected = (alike - unlike) / (alike + unlike)
    #expect(expected.isNaN ? q == nil : isClose(q, expected))
  }

  @Test func `they keep the laws`() throws {
    try checkNetworkMeasure(.oddsRatio(by: "kind"))
    try checkNetworkMeasure(.yulesQ(by: "kind"))
  }
}
