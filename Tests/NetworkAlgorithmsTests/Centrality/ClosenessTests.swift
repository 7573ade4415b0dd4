import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Closeness")
struct ClosenessTests {
  @Suite("by hand")
  struct ByHand {
    /// networkx 3.6.1 with and without `wf_improved`, igraph normalised, on 0–1 and 2–3–4.
    @Test func `two components tell the variants apart`() throws {
      let network = try Exemplar.twoComponents()
      #expect(
        agree(
          try network.scores(.closeness(over: .hops)), [0.25, 0.25, 1 / 3.0, 0.5, 1 / 3.0]))
      #expect(
        agree(
          try network.scores(.closeness(over: .hops, variant: .component)),
          [1, 1, 2 / 3.0, 1, 2 / 3.0]))
      let freeman = try network.scores(.closeness(over: .hops, variant: .freeman))
      #expect(agree(freeman, [nil, nil, nil, nil, nil]))
      #expect(freeman.undefinedReason == "not everybody can be reached")
    }

    @Test func `Fernando needs fourteen hops to nine others`() throws {
      let scores = try Exemplar.kite().scores(.closeness(over: .hops))
      #expect(isClose(scores["Fernando"], 9 / 14.0))
      #expect(isClose(scores["Garth"], 9 / 14.0))
      #expect(isClose(scores["Jane"], 9 / 29.0))
    }

    @Test func `the Medici are nearest to the other families`() throws {
      let scores = try Exemplar.florentineMarriages().scores(
        .closeness(over: .hops, variant: .freeman))
      #expect(isClose(scores["Medici"], 0.56))
      #expect(isClose(scores["Ridolfi"], 0.5))
      #expect(scores.ranking.first?.node == "Medici")
    }

    @Test func `strong ties are short`() throws {
      let network = try Network(ties: [
        Tie("a", "b", strength: 3), Tie("b", "c", strength: 6), Tie("a", "c", strength: 1),
      ])
      // a–b is 1/3, a–b–c is 1/3 + 1/6 = 1/2, shorter than 1.
      let scores = try network.scores(.closeness(over: .inverseStrength))
      #expect(isClose(scores["a"], 2 / (1 / 3.0 + 1 / 2.0)))
    }

    @Test func `an isolate scores 0 or nothing`() throws {
      let network = try Exemplar.florentineMarriages(pucci: true)
      #expect(try network.scores(.closeness(over: .hops))["Pucci"] == 0)
      let component = try network.scores(.closeness(over: .hops, variant: .component))
      #expect(component["Pucci"] == nil)
      #expect(component.undefinedReason == "no ties")
    }

    @Test func `a single node scores 0 or nothing`() throws {
      let network = try Network(nodes: ["a"], ties: [])
      #expect(try network.scores(.closeness(over: .hops))["a"] == 0)
      #expect(try network.scores(.closeness(over: .hops, variant: .freeman))["a"] == nil)
    }
  }

  @Test(arguments: PathLength.allCases)
  func `the fast way equals the definition`(length: PathLength) throws {
    for network in try smallNetworks() {
      let paths = LiteralPaths(network, over: length)
      let n = Double(network.nodes.count)
      let expected = network.nodes.indices.map { node -> (Double, Double?) in
        let distances = paths.distances(from: node)
        guard !distances.isEmpty else { return (0, nil) }
        let component = Double(distances.count) / distances.reduce(0, +)
        return (component * Double(distances.count) / (n - 1), component)
      }
      #expect(agree(try network.scores(.closeness(over: length)), expected.map(\.0)))
      #expect(
        agree(
          try network.scores(.closeness(over: length, variant: .component)), expected.map(\.1)))
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: PathLength.allCases)
    func `within components`(length: PathLength) throws {
      try checkNodeMeasure(
        .closeness(over: length, variant: .component),
        scalesWithStrength: length == .inverseStrength, isShare: length == .hops)
    }

    @Test(arguments: PathLength.allCases)
    func `of the whole network`(length: PathLength) throws {
      try checkNodeMeasure(
        .closeness(over: length), isolateChangesOthers: true, unionIsDisjoint: false,
        scalesWithStrength: length == .inverseStrength, isShare: length == .hops)
      try checkNodeMeasure(
        .closeness(over: length, variant: .freeman), isolateChangesOthers: true,
        unionIsDisjoint: false, scalesWithStrength: length == .inverseStrength,
        isShare: length == .hops)
    }

    @Test(arguments: [0.1, 3, 1e-9])
    func `a factor of all strengths is a factor of all scores`(factor: Double) throws {
      for network in try smallNetworks() {
        let measure = Closeness(over: .inverseStrength)
        let scores = try network.scores(measure)
        let scaled = try restrengthened(network) { $0 * factor }.scores(measure)
        #expect(network.nodes.allSatisfy { isClose(scaled[$0]! / factor, scores[$0]!) })
        #expect(scaled.ranking.map(\.node) == scores.ranking.map(\.node))
      }
    }

    @Test func `equal strengths are hops`() throws {
      for network in try smallNetworks() {
        let equal = try restrengthened(network) { _ in 1 }
        let hops = try equal.scores(.closeness(over: .hops))
        #expect(
          agree(
            try equal.scores(.closeness(over: .inverseStrength)), network.nodes.map { hops[$0] }))
      }
    }
  }
}
