import Graphviz

extension ActivityMap {
  /// How many organisations and activities make a community worth an outline.
  private static let fewestOrganisations = 5
  private static let fewestActivities = 2
  private static let mostOutlines = 12

  /// Outlines the communities of the largest connected part; returns their shores.
  mutating func drawIslands() -> [Segment] {
    let shores = drawing.scene.addIslands(
      around: outlinedMembers(),
      within: Rectangle(
        lowerLeft: Point(x: 0, y: top),
        upperRight: Point(x: drawing.scene.size.width, y: top + layout.mainHeight)))
    drawing.communityCount = Set(shores.map(\.community)).count
    return shores.flatMap(\.segments)
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
