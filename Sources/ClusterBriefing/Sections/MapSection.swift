import CooperationRecords
import Documents
import Graphviz
import NetworkCore
import NetworkDrawing

extension ClusterBriefing {
  /// The map, which marks an organisation's partners when one points at it.
  ///
  /// - Throws: An error of the drawing or of the picture it made.
  func mapFigure(_ words: any BriefingWords) throws -> Figure {
    let map = try NetworkMap(
      of: facts.twoMode, in: facts.records, communities: facts.communities,
      prominence: facts.betweenness,
      style: MapStyle(
        // With the title above it, this is what fits on the first sheet.
        size: Size(width: 500, height: 560),
        words: words.language == .latvian ? .latvian : .english))
    let picture = try SVG(String(decoding: map.rendered(.svg), as: UTF8.self))
    return Figure(
      picture, caption: Text(map.caption.joined(separator: " ")),
      description: map.textAlternative, data: organisationTable(words),
      graph: try interaction(with: map, words))
  }

  /// Every organisation can be found, also one that the map has no mark for, and its neighbours
  /// are all its partners, whatever lines are drawn.
  private func interaction(
    with map: NetworkMap, _ words: any BriefingWords
  ) throws -> InteractiveGraph {
    let network = facts.network
    let places = Dictionary(
      map.elements.map { ($0.organisation, $0) }, uniquingKeysWith: { first, _ in first })
    return try InteractiveGraph(
      elements: network.nodes.enumerated().map { position, node in
        let organisation = facts.records.organisation(node)
        return InteractiveGraph.Element(
          id: "o\(position)", name: facts.records.label(of: node),
          description: [
            organisation.map { words.name(of: $0.kind) }, organisation?.country,
            "\(words.activities): \(words.number(facts.twoMode.events(of: node).count))",
          ].compactMap(\.self).joined(separator: " · "),
          neighbours: network.partners(of: node).map { partner in
            "o\(network.nodes.position(of: partner.node) ?? 0)"
          },
          lines: shapes(of: node, in: places))
      })
  }

  /// What else is marked with an organisation: the lines that end at it, or, where communities are
  /// drawn, its own community's disc and those of its partners.
  private func shapes(
    of organisation: Organisation.ID, in places: [Organisation.ID: MapElement]
  ) -> [String] {
    guard let element = places[organisation] else { return [] }
    switch element.place {
    case .between:
      return element.lines.map(\.description)
    case .inCommunity:
      let partners = facts.network.partners(of: organisation).compactMap { places[$0.node]?.id }
      return Set(partners + [element.id].compactMap(\.self)).map(\.description).sorted()
    case .on, .alone, .inSmallCommunity:
      return []
    }
  }

  private func organisationTable(_ words: any BriefingWords) -> Table {
    Table(
      Text(words.organisationsCaption), of: Array(facts.network.nodes),
      columns: [
        .text(words.organisation) { facts.records.label(of: $0) },
        .text(words.kind) { id in
          facts.records.organisation(id).map { words.name(of: $0.kind) } ?? ""
        },
        .text(words.country) { facts.records.organisation($0)?.country ?? "" },
        .number(words.activities, decimals: 0) { Double(facts.twoMode.events(of: $0).count) },
        .number(words.partners, decimals: 0) { Double(facts.network.partners(of: $0).count) },
      ])
  }
}
