import CooperationRecords

/// The words of the table of what clusters share.
enum SharedTablePhrase {
  static let title = Sentence(
    english: "What the clusters share", latvian: "Kas klasteriem ir kopīgs")
  static let key = Sentence(
    english: "organisations in both clusters", latvian: "organizācijas, kas ir abos klasteros")
  static let nothing = Sentence(
    english: "No two clusters are told to share an organisation.",
    latvian: "Nav norādīts, ka kādiem diviem klasteriem būtu kopīga organizācija.")
  static let reading = Sentence(
    english:
      "A cell counts the organisations that are in both clusters, and below, smaller, the activities "
      + "that are; the darker, the more organisations. Where a cluster meets itself stands how many "
      + "organisations it has.",
    latvian:
      "Šūnā ir to organizāciju skaits, kas ir abos klasteros, un zem tā, sīkāk, to aktivitāšu skaits, kas "
      + "ir abos; jo tumšāka šūna, jo vairāk organizāciju. Kur klasteris satiek pats sevi, ir tā "
      + "organizāciju skaits.")

  static func withheldReading(below size: String) -> Sentence {
    Sentence(
      english:
        "A cell counts the organisations that are in both clusters; the darker, the more. Where a "
        + "cluster meets itself stands how many organisations it has. Counts from 1 to below \(size) are "
        + "written <\(size), and * where such a count would follow.",
      latvian:
        "Šūnā ir to organizāciju skaits, kas ir abos klasteros; jo tumšāka šūna, jo vairāk. Kur klasteris "
        + "satiek pats sevi, ir tā organizāciju skaits. Skaits, kas ir vismaz 1, bet mazāks nekā \(size), "
        + "rakstīts kā <\(size); kur tādu varētu izrēķināt, ir *.")
  }

  static func selection(_ count: String, of all: String) -> Sentence {
    Sentence(
      english: "Of \(all) clusters these are the \(count) with the most organisations.",
      latvian:
        "Redzami \(count) klasteri ar lielāko organizāciju skaitu; pavisam klasteru ir \(all).")
  }
}
