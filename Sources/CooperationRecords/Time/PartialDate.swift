/// A date as records give it: a day, a month, or a year.
///
///     PartialDate("2016-04-01")   // a day
///     PartialDate("01.04.2016")   // the same day
///     PartialDate("2016-04")      // a month
///     PartialDate("2016")         // a year
///
/// Days that do not exist, such as 31 April, are no dates.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// The year, from 1000 to 9999.
  public var year: Int { Int(storedYear) }

  /// The month from 1 to 12, where known.
  public var month: Int? { storedMonth > 0 ? Int(storedMonth) : nil }

  /// The day of the month, where known.
  public var day: Int? { storedDay > 0 ? Int(storedDay) : nil }

  // Four bytes, because every row has two dates; 0 is unknown.
  private let storedYear: Int16
  private let storedMonth: Int8
  private let storedDay: Int8

  /// Creates a date; `nil` if there is no such day or month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1000...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...CalendarDay.length(ofMonth: month, in: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    storedYear = Int16(year)
    storedMonth = Int8(month ?? 0)
    storedDay = Int8(day ?? 0)
  }

  /// Reads a date written `2016-04-01`, `2016-04`, `2016`, `01.04.2016`, `1.4.2016` or
  /// `01/04/2016` (the day comes first); a time of day after a `T` or a space is left out.
  public init?(_ text: String) {
    let words = text.split(maxSplits: 1, whereSeparator: { $0 == "T" || $0 == " " })
    guard let word = words.first else { return nil }
    let parts = word.split(omittingEmptySubsequences: false) { "-./".contains($0) }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (48...57).contains($0) } && part.count <= 4 ? Int(part) : nil
    }
    guard numbers.count == parts.count else { return nil }
    let yearFirst = parts[0].count == 4
    let separators = Set(word.filter { "-./".contains($0) })
    guard separators.count <= 1 else { return nil }
    switch (numbers.count, yearFirst) {
    case (1, true): self.init(year: numbers[0])
    case (2, true): self.init(year: numbers[0], month: numbers[1])
    case (2, false) where parts[1].count == 4: self.init(year: numbers[1], month: numbers[0])
    case (3, true): self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    case (3, false) where parts[2].count == 4 && !separators.contains("-"):
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    default: return nil
    }
  }

  /// The date in the manner of ISO 8601, as far as it is known.
  public var description: String {
    var text = String(year)
    if let month { text += month < 10 ? "-0\(month)" : "-\(month)" }
    if let day { text += day < 10 ? "-0\(day)" : "-\(day)" }
    return text
  }

  /// The first day it can mean.
  public var firstDay: CalendarDay {
    CalendarDay(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day it can mean.
  public var lastDay: CalendarDay {
    let month = month ?? 12
    return CalendarDay(
      year: year, month: month, day: day ?? CalendarDay.length(ofMonth: month, in: year))
  }
}

/// A day of the Gregorian calendar.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day after it.
  var next: CalendarDay {
    if day < Self.length(ofMonth: month, in: year) {
      return CalendarDay(year: year, month: month, day: day + 1)
    }
    return month < 12
      ? CalendarDay(year: year, month: month + 1, day: 1)
      : CalendarDay(year: year + 1, month: 1, day: 1)
  }

  /// Whether `first` comes before `second`.
  public static func < (first: CalendarDay, second: CalendarDay) -> Bool {
    (first.year, first.month, first.day) < (second.year, second.month, second.day)
  }

  /// The day as ISO 8601 writes it.
  public var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
