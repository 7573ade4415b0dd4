/// A word that holds a pair of positions, half the bits each.
package protocol PairWord: FixedWidthInteger, UnsignedInteger, Sendable {}

extension UInt32: PairWord {}
extension UInt64: PairWord {}

extension PairWord {
  /// A pair that cannot be: no network is so large that both halves are full.
  static var free: Self { max }

  /// Whether all pairs of positions below `bound` fit, and leave ``free``.
  static func holds(pairsBelow bound: Int) -> Bool { bound < 1 << (bitWidth / 2) }

  init(_ first: Self, _ second: Self) {
    self = first << (Self.bitWidth / 2) | second
  }

  var first: Self { self >> (Self.bitWidth / 2) }
  var second: Self { self & (Self.max >> (Self.bitWidth / 2)) }

  var isLoop: Bool { first == second }

  /// The pair without direction: the smaller position first.
  static func unordered(_ one: Self, _ other: Self) -> Self {
    one < other ? Self(one, other) : Self(other, one)
  }
}

extension Array where Element: PairWord {
  /// The slots of a set for `count` pairs, all free.
  static func freeSlots(for count: Int) -> [Element] {
    [Element](repeating: .free, count: Swift.max(8, 4 * count))
  }
}

/// A set of pairs, as the slots of a hash table with open addressing.
///
/// A pair lies in the first free slot from its home on. Whoever leaves draws the next ones
/// closer, so that no dead slots gather. With four slots for a pair nearly every look takes one or two
/// steps, side by side; with two slots an attempt takes 1.4 to 1.7 times as long.
extension MutableSpan where Element: PairWord {
  /// Where `pair` would lie if it were alone.
  func home(_ pair: Element) -> Int {
    let mixed = UInt64(truncatingIfNeeded: pair) &* 0x9E37_79B9_7F4A_7C15
    let share = (mixed >> 32) &* UInt64(truncatingIfNeeded: count)
    return Int(truncatingIfNeeded: share >> 32)
  }

  func contains(_ pair: Element) -> Bool {
    self[slot(of: pair)] == pair
  }

  /// Adds `pair`, which is not there yet.
  mutating func insert(_ pair: Element) {
    self[slot(of: pair)] = pair
  }

  /// Takes out `pair`, which is there.
  mutating func remove(_ pair: Element) {
    var gap = slot(of: pair)
    var place = gap
    while true {
      place = next(place)
      let other = self[place]
      guard other != .free else { break }
      // Whoever may not lie before its home stays where it is.
      let home = home(other)
      let stays = gap <= place ? gap < home && home <= place : gap < home || home <= place
      guard !stays else { continue }
      self[gap] = other
      gap = place
    }
    self[gap] = .free
  }

  /// Where `pair` lies, or the free slot in which it would.
  func slot(of pair: Element) -> Int {
    var place = home(pair)
    while self[place] != pair, self[place] != .free { place = next(place) }
    return place
  }

  private func next(_ place: Int) -> Int {
    place &+ 1 == count ? 0 : place &+ 1
  }
}
