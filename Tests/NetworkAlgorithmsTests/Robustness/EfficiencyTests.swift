import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Efficiency, fragmentation and radius")
struct EfficiencyTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `in a path of three, two pairs are one hop apart and one pair two`() throws {
      let path = try Exemplar.path(3)
      #expect(isClose(try path.value(.globalEfficiency).value, 2.5 / 3))
      #expect(isClose(try path.value(.distanceFragmentation).value, 0.5 / 3))
      #expect(try path.value(.fragmentation).value == 0)
    }

    @Test func `two components leave six of ten pairs apart`() throws {
      let network = try Exemplar.twoComponents()
      #expect(isClose(try network.value(.fragmentation).value, 0.6))
      #expect(isClose(try network.value(.globalEfficiency).value, 3.5 / 10))
    }

    @Test func `among three partners of whom two pairs are tied, one pair is two hops apart`()
      throws
    {
      let network = try Network(ties: [
        Tie("a", "b"), Tie("a", "c"), Tie("a", "d"), Tie("b", "c"), Tie("c", "d"),
      ])
      let scores = try network.scores(.localEfficiency)
      #expect(isClose(scores["a"], 2.5 / 3))
      #expect(scores["b"] == 1)
      // The two triangles give b and d 1, a and c 2.5 / 3 each.
      #expect(isClose(try network.value(.meanLocalEfficiency()).value, (2 + 5.0 / 3) / 4))
    }

    @Test func `who has one partner has no local efficiency`() throws {
      let network = try Exemplar.triangleWithPendants()
      let scores = try network.scores(.localEfficiency)
      #expect(scores[3] == nil)
      #expect(scores.undefinedReason == .fewerThanTwoNeighbours)
      // One tie among four partners.
      #expect(isClose(scores[2], 1.0 / 6))
      #expect(isClose(try network.value(.meanLocalEfficiency()).value, (2 + 1.0 / 6) / 5))
      let leftOut = try network.value(.meanLocalEfficiency(belowTwo: .leftOut))
      #expect(isClose(leftOut.value, (2 + 1.0 / 6) / 3))
    }

    @Test func `the middle of a path is half as far as its ends`() throws {
      #expect(try Exemplar.path(7).value(.radius()).value == 3)
      #expect(try Exemplar.path(8).value(.radius()).value == 4)
      #expect(try Exemplar.cycle(9).value(.radius()).value == 4)
      #expect(try Exemplar.star().value(.radius()).value == 1)
    }

    @Test func `in pieces there is no radius but that of the largest`() throws {
      let network = try Exemplar.twoComponents()
      #expect(try network.value(.radius()).undefinedReason == .notConnected)
      #expect(try network.value(.radius(of: .largestComponent)).value == 1)
      let alone = try Network(nodes: [0], ties: [])
      #expect(try alone.value(.radius()).undefinedReason == .noTies)
      let nobody = try Network<Int>(nodes: [], ties: [])
      #expect(try nobody.value(.radius()).undefinedReason == .noNodes)
    }

    @Test func `one node has no pair`() throws {
      let alone = try Network(nodes: [0], ties: [])
      #expect(try alone.value(.globalEfficiency).undefinedReason == .fewerThanTwoNodes)
      #expect(try alone.value(.distanceFragmentation).undefinedReason == .fewerThanTwoNodes)
      #expect(try alone.value(.fragmentation).undefinedReason == .fewerThanTwoNodes)
      #expect(try alone.value(.meanLocalEfficiency()).value == 0)
      let nobody = try Network<Int>(nodes: [], ties: [])
      #expect(try nobody.value(.meanLocalEfficiency()).undefinedReason == .noNodes)
    }
  }

  @Test func `they keep the laws`() throws {
    try checkNetworkMeasure(.globalEfficiency, isolateChanges: true)
    try checkNetworkMeasure(.distanceFragmentation, isolateChanges: true)
    try checkNetworkMeasure(.fragmentation, isolateChanges: true)
    try checkNetworkMeasure(.meanLocalEfficiency(), isolateChanges: true)
    try checkNetworkMeasure(.meanLocalEfficiency(belowTwo: .leftOut))
    try checkNetworkMeasure(.radius(), isolateChanges: true)
    try checkNetworkMeasure(.radius(of: .largestComponent), isolateChanges: true)
    try checkNodeMeasure(.localEfficiency, isShare: true)
  }

  @Test(arguments: try kindNetworks())
  func `they are their definitions`(network: Network<Int>) throws {
    let literal = LiteralGraph(network)
    let efficiency = literal.efficiency
    #expect(isSame(try network.value(.globalEfficiency).value, efficiency))
    #expect(isSame(try network.value(.distanceFragmentation).value, efficiency.map { 1 - $0 }))
    let scores = try network.scores(.localEfficiency)
    for (place, node) in network.nodes.enumerated() {
      let partners = (0..<literal.count).filter { literal.tied[place][$0] }
      #expect(isSame(scores[node], literal.efficiency(among: partners)), "node \(node)")
    }
    let distances = literal.distances
    let reachesAll = distances.allSatisfy { $0.allSatisfy { $0 != nil } }
    let eccentricities = distances.map { $0.compactMap(\.self).max() ?? 0 }
    let radius = reachesAll && literal.count > 1 ? eccentricities.min().map(Double.init) : nil
    #expect(try network.value(.radius()).value == radius)
  }

  @Test func `partners of two busy nodes are looked up from the side of the fewer`() throws {
    let leaves = (2..<200).flatMap { [Tie(0, $0), Tie(1, $0)] }
    let network = try Network(ties: leaves + [Tie(0, 1), Tie(2, 3)])
    let scores = try network.scores(.localEfficiency)
    #expect(scores[4] == 1)
    let literal = LiteralGraph(network)
    for node in [0, 1, 2, 5] {
      let place = try #require(network.nodes.position(of: node))
      let partners = (0..<literal.count).filter { literal.tied[place][$0] }
      #expect(isSame(scores[node], literal.efficiency(among: partners)))
    }
  }

  @Test func `fifty thousand nodes without ties take no time`() throws {
    let many = try Network(nodes: Array(0..<50_000), ties: [Tie<Int>]())
    #expect(try many.value(.globalEfficiency).value == 0)
    #expect(try many.value(.meanLocalEfficiency()).value == 0)
    #expect(try many.value(.radius(of: .largestComponent)).undefinedReason == .noTies)
  }
}

private func isSame(_ value: Double?, _ expected: Double?) -> Bool {
  expected.map { isClose(value, $0, within: 1e-12) } ?? (value == nil)
}

extension LiteralGraph {
  /// The mean of one over the distance of all pairs of `members` when nobody else is there.
  fileprivate func efficiency(among members: [Int]) -> Double? {
    guard members.count > 1 else { return nil }
    var sum = 0.0
    for start in members {
      var rest = members.filter { $0 != start }
      var edge = [start]
      var distance = 0.0
      while !edge.isEmpty {
        distance += 1
        let next = rest.filter { far in edge.contains { tied[far][$0] } }
        sum += Double(next.count) / distance
        rest.removeAll { next.contains($0) }
        edge = next
      }
    }
    return sum / Double(members.count * (members.count - 1))
  }

  /// The mean of one over the distance of all pairs; `nil` without a pair.
  var efficiency: Double? {
    guard count > 1 else { return nil }
    let distances = distances
    let sum = pairs.reduce(0) { sum, pair in
      sum + (distances[pair.0][pair.1].map { 1 / Double($0) } ?? 0)
    }
    return sum / Double(pairs.count)
  }
}
