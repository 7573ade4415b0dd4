import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("QAP correlation")
struct QAPCorrelationTests {
  @Suite("by hand")
  struct ByHand {
    /// 120 pairs, 20 and 15 ties, 8 in common: r = (120·8 − 20·15) / √((120·20 − 20²)(120·15 − 15²)).
    @Test func `Florentine families that married did business`() throws {
      let marriages = try Exemplar.florentineMarriages(pucci: true)
      let result = try marriages.qapCorrelation(
        with: .ties(of: business()), permutations: 9_999, seed: 1)
      #expect(isClose(result.correlation, 0.371868, within: 5e-7))
      #expect(isClose(result.correlation, 660 / (2000.0 * 1575).squareRoot()))
      let test = try #require(result.test)
      #expect((0.0002...0.003).contains(test.upperP))
      #expect(test.lowerP > 0.99)
      #expect(test.twoSidedP == 2 * test.upperP)
      #expect(abs(test.mean ?? 1) < 0.01)
    }

    @Test func `a network goes with itself, and against its complement`() throws {
      let kite = try Exemplar.kite()
      let names = Array(kite.nodes)
      let pairs = choices(of: 2, among: Array(names.indices))
      let others = pairs.filter { pair in
        !kite.partners(of: names[pair[0]]).contains { $0.node == names[pair[1]] }
      }
      let complement = try Network(
        nodes: names.reversed(), ties: others.map { Tie(names[$0[0]], names[$0[1]]) })
      #expect(
        isClose(
          try kite.qapCorrelation(with: .ties(of: kite), permutations: 9, seed: 1).correlation, 1))
      let against = try kite.qapCorrelation(
        with: .ties(of: complement), permutations: 99, seed: 1)
      #expect(isClose(against.correlation, -1))
      #expect(against.test?.upperP == 1)
    }

