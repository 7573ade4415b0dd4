import ClusterEvaluation
import CooperationRecords

/// The cautions, the tables and the notes.
extension ChangePhrase {
  static func carried(_ carried: String, of kept: String) -> Sentence {
    Sentence(
      english: "Kept ties that rest on activities alone that had begun before: \(carried) of "
        + "\(kept). Such a tie is "
        + "no new decision to work together.",
      latvian: "Saglabātās saites, kas balstās tikai uz agrāk sāktām aktivitātēm: \(carried) no "
        + "\(kept). "
        + "Šāda saite nav jauns lēmums sadarboties.")
  }

  static func incomplete(_ now: String) -> Sentence {
    Sentence(
      english: "Records of the last span may not be complete: what is not yet recorded for \(now) "
        + "looks as if it "
        + "had ended.",
      latvian: "Pēdējā laika posma ieraksti var nebūt pilnīgi: kas par \(now) vēl nav ierakstīts, "
        + "izskatās "
        + "beidzies.")
  }

  static func undated(_ count: String) -> Sentence {
    Sentence(
      english: "Activities without a date are in neither span: \(count).",
      latvian: "Aktivitātes bez datuma nav nevienā no posmiem: \(count).")
  }

  static let lostTies = Sentence(
    english: "A tie that is not there now need not be broken: the two may work together in ways "
      + "that nobody recorded.",
    latvian: "Saite, kuras tagad nav, ne vienmēr ir pārtrūkusi: abi var sadarboties veidos, ko "
      + "neviens nav "
      + "ierakstījis.")

  // MARK: - Tables

  static let countsHeading = Sentence(english: "Then and now", latvian: "Toreiz un tagad")
  static let countsCaption = Sentence(
    english: "What stayed, what went and what came",
    latvian: "Kas palika, kas zuda un kas nāca "
      + "klāt")
  static let what = Sentence(english: "What", latvian: "Kas")
  static let then = Sentence(english: "Then", latvian: "Toreiz")
  static let now = Sentence(english: "Now", latvian: "Tagad")
  static let activities = Sentence(english: "Activities", latvian: "Aktivitātes")

  static let cameHeading = Sentence(
    english: "Who came and who left", latvian: "Kas nāca klāt un kas aizgāja")
  static func cameCaption(_ ofMembers: Bool) -> Sentence {
    ofMembers
      ? Sentence(english: "Members now and not then", latvian: "Biedri tagad, bet ne toreiz")
      : Sentence(
        english: "Organisations active now and not then",
        latvian: "Organizācijas, kas aktīvas tagad, bet nebija toreiz")
  }
  static func leftCaption(_ ofMembers: Bool) -> Sentence {
    ofMembers
      ? Sentence(english: "Members then and not now", latvian: "Biedri toreiz, bet ne tagad")
      : Sentence(
        english: "Organisations active then and not now",
        latvian: "Organizācijas, kas bija aktīvas toreiz, bet nav tagad")
  }
  static let nobodyMoved = Sentence(
    english: "Nobody came and nobody left.", latvian: "Neviens nenāca klāt, un neviens neaizgāja.")

  static let indicatorsHeading = Sentence(
    english: "Indicators then and now", latvian: "Rādītāji toreiz un tagad")

  static func indicatorsCaption(_ size: Int?) -> Sentence {
    guard let size else {
      return Sentence(
        english: "Indicators as they are, with 95 % intervals; with fewer than "
          + "\(ClusterComparison.fewestActivities) activities in a span nothing is compared",
        latvian: "Rādītāji, kādi tie ir, ar 95 % intervāliem; ja laika posmā ir mazāk nekā "
          + "\(ClusterComparison.fewestActivities) aktivitāšu, nekas netiek salīdzināts")
    }
    return Sentence(
      english: "Indicators as they are, with 95 % intervals, and whether they differ at \(size) "
        + "activities, the "
        + "number that both spans have",
      latvian: "Rādītāji, kādi tie ir, ar 95 % intervāliem, un vai tie atšķiras pie \(size) "
        + "aktivitātēm, kādu "
        + "skaitu sasniedz abi posmi")
  }

  static func atCommon(_ size: Int, _ word: Sentence) -> Sentence {
    Sentence(
      english: "\(word.english), at \(size)", latvian: "\(word.latvian), pie \(size)")
  }

  static let difference = Sentence(english: "Difference", latvian: "Atšķirība")
  static let withoutNumber = Sentence(
    english: "Without a number in either span", latvian: "Bez skaitļa abos laika posmos")
  static let indicatorsWithheld = Sentence(
    english: "Indicators are left out where small counts are withheld: a count would follow from "
      + "them.",
    latvian: "Ja mazi skaiti netiek uzrādīti, rādītāju nav: no tiem skaitu varētu izrēķināt.")

  // MARK: - Notes

  static let tie = Sentence(
    english: "Two organisations are tied in a span if they take part in the same activity in it; "
      + "how strongly is left "
      + "aside. Active is who takes part in something; members are those on the last day of a "
      + "span.",
    latvian: "Divas organizācijas laika posmā ir saistītas, ja tajā piedalās vienā un tajā pašā "
      + "aktivitātē; cik "
      + "stipri, nav svarīgi. Aktīvs ir tas, kas kaut kur piedalās; biedri ir tie, kas ir posma "
      + "pēdējā dienā.")

  static func counting(_ rule: WindowRule) -> Sentence {
    switch rule {
    case .touching:
      Sentence(
        english: "An activity counts in every span that it touches.",
        latvian: "Aktivitāte skaitīta katrā laika posmā, kuru tā skar.")
    case .starting:
      Sentence(
        english: "An activity counts in the span in which it starts.",
        latvian: "Aktivitāte skaitīta laika posmā, kurā tā sākas.")
    case .ending:
      Sentence(
        english: "An activity counts in the span in which it ends.",
        latvian: "Aktivitāte skaitīta laika posmā, kurā tā beidzas.")
    }
  }

  static let differenceMethod = Sentence(
    english: "Indicators are compared at the common number of activities, since most grow or fall "
      + "with it. A difference "
      + "is told where the p of all indicators, adjusted together (Benjamini–Yekutieli), is 0.05 "
      + "or less; "
      + "activities that both spans share vary together. Otherwise nothing is said of its "
      + "direction.",
    latvian: "Rādītāji salīdzināti pie kopīga aktivitāšu skaita, jo vairums mainās līdz ar to. "
      + "Atšķirība nosaukta "
      + "tikai tad, ja visu rādītāju kopīgi koriģētā p (Bendžamini–Jekutieli) ir 0,05 vai mazāka; "
      + "aktivitātes, kas ir abos posmos, mainās kopā. Citādi par tās virzienu nekas netiek "
      + "teikts.")
}
