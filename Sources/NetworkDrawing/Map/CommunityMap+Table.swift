import Graphviz

extension CommunityMap {
  mutating func describe(names: [[Int]]) {
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
        element(of: community, id: id, names: names[place])
      }
    }
  }

  private func element(
    of community: CommunityPlan.Community, id: ElementID, names: [Int]
  ) -> CommunityElement {
    let contents = GroupContents(community.organisations, of: subject)
    let lines = communities.ties.filter { tie in
      [tie.first, tie.second].contains { communities.drawn[$0].number == community.number }
    }
    return CommunityElement(
      community: community.number, id: id, organisations: community.organisations.count,
      names: names.map { subject.names[$0] },
      name: groups.names.isEmpty ? nil : groups.names[community.number],
      country: groups.kind == .countries ? groups.names[community.number] : nil,
      leading: style.namesShown
        ? leading(community).prefix(Self.mostLeading).map { subject.names[$0] } : [],
      kinds: contents.kinds.map { .init(group: $0.group, organisations: $0.organisations) },
      countries: contents.countries.prefix(Self.mostLeading).map {
        .init(country: $0.country, organisations: $0.organisations)
      },
      activities: contents.activities,
      ties: lines.compactMap { tie in
        let ends = [tie.first, tie.second].map { communities.drawn[$0].number }
        return ElementID.numbered("l", ends[0], ends[1]).map {
          .init(
            community: ends[0] == community.number ? ends[1] : ends[0],
            activities: tie.activities, line: $0)
        }
      })
  }

  private static let mostLeading = 3
}
