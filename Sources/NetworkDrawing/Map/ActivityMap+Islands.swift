import Graphviz

extension ActivityMap {
  /// How many organisations and activities make a community worth an outline.
  private static let fewestOrganisations = 5
  private static let fewestActivities = 2
  private static let mostOutlines = 12

  /// Outlines the groups of the largest connected part.
  mutating func drawIslands() -> Islands {
    guard let groups = subject.outlined else { return Islands() }
    let islands = drawing.scene.addIslands(
      outlinedMembers(groups.numbers), of: groups,
      within: Rectangle(
        lowerLeft: Point(x: 0, y: top),
        upperRight: Point(x: drawing.scene.size.width, y: top + layout.mainHeight)))
    drawing.communityCount = islands.count
    return islands
  }

  /// What belongs to each group with an outline: those of several activities in the largest
  /// connected part, the largest first.
  private func outlinedMembers(
    _ communities: [Int]
  ) -> [(number: Int, members: CommunityOutlines.Members)] {
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
    return worthy.sorted().prefix(Self.mostOutlines).map { ($0, members[$0] ?? .init()) }
  }
}
