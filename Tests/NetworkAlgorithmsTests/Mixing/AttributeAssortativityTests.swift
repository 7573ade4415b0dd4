import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Assortativity")
struct AttributeAssortativityTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `ties within kinds only are wholly assortative`() throws {
      let network = try withKinds(["a", "a", "b", "b"], ties: [Tie(0, 1), Tie(2, 3)])
      #expect(try network.value(.assortativity(by: "kind")).value == 1)
    }

    @Test func `ties between two kinds only are wholly disassortative`() throws {
      let network = try withKinds(["a", "b", "a", "b"], ties: [Tie(0, 1), Tie(2, 3)])
      #expect(try network.value(.assortativity(by: "kind")).value == -1)
    }

    @Test func `two of three ties within two equal kinds`() throws {
      // e = 2/3, a = 1/2 each: (2/3 − 1/2) / (1 − 1/2) = 1/3
      let network = try withKinds(
        ["a", "a", "b", "b"], ties: [Tie(0, 1), Tie(1, 2), Tie(2, 3)])
      #expect(isClose(try network.value(.assortativity(by: "kind")).value, 1.0 / 3))
    }

    @Test func `strong ties count more where strength counts`() throws {
      // e = 4/5, ends 5 of 10 each: (4/5 − 1/2) / (1 − 1/2) = 3/5
      let network = try withKinds(
        ["a", "a", "b", "b"], ties: [Tie(0, 1, strength: 2), Tie(1, 2), Tie(2, 3, strength: 2)])
      #expect(isClose(try network.value(.assortativity(by: "kind", ties: .strength)).value, 0.6))
    }

    @Test func `the karate club stays within its two clubs`() throws {
      let value = try karateWithKinds().value(.assortativity(by: "club")).value
      #expect(isClose(value, 0.717531, within: 5e-7))
    }

    @Test func `nodes of unknown kind are left out, with their ties`() throws {
      let known = try withKinds(["a", "a", "b"], ties: [Tie(0, 1), Tie(1, 2)])
      let more = try withKinds(["a", "a", "b", nil], ties: [Tie(0, 1), Tie(1, 2), Tie(2, 3)])
      #expect(
        try more.value(.assortativity(by: "kind")).outcome
          == known.value(.assortativity(by: "kind")).outcome)
    }
  }

  @Suite("undefined")
  struct Undefined {
    @Test func `all tied nodes of one kind leave nothing to compare`() throws {
      let network = try withKinds(["a", "a", "b"], ties: [Tie(0, 1)])
      let value = try network.value(.assortativity(by: "kind"))
      #expect(value.undefinedReason == "all tied nodes are of one kind")
    }

    @Test func `without ties between known kinds there is no value`() throws {
      let network = try withKinds(["a", nil, "b"], ties: [Tie(0, 1)])
      let value = try network.value(.assortativity(by: "kind"))
      #expect(value.undefinedReason == "no ties between nodes of known kind")
    }

    @Test func `an attribute that is not there is an error that names it`() throws {
      let network = try Exemplar.path(3)
      #expect(throws: MeasureError.noSuchAttribute("sector")) {
        try network.value(.assortativity(by: "sector"))
      }
    }

    @Test func `so is one that holds numbers`() throws {
      var network = try Exemplar.path(2)
      try network.setAttribute("year", to: .number([1, 2]))
      #expect(throws: MeasureError.noSuchAttribute("year")) {
        try network.value(.assortativity(by: "year"))
      }
    }
  }

  @Test func `it keeps the laws`() throws {
    try checkNetworkMeasure(.assortativity(by: "kind"))
    try checkNetworkMeasure(.assortativity(by: "kind", ties: .strength))
  }

  @Test(arguments: try kindNetworks(), TieReading.allCases)
  func `it is Newman's formula on the whole mixing matrix`(
    network: Network<Int>, ties: TieReading
  ) throws {
    var mixing = [[Double]](repeating: [0, 0, 0], count: 3)
    for tie in network.allTies() {
      guard
        let first = network.kind(of: tie.first).flatMap(["a", "b", "c"].firstIndex),
        let second = network.kind(of: tie.second).flatMap(["a", "b", "c"].firstIndex)
      else { continue }
      mixing[first][second] += ties == .strength ? tie.strength : 1
      mixing[second][first] += ties == .strength ? tie.strength : 1
    }
    let all = mixing.flatMap(\.self).reduce(0, +)
    let trace = (0..<3).map { mixing[$0][$0] / all }.reduce(0, +)
    let chance = (0..<3).map { kind in
      (mixing[kind].reduce(0, +) / all) * (mixing.map { $0[kind] }.reduce(0, +) / all)
    }.reduce(0, +)
    let value = try network.value(.assortativity(by: "kind", ties: ties)).value
    let expected = (trace - chance) / (1 - chance)
    #expect(expected.isNaN ? value == nil : isClose(value, expected))
  }

  @Test(arguments: try CohesionOracle.networks())
  func `networkx agrees among nodes of known kind`(known: CohesionOracle.Recorded) throws {
    let value = try known.network().value(.assortativity(by: "kind")).value
    #expect(isClose(value, known.assortativity))
  }
}
