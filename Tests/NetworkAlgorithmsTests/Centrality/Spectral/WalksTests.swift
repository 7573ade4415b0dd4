import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Katz, Bonacich power and alpha centrality")
struct WalksTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `a pair hands on half of what it has`() throws {
      let pair = try Exemplar.path(2)
      #expect(try pair.scores(.katz()).values.allSatisfy { isClose($0, 2) })
      #expect(try pair.scores(.katz(alpha: 0.75, beta: 3)).values.allSatisfy { isClose($0, 12) })
      let alone = try Exemplar.path(1)
      #expect(try alone.scores(.katz(beta: 3)).values == [3])
    }

    @Test func `from one over the largest eigenvalue on there is no sum`() throws {
      let pair = try Exemplar.path(2)
      for scores in try [
        pair.scores(.katz(alpha: 1)), pair.scores(.katz(alpha: 1.5, unit: .absolute)),
      ] { #expect(scores.undefinedReason == .attenuationTooLarge && scores.ranking.isEmpty) }
      let cycle = try DirectedNetwork(arcs: [Arc(0, 1), Arc(1, 0)])
      for alpha in [1, 1.5, 2] {
        let scores = try cycle.scores(.alphaCentrality(alpha: alpha, unit: .absolute))
        #expect(scores.undefinedReason == .attenuationTooLarge)
      }
    }

    @Test func `power beyond it is solved all the same, unless it cannot be`() throws {
      let pair = try Exemplar.path(2)
      // c = 1 + 2c, so all have −1.
      #expect(
        try pair.scores(.bonacichPower(beta: 2)).values.allSatisfy { isClose($0, -1) })
      #expect(
        try pair.scores(.bonacichPower(beta: 1)).undefinedReason == .noSingleSolution)
      #expect(try Exemplar.path(1).scores(.bonacichPower()).undefinedReason == .noTies)
    }

    /// Bonacich's own example has power with those whose partners depend on them.
    @Test func `next to the ends of a path is power, if others' power is to be feared`() throws {
      let path = try Exemplar.path(5)
      let feared = try path.scores(.bonacichPower(beta: -0.5)).values
      #expect(feared[1] > feared[2] && feared[2] > feared[0])
      let shared = try path.scores(.bonacichPower(beta: 0.9)).values
      #expect(shared[2] > shared[1] && shared[1] > shared[0])
      let degrees = try path.scores(.bonacichPower(beta: 0)).values
      #expect(isClose(degrees[1], 2 * degrees[0]))
    }

    @Test func `what comes down a chain`() throws {
      let chain = try DirectedNetwork(arcs: [Arc("a", "b"), Arc("b", "c")])
      let expected = [1, 1.5, 1.75]
      let scores = try chain.scores(.alphaCentrality(alpha: 0.5))
      #expect(zip(scores.values, expected).allSatisfy { isClose($0, $1) })
      // No walk goes on for ever in it, so that alpha may be anything.
      let far = try chain.scores(.alphaCentrality(alpha: 10, unit: .absolute))
      #expect(zip(far.values, [1, 11, 111]).allSatisfy { isClose($0, $1) })
    }

    @Test func `a status of one's own`() throws {
      var chain = try DirectedNetwork(arcs: [Arc("a", "b"), Arc("b", "c")])
      try chain.setAttribute("size", to: .number([4, nil, 1]))
      let scores = try chain.scores(.alphaCentrality(alpha: 0.5, status: "size"))
      #expect(zip(scores.values, [4, 2, 2]).allSatisfy { isClose($0, $1) })
      #expect(throws: MeasureError.noSuchAttribute("age")) {
        try chain.scores(.alphaCentrality(status: "age"))
      }
    }
  }

  @Test(arguments: [0.0, 0.3, 0.85, 0.999], TieReading.allCases)
  func `each equation holds`(share: Double, ties: TieReading) throws {
    for network in try smallNetworks() {
      let katz = try network.scores(.katz(alpha: share, beta: 2, ties: ties)).values
      let power = try network.scores(.bonacichPower(beta: -share, ties: ties))
      let largest = try self.largest(network, ties)
      let alpha = largest > 0 ? share / largest : 0
      // The common factor of power: each is so many times what it is for a = 1.
      var raw = [Double](repeating: 0, count: katz.count)
      for (place, node) in network.nodes.enumerated() {
        let partners = network.partners(of: node).map {
          (network.nodes.position(of: $0.node)!, ties == .present ? 1 : $0.strength)
        }
        let inflow = partners.reduce(0) { $0 + $1.1 * katz[$1.0] }
        #expect(isClose(katz[place], 2 + alpha * inflow, within: 1e-9))
        guard power.undefinedReason == nil else { continue }
        raw[place] =
          power.values[place]
          - partners.reduce(0) { $0 - alpha * $1.1 * power.values[$1.0] }
        let sum = partners.reduce(0) { $0 + $1.1 }
        if sum > 0 { raw[place] /= sum } else { raw[place] = .nan }
      }
      let factors = raw.filter { $0.isFinite && $0 != 0 }
      #expect(factors.allSatisfy { isClose($0, factors[0], within: 1e-9) })
      if power.undefinedReason == nil {
        let squares = power.values.reduce(0) { $0 + $1 * $1 }
        #expect(isClose(squares, Double(katz.count)))
      }
    }
  }

  private func largest(_ network: Network<Int>, _ ties: TieReading) throws -> Double {
    let vector = try network.scores(.eigenvector(ties: ties))
    guard vector.undefinedReason == nil else { return 0 }
    return network.allTies().reduce(0) {
      $0 + 2 * (ties == .present ? 1 : $1.strength) * vector[$1.first]! * vector[$1.second]!
    }
  }

  @Test(arguments: [0.0, 0.5, 0.99], TieReading.allCases)
  func `each equation along arcs holds`(share: Double, ties: TieReading) throws {
    for network in try directedNetworks() {
      let weigh = { (arc: Arc<Int>) in ties == .present ? 1 : arc.strength }
      let bound =
        try network.nodes.isEmpty
        ? 0
        : min(
          ties == .present
            ? network.scores(.inDegree).values.max()! : network.scores(.inStrength).values.max()!,
          ties == .present
            ? network.scores(.outDegree).values.max()! : network.scores(.outStrength).values.max()!)
      let alpha = bound > 0 ? share / bound : 0
      let scores = try network.scores(.alphaCentrality(alpha: share, ties: ties))
      var expected = scores.values.map { _ in 1.0 }
      for arc in network.allArcs() {
        expected[network.nodes.position(of: arc.target)!] +=
          alpha * weigh(arc) * scores[arc.source]!
      }
      #expect(zip(scores.values, expected).allSatisfy { isClose($0, $1, within: 1e-9) })
      let absolute = try network.scores(
        .alphaCentrality(alpha: alpha, unit: .absolute, ties: ties))
      #expect(zip(scores.values, absolute.values).allSatisfy { isClose($0, $1, within: 1e-11) })
    }
  }

  /// Just below and just above one over the bound: by steps, and by elimination.
  @Test func `steps and elimination agree`() throws {
    for network in try directedNetworks() where network.arcCount > 3 {
      let bound = try min(
        network.scores(.inDegree).values.max()!, network.scores(.outDegree).values.max()!)
      let above = try network.scores(
        .alphaCentrality(alpha: (1 + 1e-9) / bound, unit: .absolute))
      guard above.undefinedReason == nil else { continue }
      let below = try network.scores(
        .alphaCentrality(alpha: (1 - 1e-9) / bound, unit: .absolute))
      #expect(zip(below.values, above.values).allSatisfy { isClose($0, $1, within: 1e-4) })
    }
  }

  @Test func `without directions alpha centrality is that of Katz`() throws {
    for network in try smallNetworks() {
      let largest = try largest(network, .strength)
      let alpha = largest > 0 ? 0.4 / largest : 0
      let both = DirectedNetwork(bothWays: network)
      let scores = try both.scores(
        .alphaCentrality(alpha: alpha, unit: .absolute, ties: .strength))
      let katz = try network.scores(.katz(alpha: 0.4, ties: .strength))
      #expect(zip(scores.values, katz.values).allSatisfy { isClose($0, $1, within: 1e-9) })
    }
  }

  @Test(arguments: JudgedNetwork.all.filter { $0.number % 5 == 0 })
  func `from tables and from ties`(judged: JudgedNetwork) throws {
    let forms = judged.forms
    for ties in TieReading.allCases {
      let katz = try forms.map { try $0.scores(.katz(ties: ties)) }
      let power = try forms.map { try $0.scores(.bonacichPower(ties: ties)) }
      for scores in [katz, power] {
        let expected = forms[1].nodes.map { scores[1][$0] }
        #expect(scores.allSatisfy { agree($0, expected, within: 1e-9) })
      }
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: TieReading.allCases)
    func `of walks`(ties: TieReading) throws {
      try checkNodeMeasure(.katz(ties: ties))
      try checkNodeMeasure(.bonacichPower(ties: ties), isolateChangesOthers: true)
      try checkDirectedNodeMeasure(.alphaCentrality(ties: ties))
    }

    @Test func `beyond one over the largest eigenvalue`() throws {
      try checkNodeMeasure(
        .bonacichPower(beta: 1.37), isolateChangesOthers: true, tolerance: 1e-6)
    }
  }
}
