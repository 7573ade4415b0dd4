import NetworkCore

/// The ties of a network while they exchange their ends, two ties at a time.
///
/// An attempt draws two ties and exchanges an end of one for an end of the other, unless that
/// would make a loop or a tie that is there already. Where the ends are of two modes only the
/// second ends change places; otherwise the two ways to pair the ends are equally likely.
///
/// Attempts are drawn in blocks, and the ties of a block and the slots of their new pairs looked
/// at before the first attempt is decided: the memory then answers many looks at a time. Each
/// attempt is still decided on what is there in its turn, so that the result is that of one
/// attempt after the other.
///
/// Memory: 20 bytes per tie where positions fit 16 bits, 40 where they do not.
struct PackedTieSwitches<Word: PairWord>: Sendable {
  /// The ties as they are now, in the order in which they were given.
  private(set) var ties: [Word]

  private let areTwoModes: Bool
  private var slots: [Word]
  private var generator: SeededGenerator
  /// What lay in the slots that were looked at early; kept, so that those looks are made.
  private var met: Word = 0

  /// Starts at `ties`, no two of which are alike; where both ends are of one mode they are without
  /// loops, and the smaller position comes first.
  init(_ ties: [Word], areTwoModes: Bool, seed: Seed) {
    self.ties = ties
    self.areTwoModes = areTwoModes
    generator = seed.generator()
    slots = .freeSlots(for: ties.count)
    var slots = slots.mutableSpan
    for tie in ties { slots.insert(tie) }
  }

  /// Makes `count` attempts, successful or not.
  mutating func advance(by count: Int, run: RunControl) throws {
    try run.check()
    guard ties.count > 1 else { return }
    try Self.attempt(count, areTwoModes, &ties, &slots, &generator, &met, run: run)
  }

  private struct Attempt {
    var one: Int32 = 0
    var other: Int32 = 0
    var isTurned = false
  }

  private static func attempt(
    _ count: Int, _ areTwoModes: Bool, _ ties: inout [Word], _ slots: inout [Word],
    _ generator: inout SeededGenerator, _ met: inout Word, run: RunControl
  ) throws {
    var ties = ties.mutableSpan
    var slots = slots.mutableSpan
    var budget = LookBudget(run)
    var block = InlineArray<32, Attempt>(repeating: Attempt())
    var early: Word = 0
    for start in stride(from: 0, to: count, by: block.count) {
      let places = 0..<min(block.count, count - start)
      try budget.spend(16 * places.count)
      for place in places {
        let drawn = generator.twoNumbersAndCoin(below: ties.count)
        block[place] = Attempt(
          one: Int32(drawn.first), other: Int32(drawn.second),
          isTurned: drawn.coin && !areTwoModes)
      }
      for place in places {
        let attempt = block[place]
        let pairs = exchange(of: attempt, in: ties, areTwoModes)
        early ^= slots[slots.home(pairs.one)] ^ slots[slots.home(pairs.other)]
        early ^= slots[slots.home(ties[Int(attempt.one)])]
        early ^= slots[slots.home(ties[Int(attempt.other)])]
      }
      for place in places { decide(block[place], &ties, &slots, areTwoModes) }
    }
    met ^= early
  }

  private static func decide(
    _ attempt: Attempt, _ ties: inout MutableSpan<Word>, _ slots: inout MutableSpan<Word>,
    _ areTwoModes: Bool
  ) {
    let pairs = exchange(of: attempt, in: ties, areTwoModes)
    guard areTwoModes || !(pairs.one.isLoop || pairs.other.isLoop) else { return }
    let one = slots.slot(of: pairs.one)
    guard slots[one] == .free, !slots.contains(pairs.other) else { return }
    slots[one] = pairs.one
    slots.insert(pairs.other)
    slots.remove(ties[Int(attempt.one)])
    slots.remove(ties[Int(attempt.other)])
    ties[Int(attempt.one)] = pairs.one
    ties[Int(attempt.other)] = pairs.other
  }

  /// The pairs that `attempt` would put in the place of its ties.
  private static func exchange(
    of attempt: Attempt, in ties: borrowing MutableSpan<Word>, _ areTwoModes: Bool
  ) -> (one: Word, other: Word) {
    let (one, other) = (ties[Int(attempt.one)], ties[Int(attempt.other)])
    if areTwoModes { return (Word(one.first, other.second), Word(other.first, one.second)) }
    let ends = attempt.isTurned ? (other.second, other.first) : (other.first, other.second)
    return (.unordered(one.first, ends.1), .unordered(ends.0, one.second))
  }
}
