import CooperationRecords
import Graphviz
import NetworkCore

/// Draws a map of communities.
struct CommunityMap {
  private(set) var drawing = MapDrawing(scene: Scene(size: Size(width: 0, height: 0)))

  private let subject: MapSubject
  private let style: MapStyle
  private let plan: ActivityPlan
  private let communities: CommunityPlan
  private let perMark: Int
  private let packings: [MarkPacking]
  private let places: [Point]
  private let top: Double
  private var discNumbers: [Int] = []

  private static let markSize = MarkSize(scale: 1)
  private static let labelSize = 7.5
  private static let headingSize = 7.5
  private static let headingHeight = 12.0
  private static let widestLine = 6.0

  /// Places everything; `nil` if the discs do not fit on the page.
  init?(
    _ subject: MapSubject, style: MapStyle, plan: ActivityPlan, communities: CommunityPlan,
    perMark: Int, frame: PageFrame
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
        ).count, pitch: Self.markSize.diameter(activities: 1) + Self.markSize.gap)
    }
    guard
      let page = try PageArrangement(
        Self.graph(communities, packings: packings), width: frame.width,
        mostHeight: style.size.height - frame.above - frame.below - below,
        heading: Self.headingHeight)
    else { return nil }
    self.subject = subject
    self.style = style
    self.plan = plan
    self.communities = communities
    self.perMark = perMark
    self.packings = packings
    top = frame.above
    places = page.places.map { Point(x: $0.x, y: $0.y + frame.above) }

    frame.draw(into: &drawing.scene, mapHeight: page.height + below, marks: Self.markSize)
    drawDiscs()
    drawLines()
    if page.otherPartCount > 0 {
      drawing.scene.write(
        DrawingWords.filled(
          style.words.looseCommunities, style.words.activities(communities.linesFrom)),
        x: 0, y: top + page.mainHeight + 10 + Self.headingHeight / 2, size: Self.headingSize,
        colour: Palette.quietInk)
    }
    draw(rest, in: rows[0], top: top + page.height, heading: restHeading)
    draw(
      alone, in: rows[1], top: top + page.height + rows[0].height,
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
    DrawingWords.filled(
      style.words.smallCommunities, style.words.organisations(communities.rest.count),
      style.words.communities(communities.restCount), String(communities.smallest))
  }
}

// MARK: - Discs and lines

extension CommunityMap {
  private mutating func drawDiscs() {
    for (place, community) in communities.drawn.enumerated() {
      discNumbers.append(
        drawing.scene.addPlate(
          centre: places[place], radius: packings[place].radius + 2,
          tooltip: tooltip(of: community), id: .numbered("c", community.number),
          class: "community", hidesLines: true))
      let marks = KindCounts.marks(
        for: community.organisations.map { subject.groups[$0] }, organisationsPerMark: perMark)
      for (group, mark) in zip(marks, packings[place].places) {
        drawing.scene.addMark(
          of: group, centre: places[place] + mark,
          diameter: Self.markSize.diameter(activities: 1))
      }
    }
    drawing.communityCount = communities.drawn.count
  }

  private func tooltip(of community: CommunityPlan.Community) -> String {
    let size = style.words.organisations(community.organisations.count)
    guard style.namesShown else { return size }
    let names = leading(community).prefix(5).map { subject.names[$0] }
    return size + ": " + names.joined(separator: "; ") + " …"
  }

  /// The organisations of a community, those in the most activities first.
  private func leading(_ community: CommunityPlan.Community) -> [Int] {
    let inside = Set(community.organisations)
    return subject.ranking(by: plan.activities).filter(inside.contains)
  }

  private mutating func drawLines() {
    let most = Double(communities.ties.map(\.activities).max() ?? 1)
    for tie in communities.ties {
      let first = communities.drawn[tie.first].number
      let second = communities.drawn[tie.second].number
      drawing.scene.lines.append(
        Scene.Line(
          first: discNumbers[tie.first], second: discNumbers[tie.second],
          stroke: Stroke(
            Palette.communityTie,
            width: max(0.6, Self.widestLine * Double(tie.activities) / most)),
          tooltip: style.words.activities(tie.activities),
          id: .numbered("l", first, second)))
    }
    drawing.lineCount = communities.ties.count
  }

  private mutating func draw(
    _ groups: [KindGroup], in rows: MarkRows, top: Double, heading: String
  ) {
    guard !groups.isEmpty else { return }
    drawing.scene.write(
      heading, x: 0, y: top + MarkRows.gap + MarkRows.heading / 2, size: Self.headingSize,
      colour: Palette.quietInk)
    for (place, group) in groups.enumerated() {
      drawing.scene.addMark(
        of: group, centre: rows.centre(place) + Point(x: 0, y: top),
        diameter: Self.markSize.diameter(activities: 1))
    }
  }
}

// MARK: - Names

extension CommunityMap {
  /// The names beside each disc, by its place among those drawn.
  private mutating func drawNames(within frame: Rectangle) -> [[Int]] {
    var names = [[Int]](repeating: [], count: communities.drawn.count)
    guard style.namesShown, !communities.drawn.isEmpty else { return names }
    let shares = nameShares
    let chosen = zip(communities.drawn, shares).map { Array(leading($0).prefix($1)) }
    let labels = ShortName.labels(of: chosen.flatMap { $0 }.map { subject.names[$0] })
    var wishes: [LabelWish] = []
    var owners: [Int] = []
    var used = 0
    for (place, organisations) in chosen.enumerated() where !organisations.isEmpty {
      owners.append(place)
      wishes.append(
        LabelWish(
          lines: labels[used..<used + organisations.count].map(\.line), fontSize: Self.labelSize,
          mark: (places[place], packings[place].radius + 3)))
      used += organisations.count
    }
    var obstacles = LabelObstacles(frame: frame)
    obstacles.marks = zip(places, packings).map { ($0, $1.radius + 3) }
    obstacles.lines = drawing.scene.segments
    obstacles.texts = drawing.scene.texts.map(\.box)
    for wish in drawing.scene.addNames(wishes, among: obstacles) {
      let place = owners[wish]
      names[place] = chosen[place]
      drawing.labelCount += chosen[place].count
    }
    return names
  }
}

extension CommunityMap {
  private static let mostNames = 3

  /// How many names stand beside each disc: one first, then more beside the largest.
  private var nameShares: [Int] {
    var shares = communities.drawn.map { _ in 0 }
    var left = style.mostLabels
    for _ in 0..<Self.mostNames {
      for (place, community) in communities.drawn.enumerated()
      where left > 0 && shares[place] < community.organisations.count {
        shares[place] += 1
        left -= 1
      }
    }
    return shares
  }
}

// MARK: - The table of its data

extension CommunityMap {
  private mutating func describe(names: [[Int]]) {
    let named = Set(names.flatMap { $0 })
    let alone = Set(plan.alone)
    var discs: [Int: ElementID] = [:]
    for community in communities.drawn {
      for organisation in community.organisations {
        discs[organisation] = .numbered("c", community.number)
      }
    }
    drawing.elements = subject.names.indices.map { organisation in
      subject.element(
        organisation, id: discs[organisation], activities: plan.activities[organisation].count,
        isNamed: named.contains(organisation),
        place: alone.contains(organisation)
          ? .alone : discs[organisation] == nil ? .inSmallCommunity : .inCommunity)
    }
    drawing.communityElements = communities.drawn.enumerated().compactMap { place, community in
      ElementID.numbered("c", community.number).map { id in
        CommunityElement(
          community: community.number, id: id, organisations: community.organisations.count,
          names: names[place].map { subject.names[$0] })
      }
    }
  }
}
