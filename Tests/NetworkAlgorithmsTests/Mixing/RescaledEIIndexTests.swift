import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Rescaled E-I index")
struct RescaledEIIndexTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `two ties of which both may lead out, one does`() throws {
      // One pair within, four between: from 1 to 2 ties lead out, and 1 does.
      let network = try withKinds(["a", "a", "b", "c"], ties: [Tie(0, 1), Tie(1, 2)])
      #expect(try network.value(.rescaledEIIndex(by: "kind")).value == -1)
    }

    @Test func `as many ties lead out as can`() throws {
      let network = try withKinds(
        ["a", "a", "a", "b"], ties: [Tie(0, 1), Tie(0, 3), Tie(1, 3), Tie(2, 3)])
      // The plain index is bound to stay at or below 1/2 here.
      #expect(try network.value(.eiIndex(by: "kind")).value == 0.5)
      #expect(try network.value(.rescaledEIIndex(by: "kind")).value == 1)
    }

    @Test func `where the sizes leave no choice there is no value`() throws {
      let network = try withKinds(["a", "a", "a"], ties: [Tie(0, 1)])
      #expect(
        try network.value(.rescaledEIIndex(by: "kind")).undefinedReason
          == "group sizes allow one value only")
    }

    @Test func `it says why there is no value`() throws {
      let network = try withKinds(["a", nil], ties: [Tie(0, 1)])
      #expect(
        try network.value(.rescaledEIIndex(by: "kind")).undefinedReason
          == "no ties between nodes of known group")
      #expect(throws: MeasureError.noSuchAttribute("x")) {
        try network.value(.rescaledEIIndex(by: "x"))
      }
    }
  }

  @Test func `it keeps the laws`() throws {
    try checkNetworkMeasure(.rescaledEIIndex(by: "kind"))
  }

  @Test(arguments: try kindNetworks())
  func `the ends of the range come from handing out the ties`(network: Network<Int>) throws {
    let known = network.nodes.compactMap(network.kind)
    let leadsOut = known.indices.flatMap { first in
      known[..<first].map { known[first] != $0 }
    }
    let ties = network.allTies()
      .map { (network.kind(of: $0.first), network.kind(of: $0.second)) }
      .filter { $0.0 != nil && $0.1 != nil }
    let now = ties.count { $0.0 != $0.1 }
    let inwards = leadsOut.sorted { !$0 && $1 }
    let least = inwards.prefix(ties.count).count { $0 }
    let most = inwards.suffix(ties.count).count { $0 }
    let value = try network.value(.rescaledEIIndex(by: "kind")).value
    let expected = 2 * Double(now - least) / Double(most - least) - 1
    #expect(least == most ? value == nil : isClose(value, expected))
  }
}
