import CooperationRecords
import Documents
import Graphviz
import NetworkCore
import NetworkDrawing

extension ClusterBriefing {
  /// What a reader can explore in the map.
  ///
  /// Every organisation can be found, also one that the map has no mark for, and its neighbours
  /// are all its partners, whatever lines are drawn; ``PartnerLists`` says where these are too
  /// many. In a map of groups, the discs can be explored too.
  func exploration(
    of map: NetworkMap, _ words: any BriefingWords
  ) throws -> InteractiveGraph {
    let graph = try facts.network.graph(run: run)
    let lists = PartnerLists(of: graph)
    let nodes = facts.network.nodes
    let organisations = lists.organisations.enumerated().map { place, position in
      let organisation = facts.records.organisation(nodes[position])
      return InteractiveGraph.Element(
        id: "o\(position)", name: facts.records.label(of: nodes[position]),
        description: [
          organisation.map { words.name(of: $0.kind) }, organisation?.country,
          "\(facts.holdsTies ? words.partners : words.activities): "
            + words.number(facts.twoMode.events(of: nodes[position]).count),
        ].compactMap(\.self).joined(separator: " · "),
        neighbours: lists.partners[place].map { "o\($0)" },
        furtherNeighbours: lists.further[place],
        lines: shapes(of: position, in: map, graph))
    }
    let label =
      lists.isPart(of: nodes.count)
      ? words.lookUp(organisations: lists.organisations.count, of: nodes.count) : nil
    return try InteractiveGraph(
      searchLabel: label, elements: organisations + discs(of: map, words))
  }

  /// The discs of a map of groups.
  private func discs(
    of map: NetworkMap, _ words: any BriefingWords
  ) -> [InteractiveGraph.Element] {
    map.communityElements.map { group in
      InteractiveGraph.Element(
        id: group.id.description, name: group.name ?? words.community(of: group.leading),
        description: [
          "\(words.size): \(words.number(group.organisations))",
          "\(facts.holdsTies ? words.ties : words.activities): \(words.number(group.activities))",
          kinds(of: group, map.words), countries(of: group),
        ].filter { !$0.isEmpty }.joined(separator: " · "),
        neighbours: group.ties.map { "c\($0.community)" }, lines: group.ties.map(\.line.description)
      )
    }
  }

  /// The kinds of a group's organisations with their shares: “enterprise 61 %, …”.
  func kinds(of group: CommunityElement, _ words: DrawingWords) -> String {
    group.kinds.sorted { $0.organisations > $1.organisations }.map { kind in
      "\(words.name(of: kind.group)) \(percent(kind.organisations, of: group.organisations)) %"
    }.joined(separator: ", ")
  }

  /// Where most of a group's organisations sit; nothing where the group is a country.
  func countries(of group: CommunityElement) -> String {
    guard group.country == nil else { return "" }
    return group.countries.map { country in
      "\(country.country) \(percent(country.organisations, of: group.organisations)) %"
    }.joined(separator: ", ")
  }

  private func percent(_ part: Int, of whole: Int) -> Int {
    Int((100 * Double(part) / Double(whole)).rounded())
  }

  /// What else is marked with an organisation: the lines that end at it, or, where groups are
  /// drawn, its own group's disc and those of its partners.
  private func shapes(
    of position: Int, in map: NetworkMap, _ graph: CompressedGraph
  ) -> [String] {
    let element = map.elements[position]
    switch element.place {
    case .between:
      return element.lines.map(\.description)
    case .inCommunity:
      let partners = graph.neighbours(position).compactMap { map.elements[Int($0)].id }
      return Set(partners + [element.id].compactMap(\.self)).map(\.description).sorted()
    case .on, .alone, .inSmallCommunity, .outsideBackbone:
      return []
    }
  }
}
