import Documents

extension ClusterBriefing {
  /// By which rules the network was made, and what the measures say of themselves.
  func methodSection(_ words: any BriefingWords) -> Section {
    let undated = facts.records.undatedActivityCount
    let rules = words.rule(facts.network.context, undated: undated)
    let measures = [
      facts.betweenness.measure, facts.cutOff.measure, facts.components.measure,
      facts.communities.measure,
    ].map(words.notes)
    return Section(words.methodHeading) {
      Notes(
        rules.map { Note($0.term, $0.text) }
          + measures.map {
            Note($0.title, $0.definition, conventions: $0.conventions, citation: $0.citation)
          })
      Paragraph(words.seed(seed), style: .small)
    }
  }
}
