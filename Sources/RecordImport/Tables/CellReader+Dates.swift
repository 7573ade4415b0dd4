import CooperationRecords
import TabularFiles

extension CellReader {
  /// The date in `column`; one that does not exist is left out with a finding.
  ///
  /// A number of five digits is a day as spreadsheets number them. Of dates with slashes, a mapping or
  /// else the column tells whether the day or the month comes first; where neither does, the day
  /// does, with a finding.
  mutating func date(_ column: RecordColumn, in row: Row) -> PartialDate? {
    guard let text = text(column, in: row) else { return nil }
    if !knowsDateOrder, let slashed = SlashDate(text) { return date(slashed, text, column, row) }
    if let date = knownDate(text) { return date }
    if let date = Self.numberedDay(text) {
      note(.note, "day-number", column, row, .dayNumber(text, date))
      return date
    }
    note(.warning, "no-such-date", column, row, .noSuchDate(text))
    return nil
  }

  private mutating func date(
    _ slashed: SlashDate, _ text: String, _ column: RecordColumn, _ row: Row
  ) -> PartialDate? {
    let usage = slashUsage(of: column)
    if slashed.isAmbiguous, !usage.isTold {
      note(.note, "day-or-month", column, row, .dayOrMonth(text))
    }
    let order: DateOrder =
      slashed.first > 12 ? .dayFirst : slashed.second > 12 ? .monthFirst : usage.order
    guard let date = slashed.date(order) else {
      note(.warning, "no-such-date", column, row, .noSuchDate(text))
      return nil
    }
    return date
  }

  /// The day with the number `text`, if it is one between 1954 and 2119.
  private static func numberedDay(_ text: String) -> PartialDate? {
    let digits = text.prefix { $0 != "." }
    guard digits.utf8.count == 5, let serial = Double(text), (20_000..<80_000).contains(serial),
      let day = SpreadsheetDay.date(serial)
    else { return nil }
    return PartialDate(year: day.year, month: day.month, day: day.day)
  }
}
