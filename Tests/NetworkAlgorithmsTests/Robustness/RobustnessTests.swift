import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Robustness")
struct RobustnessTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `without its hub nothing of a star holds together`() throws {
      let star = try Exemplar.star()
      let curve = try #require(try star.robustnessCurve(by: .degree()))
      #expect(curve.removed == ["hub", "a", "b", "c", "d"])
      #expect(curve.shares == [1, 0.2, 0.2, 0.2, 0.2, 0])
      #expect(isClose(try star.value(.robustness()).value, 0.8 / 5))
      #expect(isClose(try star.value(.robustness(by: .betweenness())).value, 0.8 / 5))
    }

    @Test func `a complete network loses one node at a time`() throws {
      let value = try Exemplar.complete(5).value(.robustness()).value
      #expect(isClose(value, (4.0 + 3 + 2 + 1) / 25))
    }

    @Test func `a path is cut in the middle by betweenness, and near its start by degree`() throws {
      let path = try Exemplar.path(5)
      let between = try #require(try path.robustnessCurve(by: .betweenness()))
      // 2 leaves pairs 0–1 and 3–4, all of them with one tie and between nobody.
      #expect(between.removed == [2, 0, 3, 1, 4])
      #expect(between.shares == [1, 0.4, 0.4, 0.2, 0.2, 0])
      let degree = try #require(try path.robustnessCurve(by: .degree()))
      // Without 1, 3 alone has two ties.
      #expect(degree.removed == [1, 3, 0, 2, 4])
      #expect(degree.shares == [1, 0.6, 0.2, 0.2, 0.2, 0])
      let once = try #require(try path.robustnessCurve(by: .degree(.initial)))
      #expect(once.removed == [1, 2, 3, 0, 4])
      #expect(once.shares == [1, 0.6, 0.4, 0.2, 0.2, 0])
      let first = try #require(try path.robustnessCurve(by: .betweenness(.initial)))
      #expect(first.removed == [2, 1, 3, 0, 4])
    }

    @Test func `named nodes leave in their order, once, if they are there`() throws {
      let curve = try Exemplar.path(5).robustnessCurve(removing: [3, 99, 3, 0])
      #expect(curve.removed == [3, 0])
      #expect(curve.shares == [1, 0.6, 0.4])
      #expect(isClose(curve.robustness, 0.5))
      #expect(try Exemplar.path(5).robustnessCurve(removing: []).robustness == nil)
    }

    @Test func `nobody has no robustness, one node none left, and a large one is told`() throws {
      let nobody = try Network<Int>(nodes: [], ties: [])
      #expect(try nobody.value(.robustness()).undefinedReason == .noNodes)
      #expect(try nobody.value(.robustness(by: .random(seed: 1))).undefinedReason == .noNodes)
      #expect(try Network(nodes: [0], ties: []).value(.robustness()).value == 0)
      let path = try Exemplar.path(NodeRemoval.mostNodes + 1)
      #expect(try path.value(.robustness(by: .betweenness())).undefinedReason == .tooLarge)
    }
  }

  @Test(arguments: try kindNetworks())
  func `the curve is what is left, measured anew each time`(network: Network<Int>) throws {
    let removals: [NodeRemoval] = [
      .degree(), .degree(.initial), .betweenness(), .betweenness(.initial),
    ]
    for removal in removals where network.nodes.count < 40 || removal == .degree() {
      let curve = try #require(try network.robustnessCurve(by: removal))
      let order = try literalOrder(of: network, by: removal)
      #expect(curve.removed == order, "\(removal)")
      #expect(curve.shares == (try literalShares(of: network, removing: order)), "\(removal)")
      #expect(try network.robustnessCurve(removing: order).shares == curve.shares)
    }
  }

  @Test func `by chance it is the mean over orders that the seed gives`() throws {
    let network = try RandomNetwork.uniform(count: 25, chance: 0.15, seed: 4)
    let curve = try #require(try network.robustnessCurve(by: .random(draws: 3, seed: 5)))
    #expect(curve.removed.isEmpty)
    var sums = [Double](repeating: 0, count: 26)
    for draw in 0..<3 {
      var order = Array(network.nodes)
      var generator = Seed(5).stream(draw).generator()
      generator.shuffle(&order)
      let shares = try literalShares(of: network, removing: order)
      for place in sums.indices { sums[place] += shares[place] / 3 }
    }
    #expect(zip(curve.shares, sums).allSatisfy { isClose($0, $1) })
  }

  @Test func `workers change nothing and everybody can stop it`() throws {
    let network = try Exemplar.karate()
    let removals: [NodeRemoval] = [
      .degree(), .degree(.initial), .betweenness(), .betweenness(.initial),
      .random(draws: 70, seed: 1),
    ]
    for removal in removals {
      let measure = Robustness(by: removal)
      let one = try network.value(measure, run: RunControl(workers: 1)).value
      #expect(try network.value(measure, run: RunControl(workers: 8)).value == one)
      let run = RunControl()
      run.cancel()
      #expect(throws: CancellationError.self) { try network.value(measure, run: run) }
    }
  }

  @Test func `fifty thousand nodes without ties`() throws {
    let many = try Network(nodes: Array(0..<50_000), ties: [Tie<Int>]())
    let expected = 49_999.0 / 2.5e9
    #expect(isClose(try many.value(.robustness()).value, expected, within: 1e-15))
    #expect(
      isClose(try many.value(.robustness(by: .betweenness())).value, expected, within: 1e-15))
    #expect(
      isClose(try many.value(.robustness(by: .random(seed: 1))).value, expected, within: 1e-15))
  }
}

/// The order of removal, scores taken with the measures themselves.
private func literalOrder(of network: Network<Int>, by removal: NodeRemoval) throws -> [Int] {
  var rest = network
  var order: [Int] = []
  let start = try scores(of: network, by: removal)
  let ties = try network.scores(.degree)
  while !rest.nodes.isEmpty {
    let now = try removal.isTakenOnce ? start : scores(of: rest, by: removal)
    let next = rest.nodes.enumerated().min { one, other in
      let (first, second) = (now[one.element] ?? [], now[other.element] ?? [])
      for (a, b) in zip(first, second) where abs(a - b) > 1e-6 { return a > b }
      let areTied = [one, other].map { (ties[$0.element] ?? 0) > 0 }
      if areTied[0] != areTied[1] { return areTied[0] }
      return one.offset < other.offset
    }
    guard let next else { break }
    order.append(next.element)
    rest = rest.without([next.element])
  }
  return order
}

private func scores(of network: Network<Int>, by removal: NodeRemoval) throws -> [Int: [Double]] {
  let degree = try network.scores(.degree)
  let between = try network.scores(.betweenness(over: .hops))
  return Dictionary(
    uniqueKeysWithValues: network.nodes.map { node in
      let ties = degree[node] ?? 0
      return (node, removal.isByBetweenness ? [between[node] ?? 0, ties] : [ties])
    })
}

extension NodeRemoval {
  fileprivate var isTakenOnce: Bool { self == .degree(.initial) || self == .betweenness(.initial) }
  fileprivate var isByBetweenness: Bool {
    self == .betweenness(.recomputed) || self == .betweenness(.initial)
  }
}

private func literalShares(
  of network: Network<Int>, removing order: [Int]
) throws -> [Double] {
  let all = Double(max(1, network.nodes.count))
  return try (0...order.count).map { count in
    (try network.without(Set(order.prefix(count))).value(.largestComponent()).value ?? 0) / all
  }
}
