import CooperationRecords
import Documents

/// The words of the report on records.
enum RecordsPhrase {
  static let contentsHeading = Sentence(english: "What is in it", latvian: "Kas tajā ir")
  static let findingsHeading = Sentence(
    english: "What to look at", latvian: "Kam pievērst uzmanību")
  static let nothing = Sentence(english: "Nothing to remark.", latvian: "Piezīmju nav.")
  static let rowsHeading = Sentence(
    english: "What became of every row", latvian: "Kas notika ar katru rindu")
  static let rowsCaption = Sentence(
    english: "Rows after the header: rows = read + merged + left out",
    latvian: "Rindas pēc virsraksta: rindas = nolasītas + apvienotas + izlaistas")
  static let columnsHeading = Sentence(
    english: "Which column was read as what", latvian: "Kā nolasīta katra aile")
  static let columnsCaption = Sentence(
    english: "Headers of the files, from left to right", latvian: "Failu ailes no kreisās uz labo")
  static let file = Sentence(english: "File", latvian: "Fails")
  static let readAs = Sentence(english: "Read as", latvian: "Nolasīts kā")
  static let header = Sentence(english: "Header", latvian: "Aile")
  static let rows = Sentence(english: "Rows", latvian: "Rindas")
  static let read = Sentence(english: "Read", latvian: "Nolasītas")
  static let merged = Sentence(english: "Merged", latvian: "Apvienotas")
  static let leftOut = Sentence(english: "left out", latvian: "izlaistas")
  static let leftOutHeading = Sentence(english: "Left out", latvian: "Izlaistas")
  static let because = Sentence(english: "because", latvian: "jo")
  static let whyReadSo = Sentence(english: "Why read so", latvian: "Kāpēc nolasīts tā")
  static let whyLeftOut = Sentence(english: "Why left out", latvian: "Kāpēc izlaistas")
  static let columnNotUsed = Sentence(english: "not used", latvian: "netiek lasīta")
  static let notUsed = Sentence(english: "not used", latvian: "netiek lasītas")
  static let what = Sentence(english: "What", latvian: "Kas")
  static let number = Sentence(english: "Number", latvian: "Skaits")
  static let noDates = Sentence(english: "no dates", latvian: "datumu nav")

  static let contents = [
    Sentence(english: "organisations", latvian: "organizācijas"),
    Sentence(english: "spellings of names", latvian: "nosaukumu rakstības veidi"),
    Sentence(english: "activities", latvian: "aktivitātes"),
    Sentence(english: "activities without a date", latvian: "aktivitātes bez datuma"),
    Sentence(english: "participations", latvian: "dalības aktivitātēs"),
    Sentence(english: "memberships", latvian: "dalības klasteros"),
    Sentence(
      english: "from the first to the last date", latvian: "no pirmā līdz pēdējam datumam"),
  ]

  static let ties = Sentence(english: "ties", latvian: "saites")
  static let strengths = Sentence(english: "strength of ties", latvian: "saišu stiprums")

  static func strengths(from weakest: String, to strongest: String) -> Sentence {
    Sentence(
      english: "from \(weakest) to \(strongest)", latvian: "no \(weakest) līdz \(strongest)")
  }

  static let attributes = Sentence(
    english: "attributes of organisations", latvian: "organizāciju pazīmes")

  static let silent = Sentence(
    english: "organisations that did not answer", latvian: "organizācijas, kas neatbildēja")

  static let severities = Sentence(
    english: "Error: a row was left out, or speaks of something that the records do not list. "
      + "Warning: a value was left out or guessed, or does not fit the others. Note: good to know.",
    latvian:
      "Kļūda: rinda izlaista vai attiecas uz kaut ko, kā nav ierakstu sarakstos. Brīdinājums: "
      + "vērtība izlaista vai pieņemta, vai nesaskan ar citām. Piezīme: der zināt.")

  static func title(leftOut: String, doubtful: String) -> Sentence {
    switch (leftOut, doubtful) {
    case ("0", "0"):
      Sentence(
        english: "Every row was read, and nothing is doubtful",
        latvian: "Visas rindas nolasītas, un nekas nav apšaubāms")
    default:
      Sentence(
        english: "Rows left out: \(leftOut); errors and doubtful values: \(doubtful)",
        latvian: "Izlaistas rindas: \(leftOut); kļūdas un apšaubāmas vērtības: \(doubtful)")
    }
  }

  static func account(of file: ImportReport.File) -> Sentence {
    Sentence(
      english:
        "\(file.rows) \(file.countsTies ? "ties" : "rows") = \(file.read) read + \(file.merged) merged + \(file.skipped) left out",
      latvian:
        "\(file.countsTies ? "saites" : "rindas"): \(file.rows) = nolasītas \(file.read) + apvienotas \(file.merged) + izlaistas "
        + "\(file.skipped)")
  }

  /// What a file was taken for; sources that have no word here keep their own name.
  static func source(_ name: String, in language: DocumentLanguage) -> String {
    guard language == .latvian else { return name }
    if name.hasPrefix(networkFile) { return "tīkla fails, " + name.dropFirst(networkFile.count) }
    return latvianSources[name] ?? name
  }

  /// How the source of a network file begins; behind it stands the ending of its format.
  private static let networkFile = "network file, "

  private static let latvianSources = [
    "flat table": "vienkārša tabula",
    "participations of a data package": "datu pakotnes tabula par dalību aktivitātēs",
    "organisations of a data package": "datu pakotnes organizāciju tabula",
    "activities of a data package": "datu pakotnes aktivitāšu tabula",
    "memberships of a data package": "datu pakotnes tabula par dalību klasteros",
    "attributes of organisations": "organizāciju pazīmju tabula",
    "list of organisations": "organizāciju saraksts",
    "list of activities": "aktivitāšu saraksts",
    "CORDIS organisations": "CORDIS organizācijas",
    "CORDIS projects": "CORDIS projekti",
    "keep.eu partners": "keep.eu partneri",
    "keep.eu projects": "keep.eu projekti",
    "Kohesio operations": "Kohesio darbības",
    "Horizon dashboard": "programmas „Apvārsnis” informācijas panelis",
    "tie list": "saišu saraksts",
    "adjacency matrix": "organizāciju saišu matrica",
    "incidence matrix": "dalības matrica",
  ]
}
