import CooperationRecords
import Graphviz
import NetworkCore

/// Draws a map of activities.
struct ActivityMap {
  private(set) var drawing = MapDrawing(scene: Scene(size: Size(width: 0, height: 0)))

  private let subject: MapSubject
  private let style: MapStyle
  private let plan: ActivityPlan
  private let layout: ActivityLayout
  private let top: Double
  /// The mark of each organisation, by position in the network.
  private var marks: [PlacedMark]
  /// Where among the marks of the scene each activity's plate is, by position in the network.
  private var plateNumbers: [Int]
  private var shores: [Segment] = []

  /// A mark on the page.
  private struct PlacedMark {
    var centre = Point.zero
    var diameter = 0.0
    /// Where among the marks of the scene it is.
    var number = 0

    /// How far names keep from its middle.
    var reach: Double { diameter / 2 + 0.8 }
  }

  private static let headingSize = 7.5
  private static let headingHeight = 12.0

  /// Places everything; `nil` if the organisations do not fit on the page.
  init?(
    _ subject: MapSubject, style: MapStyle, plan: ActivityPlan, frame: PageFrame
  ) throws(GraphvizError) {
    let alone = MarkRows(count: plan.alone.count, width: frame.width)
    let named =
      style.namesShown ? subject.ranking(by: plan.activities).prefix(style.mostLabels) : []
    guard
      let layout = try ActivityLayout.fitting(
        plan, of: subject, named: Set(named), width: frame.width,
        mostHeight: style.size.height - frame.above - frame.below - alone.height,
        heading: Self.headingHeight)
    else { return nil }
    self.subject = subject
    self.style = style
    self.plan = plan
    self.layout = layout
    top = frame.above
    plateNumbers = plan.petals.map { _ in 0 }
    marks = subject.names.map { _ in PlacedMark() }

    let height = layout.height + alone.height
    frame.draw(into: &drawing.scene, mapHeight: height, marks: layout.marks)
    drawIslands()
    drawPlates()
    drawMarks()
    drawLines()
    drawHeadings()
    drawAlone(alone, from: top + layout.height)
    describe(
      named: drawNames(
        within: Rectangle(
          lowerLeft: Point(x: 0, y: top - 2),
          upperRight: Point(x: frame.width, y: top + height))))
  }

  private func onPage(_ point: Point) -> Point { Point(x: point.x, y: point.y + top) }

  /// What may be said of who an organisation is.
  private func calling(_ organisation: Int) -> String {
    style.namesShown
      ? subject.names[organisation] : style.words.name(of: subject.groups[organisation])
  }
}

// MARK: - Activities and organisations

extension ActivityMap {
  private mutating func drawPlates() {
    for (number, activity) in plan.shared.enumerated() {
      let count = subject.network.incidence.rows(ofColumn: activity).count
      plateNumbers[activity] = drawing.scene.addPlate(
        centre: onPage(layout.plates[number].centre), radius: layout.plates[number].radius,
        tooltip: subject.title(ofActivity: activity) + " · " + style.words.organisations(count),
        id: .numbered("a", activity))
    }
  }

  private mutating func drawMarks() {
    for petal in layout.petals { drawMark(of: petal.organisation, at: onPage(petal.centre)) }
    for (organisation, centre) in zip(plan.bridges, layout.bridges) {
      drawMark(of: organisation, at: onPage(centre))
    }
  }

  private mutating func drawMark(of organisation: Int, at centre: Point) {
    let count = plan.activities[organisation].count
    let diameter = layout.marks.diameter(activities: count)
    let number = drawing.scene.addMark(
      of: subject.groups[organisation], centre: centre, diameter: diameter,
      tooltip: calling(organisation) + " · " + style.words.activities(count),
      id: .numbered("o", organisation))
    marks[organisation] = PlacedMark(centre: centre, diameter: diameter, number: number)
    if style.marked.contains(subject.network.actors[organisation]) {
      drawing.scene.addRing(centre: centre, diameter: diameter)
    }
  }

  private mutating func drawLines() {
    for organisation in plan.bridges {
      for activity in plan.activities[organisation] {
        drawing.lineCount += 1
        drawing.scene.lines.append(
          Scene.Line(
            first: marks[organisation].number, second: plateNumbers[activity],
            stroke: Stroke(Palette.tie, width: Scene.tieWidth),
            id: .numbered("l", organisation, activity)))
      }
    }
  }

  private mutating func drawHeadings() {
    guard layout.otherPartCount > 0 else { return }
    let text = DrawingWords.filled(
      style.words.otherGroups, style.words.groups(layout.otherPartCount))
    drawing.scene.write(
      text, x: 0, y: top + layout.mainHeight + 10 + Self.headingHeight / 2,
      size: Self.headingSize, colour: Palette.quietInk)
  }

