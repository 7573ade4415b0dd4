import ClusterEvaluation
import CooperationRecords
import Terminology

/// The numbers, the cautions, the tables and the notes.
extension NewcomerPhrase {
  private static func newOnes(_ all: Int, _ basis: NewcomerStudy.Basis) -> String {
    basis == .membership
      ? LatvianCount.noun(outOf: all, .newMember)
      : LatvianCount.noun(outOf: all, .newOrganisation)
  }

  static let recordedOrganisations = Sentence(
    english: "organisations are in the records", latvian: "ir organizāciju skaits ierakstos")
  static let datedMemberships = Sentence(
    english: "memberships have a date of joining", latvian: "ir dalību skaits ar iestāšanās datumu")
  static let datedActivities = Sentence(
    english: "activities have a date", latvian: "ir aktivitāšu skaits ar datumu")

  static func areNew(_ whole: Int, _ basis: NewcomerStudy.Basis) -> Sentence {
    switch basis {
    case .membership:
      Sentence(
        english: "members have been so for less than two years",
        latvian: LatvianCount.noun(outOf: whole, .member)
          + " klasterī ir mazāk nekā divus gadus")
    case .appearance:
      Sentence(
        english: "organisations appear for the first time in the last two years",
        latvian: LatvianCount.noun(outOf: whole, .organisation)
          + " pirmo reizi parādās pēdējos divos gados")
    }
  }

  static func havePartner(_ all: Int, _ basis: NewcomerStudy.Basis) -> Sentence {
    Sentence(
      english: basis == .membership
        ? "new members have had a partner since they joined"
        : "new organisations have had a partner",
      latvian: "\(newOnes(all, basis)) "
        + (basis == .membership ? "kopš iestāšanās ir bijis partneris" : "ir bijis partneris"))
  }

  static func haveEstablished(_ all: Int, _ basis: NewcomerStudy.Basis) -> Sentence {
    Sentence(
      english: basis == .membership
        ? "new members work with a member of two years or more"
        : "new organisations work with one that had appeared earlier",
      latvian: "\(newOnes(all, basis)) sadarbojas ar "
        + (basis == .membership
          ? "kādu, kas klasterī ir divus gadus vai ilgāk" : "kādu, kas bija parādījies agrāk"))
  }

  static func knewDoors(_ all: Int) -> Sentence {
    Sentence(
      english: "new members had worked with a member before they joined",
      latvian: "\(newOnes(all, .membership)) jau pirms iestāšanās bija sadarbojušies ar kādu biedru"
    )
  }

  static let afterOneYear = Sentence(
    english: "is how likely a joiner works with a member of two years or more within twelve months",
    latvian:
      "ir iespējamība, ka iestājies biedrs divpadsmit mēnešos sadarbojas ar kādu, kas klasterī ir divus "
      + "gadus vai ilgāk")

  static func interval(_ range: String, watched: String) -> Sentence {
    Sentence(
      english: "95 % interval \(range); joinings watched: \(watched)",
      latvian: "95 % intervāls \(range); vērotās iestāšanās: \(watched)")
  }

  static func undated(_ count: Int) -> Sentence {
    Sentence(
      english: count == 1
        ? "member joined nobody knows when, and counts as not new"
        : "members joined nobody knows when, and count as not new",
      latvian: LatvianCount.form(
        beside: count, "biedra iestāšanās laiks nav zināms; tas nav skaitīts kā jauns",
        "biedru iestāšanās laiks nav zināms; tie nav skaitīti kā jauni"))
  }

  // MARK: - Cautions

  static let shortTime = Sentence(
    english:
      "Who joined last month has had little time: no partner yet is no finding about anybody.",
    latvian:
      "Kas iestājies pagājušajā mēnesī, tam laika bijis maz: partnera trūkums vēl neko par nevienu "
      + "neliecina.")

  static let doorsCaution = Sentence(
    english:
      "“Through whom” says who was in the same activity before, and not who invited anybody.",
    latvian: "„Caur ko” rāda, kas agrāk bija tajā pašā aktivitātē, nevis to, kas kuru uzaicinājis.")

  static let appearanceCaution = Sentence(
    english: "Who appears for the first time here may have worked elsewhere for long.",
    latvian: "Kas šeit parādās pirmo reizi, var jau sen būt darbojies citur.")

