import Documents

/// What each kind of finding is about, in words to stand before a number.
enum FindingPhrases {
  /// The phrase for `code`, or the code itself where there is none.
  static func phrase(for code: String, in language: DocumentLanguage) -> String {
    guard let phrase = phrases[code] else { return code }
    return language == .latvian ? phrase.latvian : phrase.english
  }

  static let phrases: [String: (english: String, latvian: String)] = [
    "above-header": ("Lines above the header", "Rindas virs virsraksta"),
    "activities-by-title": (
      "Activities told apart by their title alone", "Aktivitātes, kas atšķirtas tikai pēc nosaukuma"
    ),
    "alike-names": (
      "Names that differ only in capitals, spaces or punctuation, counted apart",
      "Nosaukumi, kas atšķiras tikai ar lielajiem burtiem, atstarpēm vai pieturzīmēm, skaitīti atsevišķi"
    ),
    "apart-and-merged": (
      "Spellings both merged and kept apart", "Rakstības veidi, kas reizē apvienoti un šķirti"
    ),
    "blank-rows": ("Blank rows", "Tukšas rindas"),
    "end-before-start": ("Activities that end before they begin", "Beigu datums pirms sākuma"),
    "field-cut": ("Fields too long to be read whole", "Pārāk gari lauki"),
    "invalid-byte": ("Letters that cannot be read (no UTF-8)", "Nesalasāmas zīmes (nav UTF-8)"),
    "kinds-differ": (
      "Organisations of different kinds in different rows",
      "Organizācijas, kam dažādās rindās ir dažāds veids"
    ),
    "long-row": ("Rows with too many fields", "Rindas ar pārāk daudz laukiem"),
    "misplaced-quote": ("Quotation marks out of place", "Pēdiņas nevietā"),
    "more-findings": ("Further findings, not listed", "Vēl citas piezīmes"),
    "na-is-missing": ("NA read as missing", "NA nolasīts kā iztrūkstošs"),
    "negative-money": ("Negative amounts, left out", "Negatīvas summas, izlaistas"),
    "neither-yes-nor-no": ("Neither yes nor no", "Ne jā, ne nē"),
    "no-activity": ("Rows without an activity, left out", "Rindas bez aktivitātes, izlaistas"),
    "no-cluster": ("Memberships without a cluster", "Dalība bez klastera nosaukuma"),
    "no-confidence": ("Aliases without a confidence", "Aizstājvārdi bez ticamības"),
    "no-name": ("Organisations without a name", "Organizācijas bez nosaukuma"),
    "no-number": ("What should be a number and is none", "Skaitļa vietā kas cits"),
    "no-organisation": (
      "Rows without an organisation, left out", "Rindas bez organizācijas, izlaistas"
    ),
    "no-such-date": ("Dates that do not exist, left out", "Neesoši datumi, izlaisti"),
    "nul-byte": ("Bytes that are no text", "Baiti, kas nav teksts"),
    "odd-row": ("Odd rows in the list of aliases", "Savādas rindas aizstājvārdu sarakstā"),
    "personal-data": (
      "Columns with personal data, never stored", "Ailes ar personas datiem, netiek glabātas"
    ),
    "quoted-rows": ("Quotations that run over rows", "Pēdiņas, kas aptver vairākas rindas"),
    "repeated-column-name": ("Columns of the same name", "Ailes ar vienādu nosaukumu"),
    "repeated-header": (
      "Headers repeated among the rows", "Virsraksti, kas atkārtojas starp rindām"
    ),
    "resource-not-read": ("Tables not read yet", "Tabulas, kas pagaidām netiek lasītas"),
    "same-name": (
      "Alike names with different identifiers", "Vienādi nosaukumi, dažādi identifikatori"
    ),
    "second-header": ("Columns that could be read in two ways", "Ailes, ko varētu lasīt divējādi"),
    "short-row": ("Rows with too few fields", "Rindas ar pārāk maz laukiem"),
    "two-canonicals": (
      "Spellings given to two organisations", "Rakstības veidi, kas piešķirti divām organizācijām"
    ),
    "unclosed-quote": ("Quotations that do not end", "Neaizvērtas pēdiņas"),
    "unknown-activity-kind": ("Unknown kinds of activity", "Nezināmi aktivitāšu veidi"),
    "unknown-decision": ("Unknown decisions on aliases", "Nezināmi lēmumi par aizstājvārdiem"),
    "unknown-kind": (
      "Unknown kinds of organisation, shown as not known",
      "Nezināmi organizāciju veidi, rādīti kā nezināmi"
    ),
    "unknown-role": ("Unknown roles", "Nezināmas lomas"),
  ]
}