  private mutating func drawAlone(_ rows: MarkRows, from top: Double) {
    guard !plan.alone.isEmpty else { return }
    let text = DrawingWords.filled(
      style.words.alone, style.words.organisations(plan.alone.count))
    drawing.scene.write(
      text, x: 0, y: top + MarkRows.gap + Self.headingHeight / 2, size: Self.headingSize,
      colour: Palette.quietInk)
    for (place, organisation) in plan.alone.enumerated() {
      drawMark(of: organisation, at: rows.centre(place) + Point(x: 0, y: top))
    }
  }
}

// MARK: - Communities

extension ActivityMap {
  /// How many organisations and activities make a community worth an outline.
  private static let fewestOrganisations = 5
  private static let fewestActivities = 2
  private static let mostOutlines = 12

  private mutating func drawIslands() {
    let members = outlinedMembers()
    drawing.communityCount = members.count
    guard !members.isEmpty else { return }
    let frame = Rectangle(
      lowerLeft: Point(x: 0, y: top),
      upperRight: Point(x: drawing.scene.size.width, y: top + layout.mainHeight))
    for shore in CommunityOutlines.shores(around: members, within: frame) {
      drawing.scene.addIsland(shore.corners, isLake: shore.isLake)
      shores += shore.segments
    }
  }

  /// What belongs to each community with an outline: those of several activities in the largest
  /// connected part, the largest first.
  private func outlinedMembers() -> [CommunityOutlines.Members] {
    guard let communities = subject.communities else { return [] }
    var members: [Int: CommunityOutlines.Members] = [:]
    var plates: [Int: Int] = [:]
    var organisations: [Int: Int] = [:]
    let owners = plan.shared.map { subject.community(ofActivity: $0) ?? -1 }
    for (number, activity) in plan.shared.enumerated() where layout.isMain[number] {
      plates[owners[number], default: 0] += 1
      organisations[owners[number], default: 0] += plan.petals[activity].count
      members[owners[number], default: .init()].discs.append(
        (onPage(layout.plates[number].centre), layout.plates[number].radius))
    }
    for (number, organisation) in plan.bridges.enumerated()
    where layout.isMain[plan.shared.count + number] {
      let community = communities[organisation]
      let centre = onPage(layout.bridges[number])
      organisations[community, default: 0] += 1
      members[community, default: .init()].discs.append((centre, 3))
      for (place, activity) in plan.shared.enumerated()
      where owners[place] == community && plan.activities[organisation].contains(activity) {
        members[community, default: .init()].lines.append(
          Segment(start: centre, end: onPage(layout.plates[place].centre)))
      }
    }
    let worthy = members.keys.filter {
      $0 >= 0 && plates[$0, default: 0] >= Self.fewestActivities
        && organisations[$0, default: 0] >= Self.fewestOrganisations
    }
    guard worthy.count > 1 else { return [] }
    return worthy.sorted().prefix(Self.mostOutlines).compactMap { members[$0] }
  }
}

// MARK: - Names

extension ActivityMap {
  private static let labelSize = 7.5
  /// The first few names are written larger.
  private static let leadingLabelSize = 9.0
  private static let leadingLabels = 6

  /// Names as many organisations as wished and possible; returns which.
  private mutating func drawNames(within frame: Rectangle) -> Set<Int> {
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
    return Set(placed.map { chosen[$0] })
  }
}

// MARK: - The table of its data

extension ActivityMap {
  private mutating func describe(named: Set<Int>) {
    let between = Set(plan.bridges)
    var homes: [Int: Int] = [:]
    for (activity, organisations) in plan.petals.enumerated() {
      for organisation in organisations { homes[organisation] = activity }
    }
    drawing.elements = subject.names.indices.map { organisation in
      let place: MapElement.Place =
        if between.contains(organisation) {
          .between
        } else if let home = homes[organisation] {
          .on(subject.network.events[home])
        } else {
          .alone
        }
      return subject.element(
        organisation, id: .numbered("o", organisation),
        activities: plan.activities[organisation].count, isNamed: named.contains(organisation),
        place: place)
    }
    drawing.activityElements = plan.shared.compactMap { activity in
      ElementID.numbered("a", activity).map { id in
        ActivityElement(
          activity: subject.network.events[activity], id: id,
          title: subject.title(ofActivity: activity),
          organisations: subject.network.incidence.rows(ofColumn: activity).count)
      }
    }
  }
}
