import ClusterEvaluation
import CooperationRecords
import Terminology

/// The numbers, the cautions and the actions.
extension DataPhrase {
  static func subtitle(_ quality: DataQuality) -> Sentence {
    let undefined = quality.undefinedIndicators.count
    let all = ClusterIndicators.all.count
    if quality.records.holdsTies { return tiesOnly }
    guard undefined > 0 else {
      return Sentence(
        english: "The records carry all \(all) indicators, as far as they reach.",
        latvian: "Ieraksti ļauj aprēķināt visus \(all) rādītājus, ciktāl tie sniedzas.")
    }
    return Sentence(
      english: "For want of data \(undefined) of \(all) indicators have no number.",
      latvian: "Datu trūkuma dēļ skaitļa nav "
        + LatvianCount.outOf(undefined, all, .indicator) + ".")
  }

  static func rowsRead(_ rows: Int) -> Sentence {
    Sentence(
      english: rows == 1 ? "row became a record" : "rows became records or repeated one",
      latvian: LatvianCount.noun(outOf: rows, .row)
        + " kļuva par ierakstiem vai tos atkārtoja")
  }

  static let rowsNote = Sentence(
    english: "blank rows are not counted", latvian: "tukšas rindas nav skaitītas")

  /// Of how many something is known, behind „412 of 530”.
  static func isKnown(_ share: KnownShare) -> Sentence {
    let organisations = LatvianCount.noun(outOf: share.all, .organisation)
    switch share.need {
    case .countries:
      return Sentence(
        english: "organisations have a known country", latvian: "\(organisations) ir zināma valsts")
    case .dates:
      return Sentence(
        english: "activities have a date",
        latvian: LatvianCount.noun(outOf: share.all, .activity) + " ir datums")
    default:
      return Sentence(
        english: "organisations are of a known kind", latvian: "\(organisations) ir zināms veids")
    }
  }

  static func doubtful(_ count: Int) -> Sentence {
    Sentence(
      english: count == 1
        ? "value or row is in doubt or in error" : "values or rows are in doubt or in error",
      latvian: LatvianCount.form(
        beside: count, "vērtība vai rinda ir apšaubāma vai kļūdaina",
        "vērtības vai rindas ir apšaubāmas vai kļūdainas"))
  }

  static let cautions = [
    Sentence(
      english: "What is known need not be true: only what contradicts itself or a rule is noticed.",
      latvian:
        "Zināmais ne vienmēr ir patiess: pamanīts tiek tikai tas, kas ir pretrunā ar sevi vai "
        + "kādu noteikumu."),
    Sentence(
      english:
        "What nobody recorded is not seen here: who is missing from the file is missing from "
        + "every count.",
      latvian: "Neierakstītais šeit nav redzams: kā failā nav, tā nav nevienā skaitā."),
    Sentence(
      english:
        "An indicator that rests on part of the records speaks of that part. Where the unknown "
        + "differs from the known, it misleads.",
      latvian:
        "Rādītājs, kas balstās uz daļu ierakstu, runā tikai par šo daļu. Ja nezināmais atšķiras "
        + "no zināmā, tas maldina."),
  ]

  // MARK: - What to do

  /// `work` in a sentence; its counts are told as `telling` lets them.
  static func sentence(of work: DataAction.Work, _ telling: CountTelling) -> Sentence {
    switch work {
    case .mendRows(let count, let code):
      let title = FindingKind.title(of: code)
      return Sentence(
        english: "Mend the rows that were left out (\(telling.told(count))): "
          + "\(title?.english ?? code).",
        latvian: "Labojiet izlaistās rindas (\(telling.told(count))): \(title?.latvian ?? code).")
    case .lookAt(let count, let code):
      let title = FindingKind.title(of: code)
      return Sentence(
        english: "Look at what is doubtful (\(telling.told(count))): \(title?.english ?? code).",
        latvian: "Pārbaudiet apšaubāmo (\(telling.told(count))): \(title?.latvian ?? code).")
    case .confirmNames(let count):
      return Sentence(
        english: "Confirm the names that were merged without asking (\(telling.told(count))): "
          + "“kopa resolve” writes them into a list that a spreadsheet opens.",
        latvian: "Apstipriniet bez jautāšanas apvienotos nosaukumus (\(telling.told(count))): "
          + "„kopa resolve” tos ieraksta sarakstā, ko atver izklājlapā.")
    case .add(let need, let count):
      let name = name(of: need)
      return Sentence(
        english:
          "Add what no row tells: \(lower(name.english)). Indicators that wait for it: \(count).",
        latvian:
          "Pievienojiet to, kā nav nevienā rindā: \(lower(name.latvian)). Rādītāji, kas to gaida: "
          + "\(count).")
    case .fill(let share, let count):
      let name = name(of: share.need)
      let unknown = telling.told(share.unknown, of: share.all)
      return Sentence(
        english:
          "Fill in: \(lower(name.english)) (not known: \(unknown) of \(telling.told(share.all))). "
          + "Indicators that rest on it: \(count).",
        latvian: "Papildiniet: \(lower(name.latvian)) (nav zināms: \(unknown) no "
          + "\(telling.told(share.all))). Rādītāji, kas uz to balstās: \(count).")
    }
  }

  /// The name with a small first letter, unless it is an abbreviation.
  private static func lower(_ name: String) -> String {
    name.hasPrefix("RIS3") ? name : name.prefix(1).lowercased() + name.dropFirst()
  }

  static let weights = Sentence(
    english:
      "Actions stand in the order of the number of indicators that they touch, times the share of the "
      + "records. Rows, names and doubtful values touch all indicators.",
    latvian: "Darbi sakārtoti pēc to skarto rādītāju skaita, reizināta ar ierakstu daļu. Rindas, "
      + "nosaukumi un apšaubāmas vērtības skar visus rādītājus.")

  static let accounts = Sentence(
    english:
      "The counts of a file add up: rows = read + merged + left out, and those left out are split by "
      + "their reason. Findings stand with their number and three examples, the most serious first.",
    latvian:
      "Faila skaitļi sakrīt: rindas = nolasītas + apvienotas + izlaistas, un izlaistās sadalītas "
      + "pēc iemesla. Piezīmes ir ar skaitu un trim piemēriem, svarīgākās vispirms.")
}
