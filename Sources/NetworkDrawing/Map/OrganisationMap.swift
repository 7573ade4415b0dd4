import CooperationRecords
import Graphviz
import NetworkCore

/// Draws a map of organisations: a mark for each, and lines for the strongest ties.
struct OrganisationMap {
  private(set) var drawing = MapDrawing(scene: Scene(size: Size(width: 0, height: 0)))

  private let plan: ActivityPlan
  private let ties: TiePlan
  /// The organisations that share activities, by position, as the discs of the layout.
  private let tied: [Int]
  private let page: PageArrangement
  private let top: Double
  private var organisations: OrganisationLayer

  private static let widestLine = 4.0
  /// How wide the lines of ties are that are all as strong.
  private static let equalLine = 1.0

  /// Places everything; `nil` if the organisations do not fit on the page.
  init?(
    _ subject: MapSubject, style: MapStyle, plan: ActivityPlan, ties: TiePlan, sizes: MarkSize,
    hasIslands: Bool, frame: PageFrame
  ) throws(GraphvizError) {
    let alone = MarkRows(count: plan.alone.count, width: frame.width)
    let organisations = OrganisationLayer(
      subject, style: style, activities: plan.activities, sizes: sizes)
    let tied = plan.activities.indices.filter { !plan.activities[$0].isEmpty }
    guard
      let page = try PageArrangement(
        Self.graph(
          tied, ties, of: subject, plan: plan, sizes: sizes, clearances: organisations.clearances),
        width: frame.width,
        mostHeight: style.size.height - frame.above - frame.below - alone.height,
        heading: Scene.headingHeight)
    else { return nil }
    self.plan = plan
    self.ties = ties
    self.tied = tied
    self.page = page
    top = frame.above
    let height = page.height + alone.height
    frame.draw(into: &drawing.scene, mapHeight: height, marks: sizes)
    self.organisations = organisations
    let shores = hasIslands ? drawIslands(of: subject) : []
    for (number, organisation) in tied.enumerated() {
      self.organisations.draw(
        organisation, at: onPage(page.places[number]), into: &drawing.scene)
    }
    self.organisations.drawAlone(
      plan.alone, in: alone, top: top + page.height, into: &drawing.scene)
    drawLines(words: style.words)
    if page.otherPartCount > 0 {
      drawing.scene.writeHeading(
        DrawingWords.filled(
          style.words.otherGroups, style.words.groups(page.otherPartCount)),
        top: top + page.mainHeight + 10)
    }
    var obstacles = LabelObstacles(
      frame: Rectangle(
        lowerLeft: Point(x: 0, y: top - 2), upperRight: Point(x: frame.width, y: top + height)))
    obstacles.shores = shores
    let named = self.organisations.drawNames(into: &drawing.scene, among: obstacles)
    drawing.labelCount = named.count
    describe(subject, named: named)
  }

  private func onPage(_ point: Point) -> Point { Point(x: point.x, y: point.y + top) }

  /// Those who share more lie closer together.
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
      })
  }

  private mutating func drawLines(words: DrawingWords) {
    let most = Double(ties.drawn.first?.activities ?? 1)
    let widest = words.unitOfTies != nil && ties.areEqual ? Self.equalLine : Self.widestLine
    for tie in ties.drawn.reversed() {
      drawing.scene.lines.append(
        Scene.Line(
          first: organisations.marks[tie.first].number,
          second: organisations.marks[tie.second].number,
          stroke: Stroke(
            Palette.communityTie,
            width: max(0.6, widest * Double(tie.activities) / most)),
          tooltip: words.shared(tie.activities), id: .numbered("l", tie.first, tie.second)))
    }
    drawing.lineCount = ties.drawn.count
  }

  private mutating func describe(_ subject: MapSubject, named: Set<Int>) {
    let alone = Set(plan.alone)
    drawing.elements = subject.names.indices.map { organisation in
      subject.element(
        organisation, id: .numbered("o", organisation),
        activities: plan.activities[organisation].count, isNamed: named.contains(organisation),
        place: alone.contains(organisation) ? .alone : .between)
    }
  }
}

// MARK: - Communities

extension OrganisationMap {
  private static let fewestOrganisations = 5
  private static let mostOutlines = 12

  /// Outlines the communities of the largest connected part; returns their shores.
  private mutating func drawIslands(of subject: MapSubject) -> [Segment] {
    guard let communities = subject.communities else { return [] }
    let main = Set(page.main.map { tied[$0] })
    var members: [Int: CommunityOutlines.Members] = [:]
    var places: [Int: Point] = [:]
    for (number, organisation) in tied.enumerated() where main.contains(organisation) {
      let centre = onPage(page.places[number])
      places[organisation] = centre
      let radius =
        organisations.sizes.diameter(
          activities: plan.activities[organisation].count) / 2
      members[communities[organisation], default: .init()].discs.append((centre, radius))
    }
    for tie in ties.drawn where communities[tie.first] == communities[tie.second] {
      guard let first = places[tie.first], let second = places[tie.second] else { continue }
      members[communities[tie.first], default: .init()].lines.append(
        Segment(start: first, end: second))
    }
    let worthy = members.keys.filter {
      $0 >= 0 && members[$0, default: .init()].discs.count >= Self.fewestOrganisations
    }
    guard worthy.count > 1 else { return [] }
    let outlined = worthy.sorted().prefix(Self.mostOutlines).compactMap { members[$0] }
    let shores = drawing.scene.addIslands(
      around: outlined,
      within: Rectangle(
        lowerLeft: Point(x: 0, y: top),
        upperRight: Point(x: drawing.scene.size.width, y: top + page.mainHeight)))
    drawing.communityCount = Set(shores.map(\.community)).count
    return shores.flatMap(\.segments)
  }
}
