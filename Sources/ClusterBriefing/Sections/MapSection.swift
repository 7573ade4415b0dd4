import CooperationRecords
import Documents
import Graphviz
import NetworkCore
import NetworkDrawing

extension ClusterBriefing {
  /// The map, which marks an organisation's partners when one points at it.
  ///
  /// - Throws: An error of the drawing or of the picture it made.
  func mapFigure(_ words: any BriefingWords, _ length: BriefingLength) throws -> Figure {
    let map = try NetworkMap(
      of: facts.twoMode, in: facts.records, communities: facts.communities,
      prominence: facts.betweenness,
      style: MapStyle(
        size: Size(width: 500, height: mapHeight(length)),
        words: words.language == .latvian ? .latvian : .english))
    let picture = try SVG(String(decoding: map.rendered(.svg), as: UTF8.self))
    return Figure(
      picture, caption: Text(words.mapCaption(facts)), description: map.textAlternative,
      reading: Text(map.caption.joined(separator: " ")),
      data: facts.organisationCount <= Self.mostInTable || map.communityElements.isEmpty
        ? organisationTable(words) : groupTable(of: map, words),
      graph: try exploration(of: map, words))
  }

  /// What fits on the first sheet: with the title above it, and the banner; and on the only sheet, with all
  /// that a sheet has below its picture.
  private func mapHeight(_ length: BriefingLength) -> Double {
    switch length {
    case .full: facts.records.isSynthetic ? 530 : 560
    case .page: facts.records.isSynthetic ? 385 : 405
    }
  }

  /// From this number of organisations on, the data of a map of groups are these groups.
  private static let mostInTable = 3_000

  /// What is known of each organisation; those with the most partners where they are many.
  private func organisationTable(_ words: any BriefingWords) -> Table {
    let nodes = facts.network.nodes
    let shown =
      nodes.count <= Self.mostInTable
      ? words.language.alphabetical(Array(nodes.indices)) { facts.records.label(of: nodes[$0]) }
      : nodes.indices.sorted {
        (-facts.partnerCounts[$0], $0) < (-facts.partnerCounts[$1], $1)
      }
    return Table(
      Text(words.organisationsCaption), of: shown, limit: Self.mostInTable,
      columns: [
        .text(words.organisation) { facts.records.label(of: nodes[$0]) },
        .text(words.kind) { position in
          facts.records.organisation(nodes[position]).map { words.name(of: $0.kind) } ?? ""
        },
        .text(words.country) { facts.records.organisation(nodes[$0])?.country ?? "" },
        facts.holdsTies
          ? .number(words.strength, decimals: facts.strengthDecimals) {
            facts.strength(of: nodes[$0])
          }
          : .number(words.activities, decimals: 0) {
            Double(facts.twoMode.events(of: nodes[$0]).count)
          },
        .number(words.partners, decimals: 0) { Double(facts.partnerCounts[$0]) },
      ])
  }

  /// What is known of each group that has a disc on the map.
  private func groupTable(of map: NetworkMap, _ words: any BriefingWords) -> Table {
    Table(
      Text(words.groupTableCaption(organisations: facts.organisationCount)),
      of: map.communityElements,
      columns: [
        .text(words.group) { $0.name ?? $0.leading.joined(separator: "; ") },
        .number(words.size, decimals: 0) { Double($0.organisations) },
        .number(facts.holdsTies ? words.ties : words.activities, decimals: 0) {
          Double($0.activities)
        },
        .text(words.kind) { kinds(of: $0, map.words) },
        .text(words.country) { countries(of: $0) },
      ])
  }
}
