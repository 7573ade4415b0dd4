import Graphviz
import Lettering

/// A name, or a few below one another, that want to stand beside a mark.
struct LabelWish {
  /// The ways in which it may be written.
  let forms: [Form]
  /// The middle and the radius of the mark.
  let mark: (centre: Point, radius: Double)
  /// How far from the mark it may stand; close by there is no line that leads back.
  private(set) var mostGap = Double.infinity

  /// As far from a mark as a name needs no line that leads back to it.
  static let closeBy = 6.0

  /// One way in which a name may be written, and what it costs.
  struct Form {
    let lines: [String]
    /// How many of the first lines are a heading.
    let headingCount: Int
    let fontSize: Double
    let cost: Double
    let size: Size

    init(_ lines: [String], headingCount: Int = 0, fontSize: Double, cost: Double) {
      self.lines = lines
      self.headingCount = min(headingCount, lines.count)
      self.fontSize = fontSize
      self.cost = cost
      let widest = lines.map { TextWidth.points($0, size: fontSize) }.max() ?? 0
      size = Size(
        width: widest + 2, height: Double(lines.count) * TextWidth.height(size: fontSize))
    }
  }

  /// A wish for several lines below one another, the first few of which are a heading.
  ///
  /// The last may be left out; of the first `least`, only where there is hardly another way.
  init(
    lines: [String], headingCount: Int, least: Int, fontSize: Double,
    mark: (centre: Point, radius: Double)
  ) {
    forms = lines.indices.reversed().map { last in
      let left = 1.2 * Double(lines.count - 1 - last)
      return Form(
        Array(lines[...last]), headingCount: headingCount, fontSize: fontSize,
        cost: left + (last + 1 < min(least, lines.count) ? 16 : 0))
    }
    self.mark = mark
  }

  /// A wish for one name, in one line or in two, in the first of some sizes that finds a place.
  init(
    _ name: ShortName, fontSizes: [Double], mark: (centre: Point, radius: Double),
    mostGap: Double = .infinity
  ) {
    self.mostGap = mostGap
    forms = fontSizes.enumerated().flatMap { rank, size in
      let late = 1.5 * Double(rank)
      let oneLine = Form([name.line], fontSize: size, cost: late + (name.isCut ? 0.7 : 0))
      let twoLines = name.twoLines.map { Form($0, fontSize: size, cost: late + 0.3) }
      return [oneLine, twoLines].compactMap(\.self)
    }
    self.mark = mark
  }
}

/// What stands in the way of names.
struct LabelObstacles {
  /// Everything has to stay in here.
  var frame: Rectangle
  /// Marks, which no name may cover.
  var marks: [(centre: Point, radius: Double)] = []
  /// Lines that a name would rather not cross.
  var lines: [Segment] = []
  /// Outlines of communities, which a name would rather not cross.
  var shores: [Segment] = []
  /// Texts that stand already.
  var texts: [Rectangle] = []

  /// Whether `leader` would run through a text, or over a mark, so that one could take it for that
  /// one's; the mark at `start`, and the disc that this lies on, are not in its way.
  fileprivate func isCrossed(by leader: Segment, from start: Point) -> Bool {
    texts.contains(where: leader.meets)
      || marks.contains { mark in
        mark.centre.distance(to: start) >= mark.radius
          && leader.nearest(to: mark.centre).distance(to: mark.centre) < mark.radius
      }
  }
}

/// One place for one name.
struct LabelSite {
  var form: LabelWish.Form
  var box: Rectangle
  /// The line that leads back to the mark, where the name stands away from it.
  var leader: Segment?
  /// Towards which side the text is set.
  var alignment: Label.Alignment
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
    (1.5, 0), (5, 0.9), (10, 1.7), (17, 2.8), (26, 4.2), (38, 6.5), (52, 9.5), (70, 13), (92, 18),
    (120, 24),
  ]

  /// The places where `wish` could stand, best first.
  static func sites(for wish: LabelWish, among obstacles: LabelObstacles) -> [LabelSite] {
    var sites: [LabelSite] = []
    for form in wish.forms {
      for distance in distances where distance.gap <= wish.mostGap {
        for (rank, direction) in directions.enumerated() {
          if let site = site(
            for: wish, as: form, direction: direction, gap: distance.gap,
            cost: form.cost + distance.cost + 0.06 * Double(rank), among: obstacles)
          {
            sites.append(site)
          }
        }
      }
    }
    return sites.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element)
  }

  private static func site(
    for wish: LabelWish, as form: LabelWish.Form, direction: Point, gap: Double, cost: Double,
    among obstacles: LabelObstacles
  ) -> LabelSite? {
    let away = direction * (wish.mark.radius + gap)
    let lean = Point(x: clamp(direction.x * 1.6), y: clamp(direction.y * 1.1))
    let centre = Point(
      x: wish.mark.centre.x + away.x + lean.x * form.size.width / 2,
      y: wish.mark.centre.y + away.y + lean.y * form.size.height / 2)
    let box = Rectangle(centre: centre, size: form.size)
    guard obstacles.frame.contains(box),
      !obstacles.marks.contains(where: { box.overlaps(discAround: $0.centre, radius: $0.radius) }),
      !obstacles.texts.contains(where: box.overlaps)
    else { return nil }
    var cost = cost
    for line in obstacles.lines where line.meets(box) { cost += 0.7 }
    if obstacles.shores.contains(where: { $0.meets(box) }) { cost += 0.35 }
    let leader = gap > LabelWish.closeBy ? leader(from: wish, to: box) : nil
    if let leader, obstacles.isCrossed(by: leader, from: wish.mark.centre) { return nil }
    return LabelSite(
      form: form, box: box, leader: leader,
      alignment: lean.x > 0.5 ? .left : lean.x < -0.5 ? .right : .centre, cost: cost)
  }

  private static func leader(from wish: LabelWish, to box: Rectangle) -> Segment? {
    let end = box.nearest(to: wish.mark.centre)
    guard let direction = (end - wish.mark.centre).direction else { return nil }
    return Segment(start: wish.mark.centre + direction * wish.mark.radius, end: end)
  }

  private static func clamp(_ value: Double) -> Double { min(1, max(-1, value)) }
}
