import Graphviz

/// Islands around the members of communities, none of which covers another's.
struct CommunityOutlines {
  /// What belongs to one community: its discs, and the lines within it.
  struct Members {
    var discs: [(centre: Point, radius: Double)] = []
    var lines: [Segment] = []
  }

  /// One closed line; lakes lie in islands, and later lines lie on earlier ones.
  struct Shore {
    var community: Int
    var corners: [Point]
    var isLake: Bool

    var segments: [Segment] {
      corners.indices.map {
        Segment(start: corners[$0], end: corners[($0 + 1) % corners.count])
      }
    }
  }

  /// How far an outline keeps from what it surrounds.
  private static let margin = 6.5
  private static let lineWidth = 11.0

  /// The shores around `communities`, the largest first.
  static func shores(around communities: [Members], within frame: Rectangle) -> [Shore] {
    let fields = communities.map { members in
      var field = DistanceField(over: frame.expanded(by: margin), step: 3)
      for disc in members.discs {
        field.add(Segment(start: disc.centre, end: disc.centre), radius: disc.radius + margin)
      }
      for line in members.lines { field.add(line, radius: lineWidth / 2) }
      return field
    }
    var shores: [(shore: Shore, area: Double)] = []
    for number in communities.indices {
      let others = fields.indices.filter { $0 != number }.map { fields[$0] }
      for contour in ContourTracing.contours(of: fields[number].clear(of: others, gap: 2)) {
        let area = signedArea(of: contour)
        let shore = Shore(
          community: number, corners: rounded(contour), isLake: area > 0)
        shores.append((shore, abs(area)))
      }
    }
    return shores.enumerated()
      .sorted { (-$0.element.area, $0.offset) < (-$1.element.area, $1.offset) }
      .map(\.element.shore)
  }

  /// Negative for islands, positive for lakes.
  private static func signedArea(of corners: [Point]) -> Double {
    var twice = 0.0
    for (here, there) in sides(of: corners) { twice += here.x * there.y - there.x * here.y }
    return twice / 2
  }

  /// `corners` with each cut off at a quarter of its sides.
  ///
  /// > G. M. Chaikin. "An algorithm for high-speed curve generation." *Computer Graphics and
  /// > Image Processing* 3(4), 1974. doi:10.1016/0146-664X(74)90028-8
  private static func rounded(_ corners: [Point]) -> [Point] {
    sides(of: corners).flatMap { here, there in
      [here * 0.75 + there * 0.25, here * 0.25 + there * 0.75]
    }
  }

  private static func sides(of corners: [Point]) -> [(Point, Point)] {
    corners.indices.map { (corners[$0], corners[($0 + 1) % corners.count]) }
  }
}
