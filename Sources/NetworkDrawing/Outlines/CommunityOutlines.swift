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

    /// Whether `point` lies inside: a ray to its right leaves through an odd number of sides.
    func holds(_ point: Point) -> Bool {
      var isInside = false
      for side in segments where (side.start.y > point.y) != (side.end.y > point.y) {
        let share = (point.y - side.start.y) / (side.end.y - side.start.y)
        if side.start.x + (side.end.x - side.start.x) * share > point.x { isInside.toggle() }
      }
      return isInside
    }
  }

  /// How far an outline keeps from what it surrounds.
  private static let margin = 6.5
  private static let lineWidth = 11.0
  /// The least share of a community's discs that lie on one island.
  private static let leastShare = 0.7

  /// The least share of all discs that belong to communities with an outline.
  private static let leastCover = 0.6

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
      let contours = ContourTracing.contours(of: fields[number].clear(of: others, gap: 2))
      let own = contours.map { corners in
        let area = signedArea(of: corners)
        return (
          shore: Shore(community: number, corners: rounded(corners), isLake: area > 0),
          area: abs(area)
        )
      }
      shores += coherent(own, around: communities[number])
    }
    let outlined = Set(shores.map(\.shore.community))
    let covered = outlined.reduce(0) { $0 + communities[$1].discs.count }
    let all = communities.reduce(0) { $0 + $1.discs.count }
    // Outlines tell groups from other groups; one alone, or a few among many, would mislead.
    guard outlined.count > 1 || communities.count == 1,
      Double(covered) >= leastCover * Double(all)
    else { return [] }
    return shores.enumerated()
      .sorted { (-$0.element.area, $0.offset) < (-$1.element.area, $1.offset) }
      .map(\.element.shore)
  }

  /// What remains of a community's shores: nothing where it is scattered, so that an outline would
  /// hide more than it tells; otherwise its islands of two discs or more, with their lakes.
  private static func coherent(
    _ shores: [(shore: Shore, area: Double)], around members: Members
  ) -> [(shore: Shore, area: Double)] {
    let counts = shores.map { shore, _ in
      shore.isLake ? 0 : members.discs.count { shore.holds($0.centre) }
    }
    guard Double(counts.max() ?? 0) >= leastShare * Double(members.discs.count) else { return [] }
    let islands = zip(shores, counts).filter { $1 >= 2 || $1 == members.discs.count }.map(\.0)
      .filter { !$0.shore.isLake }
    let lakes = shores.filter { lake, _ in
      lake.isLake && islands.contains { $0.shore.holds(lake.corners[0]) }
    }
    return islands + lakes
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
