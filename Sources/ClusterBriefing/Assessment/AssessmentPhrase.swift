import ClusterEvaluation
import CooperationRecords

/// The words of an assessment of indicators.
enum AssessmentPhrase {
  static let indicator = Sentence(english: "indicator", latvian: "rādītājs")
  static let verdict = Sentence(english: "verdict", latvian: "atzinums")

  static let columns = [
    Sentence(english: "halves agree", latvian: "puses saskan"),
    Sentence(english: "half size", latvian: "ar pusi"),
    Sentence(english: "tells apart", latvian: "atšķir"),
    Sentence(english: "records lost", latvian: "zuduši ieraksti"),
    Sentence(english: "two names", latvian: "divi vārdi"),
    Sentence(english: "boundary, window", latvian: "robeža, laiks"),
    Sentence(english: "dummy of two", latvian: "fiktīva diviem"),
    Sentence(english: "meeting of all", latvian: "fiktīva visiem"),
    Sentence(english: "cost", latvian: "izmaksas"),
  ]

  static let tableCaption = Sentence(
    english: "What each indicator is worth for deciding on funding",
    latvian: "Cik katrs rādītājs der lēmumiem par finansējumu")
  static let tableHeading = Sentence(english: "Verdicts", latvian: "Atzinumi")
  static let evidenceHeading = Sentence(
    english: "What speaks for and against each", latvian: "Kas runā par un pret katru")
  static let thresholdsHeading = Sentence(english: "Thresholds", latvian: "Sliekšņi")
  static let methodHeading = Sentence(
    english: "Method and caveats", latvian: "Metode un ierobežojumi")
  static let thresholdsAndMethod = Sentence(
    english: "Thresholds, method and caveats", latvian: "Sliekšņi, metode un ierobežojumi")
  static let kicker = Sentence(
    english: "Proposal: which indicators to ask of beneficiaries",
    latvian: "Priekšlikums: kādus rādītājus prasīt finansējuma saņēmējiem")

  static func sayTheSame(_ names: [String]) -> Sentence {
    let list = names.joined(separator: ", ")
    return Sentence(
      english: "Orders the clusters as these do, or the other way round: \(list).",
      latvian: "Sakārto klasterus tāpat vai pretēji kā: \(list).")
  }

  static func clusters(_ assessment: IndicatorAssessment) -> Sentence {
    let (all, small) = (assessment.clusters, assessment.tooSmall)
    let list = all.map { "\($0.name) \($0.activityCount)" }.joined(separator: ", ")
    let left = small.map { "\($0.name) \($0.activityCount)" }.joined(separator: ", ")
    return Sentence(
      english: "Clusters and their activities: \(list)."
        + (small.isEmpty ? "" : " Too small: \(left)."),
      latvian: "Klasteri un to aktivitātes: \(list)."
        + (small.isEmpty ? "" : " Par maziem: \(left)."))
  }

  /// The clusters by their number and size alone, for a subtitle.
  static func size(_ assessment: IndicatorAssessment) -> Sentence {
    let sizes = assessment.clusters.map(\.activityCount)
    let (least, most) = (sizes.min() ?? 0, sizes.max() ?? 0)
    let (count, small) = (sizes.count, assessment.tooSmall.count)
    return Sentence(
      english:
        "Tried over clusters: \(count), with activities from \(least) to \(most); too small and "
        + "left out: \(small).",
      latvian: "Pārbaudīti klasteri: \(count), aktivitātes no \(least) līdz \(most); par maziem un "
        + "izlaisti: \(small).")
  }

  static let withoutNumber = Sentence(
    english: "Without a number in any of these clusters",
    latvian: "Bez skaitļa visos šajos klasteros")

  static func seed(_ plan: AssessmentPlan, halfSize: Int) -> Sentence {
    Sentence(
      english: "Activities in a half: \(halfSize). Splits: \(plan.splits). Draws: \(plan.draws). "
        + "Seed: \(plan.seed).",
      latvian: "Aktivitātes pusē: \(halfSize). Dalījumi: \(plan.splits). Izlozes: \(plan.draws). "
        + "Sēkla: \(plan.seed).")
  }

  static let method = [
    Sentence(
      english:
        "Reliability is the mean correlation over the clusters of two random halves of equally "
        + "many activities; where clusters hardly differ, nothing is reliable.",
      latvian:
        "Ticamība ir vidējā korelācija starp divām nejaušām pusēm ar vienādu aktivitāšu skaitu; "
        + "ja klasteri gandrīz neatšķiras, nekas nav ticams."),
    Sentence(
      english:
        "Discrimination is the share of the variance between clusters that is no chance; its "
        + "interval takes the sampling variance as known.",
      latvian: "Atšķirtspēja ir tā klasteru dispersijas daļa, kas nav nejaušība; intervāls izlases "
        + "dispersiju pieņem par zināmu."),
    Sentence(
      english: "Changes are relative to the value of the cluster; dummies are told in standard "
        + "deviations between clusters.",
      latvian: "Izmaiņas ir attiecībā pret klastera vērtību; fiktīvo aktivitāšu ietekme – klasteru "
        + "standartnovirzēs."),
    Sentence(
      english: "A verdict holds for clusters like these. It is about numbers that decide on money; "
        + "as a description an indicator may still be of use.",
      latvian: "Atzinums attiecas uz šādiem klasteriem un uz skaitļiem, pēc kuriem lemj par "
        + "finansējumu; aprakstam rādītājs var noderēt tik un tā."),
    Sentence(
      english:
        "With few clusters equal orders come about by chance: among seven, in one of twenty pairs "
        + "of unrelated indicators.",
      latvian: "Ja klasteru ir maz, kārtība sakrīt arī nejauši: septiņiem klasteriem – vienam no "
        + "divdesmit nesaistītu rādītāju pāriem."),
  ]
}
