import CooperationRecords
import Lettering

extension CoreDrafting {
  /// How to read the picture, by which rule it was drawn.
  var caption: [String] {
    guard !levels.rings.isEmpty else { return [style.words.readAlone] }
    var sentences = [words.readRings]
    if let activity = onlyActivity {
      sentences.append(DrawingWords.filled(words.readOneActivity, activity))
    }
    sentences.append(lines)
    sentences.append(words.readSpread)
    sentences.append(style.words.readGrowingSizes)
    if !levels.alone.isEmpty { sentences.append(style.words.readAlone) }
    sentences.append(Naming.most.sentence(in: style))
    return sentences
  }

  private var lines: String {
    let strength = style.words.shared(ties.linesFrom)
    return switch (subject.records.holdsTies, ties.isWhole) {
    case (false, true): words.readAllLines
    case (false, false): DrawingWords.filled(words.readStrongLines, strength)
    case (true, true): words.readAllTies
    case (true, false): DrawingWords.filled(words.readStrongTies, strength)
    }
  }

  /// The activity in which all of the core take part, where there is one.
  private var onlyActivity: String? {
    guard !subject.records.holdsTies, let core = levels.rings.first?.organisations,
      let first = core.first
    else { return nil }
    let shared = core.reduce(Set(plan.activities[first])) { $0.intersection(plan.activities[$1]) }
    return shared.min().map { subject.title(ofActivity: $0) }
  }

  /// Which rings there are, for the line above them.
  var ringList: String {
    let rings = levels.rings.map { ring in
      DrawingWords.filled(
        words.ring, style.words.number(ring.least),
        style.words.organisations(ring.organisations.count))
    }
    return DrawingWords.filled(words.ringsAre, rings.joined(separator: "; "))
  }

  /// What the picture shows.
  var summary: String {
    let words = style.words
    guard !subject.names.isEmpty else { return words.nothingToDraw }
    var sentences = [
      DrawingWords.filled(self.words.coreOf, words.organisations(subject.names.count))
    ]
    if subject.records.isSynthetic { sentences.insert(words.synthetic + ".", at: 0) }
    if !levels.rings.isEmpty { sentences.append(ringList) }
    if !levels.alone.isEmpty {
      sentences.append(
        DrawingWords.filled(words.alone, words.organisations(levels.alone.count)) + ".")
    }
    return sentences.joined(separator: " ")
  }
}
