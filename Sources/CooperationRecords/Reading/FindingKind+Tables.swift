extension FindingKind {
  /// What is odd about tables as files.
  static let tables: [String: Sentence] = [
    "above-header": Sentence(
      english: "Lines above the header", latvian: "Rindas virs virsraksta"),
    "blank-rows": Sentence(
      english: "Blank rows", latvian: "Tukšas rindas"),
    "encoding": Sentence(
      english: "Text that is not UTF-8", latvian: "Teksts, kas nav UTF-8"),
    "error-value": Sentence(
      english: "Formulas whose value is an error", latvian: "Formulas, kuru vērtība ir kļūda"),
    "field-cut": Sentence(
      english: "Fields too long to be read whole", latvian: "Pārāk gari lauki"),
    "formula-without-value": Sentence(
      english: "Formulas without a saved value", latvian: "Formulas bez saglabātas vērtības"),
    "header-over-rows": Sentence(
      english: "Headers over several rows", latvian: "Virsraksti vairākās rindās"),
    "hidden-column": Sentence(
      english: "Hidden columns, read all the same", latvian: "Slēptas ailes, tomēr nolasītas"),
    "hidden-rows": Sentence(
      english: "Hidden rows, read all the same", latvian: "Slēptas rindas, tomēr nolasītas"),
    "invalid-byte": Sentence(
      english: "Letters that cannot be read (no UTF-8)", latvian: "Nesalasāmas zīmes (nav UTF-8)"),
    "long-row": Sentence(
      english: "Rows with too many fields", latvian: "Rindas ar pārāk daudz laukiem"),
    "merged-rows": Sentence(
      english: "Cells merged over several rows", latvian: "Pa vairākām rindām apvienotas šūnas"),
    "misplaced-quote": Sentence(
      english: "Quotation marks out of place", latvian: "Pēdiņas nevietā"),
    "more-findings": Sentence(
      english: "Further findings, not listed", latvian: "Citas piezīmes, kas nav uzskaitītas"),
    "no-character": Sentence(
      english: "What is no character of the encoding", latvian: "Zīmes, kādu kodējumā nav"),
    "nul-byte": Sentence(
      english: "Bytes that are no text", latvian: "Baiti, kas nav teksts"),
    "other-sheet": Sentence(
      english: "Sheets not read", latvian: "Nelasītas lapas"),
    "quoted-rows": Sentence(
      english: "Quotations that run over rows", latvian: "Pēdiņas, kas aptver vairākas rindas"),
    "repeated-column-name": Sentence(
      english: "Columns of the same name", latvian: "Ailes ar vienādu nosaukumu"),
    "repeated-header": Sentence(
      english: "Headers repeated among the rows",
      latvian: "Virsraksti, kas atkārtojas starp rindām"),
    "shifted-row": Sentence(
      english: "Rows of another length in a table that names persons, left out",
      latvian: "Cita garuma rindas tabulā ar personām, izlaistas"),
    "short-row": Sentence(
      english: "Rows with too few fields", latvian: "Rindas ar pārāk maz laukiem"),
    "unclosed-quote": Sentence(
      english: "Quotations that do not end", latvian: "Neaizvērtas pēdiņas"),
  ]
}
