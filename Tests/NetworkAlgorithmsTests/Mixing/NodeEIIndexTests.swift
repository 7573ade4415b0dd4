import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("E-I index of nodes and groups")
struct NodeEIIndexTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `one tie in and two out`() throws {
      let network = try withKinds(
        ["a", "a", "b", "b", nil],
        ties: [Tie(0, 1), Tie(0, 2, strength: 4), Tie(0, 3), Tie(0, 4), Tie(2, 4)])
      #expect(
        agree(try network.scores(.nodeEIIndex(by: "kind")), [1 / 3.0, -1, 1, 1, nil]))
      #expect(
        agree(
          try network.scores(.nodeEIIndex(by: "kind", ties: .strength)),
          [4 / 6.0, -1, 1, 1, nil]))
    }

    @Test func `a group counts a tie within once`() throws {
      let network = try withKinds(
        ["a", "a", "b", "c"], ties: [Tie(0, 1), Tie(0, 2), Tie(1, 3), Tie(2, 3)])
      let index = { (group: String?) in
        try network.value(.eiIndex(by: "kind", group: group)).value
      }
      #expect(isClose(try index("a"), (2 - 1) / 3.0))
      #expect(try index("b") == 1)
      #expect(isClose(try index(nil), (3 - 1) / 4.0))
    }

    @Test func `it says why there is no value`() throws {
      let network = try withKinds(["a", "b", "c", nil], ties: [Tie(0, 1), Tie(2, 3)])
      #expect(
        try network.value(.eiIndex(by: "kind", group: "x")).undefinedReason == .noTiesOfKnownGroup)
      #expect(
        try network.value(.eiIndex(by: "kind", group: "c")).undefinedReason == .noTiesOfKnownGroup)
      let scores = try network.scores(.nodeEIIndex(by: "kind"))
      #expect(agree(scores, [1, 1, nil, nil]))
      #expect(scores.undefinedReason == .noTiesOfKnownGroup)
    }
  }

  @Test(arguments: TieReading.allCases)
  func `they keep the laws`(ties: TieReading) throws {
    try checkNodeMeasureByKind(.nodeEIIndex(by: "kind", ties: ties))
    try checkNetworkMeasure(.eiIndex(by: "kind", group: "a", ties: ties))
  }

  /// Each tie within has two ends in the group, each tie across one.
  @Test(arguments: try kindNetworks())
  func `the ends of the members' ties make up the group's`(network: Network<Int>) throws {
    for group in ["a", "b", "c"] {
      let (inside, outside) = network.allTies().reduce(into: (0.0, 0.0)) { sums, tie in
        guard let first = network.kind(of: tie.first), let second = network.kind(of: tie.second)
        else { return }
        if first == group, second == group {
          sums.0 += 1
        } else if first == group || second == group {
          sums.1 += 1
        }
      }
      let expected = (outside - inside) / (outside + inside)
      let value = try network.value(.eiIndex(by: "kind", group: group)).value
      #expect(expected.isNaN ? value == nil : isClose(value, expected))
    }
  }
}
