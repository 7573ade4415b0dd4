import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Pair regression")
struct PairRegressionTests {
  @Suite("by hand")
  struct ByHand {
    /// One number alone: β is the covariance by the variance, and R² the square of QAP's r.
    @Test func `one number alone is a correlation`() throws {
      let kite = try Exemplar.kite()
      let other = try Network(
        nodes: Array(kite.nodes),
        ties: [Tie("Andre", "Beverly"), Tie("Carol", "Diane"), Tie("Ed", "Jane"), Tie("Ike", "Ed")])
      let result = try kite.pairRegression(on: [.ties(of: other)], permutations: 99, seed: 1)
      let fit = try #require(result.fit)
      // 45 pairs, 18 and 4 ties, 2 in common.
      let slope = Double(45 * 2 - 18 * 4) / Double(45 * 4 - 4 * 4)
      #expect(isClose(fit.coefficients[0].estimate, slope))
      #expect(isClose(fit.intercept, (18 - slope * 4) / 45))
      let correlation = try #require(
        try kite.qapCorrelation(with: .ties(of: other), permutations: 99, seed: 1).correlation)
      #expect(isClose(fit.rSquared, correlation * correlation))
      let t = correlation * (43 / (1 - correlation * correlation)).squareRoot()
      #expect(isClose(fit.coefficients[0].test.observed, t))
      #expect(fit.pairCount == 45)
    }

    /// t grows with r, so that one number alone has the p of QAP under the same permutations.
    @Test func `one number alone has QAP's p`() throws {
      let karate = try karateWithKinds()
      let model = try karate.pairRegression(on: [.sameText("club")], permutations: 199, seed: 4)
      let alone = try karate.qapCorrelation(with: .sameText("club"), permutations: 199, seed: 4)
      let test = try #require(model.fit?.coefficients[0].test)
      #expect(test.upperP == alone.test?.upperP)
      #expect(test.lowerP == alone.test?.lowerP)
    }

    @Test func `what cannot be told says why`() throws {
      let path = try Exemplar.path(5)
      let reason = { (network: Network<Int>, others: [PairVariable<Int>]) in
        try network.pairRegression(on: others, permutations: 9, seed: 1).undefinedReason
      }
      #expect(
        try reason(path, [.ties(of: path)]) == "the other numbers explain the ties wholly")
      let cycle = try Exemplar.cycle(5)
      #expect(
        try reason(path, [.ties(of: cycle), .ties(of: cycle)])
          == "one of the numbers follows from the others")
      let complete = try Exemplar.complete(5)
      #expect(
        try reason(path, [.ties(of: complete)]) == "one of the numbers follows from the others")
      #expect(try reason(complete, [.ties(of: path)]) == "all pairs are tied alike")
      let three = try Exemplar.path(3)
      let few = "no more pairs of nodes than numbers to estimate"
      #expect(
        try reason(three, [.ties(of: three), .ties(of: three)])?.description == few)
      #expect(try reason(Network(nodes: [], ties: []), [])?.description == few)
      #expect(throws: CorrelationError.noSuchText("kind")) {
        try path.pairRegression(on: [.sameText("kind")], permutations: 9, seed: 1)
      }
      #expect(throws: CorrelationError.nodeInOneNetwork("4")) {
        try path.pairRegression(on: [.ties(of: Exemplar.path(4))], permutations: 9, seed: 1)
      }
      let many = try Network(nodes: Array(0...3_000), ties: [Tie(0, 1)])
      #expect(throws: CorrelationError.tooManyNodes(limit: 3_000)) {
        try many.pairRegression(on: [], permutations: 9, seed: 1)
      }
    }
  }

  /// Solves the normal equations anew in each of all 120 permutations.
  @Test func `drawn permutations give the shares of all permutations`() throws {
    let ties = try RandomNetwork.uniform(count: 5, chance: 0.6, seed: 22, strengths: true)
    let first = try RandomNetwork.uniform(count: 5, chance: 0.5, seed: 13, strengths: true)
    let second = try RandomNetwork.uniform(count: 5, chance: 0.6, seed: 23, strengths: true)
    let (y, x, z) = (pairs(of: ties), pairs(of: first), pairs(of: second))
    let rest = leastSquares(x, on: [z]).rest
    let matrix = square(rest)
    let scores = orders(5).map { order in
      leastSquares(y, on: [pairs { matrix[order[$0]][order[$1]] }, z]).scores[1]
    }
    let observed = leastSquares(y, on: [x, z])
    let result = try ties.pairRegression(
      on: [.ties(of: first, ties: .strength), .ties(of: second, ties: .strength)],
      ties: .strength, permutations: 20_000, seed: 1)
    let fit = try #require(result.fit)
    #expect(isClose(fit.intercept, observed.estimates[0], within: 1e-9))
    #expect(isClose(fit.coefficients[0].estimate, observed.estimates[1], within: 1e-9))
    #expect(isClose(fit.coefficients[1].estimate, observed.estimates[2], within: 1e-9))
    let test = fit.coefficients[0].test
    #expect(isClose(test.observed, scores[0], within: 1e-9))
    let upper = Double(scores.count { $0 >= scores[0] - 1e-9 }) / 120
    let lower = Double(scores.count { $0 <= scores[0] + 1e-9 }) / 120
    #expect(abs(test.upperP - upper) < 0.015)
    #expect(abs(test.lowerP - lower) < 0.015)
  }

  @Suite("laws")
  struct Laws {
    static func model(workers: Int, others: [Int] = [0, 1, 2]) throws -> PairRegression {
      var network = try RandomNetwork.uniform(count: 30, chance: 0.2, seed: 2, strengths: true)
      network.setText("kind") { $0 % 7 == 0 ? nil : "\($0 % 3)" }
      network.setNumber("size") { Double($0 * $0 % 17) }
      let other = try RandomNetwork.uniform(count: 30, chance: 0.2, seed: 3, strengths: true)
      let variables: [PairVariable<Int>] = [
        .ties(of: other, ties: .strength), .sameText("kind"), .distance("size"),
      ]
      return try network.pairRegression(
        on: others.map { variables[$0] }, ties: .strength, permutations: 130, seed: 1,
        run: RunControl(workers: workers))
    }

    @Test func `the number of workers never changes a bit`() throws {
      #expect(try Set([1, 2, 3, 8].map { try Self.model(workers: $0) }).count == 1)
    }

    @Test func `the order of the numbers changes nothing`() throws {
      let fit = try #require(try Self.model(workers: 2).fit)
      let turned = try #require(try Self.model(workers: 2, others: [2, 0, 1]).fit)
      #expect(isClose(turned.rSquared, fit.rSquared))
      for (place, other) in [2, 0, 1].enumerated() {
        let (one, two) = (turned.coefficients[place], fit.coefficients[other])
        #expect(one.name == two.name)
        #expect(isClose(one.estimate, two.estimate))
        #expect(isClose(one.test.observed, two.test.observed))
        #expect(one.test.countAtLeast == two.test.countAtLeast)
      }
    }

    @Test func `nodes without a value are left out`() throws {
      #expect(try Self.model(workers: 2).nodeCount == 25)
    }

    @Test func `a cancelled run ends`() throws {
      let run = RunControl()
      run.cancel()
      let kite = try Exemplar.kite()
      #expect(throws: CancellationError.self) {
        try kite.pairRegression(on: [.ties(of: kite)], permutations: 9, seed: 1, run: run)
      }
    }
  }

  /// sna draws its own 2 000 permutations; five standard errors of a share.
  @Test(arguments: try ChanceOracle.recorded().regressions)
  func `sna agrees`(known: ChanceOracle.Regression) throws {
    let others = try known.others.map {
      PairVariable.ties(of: try ChanceOracle.network($0), ties: .strength)
    }
    let result = try ChanceOracle.network(known.ties).pairRegression(
      on: others, ties: .strength, permutations: 4_000, seed: 2)
    let fit = try #require(result.fit)
    #expect(isClose(fit.intercept, known.estimates[0], within: 1e-10))
    #expect(isClose(fit.rSquared, known.rSquared, within: 1e-10))
    #expect(isClose(fit.adjustedRSquared, known.adjusted, within: 1e-10))
    for (place, coefficient) in fit.coefficients.enumerated() {
      #expect(isClose(coefficient.estimate, known.estimates[place + 1], within: 1e-10))
      #expect(isClose(coefficient.test.observed, known.scores[place + 1], within: 1e-10))
      #expect(abs(coefficient.test.upperP - known.upper[place + 1]) < 0.055)
      #expect(abs(coefficient.test.lowerP - known.lower[place + 1]) < 0.055)
    }
  }
}

