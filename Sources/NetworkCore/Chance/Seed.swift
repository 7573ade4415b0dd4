/// The number from which all chance in a computation follows.
///
/// The same seed gives the same result, on any machine and any number of cores.
/// A seed is always an argument: the library has no default and no global one.
///
///     let first = Seed(7).stream(0).generator()
///
/// Replicate *k* of a repeated computation draws from `stream(k)`, which depends
/// on the seed and *k* alone, so replicates can run in any order and anywhere.
public struct Seed: Hashable, Sendable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// The number itself, as it is printed beside a result.
  public let value: UInt64

  /// Creates a seed.
  public init(_ value: UInt64) {
    self.value = value
  }

  /// Creates a seed from a literal.
  public init(integerLiteral value: UInt64) {
    self.value = value
  }

  /// The seed in decimal digits.
  public var description: String { String(value) }

  /// The seed of replicate `index`.
  public func stream(_ index: Int) -> Seed {
    var mixer = SplitMix(state: value)
    let first = mixer.next()
    mixer = SplitMix(state: first ^ (UInt64(truncatingIfNeeded: index) &* 0xD134_2543_DE82_EF95))
    return Seed(mixer.next())
  }

  /// A generator that starts from this seed.
  public func generator() -> SeededGenerator {
    SeededGenerator(seed: self)
  }
}
