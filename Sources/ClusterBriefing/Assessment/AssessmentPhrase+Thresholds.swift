import ClusterEvaluation
import CooperationRecords
import Documents

extension AssessmentPhrase {
  /// All thresholds, in the order in which the findings stand.
  static func thresholds(
    _ held: AssessmentThresholds, in language: DocumentLanguage
  ) -> [String] {
    let writing = AssessmentWriting(language: language)
    let (percent, number) = (writing.percent, writing.number)
    let (cleared, ruledOut) = (
      Sentence(english: "use up to", latvian: "lietot līdz")[language],
      Sentence(english: "not for funding above", latvian: "nelietot finansējumam virs")[language]
    )
    let limits = { (title: Sentence, threshold: String, limit: String) in
      "\(title[language]): \(cleared) \(threshold), \(ruledOut) \(limit)"
    }
    return [
      Sentence(
        english: "clusters from \(held.fewestActivities) activities on; a verdict from "
          + "\(held.fewestClusters) clusters on",
        latvian: "klasteri, sākot no \(held.fewestActivities) aktivitātēm; atzinums, sākot no "
          + "\(held.fewestClusters) klasteriem")[language],
      limits(
        Sentence(
          english: "change with half the activities", latvian: "izmaiņa pie puses aktivitāšu"),
        percent(held.sizeBias), percent(held.sizeBiasLimit)),
      limits(
        Sentence(
          english: "change with 10 % lost or under two names",
          latvian: "izmaiņa, ja 10 % zudis vai ir ar diviem nosaukumiem"),
        percent(held.recordChange), percent(held.recordChangeLimit)),
      limits(
        Sentence(english: "dummy of two partners", latvian: "fiktīva aktivitāte diviem"),
        number(held.gaming), number(held.gamingLimit)),
      Sentence(
        english:
          "with care: boundary or window above \(percent(held.choiceChange)), a meeting of all "
          + "above \(number(held.meetingGaming)), reliability below \(number(held.reliability))",
        latvian: "piesardzīgi: robeža vai laika posms virs \(percent(held.choiceChange)), visu "
          + "sanāksme virs \(number(held.meetingGaming)), ticamība zem \(number(held.reliability))")[
          language],
      Sentence(
        english:
          "discrimination from \(number(held.discrimination)) on; no verdict where its interval "
          + "holds both 0 and that, not for funding where it ends below",
        latvian:
          "atšķirtspēja, sākot no \(number(held.discrimination)); atzinuma nav, ja intervālā "
          + "ir gan 0, gan šī vērtība; nelietot finansējumam, ja intervāls beidzas zem tās")[
          language],
      Sentence(
        english: "the same order: rank correlation from \(number(held.redundancy)) on, either way",
        latvian: "vienāda kārtība: rangu korelācija, sākot no \(number(held.redundancy)), jebkurā "
          + "virzienā")[language],
    ]
  }
}
