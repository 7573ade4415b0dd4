import CooperationRecords
import Graphviz
import NetworkCore

/// Draws a map of groups: communities, countries, clusters, and others that have a name.
struct CommunityMap {
  var drawing = MapDrawing(scene: Scene(size: Size(width: 0, height: 0)))

  let subject: MapSubject
  let style: MapStyle
  let plan: ActivityPlan
  let groups: OrganisationGroups
  let communities: CommunityPlan
  let perMark: Int
  let packings: [MarkPacking]
  let places: [Point]
  private let top: Double
  /// Where each organisation stands in the ranking.
  let ranks: [Int]
  var discNumbers: [Int] = []

  static let markSize = MarkSize(scale: 1)
  static let widestLine = 6.0
  /// How far rings are wider than their marks, and how much further apart marks then stand.
  static let ringDistance = 2.6
  private static let ringRoom = 2.4

  /// Places everything; `nil` if the discs do not fit on the page.
  init?(
    _ subject: MapSubject, style: MapStyle, plan: ActivityPlan, groups: OrganisationGroups,
    communities: CommunityPlan, perMark: Int, frame: PageFrame
  ) throws(GraphvizError) {
    let rest = KindCounts.marks(
      for: communities.rest.map { subject.groups[$0] }, organisationsPerMark: perMark)
    let alone = KindCounts.marks(
      for: plan.alone.map { subject.groups[$0] }, organisationsPerMark: perMark)
    let rows = [rest, alone].map { MarkRows(count: $0.count, width: frame.width) }
    let below = rows.reduce(0) { $0 + $1.height }
    let packings = communities.drawn.map { community in
      MarkPacking(
        count: KindCounts.marks(
          for: community.organisations.map { subject.groups[$0] }, organisationsPerMark: perMark
        ).count,
        pitch: Self.markSize.diameter(activities: 1) + Self.markSize.gap
          + (perMark == 1 && !style.marked.isEmpty ? Self.ringRoom : 0))
    }
    guard
      let page = try PageArrangement(
        Self.graph(communities, packings: packings), width: frame.width,
        mostHeight: style.size.height - frame.above - frame.below - below,
        heading: Scene.headingHeight)
    else { return nil }
    self.subject = subject
    self.style = style
    self.plan = plan
    self.groups = groups
    self.communities = communities
    self.perMark = perMark
    self.packings = packings
    top = frame.above
    var ranks = subject.names.map { _ in 0 }
    for (rank, organisation) in subject.ranking(by: plan.activities).enumerated() {
      ranks[organisation] = rank
    }
    self.ranks = ranks
    places = page.places.map { Point(x: $0.x, y: $0.y + frame.above) }

    frame.draw(into: &drawing.scene, mapHeight: page.height + below, marks: Self.markSize)
    drawDiscs()
    drawLines()
    if page.otherPartCount > 0 {
      drawing.scene.writeHeading(style.words.looseCommunities, top: top + page.mainHeight + 10)
    }
    draw(
      communities.rest, as: rest, in: rows[0], top: top + page.height, heading: restHeading)
    draw(
      plan.alone, as: alone, in: rows[1], top: top + page.height + rows[0].height,
      heading: DrawingWords.filled(
        style.words.alone, style.words.organisations(plan.alone.count)))
    let names = drawNames(
      within: Rectangle(
        lowerLeft: Point(x: 0, y: top - 2),
        upperRight: Point(x: frame.width, y: top + page.height)))
    describe(names: names)
  }

  /// Discs that share more lie closer together.
  private static func graph(_ plan: CommunityPlan, packings: [MarkPacking]) -> CoreGraph {
    let most = Double(plan.ties.map(\.activities).max() ?? 1)
    return CoreGraph(
      radii: packings.map { $0.radius + 2 },
      links: plan.ties.map { tie in
        CoreGraph.Link(
          first: tie.first, second: tie.second,
          gap: 18 + 70 * (1 - (Double(tie.activities) / most).squareRoot()), isDrawn: true)
      })
  }

  private var restHeading: String {
    let words = style.words
    return DrawingWords.filled(
      words.words(of: groups.kind).small, words.organisations(communities.rest.count),
      words.count(communities.restCount, of: groups.kind), words.number(communities.smallest))
  }

  /// Which organisations have a ring; empty where marks stand for several, or nobody has one.
  var ringed: [Bool] {
    guard perMark == 1, !style.marked.isEmpty else { return [] }
    let marked = Set(style.marked)
    return subject.network.actors.map(marked.contains)
  }
}
