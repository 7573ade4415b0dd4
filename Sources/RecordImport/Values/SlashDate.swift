import CooperationRecords
import TabularFiles

/// A date written with slashes, such as `03/04/2020`, of which two readings are usual.
struct SlashDate {
  let first: Int
  let second: Int
  let year: Int

  /// Reads two short numbers and a year between slashes; a time of day behind them is left out.
  init?(_ text: String) {
    // Most dates have none.
    guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let word = text.prefix { $0 != " " && $0 != "T" }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 else {
      return nil
    }
    let numbers = parts.compactMap { $0.utf8.allSatisfy { 48...57 ~= $0 } ? Int($0) : nil }
    guard numbers.count == 3 else { return nil }
    (first, second, year) = (numbers[0], numbers[1], numbers[2])
  }

  /// Whether day and month could be taken for one another, and it would matter.
  var isAmbiguous: Bool { first <= 12 && second <= 12 && first != second }

  /// The date, read in that order.
  func date(_ order: DateOrder) -> PartialDate? {
    order == .monthFirst
      ? PartialDate(year: year, month: first, day: second)
      : PartialDate(year: year, month: second, day: first)
  }
}

/// In which order the dates of a column with slashes are written.
///
/// A number above 12 is a day and tells the order for the whole column. Where none is, or where the
/// column has both orders, the day comes first, as it does in Europe.
struct SlashDateColumn {
  /// The order for dates that do not tell it themselves.
  let order: DateOrder
  /// Whether it was told by the column.
  let isTold: Bool

  /// Looks at all dates in the column at `place`.
  init(at place: Int, in rows: SourceTable.Rows) {
    var (daysFirst, monthsFirst) = (0, 0)
    for row in rows {
      guard let date = SlashDate(CellText.cleaned(row[place])) else { continue }
      if date.first > 12 { daysFirst += 1 } else if date.second > 12 { monthsFirst += 1 }
    }
    order = monthsFirst > 0 && daysFirst == 0 ? .monthFirst : .dayFirst
    isTold = (monthsFirst > 0) != (daysFirst > 0)
  }
}
