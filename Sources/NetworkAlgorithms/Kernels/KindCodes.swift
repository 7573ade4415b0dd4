import NetworkCore

/// Words as numbers: 0, 1, 2, … in order of first appearance, and −1 where there is no word.
struct KindCodes {
  private(set) var codes: [Int32] = []

  /// The word of each number.
  private(set) var words: [String] = []

  init(_ words: [String?]) {
    var known: [String: Int32] = [:]
    codes.reserveCapacity(words.count)
    for word in words {
      guard let word else {
        codes.append(-1)
        continue
      }
      if let code = known[word] {
        codes.append(code)
      } else {
        codes.append(Int32(self.words.count))
        known[word] = Int32(self.words.count)
        self.words.append(word)
      }
    }
  }

  /// How many words there are.
  var count: Int { words.count }

  /// How many nodes have each word.
  var sizes: [Int] {
    codes.reduce(into: [Int](repeating: 0, count: count)) { if $1 >= 0 { $0[Int($1)] += 1 } }
  }

  /// The number of `word`, or `nil` if no node has it.
  func code(of word: String) -> Int32? { words.firstIndex(of: word).map(Int32.init) }
}

extension Network {
  /// The words in the attribute `name` as numbers.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  func kindCodes(by name: String) throws(MeasureError) -> KindCodes {
    guard let words = attributes.text(name) else { throw .noSuchAttribute(name) }
    return KindCodes(words)
  }

  /// The words or numbers in the attribute `name` as numbers of classes.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  func classCodes(by name: String) throws(MeasureError) -> KindCodes {
    guard let numbers = attributes.numbers(name) else { return try kindCodes(by: name) }
    return KindCodes(numbers.map { number in number.map { "\($0)" } })
  }
}
