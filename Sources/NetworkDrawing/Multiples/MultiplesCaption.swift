import CollaborationNetworks
import CooperationRecords

/// What is said of small multiples: how to read them, and what they show.
struct MultiplesCaption {
  let subject: MultiplesSubject
  let grouping: CooperationRecords.Grouping
  let style: MultiplesStyle

  private var words: DrawingWords { style.words }
  private var own: MultiplesWords { MultiplesWords(style.words) }

  /// How to read the picture, by which rule it was drawn.
  func sentences(_ ties: MultiplesTies, windowRule: WindowRule) -> [String] {
    var sentences = subject.areYears ? years(windowRule) : panels
    sentences.append(lines(ties))
    sentences.append(subject.unit == nil ? own.readMarks : own.readMarksOfTies)
    sentences.append(words.readPositions)
    if style.namesShown, style.mostLabels > 0 {
      sentences.append(DrawingWords.filled(own.readNames, String(style.mostLabels)))
    }
    return sentences
  }

  private func years(_ rule: WindowRule) -> [String] {
    var sentences = [own.readYears]
    if subject.parts.contains(where: { $0.present.count < subject.names.count }) {
      sentences.append(own.readAbsence)
    }
    if subject.parts.count > 1 { sentences.append(own.readNew) }
    switch rule {
    case .touching: sentences.append(own.readTouching)
    case .starting: sentences.append(own.readStarting)
    case .ending: sentences.append(own.readEnding)
    }
    let tied = Set(subject.parts.flatMap(\.ties).flatMap { [$0.first, $0.second] })
    if tied.count < subject.names.count { sentences.append(own.readAloneInYears) }
    return sentences
  }

  private var panels: [String] {
    let hasAlone = subject.parts.contains { part in
      part.present.contains { part.activityCounts[$0] == 0 }
    }
    return [DrawingWords.filled(own.readPanels, own.panel(of: grouping))]
      + (hasAlone ? [own.readAloneInPanels] : [])
  }

  private func lines(_ ties: MultiplesTies) -> String {
    guard let unit = subject.unit else {
      return ties.isWhole
        ? own.readAllLines
        : DrawingWords.filled(own.readStrongLines, words.activities(ties.linesFrom))
    }
    let strength = words.ofTies(unit: unit).shared(ties.linesFrom)
    return ties.isWhole ? own.readAllTies : DrawingWords.filled(own.readStrongTies, strength)
  }

  /// What stands above a panel: its name, and how much there is in it.
  func heading(of part: MultiplesSubject.Part) -> (title: String, counts: [String]) {
    var ties = words.ties(part.ties.count)
    if let new = part.newCount {
      ties += ", " + DrawingWords.filled(own.newTies, words.number(new))
    }
    return (
      own.title(part.value, of: grouping, words.glossary),
      [words.organisations(part.present.count), ties]
    )
  }

  /// What the picture shows, panel by panel.
  func textAlternative(isSynthetic: Bool) -> String {
    let panels = subject.parts.map { part in
      let heading = heading(of: part)
      return "\(heading.title): \(heading.counts.joined(separator: " · "))"
    }
    return
      ((isSynthetic ? [words.synthetic + "."] : [])
      + [DrawingWords.filled(own.multiplesOf, own.panel(of: grouping))]
      + [panels.joined(separator: "; ") + "."]).joined(separator: " ")
  }
}
