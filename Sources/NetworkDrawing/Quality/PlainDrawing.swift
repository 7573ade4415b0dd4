public import Graphviz
import Lettering
public import NetworkCore

/// A network drawn as discs, straight ties and some names, to be measured.
public struct PlainDrawing: Sendable {
  /// Where the nodes stand, in network order; *y* grows downwards from the upper edge of the room.
  public let places: [Point]

  /// The ties.
  public let ties: [PlacedTie]

  /// How wide every node is, in points.
  public let diameter: Double

  /// The room that the drawing fills.
  public let room: Size

  /// The names that stand in it.
  public private(set) var names: [PlacedName] = []

  let hops: PathTable

  /// A name of a node.
  public struct PlacedName: Hashable, Sendable {
    /// The position of the node.
    public let node: Int
    /// Where the name stands.
    public let box: Rectangle
  }

  private static let nameSize = 7.5

  /// Draws `network` with its nodes at `places`, moved and scaled alike in both directions so that all
  /// discs lie in `room` and it is filled.
  ///
  /// - Parameters:
  ///   - places: One for each node, in network order, in any unit.
  ///   - network: What is drawn; all of its ties.
  ///   - diameter: How wide every node is, in points.
  ///   - room: The room, in points.
  ///   - run: The hand on the computation.
  /// - Precondition: There is a finite place for each node.
  /// - Throws: `CancellationError` if the run is cancelled.
  public init<Node>(
    _ places: [Point], of network: Network<Node>, diameter: Double, in room: Size,
    run: RunControl = RunControl()
  ) throws {
    let graph = try network.graph(run: run)
    precondition(places.count == graph.nodeCount, "each node has a place")
    self.places = Self.fitted(places, diameter: diameter, in: room)
    ties = graph.ties
    self.diameter = diameter
    self.room = room
    hops = PathTable(lengthsOf: graph.withUnitLengths, run: run)
    try run.check()
  }

  /// Writes the names of nodes in the middle of their discs, as programs do that place none.
  public mutating func write(onNodes wanted: [(node: Int, name: String)]) {
    names = wanted.map { wish in
      let size = Size(
        width: TextWidth.points(wish.name, size: Self.nameSize),
        height: TextWidth.height(size: Self.nameSize))
      return PlacedName(node: wish.node, box: Rectangle(centre: places[wish.node], size: size))
    }
  }

  /// Writes the names of nodes beside their discs, the first ones first, where there is room for them.
  public mutating func write(besideNodes wanted: [(node: Int, name: String)]) {
    let radius = diameter / 2
    let wishes = wanted.map { wish in
      LabelWish(
        lines: [wish.name], headingCount: 0, least: 1, fontSize: Self.nameSize,
        mark: (places[wish.node], radius))
    }
    let obstacles = LabelObstacles(
      frame: Rectangle(lowerLeft: .zero, upperRight: Point(x: room.width, y: room.height)),
      marks: places.map { ($0, radius) })
    names = zip(wanted, LabelPlacement(wishes, among: obstacles).sites).compactMap { wish, site in
      site.map { PlacedName(node: wish.node, box: $0.box) }
    }
  }

  /// The lengths of the ties.
  var lengths: [Double] { ties.map { places[$0.first].distance(to: places[$0.second]) } }

  private static func fitted(_ places: [Point], diameter: Double, in room: Size) -> [Point] {
    guard let box = Rectangle(around: places, radii: places.map { _ in 0 }) else { return [] }
    let (width, height) = (room.width - diameter, room.height - diameter)
    let scale = min(
      box.width > 0 ? width / box.width : .infinity,
      box.height > 0 ? height / box.height : .infinity)
    let middle = Point(x: room.width / 2, y: room.height / 2)
    return places.map { ($0 - box.centre) * (scale.isFinite ? scale : 1) + middle }
  }
}

extension CompressedGraph {
  /// The ties, each once, in the order of their first ends.
  var ties: [PlacedTie] {
    (0..<nodeCount).flatMap { node in
      neighbours(node).lazy.filter { $0 > node }.map { PlacedTie(node, Int($0)) }
    }
  }

  /// The same ties, all of the strength 1.
  var withUnitLengths: CompressedGraph {
    CompressedGraph(
      offsets: offsets, targets: targets,
      strengths: [Double](repeating: 1, count: targets.count))
  }
}
