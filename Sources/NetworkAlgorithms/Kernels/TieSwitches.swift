import NetworkCore

/// The ties of a network while they exchange their ends, packed into the shortest words that hold
/// their positions.
struct TieSwitches: Sendable {
  // One of the two is there. An enumeration would copy its content at every change.
  private var short: PackedTieSwitches<UInt32>?
  private var long: PackedTieSwitches<UInt64>?

  /// Starts at `ties`, no two of which are alike and whose positions are all below `bound`; where
  /// both ends are of one mode they are without loops, and the smaller position comes first.
  init(_ ties: [(first: Int32, second: Int32)], below bound: Int, areTwoModes: Bool, seed: Seed) {
    if UInt32.holds(pairsBelow: bound) {
      short = PackedTieSwitches(
        ties.map { UInt32(UInt32($0.first), UInt32($0.second)) }, areTwoModes: areTwoModes,
        seed: seed)
    } else {
      long = PackedTieSwitches(
        ties.map { UInt64(UInt64($0.first), UInt64($0.second)) }, areTwoModes: areTwoModes,
        seed: seed)
    }
  }

  /// The ties as they are now, in the order in which they were given.
  ///
  /// - Complexity: O(*m*).
  var ties: [(first: Int32, second: Int32)] {
    short?.ties.map { (Int32($0.first), Int32($0.second)) }
      ?? long?.ties.map { (Int32($0.first), Int32($0.second)) } ?? []
  }

  /// Makes `count` attempts, successful or not.
  mutating func advance(by count: Int, run: RunControl) throws {
    try short?.advance(by: count, run: run)
    try long?.advance(by: count, run: run)
  }
}
