import ClusterEvaluation
import CooperationRecords
import Documents
import NetworkAlgorithms
import Terminology

/// The words of the briefing on what changed: its head, its picture and its numbers.
enum ChangePhrase {
  static func kicker(_ title: String, _ windows: ChangeWindows?) -> Sentence {
    let span = windows.map { " · \(name(of: $0.earlier)) → \(name(of: $0.later))" } ?? ""
    return Sentence(
      english: "What changed · \(title)\(span)", latvian: "Kas mainījies · \(title)\(span)")
  }

  /// A window in short: 2018, 2016–2018, 2018-03.
  static func name(of window: DateWindow) -> String {
    window.from == window.through
      ? "\(window.from)" : "\(window.from)\u{2013}\(window.through)"
  }

  static let noDates = Sentence(
    english: "What changed cannot be told: the records have no dates",
    latvian: "Kas mainījies, nav nosakāms: ierakstos nav datumu")

  static func title(of study: ChangeStudy, _ telling: CountTelling) -> Sentence {
    let (kept, lost, new) = (study.ties.kept.count, study.ties.lost.count, study.ties.new.count)
    guard study.hasBoth else { return emptyTitle(study) }
    if kept + lost + new == 0 {
      return Sentence(
        english: "Nobody worked with anybody else, neither then nor now",
        latvian: "Neviens ne ar vienu nesadarbojās ne toreiz, ne tagad")
    }
    guard telling.isOpen(kept, of: kept + lost), telling.isOpen(kept, of: kept + new) else {
      return Sentence(
        english: "What became of cooperation since \(name(of: study.windows.earlier))",
        latvian: "Kas noticis ar sadarbību kopš \(name(of: study.windows.earlier))")
    }
    let earlier = EnglishCount.counted(kept + lost, "earlier tie was", "earlier ties were")
    return Sentence(
      english: "\(EnglishCount.number(kept)) of \(earlier) kept, and \(EnglishCount.number(new)) "
        + (new == 1 ? "is new" : "are new"),
      latvian: LatvianCount.outOf(kept, kept + lost, .earlierTie) + " "
        + LatvianCount.form(beside: kept, "saglabājusies", "saglabājušās") + ", un "
        + LatvianCount.number(new) + LatvianCount.form(beside: new, " ir jauna", " ir jaunas"))
  }

  private static func emptyTitle(_ study: ChangeStudy) -> Sentence {
    let window =
      study.later.activityCount == 0 ? study.windows.later : study.windows.earlier
    return Sentence(
      english: "What changed cannot be told: no activity is recorded in \(name(of: window))",
      latvian:
        "Kas mainījies, nav nosakāms: laika posmā \(name(of: window)) nav nevienas aktivitātes")
  }

  static func subtitle(compared: Int, told: Int) -> Sentence {
    guard compared > 0 else {
      return Sentence(
        english: "Too few activities for any indicator to be compared.",
        latvian: "Aktivitāšu ir par maz, lai salīdzinātu kaut vienu rādītāju.")
    }
    guard told > 0 else {
      return Sentence(
        english:
          "In none of the \(compared) indicators that can be compared do the two spans differ by more "
          + "than the records leave open.",
        latvian:
          "Nevienā no \(DocumentLanguage.latvian.counted(compared, .comparedIndicator, in: .preposition)) "
          + "abi laika posmi neatšķiras vairāk, nekā pieļauj ierakstu nenoteiktība.")
    }
    return Sentence(
      english:
        "In \(told) of the \(compared) indicators that can be compared the two spans differ by more than the "
        + "records leave open.",
      latvian: LatvianCount.outOf(told, compared, .comparedIndicator)
        + " abi laika posmi atšķiras vairāk, nekā pieļauj ierakstu nenoteiktība.")
  }

  // MARK: - The picture

  static let pictureHeading = Sentence(
    english: "What stayed, what went, what came", latvian: "Kas palika, kas zuda, kas nāca klāt")
  static let parts = [
    Sentence(english: "then alone", latvian: "tikai toreiz"),
    Sentence(english: "then and now", latvian: "toreiz un tagad"),
    Sentence(english: "now alone", latvian: "tikai tagad"),
  ]
  static let ties = Sentence(english: "Ties", latvian: "Saites")
  static let active = Sentence(english: "Active organisations", latvian: "Aktīvās organizācijas")
  static let members = Sentence(english: "Members", latvian: "Biedri")

  static func caption(_ windows: ChangeWindows) -> Sentence {
    let (then, now) = (name(of: windows.earlier), name(of: windows.later))
    return Sentence(
      english: "What was there in \(then), what is there in \(now), and what both have in common.",
      latvian: "Kas bija laika posmā \(then), kas ir laika posmā \(now) un kas tiem kopīgs.")
  }

  static let reading = Sentence(
    english:
      "The dark part was there then and now. With the white part it makes up then, with the coloured part "
      + "now. Each bar has its own scale.",
    latvian:
      "Tumšā daļa bija toreiz un ir tagad. Kopā ar balto daļu tā veido toreizējo, kopā ar krāsaino – "
      + "tagadējo. Katrai joslai ir savs mērogs.")

  // MARK: - The numbers

  static let recordedActivities = Sentence(
    english: "activities are in the records", latvian: "ir aktivitāšu skaits ierakstos")

  static func kept(of all: Int, then: String, now: String) -> Sentence {
    Sentence(
      english: "ties of \(then) are there in \(now) too",
      latvian: LatvianCount.noun(outOf: all, .earlierTie) + " (\(then)) ir arī tagad (\(now))")
  }

  static func new(of all: Int, now: String) -> Sentence {
    Sentence(
      english: "ties of \(now) are new",
      latvian: LatvianCount.noun(outOf: all, .tie) + ", kas ir tagad (\(now)), toreiz nebija")
  }

  static func came(of all: Int, now: String) -> Sentence {
    Sentence(
      english: "organisations active in \(now) were not active then",
      latvian: LatvianCount.noun(outOf: all, .organisation)
        + ", kas aktīvas tagad (\(now)), toreiz aktīvas nebija")
  }

  static func told(of all: Int) -> Sentence {
    Sentence(
      english: "indicators differ by more than the records leave open",
      latvian: LatvianCount.noun(outOf: all, .indicator)
        + " atšķiras vairāk, nekā pieļauj ierakstu nenoteiktība")
  }
}
