import ClusterEvaluation
import CooperationRecords

extension AssessmentWriting {
  /// One sentence on what decides the verdict: the findings that weigh as it does.
  func evidence(of row: IndicatorAssessment.Row) -> String {
    let weight: WeighedFinding.Weight =
      switch row.verdict {
      case .use: .good
      case .useWithCare: .care
      case .doNotUse: .against
      case .noVerdict: .open
      }
    let parts = row.findings.filter { $0.weight == weight }.map { phrase($0.finding)[language] }
    return parts.joined(separator: ", ") + "."
  }

  /// The finding as a part of a sentence.
  private func phrase(_ finding: AssessmentFinding) -> Sentence {
    switch finding {
    case .tooFewClusters(let count):
      Sentence(
        english: "clusters with a number: \(count)", latvian: "klasteri ar skaitli: \(count)")
    case .countsOnly:
      Sentence(
        english: "a larger cluster has more of it whatever it does",
        latvian: "lielākam klasterim tā ir vairāk, lai ko tas darītu")
    case .noSizeBias:
      Sentence(
        english: "half the activities: not known", latvian: "pie puses aktivitāšu: nav zināms")
    case .cannotTellClustersApart:
      Sentence(english: "the clusters do not differ in it", latvian: "klasteri pēc tā neatšķiras")
    case .noReliability:
      Sentence(english: "halves give no correlation", latvian: "pusēm nav korelācijas")
    case .sizeBias(let change):
      Sentence(
        english: "half the activities \(signedPercent(change))",
        latvian: "pie puses aktivitāšu \(signedPercent(change))")
    case .lostRecords(let change):
      Sentence(
        english: "10 % of participations lost: off by \(percent(change))",
        latvian: "zūdot 10 % dalību: novirze \(percent(change))")
    case .secondNames(let change):
      Sentence(
        english: "10 % under two names: off by \(percent(change))",
        latvian: "10 % ar diviem nosaukumiem: novirze \(percent(change))")
    case .choice(let choice, let change):
      Sentence(
        english: "\(percent(change)) other if \(choice.sentence.english)",
        latvian: "izmaiņa \(percent(change)), ja \(choice.sentence.latvian)")
    case .cheapDummy, .meeting, .discrimination, .reliability: phraseOfClusters(finding)
    }
  }

  private func phraseOfClusters(_ finding: AssessmentFinding) -> Sentence {
    switch finding {
    case .cheapDummy(let dummy, let effect):
      Sentence(
        english: "one dummy of \(dummy.sentence.english): \(number(effect)) deviations",
        latvian: "viena fiktīva aktivitāte ar \(dummy.sentence.latvian): \(number(effect)) "
          + "standartnovirzes")
    case .meeting(let effect):
      Sentence(
        english: "one meeting of all: \(number(effect)) deviations",
        latvian: "viena visu sanāksme: \(number(effect)) standartnovirzes")
    case .discrimination(let share, let interval):
      Sentence(
        english: "discrimination \(number(share)) (\(range(interval)))",
        latvian: "atšķirtspēja \(number(share)) (\(range(interval)))")
    case .reliability(let correlation):
      Sentence(
        english: "halves agree by r = \(number(correlation))",
        latvian: "puses saskan ar r = \(number(correlation))")
    default: Sentence(english: "", latvian: "")
    }
  }
}
