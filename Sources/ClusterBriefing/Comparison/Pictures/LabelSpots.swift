import Lettering

/// Where the names of discs stand so that few of them cover each other: above, below, or beside.
struct LabelSpots {
  /// Where a line of letters starts on its baseline, or where it is anchored.
  struct Spot {
    var x: Double
    var y: Double
    var anchor: LineDrawing.Anchor
  }

  private struct Box {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    /// How much of the plane both cover.
    func overlap(_ other: Box) -> Double {
      max(0, min(right, other.right) - max(left, other.left))
        * max(0, min(bottom, other.bottom) - max(top, other.top))
    }
  }

  /// The spots of the names, in their order; each takes the first place that covers the least.
  static func spots(
    of names: [String], at discs: [(x: Double, y: Double, radius: Double)]
  ) -> [Spot] {
    var taken = discs.map { disc in
      Box(
        left: disc.x - disc.radius, right: disc.x + disc.radius, top: disc.y - disc.radius,
        bottom: disc.y + disc.radius)
    }
    return zip(names, discs).map { name, disc in
      let width = TextWidth.points(name, size: LineDrawing.letterSize)
      let choices = [
        Spot(x: disc.x, y: disc.y - disc.radius - 5, anchor: .middle),
        Spot(x: disc.x, y: disc.y + disc.radius + 14, anchor: .middle),
        Spot(x: disc.x + disc.radius + 5, y: disc.y + 4, anchor: .start),
        Spot(x: disc.x - disc.radius - 5, y: disc.y + 4, anchor: .end),
      ].map { ($0, box(of: $0, width: width)) }
      var best = choices[0]
      var least = Double.infinity
      for choice in choices {
        let covered = taken.reduce(0) { $0 + $1.overlap(choice.1) }
        if covered < least - 1 { (best, least) = (choice, covered) }
      }
      taken.append(best.1)
      return best.0
    }
  }

  private static func box(of spot: Spot, width: Double) -> Box {
    let left =
      switch spot.anchor {
      case .start: spot.x
      case .middle: spot.x - width / 2
      case .end: spot.x - width
      }
    return Box(left: left, right: left + width, top: spot.y - 10, bottom: spot.y + 3)
  }
}
