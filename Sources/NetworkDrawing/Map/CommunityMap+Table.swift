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
        CommunityElement(
          community: community.number, id: id, organisations: community.organisations.count,
          names: names[place].map { subject.names[$0] })
      }
    }
  }
}
