import Graphviz

/// A name that wants to stand beside a mark.
struct LabelWish {
  var text: String
  var size: Size
  /// The middle and the radius of the mark.
  var mark: (centre: Point, radius: Double)

  /// A wish for `text` in letters of `fontSize`.
  init(text: String, mark: (centre: Point, radius: Double), fontSize: Double) {
    self.text = text
    self.mark = mark
    size = Size(
      width: TextWidth.points(text, size: fontSize) + 1.5,
      height: TextWidth.height(size: fontSize))
  }
}

/// What stands in the way of names.
struct LabelObstacles {
  /// Everything has to stay in here.
  var frame: Rectangle
  /// Marks, which no name may cover.
  var marks: [(centre: Point, radius: Double)] = []
  /// Discs that a name would rather not cover.
  var plates: [(centre: Point, radius: Double)] = []
  /// Lines that a name would rather not cross.
  var lines: [Segment] = []
  /// Texts that stand already.
  var texts: [Rectangle] = []
}

/// One place for one name.
struct LabelSite {
  var box: Rectangle
  /// The line that leads back to the mark, where the name stands away from it.
  var leader: Segment?
  /// How bad the place is, other names aside; less is better.
  var cost: Double

  /// Sixteen directions, the best for reading first; *y* grows downwards.
  private static let directions: [Point] = [
    (1, 0), (0.924, -0.383), (0.924, 0.383), (-1, 0), (0.707, -0.707), (0.707, 0.707),
    (-0.924, -0.383), (-0.924, 0.383), (-0.707, -0.707), (-0.707, 0.707), (0, -1), (0, 1),
    (0.383, -0.924), (0.383, 0.924), (-0.383, -0.924), (-0.383, 0.924),
  ].map { Point(x: $0.0, y: $0.1) }

  /// How far from the mark a name may stand, and what that costs.
  private static let distances: [(gap: Double, cost: Double)] = [
    (1.5, 0), (5, 0.9), (10, 1.7), (17, 2.8), (26, 4), (38, 5.5),
  ]

  /// The places where `wish` could stand, best first.
  static func sites(for wish: LabelWish, among obstacles: LabelObstacles) -> [LabelSite] {
    var sites: [LabelSite] = []
    for distance in distances {
      for (rank, direction) in directions.enumerated() {
        if let site = site(
          for: wish, direction: direction, gap: distance.gap,
          cost: distance.cost + 0.06 * Double(rank), among: obstacles)
        {
          sites.append(site)
        }
      }
    }
    return sites.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element)
  }

  private static func site(
    for wish: LabelWish, direction: Point, gap: Double, cost: Double,
    among obstacles: LabelObstacles
  ) -> LabelSite? {
    let away = direction * (wish.mark.radius + gap)
    let lean = Point(x: clamp(direction.x * 1.6), y: clamp(direction.y * 1.1))
    let centre = Point(
      x: wish.mark.centre.x + away.x + lean.x * wish.size.width / 2,
      y: wish.mark.centre.y + away.y + lean.y * wish.size.height / 2)
    let box = Rectangle(centre: centre, size: wish.size)
    guard obstacles.frame.contains(box),
      !obstacles.marks.contains(where: { box.overlaps(discAround: $0.centre, radius: $0.radius) }),
      !obstacles.texts.contains(where: box.overlaps)
    else { return nil }
    var cost = cost
    for line in obstacles.lines where line.meets(box) { cost += 0.7 }
    for plate in obstacles.plates
    where box.overlaps(discAround: plate.centre, radius: plate.radius) { cost += 0.8 }
    let leader = gap > 3 ? leader(from: wish, to: box) : nil
    if let leader {
      for mark in obstacles.marks where mark.centre != wish.mark.centre {
        if leader.nearest(to: mark.centre).distance(to: mark.centre) < mark.radius { cost += 1.5 }
      }
    }
    return LabelSite(box: box, leader: leader, cost: cost)
  }

  private static func leader(from wish: LabelWish, to box: Rectangle) -> Segment? {
    let end = box.nearest(to: wish.mark.centre)
    guard let direction = (end - wish.mark.centre).direction else { return nil }
    return Segment(start: wish.mark.centre + direction * wish.mark.radius, end: end)
  }

  private static func clamp(_ value: Double) -> Double { min(1, max(-1, value)) }
}
