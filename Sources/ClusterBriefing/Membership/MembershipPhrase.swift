import ClusterEvaluation
import CooperationRecords

/// The words of a study of joiners.
enum MembershipPhrase {
  static let title = Sentence(
    english: "Before and after membership", latvian: "Pirms un pēc iestāšanās")
  static let time = Sentence(english: "years since joining", latvian: "gadi kopš iestāšanās")
  static let mean = Sentence(english: "mean of joiners", latvian: "jauno biedru vidējais")
  static let membersToBe = Sentence(
    english: "against members-to-be", latvian: "pret vēlākiem biedriem")
  static let outsiders = Sentence(
    english: "against matched outsiders", latvian: "pret līdzīgiem nebiedriem")
  static let interval = Sentence(english: "95 % interval", latvian: "95 % intervāls")
  static let average = Sentence(
    english: "year of joining and after, on average", latvian: "iestāšanās gadā un pēc tā, vidēji")
  static let limits = Sentence(english: "What it does not say", latvian: "Ko tas nepasaka")
  static let reading = Sentence(english: "How to read it", latvian: "Kā to lasīt")

  static func controls(_ controls: MembershipFinding.Controls) -> Sentence {
    switch controls {
    case .membersToBe: membersToBe
    case .matchedOutsiders: outsiders
    }
  }

  static func size(of study: MembershipStudy) -> Sentence {
    let years = study.years.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "–"
    return Sentence(
      english:
        "Years: \(years). Joiners watched from the year before: \(study.joinerCount); joined outside "
        + "these years or in the first of them: \(study.unwatchedCount); joined nobody knows when: "
        + "\(study.undatedCount).",
      latvian:
        "Gadi: \(years). Jaunie biedri, kam redzams gads pirms iestāšanās: \(study.joinerCount); "
        + "iestājušies ārpus šiem gadiem vai pirmajā no tiem: \(study.unwatchedCount); nav zināms, "
        + "kad iestājušies: \(study.undatedCount).")
  }

  static let base = Sentence(
    english: "compared with this year", latvian: "salīdzināts ar šo gadu")

  static let method = Sentence(
    english:
      "Differences: how much more joiners changed since the year before joining than the others did in "
      + "the same calendar years. Before joining they should be about 0; where they are not, joiners went "
      + "another way already. Intervals leave out one organisation after the other.",
    latvian:
      "Starpības: par cik vairāk jaunie biedri mainījušies kopš gada pirms iestāšanās nekā pārējie tajos "
      + "pašos kalendārajos gados. Pirms iestāšanās tām jābūt ap 0; ja tā nav, jaunie biedri jau agrāk "
      + "gājuši citu ceļu. Intervāliem organizācijas izlaistas pa vienai.")

  static let caution = Sentence(
    english:
      "Who joins is not drawn by lot: those who were about to cooperate more may join. Outsiders are in "
      + "the records because they took part in something. Organisations that share activities vary "
      + "together, of which the intervals take no account. Below \(MembershipStudy.fewest) joiners or "
      + "others nothing is said.",
    latvian:
      "Iestāšanās nav izloze: iestāties var tieši tie, kas tāpat grasījās sadarboties vairāk. Nebiedri "
      + "ierakstos ir tāpēc, ka kaut kur piedalījušies. Organizācijas ar kopīgām aktivitātēm mainās kopā, "
      + "un intervāli to neņem vērā. Ja jauno biedru vai pārējo ir mazāk nekā "
      + "\(MembershipStudy.fewest), nekas netiek teikts.")

  static func unmatched(_ count: Int) -> Sentence {
    Sentence(
      english: "Joiners without a like outsider: \(count).",
      latvian: "Jaunie biedri bez līdzīga nebiedra: \(count).")
  }

  /// What the average says of `controls`, in a sentence.
  static func verdict(
    _ outcome: MembershipFinding.Outcome, against controls: MembershipFinding.Controls,
    number: (Double) -> String
  ) -> (english: String, latvian: String) {
    let group = self.controls(controls)
    switch outcome {
    case .undefined(let reason):
      return (
        "\(group.english): \(reason.sentence.english)",
        "\(group.latvian): \(reason.sentence.latvian)"
      )
    case .defined(let difference):
      guard let interval = difference.interval else {
        return (
          "\(group.english): \(number(difference.value)), without an interval",
          "\(group.latvian): \(number(difference.value)), bez intervāla"
        )
      }
      let ends = "\(number(interval.lowerBound)) … \(number(interval.upperBound))"
      let isTold = !interval.contains(0)
      return (
        "\(group.english): \(number(difference.value)) a year (\(ends))"
          + (isTold ? "" : ", not to be told from 0"),
        "\(group.latvian): \(number(difference.value)) gadā (\(ends))"
          + (isTold ? "" : ", no 0 nav atšķirams")
      )
    }
  }
}
