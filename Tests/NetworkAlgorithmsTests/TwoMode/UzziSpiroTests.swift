import Foundation
import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Two-mode small-world ratio")
struct UzziSpiroTests {
  /// Events of three in a ring: each actor is in two, and each event shares one with the next.
  private static let ring: TwoModeNetwork<Int, Int> = {
    var participations: [(Int, Int)] = []
    for event in 0..<12 {
      for step in 0...2 { participations.append(((2 * event + step) % 24, event)) }
    }
    return TwoModeNetwork(participations: participations)
  }()

  @Test func `a ring of events of three`() throws {
    // 12 actors are in two events, and have four partners; 12 in one, and have two. Twelve
    // triangles; 12 · 6 + 12 · 1 triples.
    let transitivity: Double = 36.0 / 84
    // r = 2; Σ e(e − 1)(e − 2) = 72, Σ d(d − 1) = 24, Σ d = 36.
    let expected: Double = 72.0 / (4 * 24 + 72)
    let clustering = try Self.ring.value(.uzziSpiro(.clustering, mode: .actors)).value
    #expect(isClose(clustering, transitivity / expected))
    // z = 3 partners; growth 4/3.
    let distance = try Self.ring.projected(by: .count).value(.meanDistance).value!
    let expectedDistance: Double = log(8.0) / log(4.0 / 3) + 1
    #expect(
      isClose(
        try Self.ring.value(.uzziSpiro(.distance, mode: .actors)).value,
        distance / expectedDistance))
    #expect(
      isClose(
        try Self.ring.value(.uzziSpiro(mode: .actors)).value,
        transitivity / expected / (distance / expectedDistance)))
  }

  /// The expectations are derivatives of G(x) = f(g'(x) / g'(1)), f and g being the polynomials with
  /// the shares of nodes of each degree as coefficients.
  @Test(arguments: 0..<6)
  func `expectations follow from generating functions`(number: Int) throws {
    let network = RandomNetwork.twoMode(
      actors: 80, events: 60, chance: 0.03 + Double(number) / 400, seed: Seed(UInt64(number)))
    let table = LiteralTable(network)
    let f = Polynomial(degrees: table.rows.map(\.count))
    let g = Polynomial(degrees: table.transposed.rows.map(\.count))
    let mu = f.derivative.at(1)
    let nu = g.derivative.at(1)
    let inner = g.derivative.scaled(by: 1 / nu)
    let (first, second) = (inner.derivative, inner.derivative.derivative)
    // G'(1), G''(1), and the partners of partners.
    let partners = mu * first.at(1)
    let bend = f.derivative.derivative.at(1)
    let bends: Double = bend * first.at(1) * first.at(1) + mu * second.at(1)
    let far: Double = partners * bend / mu * first.at(1)
    let n = Double(table.rows.count { !$0.isEmpty })
    let m = Double(table.transposed.rows.count { !$0.isEmpty })
    let transitivity: Double = m / n * g.derivative.derivative.derivative.at(1) / bends
    let distance: Double = log(n / partners) / log(far / partners) + 1
    let projection = try network.projected(by: .count)
    #expect(
      isClose(
        try network.value(.uzziSpiro(.clustering, mode: .actors)).value,
        try projection.value(.transitivity).value! / transitivity))
    let ratio = try network.value(.uzziSpiro(.distance, mode: .actors))
    if partners < n, far > partners {
      #expect(isClose(ratio.value, try projection.value(.meanDistance).value! / distance))
    } else {
      #expect(ratio.undefinedReason == .noExpectation)
    }
  }

  @Test func `where chance has nothing to compare with`() throws {
    let pairs = TwoModeNetwork(participations: [("a", 1), ("b", 1), ("b", 2), ("c", 2)])
    let measure = UzziSpiro(.clustering, mode: .actors)
    #expect(try pairs.value(measure).undefinedReason == .noExpectation)
    let women = Exemplar.southernWomen()
    #expect(try women.value(.uzziSpiro(mode: .actors)).undefinedReason == .noExpectation)
    #expect(isClose(try women.value(measure).value, 4.877723, within: 1e-6))
    let idle = TwoModeNetwork<String, Int>(actors: ["a"], participations: [])
    #expect(try idle.value(measure).undefinedReason == .noParticipations)
    let apart = TwoModeNetwork(participations: [("a", 1), ("b", 2)])
    #expect(try apart.value(measure).undefinedReason == .noNodeWithTwoNeighbours)
    #expect(try apart.value(.uzziSpiro(.distance, mode: .actors)).undefinedReason == .noTies)
  }

  @Test func `laws`() throws {
    for ratio in UzziSpiro.Ratio.allCases {
      try checkTwoModeNetworkMeasure(
        .uzziSpiro(ratio, mode: .actors), transposed: .uzziSpiro(ratio, mode: .events),
        bounds: 0...1000)
    }
  }
}

/// The coefficients of 1, x, x² and so on.
private struct Polynomial {
  var coefficients: [Double]

  /// The share of nodes of each degree among those that have one.
  init(degrees: [Int]) {
    let tied = degrees.filter { $0 > 0 }
    coefficients = [Double](repeating: 0, count: (tied.max() ?? 0) + 1)
    for degree in tied { coefficients[degree] += 1 / Double(tied.count) }
  }

  private init(coefficients: [Double]) { self.coefficients = coefficients }

  var derivative: Polynomial {
    Polynomial(
      coefficients: coefficients.enumerated().dropFirst().map { Double($0.offset) * $0.element })
  }

  func scaled(by factor: Double) -> Polynomial {
    Polynomial(coefficients: coefficients.map { $0 * factor })
  }

  func at(_ x: Double) -> Double { coefficients.reversed().reduce(0) { $0 * x + $1 } }
}
