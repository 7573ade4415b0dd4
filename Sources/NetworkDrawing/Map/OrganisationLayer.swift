import CooperationRecords
import Graphviz
import Lettering
import NetworkCore

/// The marks of organisations on a page, and their names.
struct OrganisationLayer {
  let subject: MapSubject
  let style: MapStyle
  /// The shared activities of each organisation.
  let activities: [[Int]]
  let sizes: MarkSize
  /// The mark of each organisation, by position in the network.
  private(set) var marks: [PlacedMark]

  /// A mark on the page.
  struct PlacedMark {
    var centre = Point.zero
    var diameter = 0.0
    /// Where among the marks of the scene it is.
    var number = 0

    /// How far names keep from its middle.
    var reach: Double { diameter / 2 + 0.8 }
  }

  private static let labelSize = 7.5
  /// The first few names are written larger.
  private static let leadingLabelSize = 9.0
  private static let leadingLabels = 6

  init(_ subject: MapSubject, style: MapStyle, activities: [[Int]], sizes: MarkSize) {
    self.subject = subject
    self.style = style
    self.activities = activities
    self.sizes = sizes
    marks = subject.names.map { _ in PlacedMark() }
  }

  /// Those who are to be named, as far as there is room: who is pointed out, then those in the
  /// most activities.
  var chosen: [Int] {
    guard style.namesShown else { return [] }
    let marked = Set(style.marked)
    let ranked = subject.ranking(by: activities)
    let first = ranked.filter { marked.contains(subject.network.actors[$0]) }
    let rest = ranked.filter {
      !marked.contains(subject.network.actors[$0]) && activities[$0].count > 1
    }
    return Array((first + rest).prefix(style.mostLabels))
  }

  /// Those of the chosen whose names are written larger.
  private var leaders: Set<Int> {
    let marked = Set(style.marked)
    return Set(
      chosen.filter { !marked.contains(subject.network.actors[$0]) }.prefix(Self.leadingLabels))
  }

  /// How many points around each mark the layout keeps free, so that there is room for names.
  var clearances: [Double] {
    var clearances = subject.names.map { _ in 0.8 }
    for organisation in chosen { clearances[organisation] = 4.5 }
    for organisation in leaders { clearances[organisation] = 10 }
    return clearances
  }

  /// Draws the mark of `organisation`.
  mutating func draw(_ organisation: Int, at centre: Point, into scene: inout Scene) {
    let count = activities[organisation].count
    let diameter = sizes.diameter(activities: count)
    let name =
      style.namesShown
      ? subject.calling(organisation) : style.words.name(of: subject.groups[organisation])
    let number = scene.addMark(
      of: subject.groups[organisation], centre: centre, diameter: diameter,
      tooltip: name + " · " + style.words.activities(count), id: .numbered("o", organisation))
    marks[organisation] = PlacedMark(centre: centre, diameter: diameter, number: number)
    if style.marked.contains(subject.network.actors[organisation]) {
      scene.addRing(centre: centre, diameter: diameter)
    }
  }

  /// Draws those who stand alone in rows below `top`, under a heading.
  mutating func drawAlone(
    _ alone: [Int], in rows: MarkRows, top: Double, into scene: inout Scene
  ) {
    guard !alone.isEmpty else { return }
    scene.writeHeading(
      DrawingWords.filled(style.words.alone, style.words.organisations(alone.count)),
      top: top + MarkRows.gap)
    for (place, organisation) in alone.enumerated() {
      draw(organisation, at: rows.centre(place) + Point(x: 0, y: top), into: &scene)
    }
  }

  /// Writes the names; returns who is named.
  func drawNames(into scene: inout Scene, among others: LabelObstacles) -> Set<Int> {
    let chosen = chosen
    let leaders = leaders
    let labels = ShortName.labels(of: chosen.map { subject.names[$0] })
    let wishes = zip(chosen, labels).map { organisation, label in
      LabelWish(
        label,
        fontSizes: leaders.contains(organisation)
          ? [Self.leadingLabelSize, Self.labelSize] : [Self.labelSize],
        mark: (marks[organisation].centre, marks[organisation].reach))
    }
    var obstacles = others
    obstacles.marks += marks.map { ($0.centre, $0.reach) }
    obstacles.texts += scene.texts.map(\.box)
    obstacles.lines += scene.segments
    return Set(scene.addNames(wishes, among: obstacles).map { chosen[$0.wish] })
  }
}
