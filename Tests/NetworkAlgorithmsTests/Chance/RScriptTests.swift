import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Scripts for R")
struct RScriptTests {
  private static func network() throws -> Network<String> {
    var network = try Network(
      nodes: ["Ādaži \"1\"", "b\\c", "d\ne", "quit()"],
      ties: [
        Tie("Ādaži \"1\"", "b\\c", strength: 2), Tie("b\\c", "quit()", strength: 0.5),
        Tie("d\ne", "quit()"),
      ])
    try network.setAttribute("kind", to: .text(["x", "y'", nil, "x"]))
    try network.setAttribute("size", to: .number([1, 2.5, nil, 1e-7]))
    return network
  }

  @Test func `the model of ergm has the network and the terms`() throws {
    let script = ErgmScript(
      [
        .edges, .sameText("kind"), .sameTextEach("kind"), .textPairs("kind"), .textOfEnds("kind"),
        .sum("size"), .distance("size"), .sharedPartners(decay: 0.5), .degrees(decay: 0.25),
        .triangles, .isolates,
      ], seed: 7)
    try expectGolden(try script.text(for: Self.network()), "ergm-script.R")
  }

  @Test func `the model of RSiena has all waves in one order`() throws {
    let first = try Self.network()
    let second = try Network(
      nodes: first.nodes.reversed(), ties: [Tie("quit()", "Ādaži \"1\"")])
    let script = SienaScript(
      [.transitivity, .degrees, .sameText("kind"), .similarNumber("size")], seed: 7)
    try expectGolden(try script.text(for: [first, second]), "siena-script.R")
  }

  @Test func `what is not there is told`() throws {
    let network = try Self.network()
    #expect(throws: CorrelationError.noSuchText("size")) {
      try ErgmScript([.sameText("size")], seed: 1).text(for: network)
    }
    #expect(throws: CorrelationError.noSuchNumber("x")) {
      try SienaScript([.similarNumber("x")], seed: 1).text(for: [network, network])
    }
    let other = try Network(nodes: ["f"], ties: [Tie("f", "g")])
    #expect(throws: CorrelationError.self) {
      try SienaScript([], seed: 1).text(for: [network, other])
    }
    #expect(throws: CorrelationError.self) {
      try SienaScript([], seed: 1).text(for: [other, network])
    }
  }

  @Test func `an empty network is a script as well`() throws {
    let none = try Network(nodes: [String](), ties: [])
    let text = try ErgmScript([], seed: 1).text(for: none)
    #expect(text.contains("network.initialize(0, directed = FALSE)"))
    #expect(text.contains("ergm(net ~ edges,") && !text.contains("add.edges"))
  }

  @Test func `unknown answers are said`() throws {
    var network = try Self.network()
    network.setNumber(NodeAttributes.answered) { _ in 0 }
    let text = try ErgmScript([.edges], seed: 1).text(for: network)
    #expect(text.contains("# Of some pairs nobody told"))
  }
}
