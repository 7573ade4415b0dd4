import Graphviz
import NetworkCore
import TestKit
import Testing

@testable import NetworkDrawing

@Suite("Places for a network with all its ties")
struct NetworkLayoutTests {
  private static let room = Size(width: 510, height: 640)

  private func places<Node>(
    of network: Network<Node>, diameter: Double = 6, run: RunControl = RunControl()
  ) throws -> [Point] {
    try NetworkLayout(of: network, diameter: diameter, in: Self.room, seed: 1, run: run).places
  }

  private func quality<Node>(
    of network: Network<Node>, at places: [Point]
  ) throws -> DrawingQuality {
    DrawingQuality(
      of: try PlainDrawing(places, of: network, diameter: 6, in: Self.room))
  }

  @Test func `the tiny networks have their places`() throws {
    #expect(try places(of: Network(nodes: [Int](), ties: [])).isEmpty)
    #expect(try places(of: Network(nodes: [1], ties: [])).count == 1)
    let pair = try places(of: Network(ties: [Tie(1, 2)]))
    #expect(pair[0].distance(to: pair[1]) > 6)
  }

  @Test func `a chain lies in a line, and a triangle has equal sides`() throws {
    let chain = try Network(ties: (0..<5).map { Tie($0, $0 + 1) })
    #expect(try quality(of: chain, at: places(of: chain)).stress < 1e-4)
    let triangle = try Network(ties: [Tie(0, 1), Tie(1, 2), Tie(0, 2)])
    let drawn = try quality(of: triangle, at: places(of: triangle))
    #expect(drawn.stress < 1e-4)
    #expect(drawn.lengthSpread < 1e-2)
  }

  @Test func `a tree of three branches has no crossings`() throws {
    let tree = try Network(ties: [
      Tie(0, 1), Tie(0, 2), Tie(0, 3), Tie(1, 4), Tie(1, 5), Tie(2, 6), Tie(2, 7), Tie(3, 8),
      Tie(3, 9),
    ])
    #expect(try quality(of: tree, at: places(of: tree)).crossings == 0)
  }

  @Test func `the same network has the same places, on any number of cores and under other names`()
    throws
  {
    let network = try RandomNetwork.uniform(count: 30, chance: 0.15, seed: 3)
    let once = try places(of: network)
    #expect(try places(of: network, run: RunControl(workers: 1)) == once)
    let renamed = try Network(
      nodes: network.nodes.map { "node \($0)" },
      ties: network.allTies().map { Tie("node \($0.first)", "node \($0.second)") })
    #expect(try places(of: renamed) == once)
  }

  @Test func `parts stand apart, those without ties below them, and all inside`() throws {
    let network = try Network(
      nodes: Array(0..<14),
      ties: [
        Tie(0, 1), Tie(1, 2), Tie(2, 0), Tie(2, 3), Tie(4, 5), Tie(5, 6), Tie(7, 8), Tie(8, 9),
      ])
    let places = try places(of: network)
    let parts = [0...3, 4...6, 7...9].map { part in
      Rectangle(around: part.map { places[$0] }, radii: part.map { _ in 3 })
    }.compactMap(\.self)
    for (number, part) in parts.enumerated() {
      #expect(!parts[..<number].contains { $0.overlaps(part) })
    }
    let lowest = parts.map(\.upperRight.y).max() ?? 0
    #expect((10...13).allSatisfy { places[$0].y - 3 >= lowest - 1e-6 })
    let inside = Rectangle(
      lowerLeft: .zero, upperRight: Point(x: Self.room.width, y: Self.room.height))
    #expect(
      places.allSatisfy {
        inside.expanded(by: 1e-6).contains(Rectangle(centre: $0, size: Size(width: 6, height: 6)))
      })
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `no disc overlaps another`(seed: UInt64) throws {
    let network = try RandomNetwork.uniform(count: 30, chance: 0.15, seed: Seed(seed))
    #expect(try quality(of: network, at: places(of: network)).nodeOverlaps == 0)
  }

  /// Graphviz 2.42's neato, as it comes, on the same network.
  @Test func `a real network has less stress and fewer crossings than with plain neato`() throws {
    let karate = try Exemplar.karate()
    let diagram = Diagram(
      nodes: karate.nodes.indices.map { Node(NodeKey($0)) },
      edges: try karate.graph(run: RunControl()).ties.map {
        Edge(NodeKey($0.first), NodeKey($0.second))
      })
    let neato = try quality(
      of: karate, at: diagram.layout(.neato).nodes.map(\.centre))
    let ours = try quality(of: karate, at: places(of: karate))
    #expect(ours.stress <= neato.stress)
    #expect(ours.crossings <= neato.crossings)
    #expect(ours.nodeOverlaps == 0)
  }

  @Test func `who cancels gets no places`() throws {
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) {
      try places(of: RandomNetwork.uniform(count: 30, chance: 0.15, seed: 1), run: run)
    }
  }

  @Test func `a room too small for the discs is refused`() throws {
    let network = try RandomNetwork.uniform(count: 30, chance: 0.15, seed: 1)
    #expect(throws: NetworkMapError.pageTooSmall(Size(width: 20, height: 20))) {
      try NetworkLayout(
        of: network, diameter: 6, in: Size(width: 20, height: 20), seed: 1)
    }
  }
}
