import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Odds of ties")
struct DyadModelTests {
  @Suite("by hand")
  struct ByHand {
    /// Two of six pairs are tied: odds of 1/2.
    @Test func `edges alone are the odds of a tie`() throws {
      let network = try Network(nodes: [0, 1, 2, 3], ties: [Tie(0, 1), Tie(1, 2)])
      let fit = try #require(try network.dyadModel([.edges]).fit)
      #expect(isClose(fit.coefficients[0].estimate, -0.6931471805599453, within: 1e-12))
      // The information is 6 · 1/3 · 2/3.
      #expect(isClose(fit.coefficients[0].standardError, 0.75.squareRoot(), within: 1e-12))
      #expect(fit.pairCount == 6 && fit.coefficients[0].name == "edges")
    }

    /// Of the pairs of one kind 1 of 2 is tied, of the others 1 of 4: odds of 1, and of 1/3.
    @Test func `what the same kind adds is a ratio of odds`() throws {
      var network = try Network(nodes: [0, 1, 2, 3], ties: [Tie(0, 1), Tie(1, 2)])
      network.setText("kind") { $0 < 2 ? "a" : "b" }
      let fit = try #require(try network.dyadModel([.edges, .sameText("kind")]).fit)
      let logOfThree = 1.0986122886681098
      #expect(isClose(fit.coefficients[0].estimate, -logOfThree, within: 1e-11))
      #expect(isClose(fit.coefficients[1].estimate, logOfThree, within: 1e-11))
    }

    @Test func `two who did not answer and are not known to be tied are left out`() throws {
      var network = try Network(nodes: [0, 1, 2, 3], ties: [Tie(0, 1), Tie(1, 2)])
      network.setNumber(NodeAttributes.answered) { $0 < 2 ? 1 : 0 }
      let fit = try #require(try network.dyadModel([.edges]).fit)
      #expect(fit.pairCount == 5)
      network.setNumber(NodeAttributes.answered) { $0 == 1 || $0 == 2 ? 0 : 1 }
      #expect(try #require(try network.dyadModel([.edges]).fit).pairCount == 6)
    }

    @Test func `nodes without a value are left out`() throws {
      var network = try Exemplar.cycle(7)
      network.setText("kind") { $0 == 0 ? nil : $0 % 2 == 0 ? "a" : "b" }
      network.setNumber("size") { $0 == 3 ? nil : Double($0 * $0) }
      let model = try network.dyadModel([.edges, .sum("size"), .textOfEnds("kind")])
      #expect(model.nodeCount == 5 && model.fit?.pairCount == 10)
    }
  }

  @Suite("what has no answer")
  struct WithoutAnswer {
    private static func network() throws -> Network<Int> {
      var network = try Network(
        nodes: Array(0..<6), ties: [Tie(0, 1), Tie(1, 2), Tie(3, 4), Tie(0, 2)])
      network.setText("kind") { $0 < 3 ? "a" : "b" }
      network.setNumber("size") { Double($0) }
      return network
    }