/// The pairs of five nodes, row by row.
private func pairs(_ number: (Int, Int) -> Double) -> [Double] {
  (0..<5).flatMap { first in (first + 1..<5).map { number(first, $0) } }
}

private func pairs(of network: Network<Int>) -> [Double] {
  pairs { first, second in
    network.partners(of: first).first { $0.node == second }?.strength ?? 0
  }
}

private func square(_ values: [Double]) -> [[Double]] {
  var matrix = [[Double]](repeating: [Double](repeating: 0, count: 5), count: 5)
  var next = values.makeIterator()
  for first in 0..<5 {
    for second in first + 1..<5 {
      matrix[first][second] = next.next() ?? 0
      matrix[second][first] = matrix[first][second]
    }
  }
  return matrix
}

/// Least squares with an intercept, by the normal equations and their inverse.
private func leastSquares(
  _ response: [Double], on others: [[Double]]
) -> (estimates: [Double], scores: [Double], rest: [Double]) {
  let columns = [[Double](repeating: 1, count: response.count)] + others
  let count = columns.count
  var table = columns.enumerated().map { place, column in
    columns.map { other in zip(column, other).reduce(0) { $0 + $1.0 * $1.1 } }
      + (0..<count).map { $0 == place ? 1 : 0 }
  }
  for pivot in 0..<count {
    let best = (pivot..<count).max { abs(table[$0][pivot]) < abs(table[$1][pivot]) } ?? pivot
    table.swapAt(pivot, best)
    let divisor = table[pivot][pivot]
    table[pivot] = table[pivot].map { $0 / divisor }
    for row in 0..<count where row != pivot {
      let factor = table[row][pivot]
      for place in table[row].indices { table[row][place] -= factor * table[pivot][place] }
    }
  }
  let inverse = table.map { Array($0.dropFirst(count)) }
  let products = columns.map { zip($0, response).reduce(0) { $0 + $1.0 * $1.1 } }
  let estimates = inverse.map { zip($0, products).reduce(0) { $0 + $1.0 * $1.1 } }
  let rest = response.indices.map { place in
    response[place] - columns.indices.reduce(0) { $0 + estimates[$1] * columns[$1][place] }
  }
  let variance = rest.reduce(0) { $0 + $1 * $1 } / Double(response.count - count)
  let scores = estimates.indices.map { estimates[$0] / (variance * inverse[$0][$0]).squareRoot() }
  return (estimates, scores, rest)
}
