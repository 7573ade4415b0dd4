import ClusterEvaluation
import CooperationRecords
import Terminology

/// The words of the briefing on data.
enum DataPhrase {
  static func kicker(_ title: String) -> Sentence {
    Sentence(english: "Data quality · \(title)", latvian: "Datu kvalitāte · \(title)")
  }

  static let pictureHeading = Sentence(english: "What is known", latvian: "Kas ir zināms")
  static let known = Sentence(english: "known", latvian: "zināms")
  static let notKnown = Sentence(english: "not known", latvian: "nav zināms")
  static let caption = Sentence(
    english: "How much the records tell of what pages and indicators ask for",
    latvian: "Cik daudz ieraksti stāsta no tā, ko prasa pārskati un rādītāji")
  static let reading = Sentence(
    english: "Each bar is all organisations, activities or memberships; the dark part are those "
      + "of which it is known.",
    latvian: "Katra josla ir visas organizācijas, aktivitātes vai dalības; tumšā daļa ir tās, par "
      + "kurām tas ir zināms.")
  static let actionsHeading = Sentence(english: "What to do first", latvian: "Ko darīt vispirms")
  static let nothingToDo = Sentence(
    english: "Nothing is missing that an indicator asks for, and nothing is doubtful.",
    latvian: "Netrūkst nekā, ko prasa kāds rādītājs, un nekas nav apšaubāms.")
  static let consequencesHeading = Sentence(
    english: "What that means for the numbers", latvian: "Ko tas nozīmē skaitļiem")
  static let consequencesCaption = Sentence(
    english: "What the records do not tell, or not of all, and which indicators need it",
    latvian: "Ko ieraksti nestāsta vai stāsta ne par visiem, un kuriem rādītājiem tas vajadzīgs")
  static let noConsequences = Sentence(
    english: "The records tell whatever an indicator asks for.",
    latvian: "Ieraksti stāsta visu, ko kāds rādītājs prasa.")
  static let tiesOnly = Sentence(
    english:
      "The file holds ties alone. Indicators are about activities, so none of them has a number.",
    latvian:
      "Failā ir tikai saites. Rādītāji ir par aktivitātēm, tāpēc nevienam no tiem nav skaitļa.")
  static let missing = Sentence(english: "What is missing", latvian: "Kā trūkst")
  static let knownShare = Sentence(english: "Known, %", latvian: "Zināms, %")
  static let effect = Sentence(english: "What follows", latvian: "Kas no tā izriet")
  static let indicators = Sentence(english: "Indicators", latvian: "Rādītāji")
  static let undefined = Sentence(english: "no number", latvian: "nav skaitļa")
  static let inPart = Sentence(
    english: "rests on the known part", latvian: "balstās uz zināmo daļu")

  /// What `need` asks for, to stand at the beginning of a line.
  static func name(of need: IndicatorProfile.Need) -> Sentence {
    switch need {
    case .memberships: Sentence(english: "Who is a member", latvian: "Kas ir biedri")
    case .joiningDates: Sentence(english: "When members joined", latvian: "Kad biedri iestājās")
    case .clusterOrganisation:
      Sentence(english: "Who runs the cluster", latvian: "Kas vada klasteri")
    case .organisationKinds:
      Sentence(english: "Kinds of organisations", latvian: "Organizāciju veidi")
    case .activityKinds: Sentence(english: "Kinds of activities", latvian: "Aktivitāšu veidi")
    case .dates: Sentence(english: "Dates of activities", latvian: "Aktivitāšu datumi")
    case .ris3: Sentence(english: "RIS3 areas or directions", latvian: "RIS3 jomas vai virzieni")
    case .themes: Sentence(english: "Themes of activities", latvian: "Aktivitāšu tēmas")
    case .countries: Sentence(english: "Countries", latvian: "Valstis")
    case .budgets: Sentence(english: "Budgets of activities", latvian: "Aktivitāšu budžeti")
    case .severalClusters: Sentence(english: "Other clusters", latvian: "Citi klasteri")
    }
  }

  // MARK: - The title

  static func title(of quality: DataQuality, _ telling: CountTelling) -> Sentence {
    let (left, rows) = (quality.leftOutCount, quality.rowCount)
    if quality.records.organisations.isEmpty {
      return Sentence(
        english: "These records hold no organisation",
        latvian: "Šajos ierakstos nav nevienas organizācijas")
    }
    let leftShare = rows > 0 ? Double(left) / Double(rows) : 0
    guard let least = quality.leastKnown, leftShare <= 1 - (least.share ?? 1) else {
      return left > 0 ? titleOfRows(left, of: rows) : everythingKnown(quality)
    }
    guard telling.isOpen(least.unknown, of: least.all) || least.unit == .activities else {
      return Sentence(
        english: "Something is not known of some organisations",
        latvian: "Par dažām organizācijām kas nav zināms")
    }
    return titleOfUnknown(least)
  }

  private static func titleOfRows(_ left: Int, of rows: Int) -> Sentence {
    Sentence(
      english:
        "\(EnglishCount.number(left)) of \(EnglishCount.counted(rows, "row was", "rows were")) left out",
      latvian: LatvianCount.outOf(left, rows, .row) + " nav nolasītas")
  }

  private static func titleOfNothingKnown(_ need: IndicatorProfile.Need) -> Sentence {
    switch need {
    case .dates:
      Sentence(
        english: "No activity in these records has a date",
        latvian: "Šajos ierakstos datuma nav nevienai aktivitātei")
    case .countries:
      Sentence(
        english: "These records tell no organisation’s country",
        latvian: "Šajos ierakstos valsts nav zināma nevienai organizācijai")
    default:
      Sentence(
        english: "These records tell no organisation’s kind",
        latvian: "Šajos ierakstos veids nav zināms nevienai organizācijai")
    }
  }

  private static func everythingKnown(_ quality: DataQuality) -> Sentence {
    quality.leading.contains { $0.need == .dates }
      ? Sentence(
        english: "Every row was read, and all kinds, countries and dates are known",
        latvian: "Visas rindas nolasītas, un visi veidi, valstis un datumi ir zināmi")
      : Sentence(
        english: "Every row was read, and all kinds and countries are known",
        latvian: "Visas rindas nolasītas, un visi veidi un valstis ir zināmi")
  }

  private static func titleOfUnknown(_ least: KnownShare) -> Sentence {
    guard least.known > 0 else { return titleOfNothingKnown(least.need) }
    let (unknown, all) = (EnglishCount.number(least.unknown), least.all)
    let organisations = LatvianCount.outOf(least.unknown, all, .organisation)
    switch least.need {
    case .dates:
      return Sentence(
        english:
          "\(unknown) of \(EnglishCount.counted(all, "activity has", "activities have")) no date",
        latvian: LatvianCount.outOf(least.unknown, all, .activity)
          + " nav datuma")
    case .countries:
      return Sentence(
        english:
          "The country of \(unknown) of \(EnglishCount.counted(all, .organisation)) is not known",
        latvian: "\(organisations) nav zināma valsts")
    default:
      return Sentence(
        english:
          "The kind of \(unknown) of \(EnglishCount.counted(all, .organisation)) is not known",
        latvian: "\(organisations) nav zināms veids")
    }
  }
}
