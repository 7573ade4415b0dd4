import CooperationRecords
import NetworkCore

extension MapDrafting {
  func facts(of draft: Draft) -> MapFacts {
    MapFacts(
      organisations: subject.names.count, sharedActivities: plan.shared.count,
      otherActivities: subject.network.events.count - plan.shared.count,
      lines: draft.drawing.lineCount,
      between: draft.drawing.elements.count { $0.place == .between },
      alone: plan.alone.count, connectedGroups: groups.sizes.count,
      largestGroup: groups.sizes.first ?? 0, communities: draft.drawing.communityCount,
      labels: draft.drawing.labelCount,
      smallestLetters: draft.drawing.scene.texts.map(\.fontSize).min() ?? 0)
  }

  func textAlternative(of draft: Draft) -> String {
    let words = style.words
    guard !subject.names.isEmpty else { return words.nothingToDraw }
    var sentences = [
      DrawingWords.filled(
        words.mapOf, words.organisations(subject.names.count),
        words.activities(plan.shared.count))
    ]
    if subject.records.isSynthetic { sentences.insert(words.synthetic + ".", at: 0) }
    if let largest = groups.sizes.first {
      sentences.append(
        DrawingWords.filled(
          words.largestGroup, words.organisations(largest),
          words.organisations(subject.names.count - largest)))
    }
    let leading = subject.ranking(by: plan.activities).prefix(5).filter {
      plan.activities[$0].count > 1
    }
    if style.namesShown, !leading.isEmpty {
      let names = leading.map { "\(subject.calling($0)) (\(plan.activities[$0].count))" }
      sentences.append(DrawingWords.filled(words.mostActive, names.joined(separator: "; ")))
    }
    return sentences.joined(separator: " ")
  }
}
