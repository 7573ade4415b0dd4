import Graphviz
import Lettering

/// The outlines of groups on a page, with what the groups are called.
struct Islands {
  /// Their shores.
  var shores: [Segment] = []
  /// How many groups have one.
  var count = 0
  /// The highest point of each group with a name.
  private var names: [(name: String, top: Point)] = []

  private static let nameSize = 8.5
  private static let smallNameSize = 7.5

  /// No outlines.
  init() {}

  init(_ shores: [CommunityOutlines.Shore], of groups: [(number: Int, name: String?)]) {
    self.shores = shores.flatMap(\.segments)
    count = Set(shores.map(\.community)).count
    for (place, group) in groups.enumerated() {
      // The largest of a group's shores comes first.
      guard let name = group.name,
        let shore = shores.first(where: { $0.community == place && !$0.isLake }),
        let top = shore.corners.min(by: { ($0.y, $0.x) < ($1.y, $1.x) })
      else { continue }
      names.append((name, top))
    }
  }

  /// Writes the names beside the outlines, where there is room.
  func writeNames(into scene: inout Scene, among obstacles: LabelObstacles) {
    guard !names.isEmpty else { return }
    var obstacles = obstacles
    obstacles.texts += scene.texts.map(\.box)
    obstacles.lines += scene.segments
    let labels = ShortName.labels(of: names.map(\.name))
    let wishes = zip(labels, names).map { label, name in
      LabelWish(label, fontSizes: [Self.nameSize, Self.smallNameSize], mark: (name.top, 1.5))
    }
    _ = scene.addNames(wishes, among: obstacles, colour: Palette.outlineName)
  }
}
