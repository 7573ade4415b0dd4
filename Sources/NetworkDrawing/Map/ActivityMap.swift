import CooperationRecords
import Graphviz

/// A map of activities, placed and drawn as a scene.
struct ActivityMap {
  private(set) var scene = Scene(size: Size(width: 0, height: 0))
  private(set) var elements: [MapElement] = []
  private(set) var activityElements: [ActivityElement] = []
  private(set) var labelCount = 0
  private(set) var outlinedCommunities = 0

  private let subject: MapSubject
  private let style: MapStyle
  private let plan: ActivityPlan
  private let layout: ActivityLayout
  private let top: Double
  /// The middle and the diameter of each organisation's mark, and where among the marks it is.
  private var marks: [(centre: Point, diameter: Double, number: Int)?] = []
  /// Where among the marks each activity's plate is, by position in the network.
  private var plateNumbers: [Int]

  private static let headingSize = 7.5
  private static let headingHeight = 12.0

  /// Places everything; `nil` if the organisations do not fit on the page.
  init?(
    _ subject: MapSubject, style: MapStyle, plan: ActivityPlan, frame: PageFrame
  ) throws(GraphvizError) {
    let alone = AloneRows(count: plan.alone.count, width: frame.width)
    let room = style.size.height - frame.above - frame.below - alone.height
    guard
      let layout = try ActivityLayout.fitting(
        plan, of: subject, width: frame.width, mostHeight: room, heading: Self.headingHeight)
    else { return nil }
    self.subject = subject
    self.style = style
    self.plan = plan
    self.layout = layout
    top = frame.above
    plateNumbers = plan.petals.map { _ in -1 }
    marks = subject.names.map { _ in nil }

    frame.draw(into: &scene, mapHeight: layout.height + alone.height)
    drawIslands()
    drawPlates()
    drawMarks()
    drawLines()
    drawHeadings()
    drawAlone(alone, from: top + layout.height)
    let named = drawLabels(within: frame.width, bottom: top + layout.height + alone.height)
    describe(named: named)
  }

  private func onPage(_ point: Point) -> Point { Point(x: point.x, y: point.y + top) }

  private func isNamed(_ organisation: Int) -> String {
    style.namesShown ? subject.names[organisation] : style.words.name(of: subject.groups[organisation])
  }
}

// MARK: - Activities and organisations

