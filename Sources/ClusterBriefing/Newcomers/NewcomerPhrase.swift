import ClusterEvaluation
import CooperationRecords
import Terminology

/// The words of the briefing on newcomers: its head, and how its picture is read.
enum NewcomerPhrase {
  static func kicker(_ title: String, on day: CalendarDay?) -> Sentence {
    let when = day.map { " · \($0)" } ?? ""
    return Sentence(
      english: "Newcomers · \(title)\(when)", latvian: "Jaunie biedri · \(title)\(when)")
  }

  static func title(of study: NewcomerStudy, _ telling: CountTelling) -> Sentence {
    if let gap = study.gap { return title(of: gap) }
    let all = study.newcomers.count
    let established = study.newcomers.count { $0.establishedCount > 0 }
    switch study.basis {
    case .membership:
      guard all > 0 else {
        return Sentence(
          english: "Nobody is known to have joined in the last two years",
          latvian: "Nav zināms, ka pēdējos divos gados kāds būtu iestājies")
      }
      guard telling.isOpen(established, of: all) else {
        return Sentence(
          english: "Who is new, and whom new members work with",
          latvian: "Kas ir jaunie biedri un ar ko tie sadarbojas")
      }
      return Sentence(
        english: "\(EnglishCount.number(established)) of "
          + EnglishCount.counted(all, "new member works", "new members work")
          + " with a member of two years or more",
        latvian: LatvianCount.outOf(established, all, .newMember)
          + " sadarbojas ar kādu, kas klasterī ir divus gadus vai ilgāk")
    case .appearance:
      let whole = all + study.established.count
      guard all > 0 else {
        return Sentence(
          english: "Nobody appears for the first time in the last two years",
          latvian: "Pēdējos divos gados neviens neparādās pirmo reizi")
      }
      guard telling.isOpen(all, of: whole) else {
        return Sentence(
          english: "Who appears for the first time, and with whom",
          latvian: "Kas parādās pirmo reizi un ar ko kopā")
      }
      return Sentence(
        english: "\(EnglishCount.number(all)) of "
          + EnglishCount.counted(whole, "organisation appears", "organisations appear")
          + " for the first time in the last two years",
        latvian: LatvianCount.outOf(all, whole, .organisation)
          + " pirmo reizi parādās pēdējos divos gados")
    }
  }

  private static func title(of gap: NewcomerStudy.Gap) -> Sentence {
    switch gap {
    case .noDates:
      Sentence(
        english: "Who is new cannot be told: the records have no dates",
        latvian: "Kas ir jauns, nav nosakāms: ierakstos nav datumu")
    case .noJoiningDates:
      Sentence(
        english: "Who is new cannot be told: the records do not say when members joined",
        latvian: "Kas ir jauns, nav nosakāms: ierakstos nav teikts, kad biedri iestājās")
    case .tooShort:
      Sentence(
        english: "Who is new cannot be told: the records reach back less than two years",
        latvian: "Kas ir jauns, nav nosakāms: ieraksti aptver mazāk nekā divus gadus")
    }
  }

  /// What to do where nobody can be told to be new.
  static func advice(for gap: NewcomerStudy.Gap) -> Sentence {
    switch gap {
    case .noDates:
      Sentence(
        english:
          "Add the columns “start” to the activities, or “cluster” and “member_since” to the "
          + "organisations.",
        latvian: "Pievienojiet aktivitātēm aili „start” vai organizācijām ailes „cluster” un "
          + "„member_since”.")
    case .noJoiningDates:
      Sentence(
        english: "Add the column “member_since”: the day, the month or the year will do.",
        latvian: "Pievienojiet aili „member_since”: pietiek ar dienu, mēnesi vai gadu.")
    case .tooShort:
      Sentence(
        english:
          "Add earlier records, or say with the columns “cluster” and “member_since” who joined when.",
        latvian:
          "Pievienojiet agrākus ierakstus vai ailēs „cluster” un „member_since” norādiet, kas kad "
          + "iestājies.")
    }
  }

  static func subtitle(of study: NewcomerStudy) -> Sentence? {
    guard study.gap == nil else { return nil }
    switch study.basis {
    case .membership:
      return nil
    case .appearance:
      return Sentence(
        english:
          "The records know no memberships; new is who takes part in something for the first time.",
        latvian: "Ierakstos nav dalības klasteros; jauns ir tas, kas kaut kur piedalās pirmo reizi."
      )
    }
  }

  // MARK: - The picture

  static let curveHeading = Sentence(
    english: "How soon new members find a partner", latvian: "Cik drīz jaunie biedri atrod partneri"
  )
  static let kindHeading = Sentence(
    english: "Who is new, by kind", latvian: "Kas ir jauni, pēc veida")
  static let new = Sentence(english: "new", latvian: "jauni")
  static let notNew = Sentence(english: "not new", latvian: "nav jauni")
  static let intervalHeading = Sentence(english: "95 % interval", latvian: "95 % intervāls")
  static let months = Sentence(english: "months after joining", latvian: "mēneši pēc iestāšanās")

  static func curveCaption(_ watched: String) -> Sentence {
    Sentence(
      english:
        "How likely a member works with one of two years or more, so many months after joining "
        + "(joinings watched: \(watched)).",
      latvian:
        "Cik iespējams, ka biedrs sadarbojas ar kādu, kas klasterī ir divus gadus vai ilgāk, tik "
        + "mēnešu pēc iestāšanās (vērotās iestāšanās: \(watched)).")
  }

  static let curveReading = Sentence(
    english:
      "The line rises when somebody finds such a partner; the dot is the value after twelve months, and "
      + "grey lines are 95 % intervals. All who joined while the records watch are in it.",
    latvian:
      "Līnija kāpj, kad kāds atrod šādu partneri; punkts ir vērtība pēc divpadsmit mēnešiem, pelēkās "
      + "līnijas – 95 % intervāli. Ietverti visi, kas iestājušies ierakstu laikā.")

  static let kindCaption = Sentence(
    english: "New organisations among all, by kind.",
    latvian: "Jaunās organizācijas starp visām, pēc veida.")
  static let kindReading = Sentence(
    english: "Each bar is all organisations of a kind; the dark part are the new ones.",
    latvian: "Katra josla ir visas viena veida organizācijas; tumšā daļa ir jaunās.")
}
