import CooperationRecords

/// What can be odd about a cell or a row, and what became of it.
extension Sentence {
  static func noSuchDate(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” is no date; it was left out.",
      latvian: "„\(text)” nav datums; tas izlaists.")
  }

  static func dayNumber(_ text: String, _ date: PartialDate) -> Sentence {
    Sentence(
      english: "“\(text)” was read as the day \(date), as spreadsheets number days.",
      latvian: "„\(text)” nolasīts kā diena \(date), kā dienas numurē izklājlapas.")
  }

  static func dayOrMonth(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” does not tell day from month, and neither does the column; the day was "
        + "taken to come first.",
      latvian:
        "„\(text)” neatšķir dienu no mēneša, un arī citi ailes datumi to neatšķir; pieņemts, "
        + "ka pirmā ir diena.")
  }

  static func noNumber(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” is no number; it was left out.",
      latvian: "„\(text)” nav skaitlis; tas izlaists.")
  }

  static func belowZero(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” is below zero; it was left out.",
      latvian: "„\(text)” ir mazāk par nulli; tas izlaists.")
  }

  static func neitherYesNorNo(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” is neither yes nor no; it was left out.",
      latvian: "„\(text)” nav ne jā, ne nē; tas izlaists.")
  }

  static let personNotTold = Sentence(
    english: "Whether this is a natural person is told by neither yes nor no; it was left out.",
    latvian: "Vai tā ir fiziska persona, nav teikts ne ar jā, ne ar nē; tas izlaists.")

  static func unknownKind(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” is no kind of organisation that Kopa knows; the kind counts as unknown.",
      latvian: "tādu organizācijas veidu kā „\(text)” Kopa nepazīst; veids skaitīts kā nezināms.")
  }

  static func unknownActivityKind(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” is no kind of activity that Kopa knows; it was left out.",
      latvian: "tādu aktivitātes veidu kā „\(text)” Kopa nepazīst; tas izlaists.")
  }

  static func unknownRole(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” is no usual role; it was kept as it is.",
      latvian: "„\(text)” nav parasta loma; tā paturēta, kā rakstīts.")
  }

  static func codeCut(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” was read as its first three letters.",
      latvian: "„\(text)” nolasīts pēc pirmajiem trim burtiem.")
  }

  static func severalCountries(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” names several countries; the first was taken.",
      latvian: "„\(text)” nosauc vairākas valstis; ņemta pirmā.")
  }

  static func shiftedRow(_ count: Int, expected: Int) -> Sentence {
    Sentence(
      english: "the row has \(count) fields and not \(expected), so that contact details may stand "
        + "under any header; it was left out.",
      latvian:
        "rindā lauku skaits ir \(count), nevis \(expected), tāpēc kontaktinformācija var būt "
        + "jebkurā ailē; rinda izlaista.")
  }

  static let noCluster = Sentence(
    english: "the row names no cluster; it was left out.",
    latvian: "rindā nav nosaukts klasteris; tā izlaista.")

  static let servicesWithoutCluster = Sentence(
    english: "services are told and the cluster that offers them is not; they were left out.",
    latvian: "ir norādīti pakalpojumi, bet nav nosaukts klasteris, kas tos sniedz; tie izlaisti.")

  static let noOrganisation = Sentence(
    english: "the row has neither the name nor the identifier of an organisation; it was left out.",
    latvian: "rindā nav ne organizācijas nosaukuma, ne identifikatora; tā izlaista.")

  static let noActivity = Sentence(
    english: "the row names no activity; it was left out.",
    latvian: "rindā nav nosaukta aktivitāte; tā izlaista.")

  static func endBeforeStart(_ start: PartialDate, _ end: PartialDate) -> Sentence {
    Sentence(
      english: "the end \(end) comes before the start \(start); the end was left out.",
      latvian: "beigas \(end) ir pirms sākuma \(start); beigas izlaistas.")
  }

  static let missingCountry = Sentence(
    english: "“NA” was taken for a missing country here and below, not for Namibia.",
    latvian: "„NA” šeit un tālāk nolasīts kā iztrūkstoša valsts, nevis Namībija.")
}

/// What can be odd about the columns and tables of a file.
extension Sentence {
  static let activitiesByTitle = Sentence(
    english:
      "no column identifies the activities; those with one title are taken for one activity.",
    latvian: "neviena aile neidentificē aktivitātes; tās, kam viens nosaukums, skaitītas kā viena.")

  static let personalData = Sentence(
    english: "this column holds contact details of persons; it is never read.",
    latvian: "šajā ailē ir personu kontaktinformācija; to nekad nelasa.")

  static func secondHeader(_ column: String, read header: String) -> Sentence {
    Sentence(
      english: "this column could be read as \(column); “\(header)” is read instead.",
      latvian: "šo aili varētu lasīt kā \(column); tās vietā lasīta „\(header)”.")
  }

  static func blankRows(_ count: Int) -> Sentence {
    Sentence(
      english: "\(count) blank rows were counted as left out.",
      latvian: "tukšās rindas, kopā \(count), skaitītas kā izlaistas.")
  }

  static func moreFindings(_ count: Int) -> Sentence {
    Sentence(
      english: "There are \(count) more findings, not listed here.",
      latvian: "Citas piezīmes, kas šeit nav uzskaitītas: \(count).")
  }

  static let tableNotRead = Sentence(
    english: "Kopa knows no table of this name; it was left alone.",
    latvian: "Tabulu ar šādu nosaukumu Kopa nepazīst; tā atstāta neskarta.")
}
