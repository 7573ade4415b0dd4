import Documents

extension ClusterBriefing {
  /// Who lies between others, and what would fall apart without them.
  func brokersSection(_ words: any BriefingWords) -> Section {
    let brokers = facts.brokers
    return Section(words.brokersHeading) {
      Paragraph(Text(words.lead(of: brokers, facts)), style: .lead)
      if !brokers.isEmpty {
        Table(
          Text(words.brokersCaption), of: brokers,
          columns: columns(for: brokers, words))
        Paragraph(Text(words.brokersReading), style: .small)
        Paragraph(Text(words.communityCaution), style: .small)
      }
    }
  }

  /// The columns of the table; that of kinds only where some are known, and of ties alone that of
  /// strengths only where they differ.
  private func columns(
    for brokers: [Broker], _ words: any BriefingWords
  ) -> [TableColumn<Broker>] {
    var columns: [TableColumn<Broker>] = [.text(words.organisation) { $0.name }]
    if facts.knowsKinds { columns.append(.text(words.kind) { words.name(of: $0.kind) }) }
    if !facts.holdsTies || brokers.contains(where: { $0.country != nil }) {
      columns.append(.text(words.country) { $0.country ?? "" })
    }
    if !facts.holdsTies {
      columns.append(.number(words.activities, decimals: 0) { Double($0.activities) })
    } else if !facts.tieStrengths.isEmpty {
      columns.append(
        .number(words.strength, decimals: facts.strengthDecimals) {
          facts.strength(of: $0.organisation)
        })
    }
    return columns + [
      .number(words.partners, decimals: 0) { Double($0.partners) },
      .number(words.pathShare, decimals: 1) { 100 * $0.share },
      .number(words.cutOff, decimals: 0) { Double($0.cutOff) },
    ]
  }
}
