import CooperationRecords
package import Documents

/// What a briefing may say of its numbers: the rules of all kinds in one place.
///
/// 1. Who worked together is told, and never what came of it: association, not effect.
/// 2. Nobody is called better or worse, first or last among clusters: more of a number is no merit.
/// 3. A difference is told only where its interval carries it; otherwise it is said that it cannot be told,
///    and not in which direction it points.
/// 4. A count under the smallest that may be told is withheld, and so is what it would follow from
///    (``CountTelling``).
///
/// The words that break the first two stand in ``neverSaid``; tests look for them on pages of every kind.
package enum SayingRules {
  /// What the records show, and what they do not.
  static func association(holdsTies: Bool, in language: DocumentLanguage) -> String {
    let words = language.briefingWords
    return holdsTies ? words.associationOfTies : words.association
  }

  /// More of a number is no merit.
  static let noOrder = Sentence(
    english: "A higher number is not a better one; what is good depends on what a cluster is for.",
    latvian: "Lielāks skaitlis nav labāks skaitlis: kas ir labi, atkarīgs no klastera mērķa.")

  /// What may be said of a number then and now.
  ///
  /// - Parameters:
  ///   - rise: By how much the later is above the earlier; `nil` where the two were not compared.
  ///   - isTold: Whether the uncertainty of the records leaves the difference standing.
  /// - Returns: The direction where it is told, or that it cannot be told.
  static func difference(rise: Double?, isTold: Bool) -> Sentence {
    guard let rise else {
      return Sentence(english: "not compared", latvian: "nav salīdzināts")
    }
    guard isTold else {
      return Sentence(english: "cannot be told", latvian: "atšķirību nevar noteikt")
    }
    return rise > 0
      ? Sentence(english: "higher than then", latvian: "augstāks nekā toreiz")
      : Sentence(english: "lower than then", latvian: "zemāks nekā toreiz")
  }

  /// Words that no sentence of a briefing has, by language: of merit and of effect.
  package static let neverSaid: [DocumentLanguage: [String]] = [
    .english: [
      "the best", "the worst", "improved", "worsened", "thanks to", "because of the cluster",
      "led to",
      "caused", "as a result of", "successful", "underperform",
    ],
    .latvian: [
      "vislabāk", "vissliktāk", "uzlabojies", "uzlabojusies", "pasliktināj", "pateicoties",
      "izraisīja", "rezultātā", "sekmīg", "veiksmīg",
    ],
  ]
}

/// How counts are told in one language, those too small withheld where a rule says so.
struct CountTelling {
  let language: DocumentLanguage
  /// The smallest count that is told; `nil` where all are.
  let cell: MinimumCell?

  /// `count` by itself.
  func told(_ count: Int) -> String { text(cell?.published(count) ?? .count(count)) }

  /// `part` of `whole`, from which neither it nor the rest follows where these are small.
  func told(_ part: Int, of whole: Int) -> String {
    guard let cell else { return text(.count(part)) }
    return text(cell.isSmall(whole) ? .withheld : cell.published([part, whole - part])[0])
  }

  /// Counts that add up to a total which is told.
  func told(_ counts: [Int]) -> [String] {
    (cell?.published(counts) ?? counts.map { .count($0) }).map(text)
  }

  /// „9 of 26”, both as they may be told.
  func outOf(_ part: Int, _ whole: Int) -> String {
    language.briefingWords.outOf(told(part, of: whole), told(whole))
  }

  /// Whether `part`, the rest and `whole` may all be told.
  func isOpen(_ part: Int, of whole: Int) -> Bool {
    guard let cell else { return true }
    return !cell.isSmall(part) && !cell.isSmall(whole - part) && !cell.isSmall(whole)
  }

  private func text(_ count: PublishedCount) -> String {
    count.text { language.number(Double($0)) }
  }
}

extension BriefingWords {
  /// Some of a number, as both may be told.
  fileprivate func outOf(_ part: String, _ whole: String) -> String {
    switch language {
    case .english: "\(part) of \(whole)"
    case .latvian: "\(part) no \(whole)"
    }
  }
}
