import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Blau, IQV and diversity of partners")
struct DiversityTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `two and two are as mixed as two kinds can be`() throws {
      let network = try withKinds(["a", "a", "b", "b", nil], ties: [])
      #expect(isClose(try network.value(.blau(by: "kind")).value, 0.5))
      #expect(isClose(try network.value(.iqv(by: "kind")).value, 1))
      #expect(isClose(try network.value(.iqv(by: "kind", kinds: 4)).value, 0.5 / 0.75))
    }

    @Test func `three and one`() throws {
      let network = try withKinds(["a", "a", "a", "b"], ties: [])
      #expect(isClose(try network.value(.blau(by: "kind")).value, 1 - 10 / 16.0))
      #expect(isClose(try network.value(.iqv(by: "kind")).value, (1 - 10 / 16.0) * 2))
    }

    @Test func `one kind is not mixed`() throws {
      let network = try withKinds(["a", "a", nil], ties: [])
      #expect(try network.value(.blau(by: "kind")).value == 0)
      #expect(try network.value(.iqv(by: "kind")).undefinedReason == .allOfOneValue)
      #expect(try network.value(.iqv(by: "kind", kinds: 2)).value == 0)
      let unknown = try withKinds([nil, nil], ties: [])
      #expect(try unknown.value(.blau(by: "kind")).undefinedReason == .noNodesOfKnownKind)
      #expect(try unknown.value(.iqv(by: "kind")).undefinedReason == .noNodesOfKnownKind)
    }

    @Test func `partners of two kinds`() throws {
      let network = try withKinds(
        ["c", "a", "a", "b", nil, "b"],
        ties: [Tie(0, 1), Tie(0, 2), Tie(0, 3, strength: 2), Tie(0, 4, strength: 9), Tie(4, 1)])
      #expect(
        agree(
          try network.scores(.partnerDiversity(by: "kind")), [4 / 9.0, 0, 0, 0, 0.5, nil]))
      #expect(
        isClose(try network.scores(.partnerDiversity(by: "kind", ties: .strength))[0], 0.5))
      #expect(
        isClose(
          try network.scores(.partnerDiversity(by: "kind", index: .iqv))[0], 4 / 9.0 * 1.5))
    }

    @Test func `it says why there is no score`() throws {
      let network = try withKinds(["a", "a", nil], ties: [Tie(0, 1)])
      let blau = try network.scores(.partnerDiversity(by: "kind"))
      #expect(blau.undefinedReason == .noTiesOfKnownKind)
      let iqv = try network.scores(.partnerDiversity(by: "kind", index: .iqv))
      #expect(agree(iqv, [nil, nil, nil]))
      #expect(iqv.undefinedReason == .allOfOneValue)
    }
  }

  @Test(arguments: try kindNetworks())
  func `it is the chance that two nodes differ`(network: Network<Int>) throws {
    let kinds = network.nodes.compactMap(network.kind)
    let different = kinds.reduce(0) { sum, one in sum + kinds.count { $0 != one } }
    let expected = Double(different) / Double(kinds.count * kinds.count)
    let value = try network.value(.blau(by: "kind")).value
    #expect(kinds.isEmpty ? value == nil : isClose(value, expected))
    let scores = try network.scores(.partnerDiversity(by: "kind"))
    #expect(
      agree(
        scores,
        network.nodes.map { node in
          let met = network.partners(of: node).compactMap { network.kind(of: $0.node) }
          guard !met.isEmpty else { return nil }
          let different = met.reduce(0) { sum, one in sum + met.count { $0 != one } }
          return Double(different) / Double(met.count * met.count)
        }))
  }

  @Test func `they keep the laws`() throws {
    try checkNetworkMeasure(.blau(by: "kind"))
    try checkNetworkMeasure(.iqv(by: "kind"))
    for index in PartnerDiversity.Index.allCases {
      for ties in TieReading.allCases {
        try checkNodeMeasureByKind(.partnerDiversity(by: "kind", index: index, ties: ties))
      }
    }
  }
}