  static let publicCaution = Sentence(
    english:
      "This edition for everybody tells no partners of single newcomers, and no count from 1 to 2, so "
      + "that nobody is pointed out as alone.",
    latvian:
      "Šajā publiskajā izdevumā atsevišķu jauno biedru partneri nav nosaukti un skaits no 1 līdz 2 "
      + "nav norādīts, lai neviens netiktu parādīts kā vientuļš.")

  // MARK: - Tables

  static let whoHeading = Sentence(english: "Who they are", latvian: "Kas tie ir")
  static let whomHeading = Sentence(
    english: "Whom they work with", latvian: "Ar ko tie sadarbojas")
  static let doorsHeading = Sentence(
    english: "Through whom they came in", latvian: "Caur ko tie ienāca")
  static let whoCaption = Sentence(english: "Newcomers", latvian: "Jaunie")
  static let kindsCaption = Sentence(
    english: "New and other organisations, by kind",
    latvian: "Jaunās un pārējās organizācijas pēc veida")
  static let whomCaption = Sentence(
    english: "How many newcomers have had a partner of each kind",
    latvian: "Cik jaunajiem ir bijis katra veida partneris")
  static let doorsCaption = Sentence(
    english: "Organisations through which newcomers came in",
    latvian: "Organizācijas, caur kurām ienāca jaunie")
  static let noPartners = Sentence(
    english: "The records name no partner of a newcomer.",
    latvian: "Ierakstos nav neviena jaunienācēju partnera.")
  static let noDoors = Sentence(
    english:
      "The records show nobody through whom newcomers came in, or too few newcomers to say so.",
    latvian: "Ierakstos nav redzams neviens, caur ko jaunie ienākuši, vai jauno ir par maz, lai to "
      + "teiktu.")
  static let since = Sentence(english: "Since", latvian: "Kopš")
  static let partners = Sentence(english: "Partners", latvian: "Partneri")
  static let establishedPartners = Sentence(
    english: "not new", latvian: "nav jauni")
  static let through = Sentence(english: "Through whom", latvian: "Caur ko")
  static let newcomers = Sentence(english: "Newcomers", latvian: "Jaunie")
  static let others = Sentence(english: "Others", latvian: "Pārējie")

  // MARK: - Notes

  static func definition(_ basis: NewcomerStudy.Basis) -> Sentence {
    switch basis {
    case .membership:
      Sentence(
        english:
          "A newcomer has been a member for less than two years on the day. Who was a member of any "
          + "cluster for two years or more is not new, nor is a member since nobody knows when. Who runs a "
          + "cluster is left out.",
        latvian:
          "Jauns biedrs šajā dienā klasterī ir mazāk nekā divus gadus. Kas kādā klasterī ir divus gadus "
          + "vai ilgāk, nav jauns; jauns nav arī biedrs, kura iestāšanās laiks nav zināms. Klasteru "
          + "vadītājas organizācijas nav skaitītas.")
    case .appearance:
      Sentence(
        english:
          "New is who begins its first dated activity within the two years before the day.",
        latvian:
          "Jauns ir tas, kura pirmā datētā aktivitāte sākas divos gados pirms šīs dienas.")
    }
  }

  static let partnerDefinition = Sentence(
    english:
      "Partners share an activity that began since the newcomer joined or appeared. Through whom it came "
      + "in: the members at that time with whom it shared an activity begun before; if none, those in its first "
      + "activity since. Activities without a date are left out.",
    latvian:
      "Partneriem ir kopīga aktivitāte, kas sākusies kopš iestāšanās vai parādīšanās. Caur ko ienācis: "
      + "tā laika biedri, ar kuriem bija agrāk sākta kopīga aktivitāte; ja tādu nav, tie, kas bija pirmajā "
      + "aktivitātē pēc tam. Aktivitātes bez datuma nav skaitītas.")

  static let curveDefinition = Sentence(
    english: "Cumulative incidence of the first activity with a member of two years or more "
      + "(Aalen–Johansen): members are watched from joining, lost from sight at the end of the records, and "
      + "leaving is a competing event.",
    latvian:
      "Pirmās aktivitātes ar biedru, kas klasterī ir divus gadus vai ilgāk, kumulatīvā incidence "
      + "(Ālena–Johansena novērtējums): biedrus vēro no iestāšanās, ierakstu beigās tie zūd no redzesloka, un "
      + "izstāšanās ir konkurējošs notikums.")
}
