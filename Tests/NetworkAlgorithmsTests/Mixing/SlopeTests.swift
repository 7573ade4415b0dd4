import NetworkAlgorithms
import NetworkCore
import RealModule
import TestKit
import Testing

@Suite("Hierarchy and homophily slopes")
struct SlopeTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `equal degrees make no hierarchy`() throws {
      #expect(try Exemplar.cycle(7).value(.hierarchySlope).value == 0)
      #expect(try Exemplar.cycle(7).value(.homophilySlope).undefinedReason == .allOfOneDegree)
    }

    /// Points (0, log 2), (log 2, 0), (log 3, 0).
    @Test func `a path of three falls from two to one`() throws {
      let xs = [0, Double.log(2), .log(3)]
      let mean = xs.reduce(0, +) / 3
      let squares = xs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let expected = -mean * Double.log(2) / squares
      #expect(isClose(try Exemplar.path(3).value(.hierarchySlope).value, expected))
    }

    @Test func `in a star partners of the hub have one, those of leaves have all`() throws {
      // Points (4, 1) once and (1, 4) four times.
      #expect(isClose(try Exemplar.star().value(.homophilySlope).value, -1))
    }

    @Test func `two components of which each keeps to itself`() throws {
      let network = try Network(ties: [Tie(0, 1), Tie(2, 3), Tie(2, 4), Tie(3, 4)])
      #expect(isClose(try network.value(.homophilySlope).value, 1))
    }

    @Test func `without ties there is no value`() throws {
      let network = try Network(nodes: [1, 2], ties: [])
      #expect(try network.value(.hierarchySlope).undefinedReason == .noTies)
      #expect(try network.value(.homophilySlope).undefinedReason == .noTies)
    }
  }

  @Test(arguments: try kindNetworks())
  func `they are lines through all points`(network: Network<Int>) throws {
    let degree = { (node: Int) in Double(network.partners(of: node).count) }
    let tied = network.nodes.filter { degree($0) > 0 }
    let ranked = tied.map(degree).sorted(by: >)
    let hierarchy = slope(ranked.enumerated().map { (.log(Double($0 + 1)), .log($1)) })
    let value = try network.value(.hierarchySlope).value
    #expect(hierarchy.map { isClose(value, $0) } ?? (value == nil))
    let homophily = slope(
      tied.map { node in
        let around = network.partners(of: node).reduce(0) { $0 + degree($1.node) }
        return (degree(node), around / degree(node))
      })
    let other = try network.value(.homophilySlope).value
    #expect(homophily.map { isClose(other, $0) } ?? (other == nil))
  }

  @Test func `they keep the laws`() throws {
    try checkNetworkMeasure(.hierarchySlope)
    try checkNetworkMeasure(.homophilySlope)
  }
}

/// The normal equations of two unknowns.
private func slope(_ points: [(Double, Double)]) -> Double? {
  guard let first = points.first, points.contains(where: { $0.0 != first.0 }) else { return nil }
  let n = Double(points.count)
  let x = points.reduce(0) { $0 + $1.0 }
  let y = points.reduce(0) { $0 + $1.1 }
  let xx = points.reduce(0) { $0 + $1.0 * $1.0 }
  let xy = points.reduce(0) { $0 + $1.0 * $1.1 }
  return (n * xy - x * y) / (n * xx - x * x)
}
