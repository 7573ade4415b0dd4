import CooperationRecords

/// The words of the table of who works with whom, by kind.
enum KindTablePhrase {
  static let title = Sentence(
    english: "Who works with whom, by kind of organisation",
    latvian: "Kas ar ko sadarbojas, pēc organizāciju veida")
  static let all = Sentence(english: "all", latvian: "kopā")
  static let share = Sentence(
    english: "pairs of partners, as a share of all pairs that there could be",
    latvian: "partneru pāri – daļa no visiem iespējamiem pāriem")
  static let one = Sentence(english: "Kind of the one", latvian: "Viena veids")
  static let other = Sentence(english: "Kind of the other", latvian: "Otra veids")
  static let pairs = Sentence(english: "Pairs of partners", latvian: "Partneru pāri")
  static let possible = Sentence(
    english: "Pairs there could be", latvian: "Iespējamie pāri")
  static let onePair = Sentence(
    english: "a single organisation makes no pair", latvian: "viena organizācija pāri neveido")
  static let unknown = Sentence(
    english: "The records do not tell of what kind the organisations are.",
    latvian: "Ierakstos nav norādīts, kāda veida ir organizācijas.")
  static let nothing = Sentence(
    english: "There is no pair of partners.", latvian: "Partneru pāru nav.")

  static let reading = Sentence(
    english:
      "A cell counts the pairs of partners of which one is of the row's kind and one of the "
      + "column's; below it stands how many that is of all pairs that there could be, and the darker, "
      + "the larger that share, unless there could be fewer than ten. Behind each kind stands how many organisations it has. A row's total is the "
      + "sum of its cells; the total of all counts each pair once.",
    latvian:
      "Šūnā ir partneru pāru skaits: viens partneris ir rindas, otrs – ailes veida organizācija. Zem tā "
      + "– kāda daļa tas ir no visiem iespējamiem pāriem; jo tumšāka šūna, jo lielāka šī daļa, ja iespējamo pāru ir vismaz desmit. Aiz katra veida ir "
      + "tā organizāciju skaits. Rindas kopskaits ir tās šūnu summa; visu pāru skaitā katrs pāris "
      + "ieskaitīts vienreiz.")

  static func withheldReading(below size: String) -> Sentence {
    Sentence(
      english:
        "A cell counts the pairs of partners of which one is of the row's kind and one of the "
        + "column's. Counts from 1 to below \(size) are written <\(size); where a kind has fewer "
        + "organisations than that, its cells are not told and written *. There are no totals, from which "
        + "they would follow. The darker, the larger the share of all pairs that there could be, "
        + "unless those are fewer than ten.",
      latvian:
        "Šūnā ir partneru pāru skaits: viens partneris ir rindas, otrs – ailes veida organizācija. Skaits, "
        + "kas ir vismaz 1, bet mazāks nekā \(size), rakstīts kā <\(size); ja veidam ir mazāk "
        + "organizāciju, tā šūnas nav norādītas, un to vietā ir *. Kopskaitu nav, jo no tiem šos skaitļus varētu "
        + "izrēķināt. Jo tumšāka šūna, jo lielāka daļa no visiem iespējamiem pāriem, ja to ir vismaz "
        + "desmit.")
  }

  /// Between which kinds most pairs are.
  static func most(_ one: Sentence, _ other: Sentence, _ count: String, of all: String) -> Sentence
  {
    Sentence(
      english: "Most pairs of partners are of these kinds: \(one.english) and \(other.english), "
        + "\(count) of \(all).",
      latvian:
        "Visvairāk partneru pāru ir starp šiem veidiem: \(one.latvian) un \(other.latvian) – "
        + "\(count) no \(all).")
  }

  /// The same where both are of one kind.
  static func mostWithin(_ one: Sentence, _ count: String, of all: String) -> Sentence {
    Sentence(
      english: "Most pairs of partners are within one kind: \(one.english), \(count) of \(all).",
      latvian: "Visvairāk partneru pāru ir viena veida organizācijām: \(one.latvian) – \(count) no "
        + "\(all).")
  }

  static func cell(_ one: String, _ other: String, _ count: String) -> String {
    "\(one) – \(other): \(count)"
  }
}
