import CooperationRecords
import Graphviz
import NetworkCore

/// Draws a map of organisations: a mark for each, and lines for some of their ties.
struct OrganisationMap {
  private(set) var drawing = MapDrawing(scene: Scene(size: Size(width: 0, height: 0)))

  private let subject: MapSubject
  private let plan: ActivityPlan
  private let ties: TiePlan
  private let cast: OrganisationCast
  private let page: PageArrangement
  private let top: Double
  private var organisations: OrganisationLayer

  private static let widestLine = 4.0
  /// How wide the lines of ties are that are all as strong.
  private static let equalLine = 1.0

  /// Places everything; `nil` if the organisations do not fit on the page.
  init?(
    _ subject: MapSubject, style: MapStyle, plan: ActivityPlan, ties: TiePlan,
    cast: OrganisationCast, sizes: MarkSize, hasIslands: Bool, frame: PageFrame
  ) throws(GraphvizError) {
    let apart = MarkRows(
      count: cast.apartMarks.count, width: frame.width,
      diameter: cast.widestApart(plan, of: subject, sizes: sizes))
    let organisations = OrganisationLayer(
      subject, style: style, activities: plan.activities, sizes: sizes)
    guard
      let page = try PageArrangement(
        Self.graph(
          cast.tied, ties, of: subject, plan: plan, sizes: sizes,
          clearances: organisations.clearances),
        width: frame.width,
        mostHeight: style.size.height - frame.above - frame.below - apart.height,
        heading: Scene.headingHeight)
    else { return nil }
    self.subject = subject
    self.plan = plan
    self.ties = ties
    self.cast = cast
    self.page = page
    top = frame.above
    let height = page.height + apart.height
    frame.draw(into: &drawing.scene, mapHeight: height, marks: sizes)
    self.organisations = organisations
    let islands = hasIslands ? drawIslands() : Islands()
    for (number, organisation) in cast.tied.enumerated() {
      self.organisations.draw(
        organisation, at: onPage(page.places[number]), into: &drawing.scene)
    }
    drawApart(in: apart, top: top + page.height)
    drawLines(words: style.words)
    if page.otherPartCount > 0 {
      drawing.scene.writeHeading(
        DrawingWords.filled(
          style.words.otherGroups, style.words.groups(page.otherPartCount)),
        top: top + page.mainHeight + 10)
    }
    var obstacles = LabelObstacles(
      frame: Rectangle(
        lowerLeft: Point(x: 0, y: top - 2), upperRight: Point(x: frame.width, y: top + height + 2)))
    obstacles.shores = islands.shores
    obstacles.marks = drawing.scene.marks.map { ($0.centre, $0.reach) }
    islands.writeNames(into: &drawing.scene, among: obstacles)
    let named = self.organisations.drawNames(into: &drawing.scene, among: obstacles)
    drawing.labelCount = named.count
    describe(named: named)
  }

  private func onPage(_ point: Point) -> Point { Point(x: point.x, y: point.y + top) }

  /// Those who share more lie closer together, and communities keep apart.
  private static func graph(
    _ tied: [Int], _ ties: TiePlan, of subject: MapSubject, plan: ActivityPlan, sizes: MarkSize,
    clearances: [Double]
  ) -> CoreGraph {
    var numbers = [Int](repeating: -1, count: plan.activities.count)
    for (number, organisation) in tied.enumerated() { numbers[organisation] = number }
    let most = Double(ties.drawn.first?.activities ?? 1)
    return CoreGraph(
      radii: tied.map {
        sizes.diameter(activities: plan.activities[$0].count) / 2 + clearances[$0]
      },
      links: ties.drawn.map { tie in
        let isInside = subject.communities.map { $0[tie.first] == $0[tie.second] } ?? true
        let strength = (Double(tie.activities) / most).squareRoot()
        return CoreGraph.Link(
          first: numbers[tie.first], second: numbers[tie.second],
          gap: 6 + 26 * (1 - strength) + (isInside ? 0 : 22), isDrawn: true)
      }, groups: subject.communities.map { communities in tied.map { communities[$0] } } ?? [])
  }

  private mutating func drawApart(in rows: MarkRows, top: Double) {
    drawing.organisationsPerMark = cast.perMark
    guard cast.perMark > 1 else {
      organisations.drawApart(
        cast.apart, under: cast.heading, in: rows, top: top, into: &drawing.scene)
      return
    }
    drawing.scene.addMarks(
      of: cast.apartMarks, under: cast.heading, in: rows, top: top, marks: organisations.sizes)
  }

  private mutating func drawLines(words: DrawingWords) {
    let most = Double(ties.drawn.first?.activities ?? 1)
    let widest = words.unitOfTies != nil && ties.areEqual ? Self.equalLine : Self.widestLine
    for tie in ties.drawn.reversed() {
      guard let first = organisations.marks[tie.first]?.number,
        let second = organisations.marks[tie.second]?.number
      else { continue }
      drawing.scene.lines.append(
        Scene.Line(
          first: first, second: second,
          stroke: Stroke(
            Palette.communityTie,
            width: max(0.6, widest * Double(tie.activities) / most)),
          tooltip: words.shared(tie.activities), id: .numbered("l", tie.first, tie.second)))
    }
    drawing.lineCount = ties.drawn.count
  }

  private mutating func describe(named: Set<Int>) {
    let tied = Set(cast.tied)
    drawing.elements = subject.names.indices.map { organisation in
      let isDrawn = organisations.marks[organisation] != nil
      return subject.element(
        organisation, id: isDrawn ? .numbered("o", organisation) : nil,
        activities: plan.activities[organisation].count, isNamed: named.contains(organisation),
        place: tied.contains(organisation)
          ? .between : plan.activities[organisation].isEmpty ? .alone : .outsideBackbone)
    }
  }
}

// MARK: - Outlines

extension OrganisationMap {
  private static let fewestOrganisations = 5
  private static let mostOutlines = 12

  /// Outlines the groups of the largest connected part.
  private mutating func drawIslands() -> Islands {
    guard let groups = subject.outlined else { return Islands() }
    let main = Set(page.main.map { cast.tied[$0] })
    var members: [Int: CommunityOutlines.Members] = [:]
    var places: [Int: Point] = [:]
    for (number, organisation) in cast.tied.enumerated() where main.contains(organisation) {
      let centre = onPage(page.places[number])
      places[organisation] = centre
      let radius =
        organisations.sizes.diameter(
          activities: plan.activities[organisation].count) / 2
      members[groups.numbers[organisation], default: .init()].discs.append((centre, radius))
    }
    for tie in ties.drawn where groups.numbers[tie.first] == groups.numbers[tie.second] {
      guard let first = places[tie.first], let second = places[tie.second] else { continue }
      members[groups.numbers[tie.first], default: .init()].lines.append(
        Segment(start: first, end: second))
    }
    let worthy = members.keys.filter {
      $0 >= 0 && members[$0, default: .init()].discs.count >= Self.fewestOrganisations
    }
    guard worthy.count > 1 else { return Islands() }
    let islands = drawing.scene.addIslands(
      worthy.sorted().prefix(Self.mostOutlines).map { ($0, members[$0] ?? .init()) }, of: groups,
      within: Rectangle(
        lowerLeft: Point(x: 0, y: top),
        upperRight: Point(x: drawing.scene.size.width, y: top + page.mainHeight)))
    drawing.communityCount = islands.count
    return islands
  }
}
