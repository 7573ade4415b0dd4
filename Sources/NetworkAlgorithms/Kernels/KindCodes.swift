import NetworkCore

/// Words as numbers: 0, 1, 2, … in order of first appearance, and −1 where there is no word.
struct KindCodes {
  private(set) var codes: [Int32] = []
  private(set) var count = 0

  init(_ words: [String?]) {
    var known: [String: Int32] = [:]
    codes.reserveCapacity(words.count)
    for word in words {
      guard let word else {
        codes.append(-1)
        continue
      }
      let code = known[word] ?? Int32(known.count)
      known[word] = code
      codes.append(code)
    }
    count = known.count
  }
}

extension Network {
  /// The words in the attribute `name` as numbers.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  func kindCodes(by name: String) throws(MeasureError) -> KindCodes {
    guard let words = attributes.text(name) else { throw .noSuchAttribute(name) }
    return KindCodes(words)
  }
}
