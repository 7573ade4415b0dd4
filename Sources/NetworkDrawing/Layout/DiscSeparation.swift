import Graphviz

/// Moves discs apart until none overlaps another, changing the picture as little as it can.
///
/// Each round pushes overlapping discs apart by halves, pushes discs off the lines of others,
/// pulls everything a little towards its wished place, and keeps it inside the frame. Pushing off
/// lines and pulling fade away, so that the last rounds only part discs.
struct DiscSeparation {
  var radii: [Double]
  var lines: [(first: Int, second: Int)]
  /// Free room between two discs.
  var gap: Double
  /// Free room between a disc and a line that is not its own.
  var lineGap: Double

  /// How many rounds there are at most, and in how many of them lines push.
  static let rounds = 320
  static let roundsWithLines = 200

  /// The places of the discs; `nil` if the frame is too small for them.
  ///
  /// - Complexity: O(*n* *m* + *n* log *n*) a round, for *n* discs and *m* lines.
  func places(near wished: [Point], within frame: Rectangle?) -> [Point]? {
    var places = wished
    for round in 0..<Self.rounds {
      let fading = max(0, 1 - Double(round) / Double(Self.roundsWithLines))
      if fading > 0 {
        for disc in places.indices {
          places[disc] = places[disc] + (wished[disc] - places[disc]) * (0.05 * fading)
        }
        pushOffLines(&places, by: 0.25 + 0.25 * fading)
      }
      let worst = partOverlaps(&places)
      if let frame { keep(&places, within: frame) }
      if fading == 0, worst < 0.01 { return places }
    }
    let worst = partOverlaps(&places)
    if let frame { keep(&places, within: frame) }
    return worst < 0.5 ? places : nil
  }

  /// Moves overlapping discs apart; returns the deepest overlap that it met.
  private func partOverlaps(_ places: inout [Point]) -> Double {
    let order = places.indices.sorted { (places[$0].x, $0) < (places[$1].x, $1) }
    let widest = radii.max() ?? 0
    var worst = 0.0
    for (rank, first) in order.enumerated() {
      for second in order[(rank + 1)...] {
        guard places[second].x - places[first].x < radii[first] + widest + gap + 1 else { break }
        let way = places[second] - places[first]
        let overlap = radii[first] + radii[second] + gap - way.length
        guard overlap > 0 else { continue }
        worst = max(worst, overlap)
        let direction = way.direction ?? Point(x: 0, y: first < second ? 1 : -1)
        // Small discs give way to large ones.
        let share = radii[first] / (radii[first] + radii[second])
        places[first] = places[first] - direction * (overlap * (1 - share))
        places[second] = places[second] + direction * (overlap * share)
      }
    }
    return worst
  }

  private func pushOffLines(_ places: inout [Point], by strength: Double) {
    for line in lines {
      let segment = Segment(start: places[line.first], end: places[line.second])
      let box = Rectangle(lowerLeft: segment.start, upperRight: segment.end).normalised
      for disc in places.indices where disc != line.first && disc != line.second {
        let reach = radii[disc] + lineGap
        guard box.overlaps(discAround: places[disc], radius: reach) else { continue }
        let nearest = segment.nearest(to: places[disc])
        let way = places[disc] - nearest
        let overlap = reach - way.length
        guard overlap > 0 else { continue }
        let across = segment.end - segment.start
        guard let direction = way.direction ?? Point(x: -across.y, y: across.x).direction else {
          continue
        }
        let push = direction * (overlap * strength)
        places[disc] = places[disc] + push * 0.6
        places[line.first] = places[line.first] - push * 0.2
        places[line.second] = places[line.second] - push * 0.2
      }
    }
  }

  private func keep(_ places: inout [Point], within frame: Rectangle) {
    for disc in places.indices {
      let inner = frame.expanded(by: -radii[disc])
      places[disc] = Point(
        x: min(max(places[disc].x, inner.lowerLeft.x), max(inner.upperRight.x, inner.lowerLeft.x)),
        y: min(max(places[disc].y, inner.lowerLeft.y), max(inner.upperRight.y, inner.lowerLeft.y)))
    }
  }
}
