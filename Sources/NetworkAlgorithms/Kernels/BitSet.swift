/// Sets of small whole numbers as bits.
struct BitSet: Hashable, Sendable {
  private(set) var words: [UInt64]

  init(count: Int) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  /// The numbers below `count`.
  init(below count: Int) {
    self.init(count: count)
    for word in words.indices {
      let bits = min(64, count - 64 * word)
      words[word] = bits == 64 ? .max : 1 << UInt64(bits) - 1
    }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func contains(_ number: Int) -> Bool { words[number / 64] >> UInt64(number % 64) & 1 == 1 }

  mutating func insert(_ number: Int) { words[number / 64] |= 1 << UInt64(number % 64) }

  mutating func remove(_ number: Int) { words[number / 64] &= ~(1 << UInt64(number % 64)) }

  /// The numbers in this set, ascending.
  var members: [Int] {
    var members: [Int] = []
    forEach { members.append($0) }
    return members
  }

  func forEach(_ body: (Int) -> Void) {
    for word in words.indices {
      var rest = words[word]
      while rest != 0 {
        body(64 * word + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// The first number, or `nil` if the set is empty.
  var first: Int? {
    words.firstIndex { $0 != 0 }.map { 64 * $0 + words[$0].trailingZeroBitCount }
  }

  mutating func formIntersection(_ other: BitSet) {
    for word in words.indices { words[word] &= other.words[word] }
  }

  mutating func formUnion(_ other: BitSet) {
    for word in words.indices { words[word] |= other.words[word] }
  }

  mutating func subtract(_ other: BitSet) {
    for word in words.indices { words[word] &= ~other.words[word] }
  }

  func intersection(_ other: BitSet) -> BitSet {
    var both = self
    both.formIntersection(other)
    return both
  }

  func union(_ other: BitSet) -> BitSet {
    var either = self
    either.formUnion(other)
    return either
  }

  func subtracting(_ other: BitSet) -> BitSet {
    var rest = self
    rest.subtract(other)
    return rest
  }

  func isSubset(of other: BitSet) -> Bool {
    words.indices.allSatisfy { words[$0] & ~other.words[$0] == 0 }
  }

  /// How many numbers are in both sets.
  func countOfIntersection(_ other: BitSet) -> Int {
    var count = 0
    for word in words.indices { count += (words[word] & other.words[word]).nonzeroBitCount }
    return count
  }
}
