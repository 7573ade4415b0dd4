extension TableNumber {
  /// The number that `text` says, or `nil` if it says none.
  ///
  /// ## Rules
  ///
  /// - Where a comma and a point occur, the last of them is the decimal mark and the other
  ///   separates thousands: `1.094.118,50`, `1,094,118.50`.
  /// - A mark that occurs twice or more separates thousands: `1.094.118`.
  /// - A point alone is the decimal mark, because programs write it so: `299250.5`, `1.234`.
  /// - A comma alone is the decimal mark: `2073781,25`, `0,125`. One form does not tell: one to
  ///   three digits, the first not zero, a comma and three digits, as in `1,234`. It
  ///   is read as `loneComma` says; amounts of money seldom have three decimals, so by
  ///   default the comma separates thousands.
  /// - Spaces, also those that do not break, and apostrophes separate thousands: `1 094 118`.
  /// - Whatever separates thousands stands before every three digits of the whole part, and is the
  ///   same throughout; else the text is no number.
  /// - A sign may stand before the number and an exponent after it: `-1e-5`.
  ///
  ///       TableNumber.parse("1 094 118,50")                 // 1094118.5
  ///       TableNumber.parse("1,234")                        // 1234
  ///       TableNumber.parse("1,234", loneComma: .decimal)   // 1.234
  ///       TableNumber.parse("12 SIA")                       // nil
  public static func parse(_ text: String, loneComma: LoneComma = .thousands) -> Double? {
    guard text.utf8.count <= 128 else { return nil }
    if isPlain(text) { return Double(text) }
    var marks = text.unicodeScalars.map(plainMark)[...]
    while marks.first == .space { marks.removeFirst() }
    while marks.last == .space { marks.removeLast() }

    var number: [UInt8] = []
    if marks.first == .minus || marks.first == .plus { number.append(marks.removeFirst()) }
    let mantissa = marks.prefix { $0 != .exponent }
    let decimalMark = decimalMark(in: mantissa, loneComma: loneComma)
    let whole = mantissa.prefix { $0 != decimalMark }
    guard let digits = wholeDigits(whole) else { return nil }
    number += digits
    if whole.endIndex < mantissa.endIndex {
      let fraction = mantissa[(whole.endIndex + 1)...]
      guard !fraction.isEmpty, fraction.allSatisfy(isDigit) else { return nil }
      number.append(.point)
      number += fraction
    } else if digits.isEmpty {
      return nil
    }
    // The exponent, if any, is for the standard library to judge.
    number += marks[mantissa.endIndex...]
    guard let value = Double(String(decoding: number, as: UTF8.self)), value.isFinite else {
      return nil
    }
    return value
  }

  /// Whether `text` is digits and at most one point between them, which programs write.
  private static func isPlain(_ text: String) -> Bool {
    var points = 0
    var last = UInt8.point
    for byte in text.utf8 {
      guard isDigit(byte) || (byte == .point && last != .point) else { return false }
      if byte == .point { points += 1 }
      last = byte
    }
    return last != .point && points <= 1
  }

  /// The scalar in ASCII, or its look-alike there.
  private static func plainMark(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "\u{A0}", "\u{2009}", "\u{202F}", "\t": .space
    case "\u{2019}": .apostrophe
    case "\u{2212}": .minus
    case "E": .exponent
    default: scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : 0
    }
  }

  private static func isDigit(_ mark: UInt8) -> Bool {
    mark &- 0x30 < 10
  }

  private static func decimalMark(
    in mantissa: ArraySlice<UInt8>, loneComma: LoneComma
  ) -> UInt8? {
    let points = mantissa.count { $0 == .point }
    let commas = mantissa.count { $0 == .comma }
    if points > 0 && commas > 0 { return mantissa.last { $0 == .point || $0 == .comma } }
    if points == 1 { return .point }
    guard commas == 1 else { return nil }
    let whole = mantissa.prefix { $0 != .comma }
    let isOpen =
      (1...3).contains(whole.count) && whole.first != UInt8(ascii: "0")
      && mantissa.count - whole.count == 4
    return isOpen && loneComma == .thousands ? nil : .comma
  }

  /// The digits of a whole number without what separates its thousands; `nil` if it is none.
  private static func wholeDigits(_ whole: ArraySlice<UInt8>) -> [UInt8]? {
    guard let separator = whole.first(where: { !isDigit($0) }) else { return Array(whole) }
    guard [.space, .apostrophe, .point, .comma].contains(separator) else { return nil }
    let groups = whole.split(separator: separator, omittingEmptySubsequences: false)
    guard (1...3).contains(groups[0].count) else { return nil }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    guard groups.allSatisfy({ $0.allSatisfy(isDigit) }) else { return nil }
    return Array(groups.joined())
  }
}

extension UInt8 {
  fileprivate static let point = UInt8(ascii: ".")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let apostrophe = UInt8(ascii: "'")
  fileprivate static let minus = UInt8(ascii: "-")
  fileprivate static let plus = UInt8(ascii: "+")
  fileprivate static let exponent = UInt8(ascii: "e")
}
