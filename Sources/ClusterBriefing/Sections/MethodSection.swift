import CollaborationNetworks
import CooperationRecords
import Documents
import NetworkCore

extension ClusterBriefing {
  /// By which rules the network was made, and what the measures say of themselves.
  func methodSection(_ words: any BriefingWords) -> Section {
    let window = words.window(
      plan.window, plan.windowRule, span: facts.records.span,
      undated: facts.allRecords.undatedActivityCount)
    let rules = words.rule(context(words)) + (facts.holdsTies ? [] : [window])
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

  /// How the network came about, with few names of those who were left out.
  func context(_ words: any BriefingWords) -> NetworkContext {
    var context = facts.network.context
    if context["without"] != nil {
      let labels = plan.without.prefix(Self.mostLeftOut).map { facts.allRecords.label(of: $0) }
      let others = plan.without.count - labels.count
      context["without"] =
        labels.joined(separator: "; ") + (others > 0 ? " " + words.andOthers(others) : "")
    }
    return context
  }

  private static let mostLeftOut = 8
}
