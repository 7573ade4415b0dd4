/// How alike two words are.
enum WordLikeness {
  /// In what two words agree.
  enum Agreement {
    case equal
    /// One letter is wrong, missing, or changed places with the next.
    case slip
    /// Both begin alike: inflections, abbreviations.
    case beginning
    case none

    /// How much of a word's weight the agreement is worth.
    var share: Double {
      switch self {
      case .equal: 1
      case .slip: 0.9
      case .beginning: 0.75
      case .none: 0
      }
    }
  }

  /// Compares two words of small letters.
  static func agreement(_ first: [UInt8], _ second: [UInt8]) -> Agreement {
    if first == second { return .equal }
    let shorter = min(first.count, second.count)
    let longer = max(first.count, second.count)
    guard shorter >= 4, first[0] == second[0] else { return .none }
    var start = 0
    while start < shorter, first[start] == second[start] { start += 1 }
    var end = 0
    while end < shorter - start, first[first.count - 1 - end] == second[second.count - 1 - end] {
      end += 1
    }
    let left = (first.count - start - end, second.count - start - end)
    if shorter >= 5, isSlip(first, second, start: start, left: left) { return .slip }
    let isInflected = start >= 5 && 10 * start >= 7 * longer
    let isShortened = start == shorter && shorter >= 4 && 2 * shorter >= longer
    return isInflected || isShortened ? .beginning : .none
  }

  private static func isSlip(
    _ first: [UInt8], _ second: [UInt8], start: Int, left: (Int, Int)
  ) -> Bool {
    if left.0 <= 1, left.1 <= 1 { return true }
    return left == (2, 2) && first[start] == second[start + 1] && first[start + 1] == second[start]
  }
}
