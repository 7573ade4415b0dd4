import CooperationRecords
import TabularFiles

/// Reads the cells of one table as texts, numbers, dates and words, and remembers what was odd.
struct CellReader {
  typealias Row = SourceTable.Row

  let columns: ColumnBinding
  /// What was odd.
  private(set) var oddities = FindingList()

  private let file: String
  let forms: CellForms
  private let countryColumn: CountryColumn
  private let rows: SourceTable.Rows
  private var slashColumns: [RecordColumn: SlashDateColumn] = [:]
  private var dates = Memory<PartialDate>()
  private var kinds = Memory<OrganisationKind>()
  private var roles = Memory<RoleWords.Knowledge>()
  private var answers = Memory<Bool?>()
  var personForms = Memory<PersonWords.Knowledge>()

  init(
    of table: SourceTable, _ columns: ColumnBinding, declaredMissing: [String]?,
    forms: CellForms? = nil
  ) {
    self.columns = columns
    file = table.name
    rows = table.rows
    self.forms = forms ?? CellForms(loneComma: table.loneComma)
    countryColumn = CountryColumn(of: table, columns, declaredMissing: declaredMissing)
    guard let row = countryColumn.firstMissingRow else { return }
    oddities.add(
      Finding(
        .note, code: "na-is-missing", at: RowOrigin(file: file, row: row),
        column: columns.header(of: .country), .missingCountry))
  }

  /// The text in `column`; `nil` where the cell is empty or stands for nothing.
  func text(_ column: RecordColumn, in row: Row) -> String? {
    for place in columns[column] {
      let text = CellText.cleaned(row[place])
      if !forms.isMissing(text) { return forms.translation(of: text, in: column) }
    }
    return nil
  }

  /// The country in `row`, as a code where the column holds codes.
  ///
  /// Where the cell holds several codes, the first of them holds, with a finding.
  mutating func country(in row: Row) -> String? {
    let places = columns[.country]
    guard var place = places.first else { return nil }
    if places.count > 1 { place = places.first { !row[$0].isEmpty } ?? place }
    let written = CellText.cleaned(row[place])
    if !forms.missing.isEmpty, forms.missing.contains(written) { return nil }
    let text = forms.translation(of: written, in: .country)
    guard text == written else { return text }
    guard let code = CountryColumn.firstOfSeveralCodes(in: text) else {
      return countryColumn.country(text)
    }
    note(.warning, "several-countries", .country, row, .severalCountries(text))
    return code
  }

  /// The date that `text` says, as the mapping or else its own form tells.
  mutating func knownDate(_ text: String) -> PartialDate? {
    let order = forms.dateOrder
    return dates.value(of: text) { order?.date($0) ?? PartialDate($0) }
  }

  /// Whether somebody said in which order day and month are written.
  var knowsDateOrder: Bool { forms.dateOrder != nil }

  /// How dates with slashes are written in `column`.
  mutating func slashUsage(of column: RecordColumn) -> SlashDateColumn {
    if let known = slashColumns[column] { return known }
    let usage = SlashDateColumn(at: columns[column].first ?? 0, in: rows)
    slashColumns[column] = usage
    return usage
  }

  /// The amount of money in `column`; one below zero is left out with a finding.
  mutating func money(_ column: RecordColumn, in row: Row) -> Double? {
    amount(column, code: "negative-money", in: row)
  }

  /// The number in `column`; one below zero is left out with a finding.
  mutating func amount(
    _ column: RecordColumn, code: String = "negative-number", in row: Row
  ) -> Double? {
    guard let text = text(column, in: row) else { return nil }
    guard let amount = forms.number(Currency.removed(from: text)) else {
      note(.warning, "no-number", column, row, .noNumber(text))
      return nil
    }
    guard amount >= 0 else {
      note(.warning, code, column, row, .belowZero(text))
      return nil
    }
    return amount
  }

  /// Whether `column` says yes; `nil` where it leaves the answer open.
  mutating func isYes(_ column: RecordColumn, in row: Row) -> Bool? {
    guard let text = text(column, in: row) else { return nil }
    if let answer = answer(text) { return answer }
    note(.warning, "neither-yes-nor-no", column, row, .neitherYesNorNo(text))
    return nil
  }

  /// Whether `text` says yes; `nil` where it is no answer at all, and an open answer for one that
  /// leaves it open.
  mutating func answer(_ text: String) -> Bool?? {
    answers.value(of: text) { YesNoWords.table[$0] }
  }

  /// The kind of organisation; a word that nobody knows means unknown, with a finding.
  mutating func organisationKind(in row: Row) -> OrganisationKind? {
    guard let text = text(.organisationKind, in: row) else { return nil }
    if let kind = kinds.value(of: text, { OrganisationKindWords.table[$0] }) { return kind }
    if let kind = OrganisationKindWords.codeAtStart(of: text) {
      note(.warning, "code-cut", .organisationKind, row, .codeCut(text))
      return kind
    }
    note(.warning, "unknown-kind", .organisationKind, row, .unknownKind(text))
    return .unknown
  }

  /// The kind of activity; a word that nobody knows is left out with a finding.
  mutating func activityKind(in row: Row) -> ActivityKind? {
    guard let text = text(.activityKind, in: row) else { return nil }
    if let kind = ActivityKindWords.table[text] { return kind }
    note(.warning, "unknown-activity-kind", .activityKind, row, .unknownActivityKind(text))
    return nil
  }

  /// The role as written; one that nobody knows gets a finding.
  mutating func role(in row: Row) -> String? {
    guard let text = text(.role, in: row) else { return nil }
    if roles.value(of: text, { RoleWords.table[$0] }) == nil {
      note(.note, "unknown-role", .role, row, .unknownRole(text))
    }
    return text
  }

  /// Remembers something odd about `column` in `row`.
  mutating func note(
    _ severity: Finding.Severity, _ code: String, _ column: RecordColumn, _ row: Row,
    _ sentence: Sentence
  ) {
    note(severity, code, columns.header(of: column), row, sentence)
  }

  /// Remembers something odd about `row` as a whole.
  mutating func note(
    _ severity: Finding.Severity, _ code: String, _ row: Row, _ sentence: Sentence
  ) {
    note(severity, code, nil, row, sentence)
  }

  private mutating func note(
    _ severity: Finding.Severity, _ code: String, _ header: String?, _ row: Row,
    _ sentence: Sentence
  ) {
    oddities.add(Finding(severity, code: code, at: origin(of: row), column: header, sentence))
  }

  /// Where `row` stands.
  func origin(of row: Row) -> RowOrigin { RowOrigin(file: file, row: row.number) }
}
