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
  }

  /// How far an outline keeps from what it surrounds.
  private static let margin = 5.0
  private static let lineWidth = 7.0

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
          community: number, corners: rounded(contour), isLake: area < 0)
        shores.append((shore, abs(area)))
      }
    }
    return shores.enumerated()
      .sorted { (-$0.element.area, $0.offset) < (-$1.element.area, $1.offset) }
      .map(\.element.shore)
  }

  /// Positive for islands, negative for lakes.
  private static func signedArea(of corners: [Point]) -> Double {
    zip(corners, corners.dropFirst() + corners.prefix(1)).reduce(0) {
      $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) / 2
    }
  }

  /// `corners` with each cut off at a quarter of its sides.
  ///
  /// > G. M. Chaikin. "An algorithm for high-speed curve generation." *Computer Graphics and
  /// > Image Processing* 3(4), 1974. doi:10.1016/0146-664X(74)90028-8
  private static func rounded(_ corners: [Point]) -> [Point] {
    zip(corners, corners.dropFirst() + corners.prefix(1)).flatMap { here, there in
      [here * 0.75 + there * 0.25, here * 0.25 + there * 0.75]
    }
  }
}
