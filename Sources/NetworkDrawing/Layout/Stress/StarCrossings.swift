import Graphviz

/// Counts the lines that the lines of one node cross, wherever it stands.
struct StarCrossings {
  private let lines: [PlacedTie]
  private let neighbours: [[Int]]
  /// The lines from its place to its neighbours, as it is asked after.
  private var ways: [Point] = []

  init(_ lines: [PlacedTie], nodeCount: Int) {
    self.lines = lines
    var neighbours = [[Int]](repeating: [], count: nodeCount)
    for line in lines {
      neighbours[line.first].append(line.second)
      neighbours[line.second].append(line.first)
    }
    self.neighbours = neighbours
  }

  /// How many lines `node` has.
  func degree(_ node: Int) -> Int { neighbours[node].count }

  /// How many crossings the lines of `node` have if it stands at `place`, with every `stride`th line from
  /// `start` on.
  mutating func count(
    of node: Int, at place: Point, _ places: [Point], from start: Int, stride: Int
  ) -> Int {
    ways.removeAll(keepingCapacity: true)
    var (left, right, low, high) = (0.0, 0.0, 0.0, 0.0)
    for neighbour in neighbours[node] {
      let way = places[neighbour] - place
      (left, right) = (min(left, way.x), max(right, way.x))
      (low, high) = (min(low, way.y), max(high, way.y))
      ways.append(way)
    }
    let (lines, places) = (lines.span, places.span)
    var count = 0
    var next = start
    while next < lines.count {
      let line = lines[next]
      next += stride
      let (ax, ay) = (places[line.first].x - place.x, places[line.first].y - place.y)
      let (bx, by) = (places[line.second].x - place.x, places[line.second].y - place.y)
      if ax < left && bx < left || ax > right && bx > right { continue }
      if ay < low && by < low || ay > high && by > high { continue }
      if line.first == node || line.second == node { continue }
      count += Self.ways(ways, through: Point(x: ax, y: ay), Point(x: bx, y: by))
    }
    return count
  }

  /// How many of `ways` from the origin lead through the line from `a` to `b`.
  ///
  /// They lead between the two and beyond the line; a way that ends on the line does not.
  private static func ways(_ ways: [Point], through a: Point, _ b: Point) -> Int {
    let ways = ways.span
    let (a, b) = a.x * b.y - a.y * b.x < 0 ? (b, a) : (a, b)
    let (spanX, spanY) = (b.x - a.x, b.y - a.y)
    var count = 0
    for way in ways.indices {
      let (x, y) = (ways[way].x, ways[way].y)
      let isAfter = a.x * y - a.y * x > 0
      let isBefore = x * b.y - y * b.x > 0
      let isBeyond = spanX * (y - a.y) - spanY * (x - a.x) < 0
      count += isAfter && isBefore && isBeyond ? 1 : 0
    }
    return count
  }
}
