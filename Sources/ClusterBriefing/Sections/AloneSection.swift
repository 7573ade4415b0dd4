import CooperationRecords
import Documents

extension ClusterBriefing {
  /// Who has no partner, and which groups are on their own.
  func aloneSection(_ words: any BriefingWords) -> Section {
    let isolates = words.language.alphabetical(facts.isolates) { facts.records.label(of: $0) }
    let apart = Array(facts.groups.dropFirst())
    return Section(words.aloneHeading) {
      Paragraph(Text(words.aloneLead(facts)), style: .lead)
      if !apart.isEmpty {
        Table(
          Text(words.groupsCaption), of: apart, limit: 8,
          columns: [
            .text(words.members) { listed($0, atMost: 3, words) },
            .number(words.size, decimals: 0) { Double($0.count) },
          ])
      }
      if !isolates.isEmpty {
        Table(
          Text(words.isolatesCaption), of: isolates, limit: 8,
          columns: [
            .text(words.organisation) { facts.records.label(of: $0) },
            .text(words.kind) { id in
              facts.records.organisation(id).map { words.name(of: $0.kind) } ?? ""
            },
          ])
      }
    }
  }

  private func listed(
    _ organisations: [Organisation.ID], atMost limit: Int, _ words: any BriefingWords
  ) -> String {
    let names = organisations.prefix(limit).map { facts.records.label(of: $0) }
    let others = organisations.count - names.count
    return names.joined(separator: "; ") + (others > 0 ? " " + words.andOthers(others) : "")
  }
}
