import CollaborationNetworks
import CooperationRecords
import Documents
import NetworkCore

extension ClusterBriefing {
  /// By which rules the network was made, and what the measures say of themselves.
  func methodSection(_ words: any BriefingWords) -> Section {
    let window = words.window(
      plan.window, span: facts.records.span, undated: facts.allRecords.undatedActivityCount)
    let rules = words.rule(facts.network.context) + [window]
    let measures = [
      facts.betweenness.measure, facts.cutOff.measure, facts.components.measure,
      facts.communities.measure,
    ].map(words.notes)
    return Section(words.methodHeading) {
      Notes {
        for rule in rules { Note(rule.term, Text(rule.text)) }
        for measure in measures {
          Note(
            measure.title, Text(measure.definition),
            conventions: measure.conventions.map { Text($0) }, citation: Text(measure.citation))
        }
      }
      Paragraph(Text(words.seed(seed)), style: .small)
    }
  }
}
