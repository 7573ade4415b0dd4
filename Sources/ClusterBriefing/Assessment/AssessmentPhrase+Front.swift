import ClusterEvaluation
import CooperationRecords
import Documents
import Terminology

/// What stands on the first sheet of a proposal.
extension AssessmentPhrase {
  static let pictureHeading = Sentence(
    english: "What follows from the evidence", latvian: "Kas izriet no pierādījumiem")
  static let ofVerdict = Sentence(
    english: "indicators with this verdict", latvian: "rādītāji ar šo atzinumu")
  static let others = Sentence(english: "others", latvian: "pārējie")
  static let pictureCaption = Sentence(
    english: "Verdicts on the indicators that were tried.",
    latvian: "Atzinumi par pārbaudītajiem rādītājiem.")
  static let pictureReading = Sentence(
    english:
      "Each bar is all indicators; the dark part are those with the verdict at its left. The table behind "
      + "this sheet says which.",
    latvian:
      "Katra josla ir visi rādītāji; tumšā daļa ir tie, kam ir kreisajā pusē rakstītais atzinums. Kuri "
      + "tie ir, rāda pilnā pārskata tabula.")
  static let boundary = Sentence(
    english: "boundaries and windows tried", latvian: "pārbaudītas robežas un laika posmi")

  static func canBeUsed(of all: Int) -> Sentence {
    Sentence(
      english: "indicators can be used, some of them with care",
      latvian: LatvianCount.noun(outOf: all, .indicator) + " ir lietojami, daļa – piesardzīgi")
  }

  static func ruledOut(of all: Int) -> Sentence {
    Sentence(
      english: "indicators should not decide on money",
      latvian: LatvianCount.noun(outOf: all, .indicator) + " nav lietojami lēmumiem par naudu")
  }

  static func areOpen(of all: Int) -> Sentence {
    Sentence(
      english: "indicators: these clusters carry no verdict",
      latvian: LatvianCount.noun(outOf: all, .indicator) + " šie klasteri atzinumu neļauj")
  }

  static func clustersTried(_ count: Int) -> Sentence {
    Sentence(
      english: count == 1 ? "cluster was large enough" : "clusters were large enough",
      latvian: LatvianCount.form(
        beside: count, "klasteris bija pietiekami liels", "klasteri bija pietiekami lieli"))
  }

  static func shortSeed(_ plan: AssessmentPlan) -> Sentence {
    Sentence(
      english: "splits \(plan.splits), draws \(plan.draws), seed \(plan.seed)",
      latvian: "dalījumi: \(plan.splits), izlozes: \(plan.draws), sēkla: \(plan.seed)")
  }
}
