import Graphviz

/// Which squares of a drawing's room, one point wide, something lies on.
struct InkCover {
  private let width: Int
  private let height: Int
  private var isCovered: [Bool]

  /// How far apart the points of a line are that are looked at.
  private static let step = 0.5

  init(of drawing: PlainDrawing) {
    width = max(1, Int(drawing.room.width.rounded(.up)))
    height = max(1, Int(drawing.room.height.rounded(.up)))
    isCovered = [Bool](repeating: false, count: width * height)
    for tie in drawing.ties {
      let (start, end) = (drawing.places[tie.first], drawing.places[tie.second])
      let steps = max(1, Int((start.distance(to: end) / Self.step).rounded(.up)))
      for step in 0...steps { cover(start + (end - start) * (Double(step) / Double(steps))) }
    }
    for place in drawing.places { coverDisc(around: place, radius: drawing.diameter / 2) }
  }

  /// The share of the squares that are covered.
  var share: Double { Double(isCovered.count { $0 }) / Double(width * height) }

  private mutating func cover(_ point: Point) {
    let (x, y) = (Int(point.x.rounded(.down)), Int(point.y.rounded(.down)))
    guard x >= 0, y >= 0, x < width, y < height else { return }
    isCovered[y * width + x] = true
  }

  private mutating func coverDisc(around centre: Point, radius: Double) {
    cover(centre)
    let reach = Int(radius.rounded(.up))
    for row in -reach...reach {
      for column in -reach...reach {
        let point = Point(
          x: centre.x.rounded(.down) + Double(column) + 0.5,
          y: centre.y.rounded(.down) + Double(row) + 0.5)
        if point.distance(to: centre) <= radius { cover(point) }
      }
    }
  }
}