    @Test func `what cannot be correlated says why`() throws {
      let two = try Exemplar.path(2)
      let tiny = try two.qapCorrelation(with: .ties(of: two), permutations: 9, seed: 1)
      #expect(tiny.correlation == nil)
      #expect(tiny.undefinedReason == "all pairs are tied alike")
      let path = try Exemplar.path(4)
      let full = try path.qapCorrelation(
        with: .ties(of: Exemplar.complete(4)), permutations: 9, seed: 1)
      #expect(full.undefinedReason == "all pairs have one value")
      #expect(throws: CorrelationError.nodeInOneNetwork("3")) {
        try path.qapCorrelation(with: .ties(of: Exemplar.path(3)), permutations: 9, seed: 1)
      }
      #expect(throws: CorrelationError.nodeInOneNetwork("4")) {
        try path.qapCorrelation(with: .ties(of: Exemplar.path(5)), permutations: 9, seed: 1)
      }
      #expect(throws: CorrelationError.noSuchText("kind")) {
        try path.qapCorrelation(with: .sameText("kind"), permutations: 9, seed: 1)
      }
      #expect(throws: CorrelationError.noSuchNumber("year")) {
        try path.qapCorrelation(with: .distance("year"), permutations: 9, seed: 1)
      }
    }

    @Test func `without permutations there is a correlation and no evidence`() throws {
      let kite = try Exemplar.kite()
      let result = try kite.qapCorrelation(with: .ties(of: kite), permutations: 0, seed: 1)
      #expect(isClose(result.correlation, 1))
      #expect(result.test?.twoSidedP == 1)
      #expect(result.test?.zScore == nil)
    }

    private func business() throws -> Network<String> {
      let ties = [
        ("Castellani", "Barbadori"), ("Ginori", "Barbadori"), ("Guadagni", "Bischeri"),
        ("Lamberteschi", "Bischeri"), ("Lamberteschi", "Castellani"),
        ("Lamberteschi", "Guadagni"), ("Medici", "Barbadori"), ("Medici", "Ginori"),
        ("Pazzi", "Medici"), ("Peruzzi", "Barbadori"), ("Peruzzi", "Bischeri"),
        ("Peruzzi", "Castellani"), ("Peruzzi", "Lamberteschi"), ("Salviati", "Medici"),
        ("Tornabuoni", "Medici"),
      ]
      let others = ["Acciaiuoli", "Albizzi", "Pucci", "Ridolfi", "Strozzi"]
      return try Network(nodes: others, ties: ties.map { Tie($0.0, $0.1) })
    }
  }

  @Suite("by definition")
  struct ByDefinition {
    @Test(arguments: 2...6)
    func `it is Pearson's formula under every permutation`(count: Int) throws {
      for seed in 0..<4 as Range<UInt64> {
        let first = try RandomNetwork.uniform(
          count: count, chance: 0.5, seed: Seed(seed), strengths: true)
        let other = try RandomNetwork.uniform(
          count: count, chance: 0.5, seed: Seed(seed + 50), strengths: true)
        let codes = (0..<count).map { Int32($0 * $0 % 3) }
        let numbers = (0..<count).map { Double($0 * $0 % 7) / 3 }
        try check(first, .ties(other.graph)) { other.strength($0, $1) }
        try check(first, .same(codes)) { codes[$0] == codes[$1] ? 1 : 0 }
        try check(first, .distances(numbers)) { abs(numbers[$0] - numbers[$1]) }
      }
    }

    private func check(
      _ network: Network<Int>, _ values: PairValues, _ number: (Int, Int) -> Double
    ) throws {
      let products = PermutedProducts(network.graph, values)
      for order in orders(network.nodes.count) {
        var workspace = PermutationWorkspace(order.map(Int32.init))
        let literal = pearson(
          network.pairsOfNodes.map { network.strength($0, $1) },
          network.pairsOfNodes.map { number(order[$0], order[$1]) })
        let constant = products.isConstant
        #expect((constant.ties || constant.values) == (literal == nil))
        if let literal {
          let value = try products.correlation(&workspace, run: RunControl())
          #expect(isClose(value, literal))
        }
      }
    }

    @Test func `drawn permutations give the shares of all permutations`() throws {
      let first = try RandomNetwork.uniform(count: 6, chance: 0.5, seed: 2)
      let other = try RandomNetwork.uniform(count: 6, chance: 0.5, seed: 3)
      let numbers = orders(6).compactMap { order in
        pearson(
          first.pairsOfNodes.map { first.strength($0, $1) },
          first.pairsOfNodes.map { other.strength(order[$0], order[$1]) })
      }
      let result = try first.qapCorrelation(
        with: .ties(of: other), permutations: 20_000, seed: 1)
      let test = try #require(result.test)
      let upper = Double(numbers.count { $0 >= numbers[0] - 1e-9 }) / 720
      let lower = Double(numbers.count { $0 <= numbers[0] + 1e-9 }) / 720
      #expect(upper + lower > 1.05)
      #expect(abs(test.upperP - upper) < 0.015)
      #expect(abs(test.lowerP - lower) < 0.015)
    }

    /// 0.1 + 0.2 and 0.2 + 0.1 in many orders: sums of fractions must not tell alike
    /// permutations apart.
    @Test func `permutations that are alike on paper are equal`() throws {
      let cycle = try Network(
        nodes: Array(0..<9),
        ties: (0..<9).map { Tie($0, ($0 + 1) % 9, strength: [0.1, 0.7, 1 / 3][$0 % 3]) })
      let products = PermutedProducts(cycle.graph, .ties(cycle.graph))
      var correlations: Set<Double> = []
      for turn in [0, 3, 6] {
        var workspace = PermutationWorkspace((0..<9).map { Int32(($0 + turn) % 9) })
        correlations.insert(try products.correlation(&workspace, run: RunControl()))
      }
      #expect(correlations.count == 1)
    }
  }

  @Suite("laws")
  struct Laws {
    @Test func `the number of workers never changes a bit`() throws {
      let first = try RandomNetwork.uniform(count: 40, chance: 0.2, seed: 2, strengths: true)
      let other = try RandomNetwork.uniform(count: 40, chance: 0.2, seed: 3, strengths: true)
      let results = try [1, 2, 3, 8].map { workers in
        try first.qapCorrelation(
          with: .ties(of: other, ties: .strength), ties: .strength, permutations: 300, seed: 1,
          run: RunControl(workers: workers))
      }
      #expect(Set(results).count == 1)
    }

    @Test func `the other network's order of nodes changes nothing`() throws {
      let first = try RandomNetwork.uniform(count: 40, chance: 0.2, seed: 2)
      let other = try RandomNetwork.uniform(count: 40, chance: 0.2, seed: 3)
      let turned = try Network(nodes: Array(0..<40).reversed(), ties: other.allTies())
      let result = try first.qapCorrelation(with: .ties(of: other), permutations: 99, seed: 1)
      let again = try first.qapCorrelation(with: .ties(of: turned), permutations: 99, seed: 1)
      #expect(result == again)
    }

    @Test func `nodes of unknown kind are left out`() throws {
      let known = try withKinds(["a", "b", "a", "b"], ties: [Tie(0, 2), Tie(1, 3), Tie(0, 1)])
      let more = try withKinds(
        ["a", "b", "a", "b", nil], ties: known.allTies() + [Tie(0, 4), Tie(1, 4)])
      let result = try known.qapCorrelation(with: .sameText("kind"), permutations: 9, seed: 1)
      let wider = try more.qapCorrelation(with: .sameText("kind"), permutations: 9, seed: 1)
      #expect(result.outcome == wider.outcome)
      #expect(wider.nodeCount == 4)
    }

    @Test func `a cancelled run ends`() throws {
      let run = RunControl()
      run.cancel()
      let kite = try Exemplar.kite()
      #expect(throws: CancellationError.self) {
        try kite.qapCorrelation(with: .ties(of: kite), permutations: 9, seed: 1, run: run)
      }
    }
  }

  /// sna's shares are bounds only.
  ///
  /// Its permuted values come from sums in another order, and those that equal the observed one
  /// on paper fall on either side of it by rounding. Ours are the
  /// same but for the equal ones, which count on both sides.
  @Test(arguments: try QAPOracle.recorded().cases)
  func `sna agrees`(known: QAPOracle.Case) throws {
    let result = try known.network(known.first).qapCorrelation(
      with: .ties(of: known.network(known.second), ties: .strength), ties: .strength,
      permutations: 20_000, seed: 1)
    #expect(isClose(result.correlation, known.correlation))
    let test = try #require(result.test)
    let equal = Double(test.countAtLeast + test.countAtMost - test.drawCount) / 20_000
    #expect((known.upper - 0.02...known.upper + equal + 0.02).contains(test.upperP))
    #expect((known.lower - 0.02...known.lower + equal + 0.02).contains(test.lowerP))
  }
}

/// Pearson's correlation, from its formula; `nil` where one side is constant.
private func pearson(_ first: [Double], _ second: [Double]) -> Double? {
  guard Set(first).count > 1, Set(second).count > 1 else { return nil }
  let n = Double(first.count)
  let means = (first.reduce(0, +) / n, second.reduce(0, +) / n)
  let product = zip(first, second).reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
  let squares = (
    first.reduce(0) { $0 + ($1 - means.0) * ($1 - means.0) },
    second.reduce(0) { $0 + ($1 - means.1) * ($1 - means.1) }
  )
  return product / (squares.0 * squares.1).squareRoot()
}

extension Network<Int> {
  fileprivate var pairsOfNodes: [(Int, Int)] {
    nodes.indices.flatMap { first in nodes.indices.filter { $0 > first }.map { (first, $0) } }
  }

  fileprivate func strength(_ first: Int, _ second: Int) -> Double {
    partners(of: first).first { $0.node == second }?.strength ?? 0
  }
}
