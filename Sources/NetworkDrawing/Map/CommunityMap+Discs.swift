import Graphviz
import NetworkCore

extension CommunityMap {
  mutating func drawDiscs() {
    let isMarked = ringed
    for (place, community) in communities.drawn.enumerated() {
      discNumbers.append(
        drawing.scene.addPlate(
          centre: places[place], radius: packings[place].radius + 2,
          tooltip: tooltip(of: community), id: .numbered("c", community.number),
          class: "community", hidesLines: true))
      let marks = KindCounts.marks(
        for: community.organisations.map { subject.groups[$0] }, organisationsPerMark: perMark)
      let diameter = Self.markSize.diameter(activities: 1)
      let order = isMarked.isEmpty ? [] : ordered(community.organisations)
      for (number, mark) in zip(marks, packings[place].places).enumerated() {
        drawing.scene.addMark(of: mark.0, centre: places[place] + mark.1, diameter: diameter)
        if !order.isEmpty, isMarked[order[number]] {
          drawing.scene.addRing(
            centre: places[place] + mark.1, diameter: diameter, distance: Self.ringDistance)
        }
      }
    }
    drawing.organisationsPerMark = perMark
    drawing.communityCount = communities.drawn.count
  }

  /// `organisations` as their marks stand, where there is one for each: kind by kind.
  private func ordered(_ organisations: [Int]) -> [Int] {
    KindGroup.allCases.flatMap { kind in organisations.filter { subject.groups[$0] == kind } }
  }

  private func tooltip(of community: CommunityPlan.Community) -> String {
    let size = heading(of: community).joined(separator: ": ")
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
    _ organisations: [Int], as groups: [KindGroup], in rows: MarkRows, top: Double, heading: String
  ) {
    drawing.scene.addMarks(
      of: groups, under: heading, in: rows, top: top, marks: Self.markSize)
    let isMarked = ringed
    guard !isMarked.isEmpty else { return }
    for (place, organisation) in ordered(organisations).enumerated() where isMarked[organisation] {
      drawing.scene.addRing(
        centre: rows.centre(place) + Point(x: 0, y: top),
        diameter: Self.markSize.diameter(activities: 1), distance: Self.ringDistance)
    }
  }
}
