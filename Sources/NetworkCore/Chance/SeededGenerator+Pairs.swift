extension SeededGenerator {
  /// Two different numbers below `bound`, every ordered pair equally likely.
  ///
  /// Both come out of one draw: what the first number leaves of the bits decides the second.
  ///
  /// - Precondition: `bound` is from 2 to 2³¹.
  ///
  /// > N. Brackett-Rozinsky, D. Lemire. "Batched ranged random integer generation." *Software:
  /// > Practice and Experience* 55(1), 2025. doi:10.1002/spe.3369
  @inlinable
  package mutating func twoNumbers(below bound: Int) -> (first: Int, second: Int) {
    let draw = twoNumbersAndCoin(below: bound, coinSides: 1)
    return (draw.first, draw.second)
  }

  /// Two different numbers below `bound` and the side of a coin, all equally likely.
  ///
  /// - Precondition: `bound` is from 2 to 2³¹.
  @inlinable
  package mutating func twoNumbersAndCoin(
    below bound: Int, coinSides: UInt64 = 2
  ) -> (first: Int, second: Int, coin: Bool) {
    precondition(bound > 1 && bound <= 1 << 31, "a pair needs two numbers to choose from")
    let most = UInt64(bound)
    let outcomes = most &* (most &- 1) &* coinSides
    while true {
      let first = next().multipliedFullWidth(by: most)
      let second = first.low.multipliedFullWidth(by: most &- 1)
      let coin = second.low.multipliedFullWidth(by: coinSides)
      guard coin.low < outcomes, coin.low < (0 &- outcomes) % outcomes else {
        let other = Int(second.high)
        return (Int(first.high), other < Int(first.high) ? other : other + 1, coin.high == 1)
      }
    }
  }
}
