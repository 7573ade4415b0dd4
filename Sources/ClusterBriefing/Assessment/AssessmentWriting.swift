public import ClusterEvaluation
import CooperationRecords
public import Documents

/// How the numbers and findings of an assessment are written in one language.
struct AssessmentWriting {
  let language: DocumentLanguage

  func percent(_ value: Double) -> String {
    language.number(100 * value, decimals: 0) + "\u{A0}%"
  }

  func signedPercent(_ value: Double) -> String {
    (value >= 0.005 ? "+" : "") + percent(value)
  }

  func number(_ value: Double) -> String { language.number(value, decimals: 2) }

  func range(_ range: ClosedRange<Double>) -> String {
    "\(number(range.lowerBound)) … \(number(range.upperBound))"
  }

  /// The columns of the verdict table, the indicator and the verdict left out.
  func cells(of row: IndicatorAssessment.Row, withInterval: Bool = true) -> [String] {
    let middle = IndicatorAssessment.shares.count / 2
    let choice = row.choices.compactMap { $0?.mean }.max()
    return [
      row.reliability.map { number($0.correlation) } ?? "–",
      row.sizeBias.map { signedPercent($0.mean) } ?? "–",
      row.discrimination.map {
        number($0.share) + (withInterval ? " (\(range($0.interval)))" : "")
      } ?? "–",
      row.lostRecords[middle].map { percent($0.mean) } ?? "–",
      row.secondNames[middle].map { percent($0.mean) } ?? "–",
      choice.map(percent) ?? "–",
      row.gaming.map { number($0.cheapestEffect) } ?? "–",
      row.gaming?.meetingEffect.map(number) ?? "–", row.cost.sentence[language],
    ]
  }

  /// What was found, in a sentence.
  func sentence(_ finding: AssessmentFinding) -> String {
    let sentence =
      switch finding {
      case .tooFewClusters, .countsOnly, .noReliability, .noSizeBias, .cannotTellClustersApart:
        ofNothingMeasured(finding)
      case .sizeBias, .lostRecords, .secondNames, .choice: ofChange(finding)
      case .cheapDummy, .meeting, .discrimination, .reliability: ofClusters(finding)
      }
    return sentence[language]
  }

  private func ofNothingMeasured(_ finding: AssessmentFinding) -> Sentence {
    switch finding {
    case .tooFewClusters(let count):
      Sentence(
        english: "Clusters with a number: \(count), too few for a verdict.",
        latvian: "Klasteri, kuriem ir skaitlis: \(count); atzinumam to ir par maz.")
    case .countsOnly:
      Sentence(
        english: "It counts: a larger cluster has more of it whatever it does.",
        latvian: "Tas tikai skaita: lielākam klasterim tā ir vairāk, lai ko tas darītu.")
    case .noSizeBias:
      Sentence(
        english: "What half the activities make of it is not known.",
        latvian: "Nav zināms, kāds tas ir pie puses aktivitāšu.")
    case .cannotTellClustersApart:
      Sentence(
        english: "The clusters do not differ in it.", latvian: "Klasteri pēc tā neatšķiras.")
    default:
      Sentence(
        english: "Halves of the activities give no correlation.",
        latvian: "Aktivitāšu pusēm korelāciju nevar aprēķināt.")
    }
  }

  private func ofChange(_ finding: AssessmentFinding) -> Sentence {
    switch finding {
    case .sizeBias(let change):
      Sentence(
        english: "With half the activities it changes by \(signedPercent(change)).",
        latvian: "Pie puses aktivitāšu tas mainās par \(signedPercent(change)).")
    case .lostRecords(let change):
      Sentence(
        english: "Where 10 % of the participations are lost it is off by \(percent(change)).",
        latvian: "Ja zudušas 10 % dalību, tas novirzās par \(percent(change)).")
    case .secondNames(let change):
      Sentence(
        english: "Where 10 % of the organisations have two names it is off by \(percent(change)).",
        latvian: "Ja 10 % organizāciju ir ar diviem nosaukumiem, tas novirzās par "
          + "\(percent(change)).")
    case .choice(let choice, let change):
      Sentence(
        english: "It changes by \(percent(change)) if \(choice.sentence.english).",
        latvian: "Tas mainās par \(percent(change)), ja \(choice.sentence.latvian).")
    default: Sentence(english: "", latvian: "")
    }
  }

  private func ofClusters(_ finding: AssessmentFinding) -> Sentence {
    switch finding {
    case .cheapDummy(let dummy, let effect):
      Sentence(
        english: "One dummy activity of \(dummy.sentence.english) moves it by \(number(effect)) "
          + "standard deviations between clusters.",
        latvian: "Viena fiktīva aktivitāte ar \(dummy.sentence.latvian) to maina par "
          + "\(number(effect)) no klasteru standartnovirzes.")
    case .meeting(let effect):
      Sentence(
        english: "One meeting of all members moves it by \(number(effect)) standard deviations.",
        latvian: "Viena visu biedru sanāksme to maina par \(number(effect)) no standartnovirzes.")
    case .discrimination(let share, let interval):
      Sentence(
        english: "Of what sets the clusters apart, \(number(share)) is no chance "
          + "(95 % interval \(range(interval))).",
        latvian: "No klasteru atšķirībām \(number(share)) nav nejaušība "
          + "(95 % intervāls \(range(interval))).")
    case .reliability(let correlation):
      Sentence(
        english: "Two halves of the activities agree by r = \(number(correlation)).",
        latvian: "Divas aktivitāšu puses saskan ar r = \(number(correlation)).")
    default: Sentence(english: "", latvian: "")
    }
  }
}

extension AssessmentFinding {
  /// The finding in a sentence.
  public func sentence(in language: DocumentLanguage) -> String {
    AssessmentWriting(language: language).sentence(self)
  }
}
