import CooperationRecords
import TabularFiles

/// How the cells of a table write numbers, dates, nothing, and what they mean by certain words.
struct CellForms {
  /// How `1,234` is read where nobody said what the decimal mark is.
  var loneComma: LoneComma
  /// The decimal mark, where somebody said what it is.
  var decimalMark: DecimalMark?
  /// The order of day and month in dates such as `01/04/2016`, where somebody said what it is.
  var dateOrder: DateOrder?
  /// Texts that stand for nothing, besides those that do so everywhere.
  var missing: Set<String> = []
  /// What certain texts of a column mean.
  var translations: [RecordColumn: [String: String]] = [:]

  /// Whether a cleaned text stands for nothing.
  func isMissing(_ text: String) -> Bool {
    MissingText.isMissing(text) || (!missing.isEmpty && missing.contains(text))
  }

  /// What `text` means in `column`: itself, unless something else is said.
  func translation(of text: String, in column: RecordColumn) -> String {
    translations.isEmpty ? text : translations[column]?[text] ?? text
  }

  /// The number that `text` says.
  func number(_ text: String) -> Double? {
    guard let decimalMark else { return TableNumber.parse(text, loneComma: loneComma) }
    return decimalMark.number(text)
  }
}

/// The mark between the whole part of a number and the rest; the other one separates thousands.
enum DecimalMark: String, CaseIterable, Hashable, Sendable {
  case comma = ","
  case point = "."

  /// The number that `text` says; `nil` if the marks do not stand as they should.
  func number(_ text: String) -> Double? {
    let plain =
      switch self {
      case .point: text
      case .comma: String(text.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
      }
    guard plain.contains(","), !plain.contains(".") else { return TableNumber.parse(plain) }
    // With a decimal mark behind them, commas can only separate thousands.
    return TableNumber.parse(plain + ".0")
  }
}

/// Whether the day or the month comes first where a date has numbers alone.
enum DateOrder: String, CaseIterable, Hashable, Sendable {
  case dayFirst = "day-first"
  case monthFirst = "month-first"

  /// The date that `text` says; those that begin with the year are read alike in any order.
  func date(_ text: String) -> PartialDate? {
    guard self == .monthFirst else { return PartialDate(text) }
    let word = text.prefix { $0 != " " && $0 != "T" }
    let parts = word.split(omittingEmptySubsequences: false) { "-./".contains($0) }
    guard parts.count == 3, parts[2].count == 4 else { return PartialDate(text) }
    let mark = word.first { "-./".contains($0) }.map(String.init) ?? "/"
    return PartialDate([parts[1], parts[0], parts[2]].joined(separator: mark))
  }
}
