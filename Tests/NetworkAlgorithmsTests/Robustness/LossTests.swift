import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Loss without a node")
struct LossTests {
  @Test func `a star loses most with its hub`() throws {
    let star = try Exemplar.star()
    let size = try star.scores(.loss(of: .largestComponent))
    #expect(size["hub"] == 0.8)
    #expect(isClose(size["a"], 0.2))
    let pairs = try star.scores(.loss(of: .reachedPairs))
    #expect(pairs["hub"] == 1)
    #expect(pairs["a"] == 0.4)
    // Four pairs at one hop and six at two come to 7; without a leaf three and three, to 4.5.
    let efficiency = try star.scores(.loss(of: .efficiency))
    #expect(isClose(efficiency["hub"], 1))
    #expect(isClose(efficiency["a"], 2.5 / 7))
  }

  @Test func `only the largest component counts, and of two as large none is lost`() throws {
    let network = try Exemplar.twoComponents()
    let scores = try network.scores(.loss(of: .largestComponent))
    // Without 3 the pair is the largest; without 0 nothing changes.
    #expect(isClose(scores[3], 1.0 / 3))
    #expect(isClose(scores[2], 1.0 / 3))
    #expect(scores[0] == 0)
    let twins = try Network(ties: [Tie(0, 1), Tie(2, 3)])
    #expect(try twins.scores(.loss()).ranking.allSatisfy { $0.score == 0 })
  }

  @Test func `without ties there is nothing to lose but oneself`() throws {
    let apart = try Network(nodes: [0, 1], ties: [])
    #expect(try apart.scores(.loss())[0] == 0)
    #expect(try apart.scores(.loss(of: .reachedPairs))[0] == nil)
    #expect(try apart.scores(.loss(of: .reachedPairs)).undefinedReason == .noTies)
    #expect(try apart.scores(.loss(of: .efficiency)).undefinedReason == .noTies)
    #expect(try Network(nodes: [0], ties: []).scores(.loss())[0] == 1)
    let path = try Exemplar.path(Loss.mostNodes + 1)
    #expect(try path.scores(.loss(of: .efficiency)).undefinedReason == .tooLarge)
    #expect(try path.scores(.loss(of: .reachedPairs))[500] != nil)
  }

  @Test(arguments: [LostPart.largestComponent, .reachedPairs])
  func `it keeps the laws`(part: LostPart) throws {
    // A single node is all there is, until there is another.
    try checkNodeMeasure(
      .loss(of: part), isolateChangesOthers: part == .largestComponent, unionIsDisjoint: false,
      isShare: true)
  }

  @Test func `workers change no efficiency, and everybody can stop it`() throws {
    let network = try RandomNetwork.uniform(count: 20, chance: 0.15, seed: 4)
    let one = try network.scores(.loss(of: .efficiency), run: RunControl(workers: 1))
    let eight = try network.scores(.loss(of: .efficiency), run: RunControl(workers: 8))
    #expect(network.nodes.allSatisfy { one[$0]?.bitPattern == eight[$0]?.bitPattern })
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) {
      try network.scores(.loss(of: .efficiency), run: run)
    }
  }

  @Test(arguments: try kindNetworks())
  func `it is what the measures say of the rest`(network: Network<Int>) throws {
    let n = network.nodes.count
    let amounts: [(LostPart, (Network<Int>) throws -> Double)] = [
      (.largestComponent, { try $0.value(.largestComponent()).value ?? 0 }),
      (
        .reachedPairs,
        {
          let n = Double($0.nodes.count)
          return (try $0.value(.connectedness).value ?? 0) * n * (n - 1) / 2
        }
      ),
      (
        .efficiency,
        {
          let n = Double($0.nodes.count)
          return (try $0.value(.globalEfficiency).value ?? 0) * n * (n - 1) / 2
        }
      ),
    ]
    for (part, amount) in amounts where part != .efficiency || n < 40 {
      let scores = try network.scores(.loss(of: part))
      let before = try amount(network)
      for node in network.nodes.prefix(n) {
        let after = try amount(network.without([node]))
        let expected = before > 0 ? (before - after) / before : nil
        let same = expected.map { isClose(scores[node], $0) } ?? (scores[node] == nil)
        #expect(same, "\(part) of node \(node)")
      }
    }
  }

  @Test func `fifty thousand nodes without ties`() throws {
    let many = try Network(nodes: Array(0..<50_000), ties: [Tie(0, 1)])
    for part in LostPart.allCases {
      #expect(try many.scores(.loss(of: part))[5] == 0)
      #expect(isClose(try many.scores(.loss(of: part))[0], part == .largestComponent ? 0.5 : 1))
    }
  }
}