extension ActivityMap {
  private mutating func drawPlates() {
    for (number, activity) in plan.shared.enumerated() {
      let count = subject.network.incidence.rows(ofColumn: activity).count
      plateNumbers[activity] = scene.addPlate(
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
    let number = scene.addMark(
      of: subject.groups[organisation], centre: centre, diameter: diameter,
      tooltip: isNamed(organisation) + " · " + style.words.activities(count),
      id: .numbered("o", organisation))
    marks[organisation] = (centre, diameter, number)
    if style.marked.contains(subject.network.actors[organisation]) {
      scene.addRing(centre: centre, diameter: diameter)
    }
  }

  private mutating func drawLines() {
    for organisation in plan.bridges {
      guard let mark = marks[organisation] else { continue }
      for activity in plan.activities[organisation] {
        scene.lines.append(
          Scene.Line(
            first: mark.number, second: plateNumbers[activity],
            stroke: Stroke(Palette.tie, width: Scene.tieWidth),
            id: .numbered("l", organisation, activity)))
      }
    }
  }

  private mutating func drawHeadings() {
    guard layout.otherPartCount > 0 else { return }
    let text = DrawingWords.filled(
      style.words.otherGroups, style.words.groups(layout.otherPartCount))
    scene.write(
      text, x: 0, y: top + layout.mainHeight + 10 + Self.headingHeight / 2,
      size: Self.headingSize, colour: Palette.quietInk)
  }

  private mutating func drawAlone(_ rows: AloneRows, from top: Double) {
    guard !plan.alone.isEmpty else { return }
    let text = DrawingWords.filled(
      style.words.alone, style.words.organisations(plan.alone.count))
    scene.write(
      text, x: 0, y: top + AloneRows.gap + Self.headingHeight / 2, size: Self.headingSize,
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
    outlinedCommunities = members.count
    guard !members.isEmpty else { return }
    let frame = Rectangle(
      lowerLeft: Point(x: 0, y: top),
      upperRight: Point(x: scene.size.width, y: top + layout.mainHeight))
    for shore in CommunityOutlines.shores(around: members, within: frame) {
      scene.addIsland(shore.corners, isLake: shore.isLake)
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
  /// Names as many organisations as wished and possible; returns which.
  private mutating func drawLabels(within width: Double, bottom: Double) -> Set<Int> {
    guard style.namesShown else { return [] }
    let ranked = subject.ranking(by: plan.activities)
    let marked = Set(style.marked)
    let first = ranked.filter { marked.contains(subject.network.actors[$0]) }
    let rest = ranked.filter {
      !marked.contains(subject.network.actors[$0]) && plan.activities[$0].count > 1
    }
    let chosen = Array((first + rest).prefix(style.mostLabels))
    let labels = ShortName.labels(of: chosen.map { subject.names[$0] })
    var wishes: [LabelWish] = []
    for (organisation, label) in zip(chosen, labels) {
      guard let mark = marks[organisation] else { continue }
      wishes.append(
        LabelWish(text: label, mark: (mark.centre, mark.diameter / 2 + 0.8), fontSize: Self.labelSize))
    }
    let placement = LabelPlacement(
      wishes,
      among: obstacles(
        within: Rectangle(lowerLeft: .zero, upperRight: Point(x: width, y: bottom))))
    var named: Set<Int> = []
    for (place, site) in placement.sites.enumerated() {
      guard let site else { continue }
      named.insert(chosen[place])
      draw(site, text: wishes[place].text)
    }
    labelCount = named.count
    return named
  }

  private static let labelSize = 7.5

  private mutating func draw(_ site: LabelSite, text: String) {
    if let leader = site.leader {
      scene.figures.append(
        Scene.Figure(
          form: .line([leader.start, leader.end]), fill: nil,
          outline: Stroke(Palette.ink, width: 0.5)))
    }
    scene.texts.append(
      Scene.Text(text: text, box: site.box, fontSize: Self.labelSize, hasVeil: true))
  }

  private func obstacles(within frame: Rectangle) -> LabelObstacles {
    var obstacles = LabelObstacles(frame: frame)
    obstacles.marks = marks.compactMap { mark in
      mark.map { ($0.centre, $0.diameter / 2 + 0.8) }
    }
    obstacles.plates = layout.plates.map { (onPage($0.centre), $0.radius) }
    obstacles.texts = scene.texts.map(\.box)
    obstacles.lines = scene.lines.map { line in
      Segment(start: scene.marks[line.first].centre, end: scene.marks[line.second].centre)
    }
    return obstacles
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
    elements = subject.names.indices.compactMap { organisation in
      guard let id = ElementID.numbered("o", organisation) else { return nil }
      let place: MapElement.Place =
        if between.contains(organisation) {
          .between
        } else if let home = homes[organisation] {
          .on(subject.network.events[home])
        } else {
          .alone
        }
      return MapElement(
        organisation: subject.network.actors[organisation], id: id,
        name: subject.names[organisation], group: subject.groups[organisation],
        activities: plan.activities[organisation].count,
        community: subject.communities?[organisation], isNamed: named.contains(organisation),
        place: place)
    }
    activityElements = plan.shared.compactMap { activity in
      ElementID.numbered("a", activity).map { id in
        ActivityElement(
          activity: subject.network.events[activity], id: id,
          title: subject.title(ofActivity: activity),
          organisations: subject.network.incidence.rows(ofColumn: activity).count)
      }
    }
  }
}

/// Where the organisations stand that share no activity with anybody.
struct AloneRows {
  let count: Int
  private let perRow: Int

  static let gap = 10.0
  private static let heading = 13.0
  private static let pitch = 8.5

  init(count: Int, width: Double) {
    self.count = count
    perRow = max(1, Int(width / Self.pitch))
  }

  var height: Double {
    count == 0
      ? 0 : Self.gap + Self.heading + Double((count + perRow - 1) / perRow) * Self.pitch
  }

  /// The middle of the mark at `place`, counted from the upper left corner of the rows.
  func centre(_ place: Int) -> Point {
    Point(
      x: (Double(place % perRow) + 0.5) * Self.pitch,
      y: Self.gap + Self.heading + (Double(place / perRow) + 0.5) * Self.pitch)
  }
}
