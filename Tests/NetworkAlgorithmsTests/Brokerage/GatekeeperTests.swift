import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Gatekeeper")
struct GatekeeperTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `two inside and one outside make two pairs`() throws {
      let network = try withKinds(
        ["a", "a", "a", "b", nil], ties: [Tie(0, 1), Tie(0, 2), Tie(0, 3), Tie(0, 4)])
      #expect(agree(try network.scores(.gatekeeper(by: "kind")), [2, 0, 0, 0, nil]))
      #expect(
        agree(try network.scores(.gatekeeper(by: "kind", count: .internal)), [2, 1, 1, 0, nil]))
      #expect(
        agree(try network.scores(.gatekeeper(by: "kind", count: .external)), [1, 0, 0, 1, nil]))
    }

    @Test func `isolates of known group score 0`() throws {
      let scores = try withKinds(["a", nil], ties: []).scores(.gatekeeper(by: "kind"))
      #expect(agree(scores, [0, nil]))
      #expect(scores.undefinedReason == .unknownKind)
    }
  }

  @Test(arguments: Gatekeeper.Count.allCases)
  func `it keeps the laws`(count: Gatekeeper.Count) throws {
    try checkNodeMeasureByKind(.gatekeeper(by: "kind", count: count))
  }

  @Test func `internal and external ties are those of the E-I index`() throws {
    for network in try kindNetworks() {
      let inside = try network.scores(.gatekeeper(by: "kind", count: .internal))
      let outside = try network.scores(.gatekeeper(by: "kind", count: .external))
      let index = try network.scores(.nodeEIIndex(by: "kind"))
      for node in network.nodes {
        guard let inside = inside[node], let outside = outside[node], inside + outside > 0 else {
          #expect(index[node] == nil)
          continue
        }
        #expect(isClose(index[node], (outside - inside) / (outside + inside)))
      }
    }
  }
}
