import ClusterEvaluation
import CooperationRecords
import Documents

/// The sentences and the table of a road map in one language, for its page and its text.
struct RoadMapLists {
  let report: RoadMapReport
  let language: DocumentLanguage

  init(of report: RoadMapReport, in language: DocumentLanguage) {
    self.report = report
    self.language = language
  }

  private var map: RoadMap { report.map }

  /// `count` as the audience may see it.
  private func told(_ count: Int) -> String {
    let count = report.audience.cell?.published(count) ?? .count(count)
    return count.text { language.number(Double($0)) }
  }

  /// `part` of `whole`, from which neither it nor the rest follows where these are small.
  private func told(_ part: Int, of whole: Int) -> String {
    report.published(part, of: whole).text { language.number(Double($0)) }
  }

  /// Where the member stands.
  var standing: [String] {
    guard report.tellsPartners else { return [RoadMapPhrase.fewPartners[language]] }
    let texts = report.rings.map { count in count.text { language.number(Double($0)) } }
    var sentences = [
      RoadMapPhrase.activities(
        told(map.activityCount, of: map.clusterActivityCount),
        of: told(map.clusterActivityCount))[language],
      RoadMapPhrase.rings(texts)[language],
    ]
    if map.isMember == nil { sentences.append(RoadMapGap.noMemberships.sentence[language]) }
    return sentences
  }

  // MARK: - What it used

  private struct Row {
    let name: String
    let cells: [String]
  }

  private var headings: [String] {
    [RoadMapPhrase.kind[language]]
      + (report.tellsPartners ? [RoadMapPhrase.own[language]] : [])
      + [RoadMapPhrase.offered[language]]
      + (peers == nil ? [] : (1...4).map { RoadMapPhrase.halfYear($0)[language] })
  }

  private var peers: PeerPath? { map.peers.path }

  private var rows: [Row] {
    let kinds = map.kinds.map { use in
      let step = peers?.steps.first { $0.kind == use.kind }
      let counts = step?.counts ?? [0, 0, 0, 0]
      return Row(
        name: use.kind.sentence[language],
        cells: (report.tellsPartners ? [told(use.own, of: use.offered)] : [])
          + [told(use.offered)]
          + (peers.map { path in counts.map { told($0, of: path.peerCount) } } ?? []))
    }
    guard let peers else { return kinds }
    let blank = (report.tellsPartners ? ["–"] : []) + ["–"]
    return kinds + [
      Row(
        name: RoadMapPhrase.firstPartner[language],
        cells: blank + peers.partneredCounts.map { told($0, of: peers.peerCount) })
    ]
  }

  private var caption: String {
    RoadMapPhrase.kindCaption(
      peers: peers.map { told($0.peerCount) }, kind: map.member.kind)[language]
  }

  /// The kinds of activities, who uses them, and what members like it did at first; `nil` where the
  /// records know no kinds.
  var kindTable: Table? {
    guard !rows.isEmpty else { return nil }
    return Table(
      Text(caption),
      headings: headings.enumerated().map {
        Table.Heading($1, alignment: $0 == 0 ? .left : .right)
      },
      rows: rows.map { row in ([row.name] + row.cells).map { .text(Text($0)) } })
  }

  /// The same as lines.
  var kindLines: [String] {
    guard !rows.isEmpty else { return [] }
    let cells = [headings] + rows.map { [$0.name] + $0.cells }
    return [caption] + ColumnLines.lines(of: cells, indent: 0, isRight: true)
  }

  /// What is not used yet, the RIS3 areas, and what the records do not tell.
  var notes: [String] {
    var notes: [String] = []
    if map.kinds.isEmpty { notes.append(IndicatorReason.noActivityKinds.sentence[language]) }
    let unused = map.kinds.filter { $0.own == 0 }.map { $0.kind.sentence[language] }
    if report.tellsPartners, !unused.isEmpty {
      notes.append(RoadMapPhrase.unused(unused)[language])
    }
    let own = map.areas.filter { $0.own > 0 }.map(\.area)
    let others = map.areas.filter { $0.own == 0 }.map(\.area)
    if report.tellsPartners, !map.areas.isEmpty {
      notes.append(RoadMapPhrase.areas(own, others: others)[language])
    }
    if case .untold(let gap) = map.peers {
      notes.append(RoadMapPhrase.noPeers(gap)[language])
    }
    if map.services.isEmpty { notes.append(RoadMapPhrase.noServices[language]) }
    return [notes.joined(separator: " ")] + services
  }

  /// Whom to meet, and why.
  var suggestions: [(name: String, reason: String)] {
    map.suggestions.map { suggestion in
      (
        suggestion.organisation.name,
        RoadMapPhrase.reason(for: suggestion, kind: map.member.kind)[language]
      )
    }
  }
}
