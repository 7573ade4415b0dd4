/// Sequences of letters that overlap.
enum Grams {
  /// The sequences of `size` letters in `letters`, sorted, each once; at most four letters.
  static func of(_ letters: [UInt8], size: Int) -> [UInt32] {
    guard letters.count > size else {
      return letters.isEmpty ? [] : [letters.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }]
    }
    var grams: [UInt32] = []
    grams.reserveCapacity(letters.count)
    for start in 0...(letters.count - size) {
      grams.append(letters[start..<(start + size)].reduce(0) { $0 << 8 | UInt32($1) })
    }
    grams.sort()
    var unique: [UInt32] = []
    unique.reserveCapacity(grams.count)
    for gram in grams where gram != unique.last { unique.append(gram) }
    return unique
  }

  /// Twice the shared sequences over all of them: 1 for equal sets, 0 for none in common.
  ///
  /// L. R. Dice. "Measures of the amount of ecologic association between species." *Ecology*
  /// 26(3), 1945.
  static func dice(_ first: [UInt32], _ second: [UInt32]) -> Double {
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var (left, right, shared) = (0, 0, 0)
    while left < first.count, right < second.count {
      if first[left] == second[right] {
        shared += 1
        left += 1
        right += 1
      } else if first[left] < second[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return 2 * Double(shared) / Double(first.count + second.count)
  }
}
