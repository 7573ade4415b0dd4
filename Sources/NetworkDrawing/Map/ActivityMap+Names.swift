import Graphviz
import NetworkCore

extension ActivityMap {
  private static let labelSize = 7.5
  /// The first few names are written larger.
  private static let leadingLabelSize = 9.0
  private static let leadingLabels = 6

  /// Names as many organisations as wished and possible; returns which.
  mutating func drawNames(within frame: Rectangle) -> Set<Int> {
    guard style.namesShown else { return [] }
    let marked = Set(style.marked)
    let ranked = subject.ranking(by: plan.activities)
    let first = ranked.filter { marked.contains(subject.network.actors[$0]) }
    let rest = ranked.filter {
      !marked.contains(subject.network.actors[$0]) && plan.activities[$0].count > 1
    }
    let leaders = Set(rest.prefix(Self.leadingLabels))
    let chosen = Array((first + rest).prefix(style.mostLabels))
    let labels = ShortName.labels(of: chosen.map { subject.names[$0] })
    let wishes = zip(chosen, labels).map { organisation, label in
      LabelWish(
        label,
        fontSizes: leaders.contains(organisation)
          ? [Self.leadingLabelSize, Self.labelSize] : [Self.labelSize],
        mark: (marks[organisation].centre, marks[organisation].reach))
    }
    var obstacles = LabelObstacles(frame: frame)
    obstacles.marks = marks.map { ($0.centre, $0.reach) }
    obstacles.plates = layout.plates.map { (onPage($0.centre), $0.radius) }
    obstacles.texts = drawing.scene.texts.map(\.box)
    obstacles.lines = drawing.scene.segments
    obstacles.shores = shores
    let placed = drawing.scene.addNames(wishes, among: obstacles)
    drawing.labelCount = placed.count
    return Set(placed.map { chosen[$0.wish] })
  }
}
