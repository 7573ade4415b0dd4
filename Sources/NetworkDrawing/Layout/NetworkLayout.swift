public import Graphviz
public import NetworkCore

/// Places for the nodes of a network that is drawn with all its ties.
///
///     let layout = try NetworkLayout(of: network, diameter: 6, in: room, seed: 1)
///     let drawing = try PlainDrawing(layout.places, of: network, diameter: 6, in: room)
///
/// Each connected part is placed by itself: by stress over hops, from several starts, with single nodes
/// then moved so that fewer ties cross. The parts stand in rows, the largest first, nodes without ties
/// below them, and discs are parted where they overlap.
///
/// ## Conventions
///
/// - Ties are present or absent; their strengths play no part.
/// - Parts of more than ``mostNodes`` nodes are placed by Graphviz's springs at several scales, which need
///   no table of all pairs, and their crossings are left as they are.
/// - The same network with its nodes in the same order gives the same places, whatever they are called
///   and however many cores there are.
/// - No node: no place.
///
/// - Complexity: O(*n*²) time and space in the largest part of *n* nodes.
///
/// ## Reference
///
/// > J. X. Zheng, S. Pawar, D. F. M. Goodman. "Graph drawing by stochastic gradient descent." *IEEE
/// > Transactions on Visualization and Computer Graphics* 25(9), 2019. doi:10.1109/TVCG.2018.2859997
public struct NetworkLayout: Sendable {
  /// The places, in network order, in points; *y* grows downwards from the upper edge of the room.
  public let places: [Point]

  /// The most nodes of a part that is placed by stress.
  public static let mostNodes = 6_000

  /// Finds the places.
  ///
  /// - Parameters:
  ///   - network: What is to be drawn.
  ///   - diameter: How wide every node is, in points.
  ///   - room: The room for all of it, in points.
  ///   - seed: Where chance starts.
  ///   - run: The hand on the computation.
  /// - Throws: `NetworkMapError` if the room is too small for so many discs or Graphviz fails;
  ///   `CancellationError` if the run is cancelled.
  public init<Node>(
    of network: Network<Node>, diameter: Double, in room: Size, seed: Seed,
    run: RunControl = RunControl()
  ) throws {
    let graph = try network.graph(run: run)
    let discs = Discs(diameter: diameter, room: room)
    let parts = CoreGraph(hopsOf: graph).components.enumerated()
      .sorted { (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset) }.map(\.element)
    let tied = parts.filter { $0.count > 1 }
    var placed: [(nodes: [Int], places: [Point])] = []
    for part in tied {
      let found = try discs.places(in: graph.induced(by: part), seed: seed, run: run)
      try run.check()
      let settled = Orientation.settled(found, radii: part.map { _ in 0 })
      let isUpright = room.height > room.width
      placed.append((part, isUpright ? Orientation.quarterTurn(settled) : settled))
    }
    let rows = PartRows(
      placed, alone: parts.filter { $0.count == 1 }.flatMap(\.self), diameter: diameter, room: room)
    guard let places = discs.parted(rows.places) else { throw NetworkMapError.pageTooSmall(room) }
    self.places = places
  }
}

/// Equal discs that are to fit in a room.
private struct Discs {
  let diameter: Double
  let room: Size

  /// The free room between two of them.
  private static let gap = 0.8
  /// How much smaller a part is drawn than if it had the room for itself, as a guess.
  private static let crowding = 1.05

  /// Places for a connected graph, where discs may still overlap.
  func places(in graph: CompressedGraph, seed: Seed, run: RunControl) throws -> [Point] {
    guard graph.nodeCount <= NetworkLayout.mostNodes else { return try springs(graph, seed: seed) }
    let placement = StressPlacement(
      lengthsOf: graph.withUnitLengths, lines: graph.ties, effort: .network, run: run)
    return placement.places(seed: seed, radii: radii, run: run)
  }

  /// The radii in the unit of `places`, with half of the gap, once these fill the room.
  private func radii(among places: [Point]) -> [Double] {
    guard let box = Rectangle(around: places, radii: places.map { _ in 0 }) else { return [] }
    let unit = max(box.width / room.width, box.height / room.height)
    return [Double](
      repeating: Self.crowding * unit * (diameter + Self.gap) / 2, count: places.count)
  }

  private func springs(_ graph: CompressedGraph, seed: Seed) throws -> [Point] {
    let diagram = Diagram(
      nodes: (0..<graph.nodeCount).map { Node(NodeKey($0), size: .fixed(diameter: 1)) },
      edges: graph.ties.map { Edge(NodeKey($0.first), NodeKey($0.second)) })
    do {
      let engine = LayoutEngine.sfdp(seed: UInt32(truncatingIfNeeded: seed.value))
      return try diagram.layout(engine).nodes.map(\.centre)
    } catch {
      throw NetworkMapError.graphviz(error)
    }
  }

  /// `places` in the room, moved where discs overlap; `nil` if there is too little of it.
  func parted(_ places: [Point]) -> [Point]? {
    let separation = DiscSeparation(
      radii: [Double](repeating: diameter / 2, count: places.count), lines: [], gap: Self.gap,
      lineGap: 0)
    return separation.places(
      near: places,
      within: Rectangle(lowerLeft: .zero, upperRight: Point(x: room.width, y: room.height)))
  }
}

extension CoreGraph {
  /// Points with links one long.
  fileprivate init(hopsOf graph: CompressedGraph) {
    self.init(
      radii: [Double](repeating: 0, count: graph.nodeCount),
      links: graph.ties.map { Link(first: $0.first, second: $0.second, gap: 1, isDrawn: true) })
  }
}
