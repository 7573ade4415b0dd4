/// How a workbook shows a number, as far as it decides whether the number is a date.
enum NumberFormat: Hashable, Sendable {
  case number
  /// A day, with or without a time.
  case day
  /// A month of a year.
  case month
  /// A year.
  case year

  /// The format that workbooks number `id`.
  init(builtIn id: Int) {
    switch id {
    case 17: self = .month
    case 14...16, 22, 27...31, 36, 50...54, 57, 58: self = .day
    default: self = .number
    }
  }

  /// The format that is spelled `code`, such as `dd\.mm\.yyyy;@`.
  ///
  /// Years with days are days, years with months are months. What has no year, such as a time of
  /// day or `d. mmmm`, is a day if it has both a day and a month, and else a number.
  init(code: String) {
    let letters = Self.letters(of: code)
    let hasYear = letters.contains("y")
    let hasMonth = letters.contains("m")
    if letters.contains("d") && (hasYear || hasMonth) {
      self = .day
    } else if hasYear {
      self = hasMonth ? .month : .year
    } else {
      self = .number
    }
  }

  /// The letters of the first section that are no quoted text, no colour and no condition.
  private static func letters(of code: String) -> Set<Character> {
    var letters: Set<Character> = []
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    if code.lowercased() == "general" { return [] }
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\"": isQuoted.toggle()
      case _ where isQuoted: break
      case "\\", "_", "*": isEscaped = true
      case "[": isBracketed = true
      case "]": isBracketed = false
      case _ where isBracketed: break
      case ";": return letters
      default: letters.insert(character)
      }
    }
    return letters
  }

  /// The text of `number` in this format: a date in the manner of ISO 8601, or the number.
  func text(_ number: Double, from1904: Bool) -> String {
    guard self != .number, let date = SpreadsheetDay.date(number, from1904: from1904) else {
      return TableNumber.text(number)
    }
    let month = date.month < 10 ? "0\(date.month)" : "\(date.month)"
    let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
    switch self {
    case .year: return "\(date.year)"
    case .month: return "\(date.year)-\(month)"
    case .day, .number: return "\(date.year)-\(month)-\(day)"
    }
  }
}
