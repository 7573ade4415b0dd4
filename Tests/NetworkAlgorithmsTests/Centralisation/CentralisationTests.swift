import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Centralisation")
struct CentralisationTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `a star turns around its hub, a cycle around nobody`() throws {
      let star = try Exemplar.star()
      let cycle = try Exemplar.cycle(5)
      #expect(isClose(try star.value(.centralisation(of: .degree)).value, 1))
      #expect(isClose(try star.value(.centralisation(of: .closeness(over: .hops))).value, 1))
      #expect(isClose(try star.value(.centralisation(of: .betweenness(over: .hops))).value, 1))
      #expect(try cycle.value(.centralisation(of: .degree)).value == 0)
      #expect(try cycle.value(.centralisation(of: .closeness(over: .hops))).value == 0)
      #expect(try cycle.value(.centralisation(of: .betweenness(over: .hops))).value == 0)
    }

    /// As sna has it; a star of five has two thirds.
    @Test(arguments: [("kite", 0.354), ("star", 0.6667), ("tie", 1)])
    func `eigenvectors turn most around a single tie`(name: String, expected: Double) throws {
      let network =
        try name == "star"
        ? Exemplar.star()
        : name == "tie"
          ? Network(nodes: ["a", "b", "c", "d"], ties: [Tie("a", "b")]) : knownNetwork(name)
      let value = try network.value(.centralisation(of: .eigenvector)).value
      #expect(isClose(value, expected, within: 5e-5))
    }

    @Test(arguments: [
      ("kite", 0.333333, 0.270375, 0.296296), ("florentine", 0.274725, 0.322452, 0.436813),
      ("karate", 0.399621, 0.298195, 0.405557),
    ])
    func `the literature agrees`(
      name: String, degree: Double, closeness: Double, betweenness: Double
    ) throws {
      let network = try knownNetwork(name)
      #expect(isClose(try network.value(.centralisation(of: .degree)).value, degree, within: 5e-7))
      #expect(
        isClose(
          try network.value(.centralisation(of: .closeness(over: .hops))).value, closeness,
          within: 5e-7))
      #expect(
        isClose(
          try network.value(.centralisation(of: .betweenness(over: .hops))).value, betweenness,
          within: 5e-7))
    }

    @Test func `with the family that married nobody, degree is less central`() throws {
      let families = try Exemplar.florentineMarriages(pucci: true)
      let value = try families.value(.centralisation(of: .degree)).value
      #expect(isClose(value, 0.266667, within: 5e-7))
    }

    @Test func `the name says whose centralisation it is`() {
      let measure = Centralisation(of: Betweenness(over: .hops, scale: .share))
      #expect(
        measure.description.call
          == "centralisation(of: betweenness(over: hops, scale: share, ends: left-out))")
    }
  }

  @Suite("undefined")
  struct Undefined {
    @Test(arguments: [0, 1, 2])
    func `fewer than three nodes turn around nobody`(count: Int) throws {
      let value = try Network(nodes: Array(0..<count), ties: [])
        .value(.centralisation(of: .degree))
      #expect(value.undefinedReason == "fewer than three nodes")
    }

    @Test func `closeness needs a connected network, the others do not`() throws {
      let pieces = try Exemplar.twoComponents()
      #expect(
        try pieces.value(.centralisation(of: .closeness(over: .hops))).undefinedReason
          == "not all nodes are connected")
      #expect(try pieces.value(.centralisation(of: .degree)).value != nil)
      #expect(try pieces.value(.centralisation(of: .betweenness(over: .hops))).value != nil)
    }

    @Test func `the most is known over hops only`() throws {
      let club = try Exemplar.karate(strengths: true)
      #expect(try club.value(.centralisation(of: .closeness(over: .inverseStrength))).value == nil)
      #expect(
        try club.value(.centralisation(of: .betweenness(over: .inverseStrength))).undefinedReason
          == "the most is not known over lengths")
      #expect(
        try club.value(.centralisation(of: .betweenness(over: .hops, cutOff: 2))).value == nil)
    }
  }

  /// A score that the first node does not have.
  private struct Partial: CentralisableMeasure {
    var description: MeasureDescription {
      MeasureDescription(
        name: "partial", title: "Partial", definition: "", conventions: [], citation: "")
    }
    func largestSpread(nodeCount: Int, isConnected: Bool) -> NetworkValue.Outcome { .defined(1) }
    func scores<Node>(in network: Network<Node>, run: RunControl) throws -> NodeScores<Node> {
      NodeScores(
        network.nodes.indices.map { $0 == 0 ? .nan : 1 }, of: self, in: network,
        whyUndefined: "the first has none")
    }
  }

  @Test func `where a node has no score there is no centralisation, and the reason is kept`()
    throws
  {
    let value = try Exemplar.star().value(.centralisation(of: Partial()))
    #expect(value.outcome == .undefined("the first has none"))
  }

  @Suite("laws")
  struct Laws {
    @Test func `they hold`() throws {
      try checkNetworkMeasure(.centralisation(of: .degree), isolateChanges: true)
      try checkNetworkMeasure(.centralisation(of: .closeness(over: .hops)), isolateChanges: true)
      try checkNetworkMeasure(.centralisation(of: .betweenness(over: .hops)), isolateChanges: true)
      try checkNetworkMeasure(
        .centralisation(of: .eigenvector(ties: .strength)), isolateChanges: true)
    }

    @Test func `counts and shares are equally central`() throws {
      let club = try Exemplar.karate()
      #expect(
        isClose(
          try club.value(.centralisation(of: .degree(scale: .share))).value,
          try #require(try club.value(.centralisation(of: .degree)).value)))
      #expect(
        isClose(
          try club.value(.centralisation(of: .betweenness(over: .hops, scale: .share))).value,
          try #require(
            try club.value(.centralisation(of: .betweenness(over: .hops))).value)))
    }

    @Test func `of all networks of five nodes none is more central than the star`() throws {
      let pairs = (0..<5).flatMap { first in (0..<first).map { Tie(first, $0) } }
      var (degree, closeness, betweenness) = (0.0, 0.0, 0.0)
      var eigenvector = 0.0
      for choice in 0..<1 << pairs.count {
        let network = try Network(
          nodes: Array(0..<5),
          ties: pairs.indices.filter { choice >> $0 & 1 == 1 }.map { pairs[$0] })
        degree = max(degree, try network.value(.centralisation(of: .degree)).value ?? 0)
        closeness = max(
          closeness, try network.value(.centralisation(of: .closeness(over: .hops))).value ?? 0)
        betweenness = max(
          betweenness, try network.value(.centralisation(of: .betweenness(over: .hops))).value ?? 0)
        eigenvector = max(
          eigenvector, try network.value(.centralisation(of: .eigenvector)).value ?? 0)
      }
      #expect(isClose(eigenvector, 1), "a single tie has it")
      #expect(isClose(degree, 1))
      #expect(isClose(closeness, 1))
      #expect(isClose(betweenness, 1))
    }
  }
}
