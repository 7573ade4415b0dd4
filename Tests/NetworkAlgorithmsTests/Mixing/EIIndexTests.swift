import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("E-I index")
struct EIIndexTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `one tie out and two ties in`() throws {
      let network = try withKinds(
        ["a", "a", "b", "b"], ties: [Tie(0, 1), Tie(1, 2), Tie(2, 3)])
      #expect(isClose(try network.value(.eiIndex(by: "kind")).value, -1.0 / 3))
    }

    @Test func `a strong tie counts more where strength counts`() throws {
      let network = try withKinds(["a", "a", "b"], ties: [Tie(0, 1), Tie(1, 2, strength: 3)])
      #expect(try network.value(.eiIndex(by: "kind")).value == 0)
      #expect(try network.value(.eiIndex(by: "kind", ties: .strength)).value == 0.5)
    }

    @Test func `ten of the karate club's ties cross the factions, eleven the clubs`() throws {
      let club = try karateWithKinds()
      let factions = try club.value(.eiIndex(by: "faction")).value
      #expect(isClose(factions, -0.743590, within: 5e-7))
      #expect(isClose(try club.value(.eiIndex(by: "club")).value, -0.717949, within: 5e-7))
    }

    @Test func `25 of the 231 meetings cross the clubs`() throws {
      let club = try karateWithKinds(strengths: true)
      let value = try club.value(.eiIndex(by: "club", ties: .strength)).value
      #expect(isClose(value, (25.0 - 206) / 231))
    }

    @Test func `nodes of unknown group are left out, with their ties`() throws {
      let network = try withKinds(["a", "b", nil], ties: [Tie(0, 1), Tie(1, 2), Tie(2, 0)])
      #expect(try network.value(.eiIndex(by: "kind")).value == 1)
    }

    @Test func `it says why there is no value`() throws {
      let network = try withKinds(["a", nil], ties: [Tie(0, 1)])
      #expect(
        try network.value(.eiIndex(by: "kind")).undefinedReason
          == "no ties between nodes of known group")
      #expect(throws: MeasureError.noSuchAttribute("x")) { try network.value(.eiIndex(by: "x")) }
    }
  }

  @Test func `it keeps the laws`() throws {
    try checkNetworkMeasure(.eiIndex(by: "kind"))
    try checkNetworkMeasure(.eiIndex(by: "kind", ties: .strength))
  }

  @Test func `naming the groups otherwise changes nothing`() throws {
    var network = try karateWithKinds()
    let before = try network.value(.eiIndex(by: "club")).value
    let renamed = network.nodes.map { "\(Exemplar.karateClub(of: $0) == "Officer")" }
    try network.setAttribute("club", to: .text(renamed))
    #expect(try network.value(.eiIndex(by: "club")).value == before)
  }

  @Test(arguments: try CohesionOracle.networks())
  func `counting ties with networkx gives the same`(known: CohesionOracle.Recorded) throws {
    #expect(isClose(try known.network().value(.eiIndex(by: "kind")).value, known.eiIndex))
  }
}
