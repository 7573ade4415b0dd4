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
  /// The mark of each organisation, by position in the network; `nil` for those without one.
  private(set) var marks: [PlacedMark?]
  /// Which organisations are pointed out.
  private let isMarked: [Bool]

  /// A mark on the page.
  struct PlacedMark {
    var centre = Point.zero
    var diameter = 0.0
    /// Where among the marks of the scene it is.
    var number = 0
    /// How far names keep from its middle.
    var reach = 0.0
  }

  private static let labelSize = 7.5
  /// The first few names are written larger.
  private static let leadingLabelSize = 9.0
  private static let leadingLabels = 6
  /// More names than these are not looked for.
  private static let mostSought = 400
  /// Free room between marks and names.
  private static let nameGap = 0.6

  init(_ subject: MapSubject, style: MapStyle, activities: [[Int]], sizes: MarkSize) {
    self.subject = subject
    self.style = style
    self.activities = activities
    self.sizes = sizes
    marks = subject.names.map { _ in nil }
    let marked = Set(style.marked)
    isMarked = subject.network.actors.map(marked.contains)
  }

  /// Those who are to be named first, as far as there is room: those in the most activities, and who
  /// is pointed out.
  private var chosen: [Int] {
    guard style.namesShown, style.labels != .none else { return [] }
    let ranked = subject.ranking(by: activities)
    if style.labels == .all { return Array(ranked.prefix(Self.mostSought)) }
    let first = ranked.filter { activities[$0].count > 1 }.prefix(style.mostLeading)
    let others = ranked.filter { isMarked[$0] && !first.contains($0) }
    return Array((first + others).prefix(style.mostLabels))
  }

  /// Those who are named where there is room close by, after the chosen.
  private var further: [Int] {
    guard style.namesShown, style.labels == .automatic else { return [] }
    let first = Set(chosen)
    return subject.ranking(by: activities)
      .filter { activities[$0].count > 1 && !first.contains($0) }
      .prefix(max(0, style.mostLabels - first.count)).map(\.self)
  }

  /// Those of the chosen whose names are written larger.
  private var leaders: Set<Int> {
    Set(chosen.filter { activities[$0].count > 1 }.prefix(Self.leadingLabels))
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
      tooltip: name, id: .numbered("o", organisation),
      summary: style.words.about(
        subject.groups[organisation], partners: partnerCount(of: organisation), activities: count))
    var reach = scene.marks[number].reach
    if isMarked[organisation] {
      scene.addRing(centre: centre, diameter: diameter)
      reach = max(reach, scene.marks[scene.marks.count - 1].reach)
    }
    marks[organisation] = PlacedMark(
      centre: centre, diameter: diameter, number: number, reach: reach + Self.nameGap)
  }

  private func partnerCount(of organisation: Int) -> Int {
    let table = subject.network.incidence
    let met = activities[organisation].flatMap { table.rows(ofColumn: $0) }
    return max(0, Set(met).count - 1)
  }

  /// Draws those who stand apart in rows below `top`, under a heading.
  mutating func drawApart(
    _ organisations: [Int], under heading: String, in rows: MarkRows, top: Double,
    into scene: inout Scene
  ) {
    guard !organisations.isEmpty else { return }
    scene.writeHeading(heading, top: top + MarkRows.gap)
    for (place, organisation) in organisations.enumerated() {
      draw(organisation, at: rows.centre(place) + Point(x: 0, y: top), into: &scene)
    }
  }

  /// Writes the names; returns who is named.
  func drawNames(into scene: inout Scene, among others: LabelObstacles) -> Set<Int> {
    let leaders = leaders
    let gaps = chosen.map { ($0, Double.infinity) } + further.map { ($0, LabelWish.closeBy) }
    let named = gaps.compactMap { organisation, mostGap in
      marks[organisation].map { (organisation: organisation, mark: $0, mostGap: mostGap) }
    }
    let labels = ShortName.labels(of: named.map { subject.names[$0.organisation] })
    let wishes = zip(named, labels).map { named, label in
      LabelWish(
        label,
        fontSizes: leaders.contains(named.organisation)
          ? [Self.leadingLabelSize, Self.labelSize] : [Self.labelSize],
        mark: (named.mark.centre, named.mark.reach), mostGap: named.mostGap)
    }
    var obstacles = others
    obstacles.marks += marks.compactMap { mark in mark.map { ($0.centre, $0.reach) } }
    obstacles.texts += scene.texts.map(\.box)
    obstacles.lines += scene.segments
    return Set(scene.addNames(wishes, among: obstacles).map { named[$0.wish].organisation })
  }
}
