import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Degrees, closeness and betweenness along arcs")
struct DirectedPathsTests {
  /// 0 and 1 point at each other, 1 points at 2, and 3 at 4.
  private func small() throws -> DirectedNetwork<Int> {
    try DirectedNetwork(arcs: [
      Arc(0, 1, strength: 2), Arc(1, 0), Arc(1, 2, strength: 4), Arc(3, 4),
    ])
  }

  @Suite("by hand")
  struct ByHand {
    private let network = Result { try DirectedPathsTests().small() }

    @Test func `arcs are counted at their ends`() throws {
      let network = try network.get()
      #expect(try network.scores(.inDegree).values == [1, 1, 1, 0, 1])
      #expect(try network.scores(.outDegree).values == [1, 2, 0, 1, 0])
      #expect(try network.scores(.outDegree(scale: .share)).values == [0.25, 0.5, 0, 0.25, 0])
      #expect(try network.scores(.inStrength).values == [1, 2, 4, 0, 1])
      #expect(try network.scores(.outStrength).values == [2, 5, 0, 1, 0])
    }

    @Test func `near along arcs, and against them`() throws {
      let network = try network.get()
      // 0 reaches 1 and 2 in 1 and 2 steps: 2/4 of the others at a mean of 1.5.
      let out = try network.scores(.closeness(.out, over: .hops))
      #expect(isClose(out[0], 0.5 / 1.5) && out[2] == 0)
      let back = try network.scores(.closeness(.incoming, over: .hops))
      #expect(isClose(back[2], 0.5 / 1.5) && back[3] == 0)
      #expect(try network.scores(.harmonic(.out, over: .hops))[0] == 1.5)
      #expect(try network.scores(.harmonic(.incoming, over: .hops, scale: .mean))[2] == 1.5 / 4)
      #expect(try network.scores(.harmonic(.both, over: .hops))[2] == 1.5)
      // Either way 0 and 1 are half a unit apart, 1 and 2 a quarter.
      #expect(isClose(try network.scores(.harmonic(.both, over: .inverseStrength))[1], 2 + 4))
    }

    @Test func `the one in the middle of a chain`() throws {
      let chain = try DirectedNetwork(arcs: [Arc("a", "b"), Arc("b", "c")])
      #expect(try chain.scores(.betweenness(over: .hops))["b"] == 1)
      #expect(try chain.scores(.betweenness(over: .hops, scale: .share))["b"] == 0.5)
    }

    @Test func `who reaches nobody`() throws {
      let network = try network.get()
      let component = try network.scores(.closeness(.out, over: .hops, variant: .component))
      #expect(component[2] == nil && component.undefinedReason == .noTies)
      let freeman = try network.scores(.closeness(.out, over: .hops, variant: .freeman))
      #expect(freeman.ranking.isEmpty && freeman.undefinedReason == .notAllReached)
      let alone = try DirectedNetwork(nodes: ["a"], arcs: [])
      #expect(try alone.scores(.harmonic(.out, over: .hops, scale: .mean))["a"] == nil)
      #expect(try alone.scores(.inDegree(scale: .share)).undefinedReason == .noOtherNode)
      #expect(try alone.scores(.betweenness(over: .hops, scale: .share))["a"] == 0)
    }
  }

  @Test(arguments: ArcDirection.allCases, PathLength.allCases)
  func `by definition`(direction: ArcDirection, length: PathLength) throws {
    for network in try directedNetworks() {
      let paths = LiteralSteps(network, direction, over: length)
      let n = Double(network.nodes.count)
      let reached = network.nodes.indices.map(paths.reached)
      let close = try network.scores(.closeness(direction, over: length)).values
      let harmonic = try network.scores(.harmonic(direction, over: length)).values
      for (node, others) in reached.enumerated() {
        let (r, total) = (Double(others.count), others.reduce(0, +))
        #expect(isClose(close[node], r > 0 ? r / (n - 1) * r / total : 0))
        #expect(isClose(harmonic[node], others.reduce(0) { $0 + 1 / $1 }))
      }
      if direction == .out {
        let between = try network.scores(.betweenness(over: length)).values
        for node in network.nodes.indices {
          #expect(isClose(between[node], paths.betweenness(of: node), within: 1e-11))
        }
      }
    }
  }

  @Test func `ties that point both ways are ties`() throws {
    for network in try smallNetworks() {
      let both = DirectedNetwork(bothWays: network)
      let expected = { (measure: any NodeMeasure) in try network.scores(measure).values }
      #expect(try both.scores(.inDegree).values == expected(.degree))
      #expect(try both.scores(.outDegree).values == expected(.degree))
      #expect(try both.scores(.inStrength).values == expected(.strength))
      #expect(try both.scores(.outStrength).values == expected(.strength))
      for length in PathLength.allCases {
        let pairs = try both.scores(.betweenness(over: length)).values
        let undirected = try expected(.betweenness(over: length))
        #expect(zip(pairs, undirected).allSatisfy { isClose($0, 2 * $1) })
        for direction in ArcDirection.allCases {
          let close = try both.scores(.closeness(direction, over: length)).values
          #expect(zip(close, try expected(.closeness(over: length))).allSatisfy { isClose($0, $1) })
          let near = try both.scores(.harmonic(direction, over: length)).values
          #expect(zip(near, try expected(.harmonic(over: length))).allSatisfy { isClose($0, $1) })
        }
      }
    }
  }

  @Test func `laws`() throws {
    try checkDirectedNodeMeasure(.inDegree)
    try checkDirectedNodeMeasure(.outDegree(scale: .share), isolateChangesOthers: true)
    try checkDirectedNodeMeasure(.inStrength, scalesWithStrength: true)
    try checkDirectedNodeMeasure(.outStrength, scalesWithStrength: true)
    for length in PathLength.allCases {
      let scales = length == .inverseStrength
      try checkDirectedNodeMeasure(
        .closeness(.out, over: length), isolateChangesOthers: true, scalesWithStrength: scales)
      try checkDirectedNodeMeasure(
        .closeness(.both, over: length, variant: .component), scalesWithStrength: scales)
      try checkDirectedNodeMeasure(.harmonic(.incoming, over: length), scalesWithStrength: scales)
      try checkDirectedNodeMeasure(.betweenness(over: length))
    }
  }
}
