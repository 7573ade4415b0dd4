import CooperationRecords
import TabularFiles

/// Reads the cells of one table as texts, numbers, dates and words, and remembers what was odd.
struct CellReader {
  typealias Row = TextTable.Row

  let columns: ColumnBinding
  /// What was odd, in the order in which it was met.
  private(set) var findings: [Finding] = []
  /// The kinds of further findings, each with its number, in the order in which they were met.
  private(set) var unlisted: [(severity: Finding.Severity, code: String, count: Int)] = []

  private let file: String
  private let loneComma: LoneComma
  private let countryColumn: CountryColumn
  private let rows: TextTable.Rows
  private var slashColumns: [RecordColumn: SlashDateColumn] = [:]
  private var dates = Memory<PartialDate>()
  private var kinds = Memory<OrganisationKind>()
  private var roles = Memory<RoleWords.Knowledge>()
  private var answers = Memory<Bool?>()

  private static let mostFindings = 10_000

  init(
    of table: TextTable, _ columns: ColumnBinding, file: String, declaredMissing: [String]?
  ) {
    self.columns = columns
    self.file = file
    rows = table.rows
    loneComma = table.loneComma
    countryColumn = CountryColumn(of: table, columns, declaredMissing: declaredMissing)
    guard let row = countryColumn.firstMissingRow else { return }
    findings.append(
      Finding(
        .note, code: "na-is-missing", at: RowOrigin(file: file, row: row),
        column: columns.header(of: .country),
        "“NA” was taken for a missing country here and below, not for Namibia."))
  }

  /// The text in `column`; `nil` where the cell is empty or stands for nothing.
  func text(_ column: RecordColumn, in row: Row) -> String? {
    for place in columns[column] {
      let text = CellText.cleaned(row[place])
      if !MissingText.isMissing(text) { return text }
    }
    return nil
  }

  /// The country in `row`, as a code where the column holds codes.
  func country(in row: Row) -> String? {
    guard let place = columns[.country].first else { return nil }
    return countryColumn.country(CellText.cleaned(row[place]))
  }

  /// The date that `text` says, unless it is one with slashes.
  mutating func knownDate(_ text: String) -> PartialDate? {
    dates.value(of: text) { PartialDate($0) }
  }

  /// How dates with slashes are written in `column`.
  mutating func slashUsage(of column: RecordColumn) -> SlashDateColumn {
    if let known = slashColumns[column] { return known }
    let usage = SlashDateColumn(at: columns[column].first ?? 0, in: rows)
    slashColumns[column] = usage
    return usage
  }

  /// The amount of money in `column`; one below zero is left out with a finding.
  mutating func money(_ column: RecordColumn, in row: Row) -> Double? {
    guard let text = text(column, in: row) else { return nil }
    guard let amount = TableNumber.parse(Currency.removed(from: text), loneComma: loneComma) else {
      note(.warning, "no-number", column, row, "“\(text)” is no number; it was left out.")
      return nil
    }
    guard amount >= 0 else {
      note(.warning, "negative-money", column, row, "“\(text)” is below zero; it was left out.")
      return nil
    }
    return amount
  }

  /// Whether `column` says yes; `nil` where it leaves the answer open.
  mutating func isYes(_ column: RecordColumn, in row: Row) -> Bool? {
    guard let text = text(column, in: row) else { return nil }
    if let answer = answers.value(of: text, { YesNoWords.table[$0] }) { return answer }
    note(
      .warning, "neither-yes-nor-no", column, row,
      "“\(text)” is neither yes nor no; it was left out.")
    return nil
  }

  /// The kind of organisation; a word that nobody knows means unknown, with a finding.
  mutating func organisationKind(in row: Row) -> OrganisationKind? {
    guard let text = text(.organisationKind, in: row) else { return nil }
    if let kind = kinds.value(of: text, { OrganisationKindWords.table[$0] }) { return kind }
    note(
      .warning, "unknown-kind", .organisationKind, row,
      "“\(text)” is no kind of organisation that Kopa knows; the kind counts as unknown.")
    return .unknown
  }

  /// The kind of activity; a word that nobody knows is left out with a finding.
  mutating func activityKind(in row: Row) -> ActivityKind? {
    guard let text = text(.activityKind, in: row) else { return nil }
    if let kind = ActivityKindWords.table[text] { return kind }
    note(
      .warning, "unknown-activity-kind", .activityKind, row,
      "“\(text)” is no kind of activity that Kopa knows; it was left out.")
    return nil
  }

  /// The role as written; one that nobody knows gets a finding.
  mutating func role(in row: Row) -> String? {
    guard let text = text(.role, in: row) else { return nil }
    if roles.value(of: text, { RoleWords.table[$0] }) == nil {
      note(.note, "unknown-role", .role, row, "“\(text)” is no usual role; it was kept as it is.")
    }
    return text
  }

  /// Remembers something odd about `column` in `row`.
  mutating func note(
    _ severity: Finding.Severity, _ code: String, _ column: RecordColumn, _ row: Row,
    _ message: String
  ) {
    // Of each kind some are listed, however many of another kind came before.
    guard findings.count < Self.mostFindings || !findings.contains(where: { $0.code == code })
    else {
      countUnlisted(severity, code)
      return
    }
    findings.append(
      Finding(
        severity, code: code, at: origin(of: row), column: columns.header(of: column), message))
  }

  private mutating func countUnlisted(_ severity: Finding.Severity, _ code: String) {
    if let place = unlisted.firstIndex(where: { $0.code == code && $0.severity == severity }) {
      unlisted[place].count += 1
    } else {
      unlisted.append((severity, code, 1))
    }
  }

  /// Where `row` stands.
  func origin(of row: Row) -> RowOrigin { RowOrigin(file: file, row: row.number) }
}

/// What texts that occur again and again were found to mean.
private struct Memory<Meaning> {
  private var meanings: [String: Meaning?] = [:]
  /// What the row before had, which most often is the same.
  private var last: (text: String, meaning: Meaning?)?

  mutating func value(of text: String, _ find: (String) -> Meaning?) -> Meaning? {
    if let last, last.text == text { return last.meaning }
    let meaning: Meaning?
    if let known = meanings[text] {
      meaning = known
    } else {
      meaning = find(text)
      meanings[text] = .some(meaning)
    }
    last = (text, meaning)
    return meaning
  }
}
