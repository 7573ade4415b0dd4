import ClusterEvaluation
import CooperationRecords
import Documents

/// The title of a page on joiners: what was found of their activities.
struct MembershipTitle {
  let sentence: Sentence

  /// Of outsiders where the records have them, or else of members-to-be.
  init(of study: MembershipStudy) {
    let comparisons = study.findings.first { $0.outcome == .activities }?.comparisons ?? []
    let told = [MembershipFinding.Controls.matchedOutsiders, .membersToBe].lazy.compactMap {
      controls in
      comparisons.first { $0.controls == controls }?.average.difference.map { (controls, $0) }
    }.first
    guard let (controls, difference) = told, let interval = difference.interval else {
      sentence = Sentence(
        english: "These records cannot tell what goes along with joining",
        latvian: "No šiem ierakstiem nevar pateikt, kas mainās līdz ar iestāšanos")
      return
    }
    sentence =
      interval.contains(0)
      ? Sentence(
        english: "No change in activities is told to go along with joining",
        latvian: "Nav redzams, ka līdz ar iestāšanos mainītos aktivitāšu skaits")
      : Self.change(difference.value, against: controls)
  }

  private static func change(
    _ value: Double, against controls: MembershipFinding.Controls
  ) -> Sentence {
    let size = { (language: DocumentLanguage) in language.number(abs(value), decimals: 1) }
    let isMore = value > 0
    let others =
      switch controls {
      case .matchedOutsiders:
        Sentence(english: "outsiders like them", latvian: "līdzīgiem nebiedriem")
      case .membersToBe:
        Sentence(english: "those who join later", latvian: "vēlākiem biedriem")
      }
    return Sentence(
      english: "After joining, members take part in \(size(.english)) \(isMore ? "more" : "fewer") "
        + "activities a year than before, compared with \(others.english)",
      latvian: "Pēc iestāšanās biedru aktivitāšu skaits gadā ir par \(size(.latvian)) "
        + "\(isMore ? "lielāks" : "mazāks") nekā pirms tās, salīdzinot ar \(others.latvian)")
  }
}
