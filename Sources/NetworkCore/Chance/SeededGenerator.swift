/// A generator of random numbers that gives the same numbers everywhere, always.
///
/// It is xoshiro256**, started through SplitMix64. Numbers below a bound come from its own
/// method, because the algorithm behind `Int.random(in:using:)` may change with the
/// standard library.
///
/// > D. Blackman, S. Vigna. "Scrambled linear pseudorandom number generators."
/// > *ACM Transactions on Mathematical Software* 47(4), 2021. doi:10.1145/3460772
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  @usableFromInline var a: UInt64
  @usableFromInline var b: UInt64
  @usableFromInline var c: UInt64
  @usableFromInline var d: UInt64

  /// Starts a generator from `seed`.
  public init(seed: Seed) {
    var mixer = SplitMix(state: seed.value)
    a = mixer.next()
    b = mixer.next()
    c = mixer.next()
    d = mixer.next()
  }

  /// The next 64 random bits.
  @inlinable
  public mutating func next() -> UInt64 {
    let scrambled = rotated(b &* 5, by: 7) &* 9
    let shifted = b << 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, by: 45)
    return scrambled
  }

  /// A number from 0 up to, and not including, `bound`; every one equally likely.
  ///
  /// - Precondition: `bound` is at least 1.
  ///
  /// > D. Lemire. "Fast random integer generation in an interval." *ACM Transactions on
  /// > Modeling and Computer Simulation* 29(1), 2019. doi:10.1145/3230636
  @inlinable
  public mutating func number(below bound: Int) -> Int {
    precondition(bound > 0, "a random number needs at least one value to choose from")
    let limit = UInt64(bound)
    var product = next().multipliedFullWidth(by: limit)
    if product.low < limit {
      let threshold = (0 &- limit) % limit
      while product.low < threshold { product = next().multipliedFullWidth(by: limit) }
    }
    return Int(product.high)
  }

  /// A number in [0, 1), with 53 random bits.
  @inlinable
  public mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Puts `elements` into a random order, every order equally likely.
  ///
  /// - Complexity: O(*n*).
  @inlinable
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, number(below: last + 1))
    }
  }

  @inlinable
  func rotated(_ bits: UInt64, by count: UInt64) -> UInt64 {
    (bits << count) | (bits >> (64 - count))
  }
}

/// The generator that spreads a seed's bits before they start another one.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
