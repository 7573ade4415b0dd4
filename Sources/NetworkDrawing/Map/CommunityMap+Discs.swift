import Graphviz
import NetworkCore

extension CommunityMap {
  mutating func drawDiscs() {
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
    let size = heading(of: community)
    guard style.namesShown else { return size }
    let names = leading(community).prefix(5).map { subject.calling($0) }
    return size + ": " + names.joined(separator: "; ") + " …"
  }

  /// The organisations of a community, those in the most activities first.
  func leading(_ community: CommunityPlan.Community) -> [Int] {
    community.organisations.sorted { ranks[$0] < ranks[$1] }
  }

  mutating func drawLines() {
    let most = Double(communities.ties.first?.activities ?? 1)
    let least = Double(communities.ties.last?.activities ?? 0)
    // From nothing where all are alike, so that unlike ones differ as much as they can.
    let zero = least > most / 4 ? least - (most - least) / 6 : 0
    for tie in communities.ties.reversed() {
      let share = (Double(tie.activities) - zero) / max(1, most - zero)
      let first = communities.drawn[tie.first].number
      let second = communities.drawn[tie.second].number
      drawing.scene.lines.append(
        Scene.Line(
          first: discNumbers[tie.first], second: discNumbers[tie.second],
          stroke: Stroke(
            Palette.communityTie,
            width: max(0.6, Self.widestLine * share)),
          tooltip: style.words.shared(tie.activities),
          id: .numbered("l", first, second)))
    }
    drawing.lineCount = communities.ties.count
  }

  mutating func draw(
    _ groups: [KindGroup], in rows: MarkRows, top: Double, heading: String
  ) {
    guard !groups.isEmpty else { return }
    drawing.scene.writeHeading(heading, top: top + MarkRows.gap)
    for (place, group) in groups.enumerated() {
      drawing.scene.addMark(
        of: group, centre: rows.centre(place) + Point(x: 0, y: top),
        diameter: Self.markSize.diameter(activities: 1))
    }
  }
}
