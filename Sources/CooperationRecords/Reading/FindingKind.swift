/// What each kind of finding is about, in words to stand before a number.
///
/// Rules of validity bring their own title; here stand those of the readers.
public enum FindingKind {
  /// The title of the kind `code`, or `nil` for a code that nobody knows.
  public static func title(of code: String) -> Sentence? { titles[code] }

  private static let titles: [String: Sentence] = {
    var titles = readers
    for rule in [any ValidityRule].all { titles[rule.code] = rule.title }
    return titles
  }()

  private static let readers: [String: Sentence] = [
    "above-header": Sentence(
      english: "Lines above the header",
      latvian: "Rindas virs virsraksta"),
    "activities-by-title": Sentence(
      english: "Activities told apart by their title alone",
      latvian: "Aktivitātes, kas atšķirtas tikai pēc nosaukuma"),
    "apart-and-merged": Sentence(
      english: "Spellings both merged and kept apart",
      latvian: "Rakstības veidi, kas reizē apvienoti un šķirti"),
    "blank-rows": Sentence(
      english: "Blank rows",
      latvian: "Tukšas rindas"),
    "circle": Sentence(
      english: "Aliases that lead in a circle",
      latvian: "Aizstājvārdi, kas ved pa apli"),
    "end-before-start": Sentence(
      english: "Ends that come before their start",
      latvian: "Beigu datums pirms sākuma"),
    "field-cut": Sentence(
      english: "Fields too long to be read whole",
      latvian: "Pārāk gari lauki"),
    "invalid-byte": Sentence(
      english: "Letters that cannot be read (no UTF-8)",
      latvian: "Nesalasāmas zīmes (nav UTF-8)"),
    "long-row": Sentence(
      english: "Rows with too many fields",
      latvian: "Rindas ar pārāk daudz laukiem"),
    "misplaced-quote": Sentence(
      english: "Quotation marks out of place",
      latvian: "Pēdiņas nevietā"),
    "more-findings": Sentence(
      english: "Further findings, not listed",
      latvian: "Vēl citas piezīmes"),
    "na-is-missing": Sentence(
      english: "NA read as missing",
      latvian: "NA nolasīts kā iztrūkstošs"),
    "negative-money": Sentence(
      english: "Negative amounts, left out",
      latvian: "Negatīvas summas, izlaistas"),
    "neither-yes-nor-no": Sentence(
      english: "Neither yes nor no",
      latvian: "Ne jā, ne nē"),
    "no-activity": Sentence(
      english: "Rows without an activity, left out",
      latvian: "Rindas bez aktivitātes, izlaistas"),
    "no-cluster": Sentence(
      english: "Memberships without a cluster",
      latvian: "Dalība bez klastera nosaukuma"),
    "no-confidence": Sentence(
      english: "Confidences that are no number from 0 to 1",
      latvian: "Ticamība, kas nav skaitlis no 0 līdz 1"),
    "no-name": Sentence(
      english: "Aliases without a name, left out",
      latvian: "Aizstājvārdi bez nosaukuma, izlaisti"),
    "no-number": Sentence(
      english: "What should be a number and is none",
      latvian: "Skaitļa vietā kas cits"),
    "no-organisation": Sentence(
      english: "Rows without an organisation, left out",
      latvian: "Rindas bez organizācijas, izlaistas"),
    "no-such-date": Sentence(
      english: "Dates that do not exist, left out",
      latvian: "Neesoši datumi, izlaisti"),
    "nul-byte": Sentence(
      english: "Bytes that are no text",
      latvian: "Baiti, kas nav teksts"),
    "odd-row": Sentence(
      english: "Odd rows in the list of aliases",
      latvian: "Savādas rindas aizstājvārdu sarakstā"),
    "personal-data": Sentence(
      english: "Columns with personal data, never stored",
      latvian: "Ailes ar personas datiem, netiek glabātas"),
    "quoted-rows": Sentence(
      english: "Quotations that run over rows",
      latvian: "Pēdiņas, kas aptver vairākas rindas"),
    "repeated-column-name": Sentence(
      english: "Columns of the same name",
      latvian: "Ailes ar vienādu nosaukumu"),
    "repeated-header": Sentence(
      english: "Headers repeated among the rows",
      latvian: "Virsraksti, kas atkārtojas starp rindām"),
    "resource-not-read": Sentence(
      english: "Tables not read yet",
      latvian: "Tabulas, kas pagaidām netiek lasītas"),
    "same-name": Sentence(
      english: "Names that stand for themselves",
      latvian: "Nosaukumi, kas aizstāj paši sevi"),
    "second-header": Sentence(
      english: "Columns that could be read in two ways",
      latvian: "Ailes, ko varētu lasīt divējādi"),
    "short-row": Sentence(
      english: "Rows with too few fields",
      latvian: "Rindas ar pārāk maz laukiem"),
    "two-canonicals": Sentence(
      english: "Spellings given to two organisations",
      latvian: "Rakstības veidi, kas piešķirti divām organizācijām"),
    "unclosed-quote": Sentence(
      english: "Quotations that do not end",
      latvian: "Neaizvērtas pēdiņas"),
    "unknown-activity-kind": Sentence(
      english: "Unknown kinds of activity",
      latvian: "Nezināmi aktivitāšu veidi"),
    "unknown-decision": Sentence(
      english: "Unknown decisions on aliases",
      latvian: "Nezināmi lēmumi par aizstājvārdiem"),
    "unknown-kind": Sentence(
      english: "Unknown kinds of organisation, shown as not known",
      latvian: "Nezināmi organizāciju veidi, rādīti kā nezināmi"),
    "unknown-role": Sentence(
      english: "Unknown roles",
      latvian: "Nezināmas lomas"),
  ]
}