    /// No tie joins an a and a b; all a's are tied.
    @Test func `separation is told, with the terms that grow`() throws {
      let network = try Self.network()
      #expect(
        try network.dyadModel([.edges, .sameText("kind")]).outcome
          == .separated(["edges", "nodematch.kind"]))
      #expect(
        try network.dyadModel([.textPairs("kind"), .sum("size")]).outcome
          == .separated(["mix.kind.a.b"]))
      let model = try network.dyadModel([.edges, .textPairs("kind")])
      #expect(model.fit == nil && model.undefinedReason != nil)
    }

    /// Ties exactly where two numbers lie within 2.5: one exception, and there is an answer.
    @Test func `one exception ends separation`() throws {
      let near = choices(of: 2, among: Array(0..<12)).filter { $0[1] - $0[0] <= 2 }
      var network = try Network(nodes: Array(0..<12), ties: near.map { Tie($0[0], $0[1]) })
      network.setNumber("size") { Double($0) }
      guard
        case .separated(let names) = try network.dyadModel([.edges, .distance("size")]).outcome
      else {
        Issue.record("distance tells ties from others")
        return
      }
      #expect(names == ["edges", "absdiff.size"])
      var mixed = try Network(
        nodes: Array(0..<12),
        ties: near.dropFirst().map { Tie($0[0], $0[1]) } + [Tie(0, 4)])
      mixed.setNumber("size") { Double($0) }
      let fit = try #require(try mixed.dyadModel([.edges, .distance("size")]).fit)
      #expect(fit.coefficients[1].estimate < -1)
    }

    @Test func `terms that say the same are told`() throws {
      var network = try Exemplar.karate()
      network.setText("kind") { Exemplar.karateClub(of: $0) }
      let model = try network.dyadModel([.edges, .edges])
      #expect(model.undefinedReason == "one of the numbers follows from the others")
      let all = try network.dyadModel([.edges, .sameText("kind"), .textPairs("kind")])
      #expect(all.undefinedReason == "one of the numbers follows from the others")
    }

    @Test func `the smallest networks have reasons`() throws {
      let none = try Network(nodes: [Int](), ties: [])
      #expect(try none.dyadModel([.edges]).undefinedReason == .fewerThanTwoNodes)
      let one = try Network(nodes: [0], ties: [])
      #expect(try one.dyadModel([.edges]).undefinedReason == .fewerThanTwoNodes)
      let two = try Network(nodes: [0, 1], ties: [])
      #expect(try two.dyadModel([.edges]).undefinedReason == .allPairsTiedAlike)
      #expect(
        try Exemplar.complete(5).dyadModel([.edges]).undefinedReason == .allPairsTiedAlike)
      #expect(try Exemplar.karate().dyadModel([]).undefinedReason == "there are no terms")
      #expect(throws: CorrelationError.noSuchText("x")) {
        try Exemplar.karate().dyadModel([.sameText("x")])
      }
      #expect(throws: CorrelationError.noSuchNumber("x")) {
        try Exemplar.karate().dyadModel([.distance("x")])
      }
      #expect(throws: CorrelationError.tooManyNodes(limit: 3_000)) {
        try Network(nodes: Array(0...3_000), ties: []).dyadModel([.edges])
      }
    }
  }

  @Suite("laws")
  struct Laws {
    @Test func `any number of workers gives the same bits, and a cancelled run ends`() throws {
      let network = try DyadModelsOracle.recorded().networks[0].network()
      let terms: [DyadTerm<String>] = [.edges, .textPairs("region"), .distance("size")]
      let model = try network.dyadModel(terms, run: RunControl(workers: 1))
      for workers in [2, 8] {
        #expect(try network.dyadModel(terms, run: RunControl(workers: workers)) == model)
      }
      let run = RunControl()
      run.cancel()
      #expect(throws: CancellationError.self) { try network.dyadModel(terms, run: run) }
    }

    /// At the estimates the numbers of the ties add up to what is expected of them.
    @Test func `ties are as many as expected, within kinds as well`() throws {
      var network = try RandomNetwork.uniform(count: 60, chance: 0.1, seed: 2)
      network.setText("kind") { ["a", "b", "c"][$0 * 7 % 3] }
      network.setNumber("size") { Double($0 * 37 % 50) }
      let fit = try #require(
        try network.dyadModel([.edges, .sameText("kind"), .distance("size")]).fit)
      let theta = fit.coefficients.map(\.estimate)
      let kinds = network.attributes.text("kind") ?? []
      var missing = [0.0, 0.0, 0.0]
      let tied = Set(network.pairs)
      for pair in choices(of: 2, among: Array(0..<60)) {
        let size = { Double($0 * 37 % 50) }
        let numbers = [
          1, kinds[pair[0]] == kinds[pair[1]] ? 1 : 0, abs(size(pair[0]) - size(pair[1])),
        ]
        let exponent = zip(theta, numbers).reduce(0) { $0 + $1.0 * $1.1 }
        let share = 1 / (1 + exponential(-exponent))
        for place in 0..<3 {
          missing[place] += ((tied.contains(pair) ? 1 : 0) - share) * numbers[place]
        }
      }
      #expect(missing.allSatisfy { abs($0) < 1e-6 })
    }

    private func exponential(_ x: Double) -> Double {
      guard abs(x) > 0.5 else {
        return (1...20).reduce((term: 1.0, sum: 1.0)) { state, step in
          let term = state.term * x / Double(step)
          return (term, state.sum + term)
        }.sum
      }
      let half = exponential(x / 2)
      return half * half
    }

    @Test func `another unit of a number changes its coefficient alone`() throws {
      var network = try RandomNetwork.uniform(count: 40, chance: 0.15, seed: 4)
      network.setNumber("size") { Double($0 * 37 % 50) }
      let plain = try #require(try network.dyadModel([.edges, .sum("size")]).fit)
      network.setNumber("size") { Double($0 * 37 % 50) * 1e6 }
      let scaled = try #require(try network.dyadModel([.edges, .sum("size")]).fit)
      #expect(isClose(scaled.logLikelihood, plain.logLikelihood, within: 1e-10))
      #expect(
        isClose(
          scaled.coefficients[1].estimate * 1e6, plain.coefficients[1].estimate, within: 1e-8))
      #expect(isClose(scaled.coefficients[1].p, plain.coefficients[1].p, within: 1e-8))
    }
  }

  @Test func `statsmodels has the same models`() throws {
    for recorded in try DyadModelsOracle.recorded().networks {
      let network = try recorded.network()
      for expected in recorded.models {
        let terms = try expected.terms.map { try recorded.term($0) }
        let fit = try #require(try network.dyadModel(terms).fit)
        #expect(fit.coefficients.map(\.name) == expected.names)
        for (place, coefficient) in fit.coefficients.enumerated() {
          #expect(isClose(coefficient.estimate, expected.estimates[place], within: 1e-8))
          #expect(isClose(coefficient.standardError, expected.errors[place], within: 1e-8))
          #expect(isClose(coefficient.p, expected.p[place], within: 1e-8))
        }
        #expect(isClose(fit.logLikelihood, expected.logLikelihood, within: 1e-10))
        #expect(isClose(fit.aic, expected.aic, within: 1e-10))
        #expect(isClose(fit.bic, expected.bic, within: 1e-10))
      }
    }
  }
}
