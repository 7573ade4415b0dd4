import CooperationRecords

/// The words of the page of counts.
enum CountsPhrase {
  static let title = Sentence(
    english: "Who cooperates, in counts", latvian: "Kas sadarbojas: skaitļi")
  static let organisations = Sentence(english: "Organisations", latvian: "Organizāciju skaits")
  static let activities = Sentence(english: "Activities", latvian: "Aktivitāšu skaits")
  static let pairs = Sentence(english: "Pairs of partners", latvian: "Partneru pāru skaits")
  static let all = Sentence(english: "All", latvian: "Kopā")
  static let notTold = Sentence(english: "not told", latvian: "nav norādīts")

  static let linked = Sentence(
    english: "How organisations are linked", latvian: "Kā organizācijas ir saistītas")
  static let place = Sentence(english: "Place in the network", latvian: "Vieta tīklā")
  static let inLargest = Sentence(
    english: "in the largest connected group", latvian: "lielākajā saistītajā grupā")
  static let inOthers = Sentence(
    english: "in smaller groups", latvian: "mazākās grupās")
  static let alone = Sentence(english: "without a partner", latvian: "bez partnera")

  static let cooperation = Sentence(
    english: "How often partners work together", latvian: "Cik bieži partneri darbojas kopā")
  static let together = Sentence(english: "Shared activities", latvian: "Kopīgās aktivitātes")
  static let once = Sentence(english: "one", latvian: "viena")
  static let repeatedly = Sentence(english: "two or more", latvian: "divas vai vairāk")

  static let byKind = Sentence(
    english: "Organisations by kind", latvian: "Organizācijas pēc veida")
  static let byCountry = Sentence(
    english: "Organisations by country", latvian: "Organizācijas pēc valsts")
  static let byYear = Sentence(
    english: "Activities by year, and who takes part in them",
    latvian: "Aktivitātes pa gadiem un to dalībnieki")
  static let kind = Sentence(english: "Kind", latvian: "Veids")
  static let country = Sentence(english: "Country", latvian: "Valsts")
  static let year = Sentence(english: "Year", latvian: "Gads")

  static let yearsOverlap = Sentence(
    english: "An activity counts in every year that it touches, so the years do not add up.",
    latvian: "Aktivitāte skaitīta katrā gadā, kuru tā skar, tāpēc gadi summu neveido.")

  static func note(_ size: String) -> Sentence {
    Sentence(
      english:
        "Counts from 1 to below \(size) are written <\(size). Where such a count would follow "
        + "from a total, others are withheld too, and written *. No organisation is named, listed or "
        + "drawn: whoever sees a list can count its rows.",
      latvian: "Skaits, kas ir vismaz 1, bet mazāks nekā \(size), rakstīts kā <\(size), tas ir, "
        + "mazāk nekā \(size). Ja to varētu izrēķināt no kopskaita, nav norādīti arī citi skaitļi, "
        + "un to vietā ir *. Neviena organizācija nav nosaukta, uzskaitīta vai uzzīmēta, jo saraksta rindas var "
        + "saskaitīt.")
  }
}
