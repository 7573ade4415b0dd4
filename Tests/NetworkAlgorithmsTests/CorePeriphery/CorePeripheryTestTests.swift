import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Core and periphery against chance")
struct CorePeripheryTestTests {
  static let models: [CoreModel] = [
    .discrete(CorePeriphery(starts: 3, seed: 1)), .continuous(CoreScore()),
    .rombach(RombachScore(starts: 0, seed: 1)),
  ]

  @Test(arguments: models)
  func `the fit of scores is the correlation of ties with their products`(
    model: CoreModel
  ) throws {
    let network = try RandomNetwork.uniform(count: 20, chance: 0.25, seed: 3)
    let scores: NodeScores<Int>
    switch model {
    case .discrete: return
    case .continuous(let measure): scores = try network.scores(measure)
    case .rombach(let measure): scores = try network.scores(measure)
    }
    let ties = try matrix(network, .present)
    let pairs = ties.indices.flatMap { first in (0..<first).map { (first, $0) } }
    let expected = literalCorrelation(
      pairs.map { ties[$0.0][$0.1] },
      pairs.map { (scores[$0.0] ?? 0) * (scores[$0.1] ?? 0) })
    let fit = try network.value(.corePeripheryFit(of: model)).value
    #expect(isClose(fit, try #require(expected)))
  }

  @Test(arguments: models, CoreNull.allCases)
  func `p counts the draws that fit as well`(model: CoreModel, null: CoreNull) throws {
    let network = try RandomNetwork.uniform(count: 16, chance: 0.3, seed: 3)
    let fit = CorePeripheryFit(of: model)
    let observed = try #require(try network.value(fit).value)
    let chance: NetworkNull =
      null == .sameTieCount ? .sameTieCount : .randomised(.switching())
    let drawn = try (0..<19).map { draw in
      try network.drawn(under: chance, seed: Seed(7).stream(draw)).value(fit).value
    }
    let count = drawn.count { $0.map { $0 > observed - 1e-10 } ?? true }
    let test = CorePeripheryTest(of: model, null: null, draws: 19, seed: 7)
    for workers in [1, 8] {
      let value = try network.value(test, run: RunControl(workers: workers)).value
      #expect(isClose(value, Double(count + 1) / 20))
    }
  }

  @Test func `a planted core is more than chance, and no more than its degrees`() throws {
    // Eight nodes all tied to one another, and to every third of 24 others.
    var ties = (0..<8).flatMap { first in (0..<first).map { Tie(first, $0) } }
    for node in 8..<32 { ties += [0, 3, 6].map { Tie(node, (node + $0) % 8) } }
    let network = try Network(ties: ties)
    let model = CoreModel.discrete(CorePeriphery(block: .one, starts: 3, seed: 1))
    #expect(
      isClose(
        try network.value(.corePeripheryTest(of: model, null: .sameTieCount, draws: 49, seed: 2))
          .value, 0.02))
    let test = CorePeripheryTest(of: model, draws: 49, seed: 2)
    #expect(try #require(try network.value(test).value) > 0.02)
  }

  @Test func `where there is no fit there is no p`() throws {
    let test = CorePeripheryTest(of: .continuous(CoreScore()), draws: 3, seed: 1)
    #expect(try Network(nodes: [0, 1], ties: []).value(test).undefinedReason == .noTies)
    #expect(try Exemplar.complete(4).value(test).undefinedReason == .allPairsTiedAlike)
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) { try Exemplar.karate().value(test, run: run) }
  }
}
