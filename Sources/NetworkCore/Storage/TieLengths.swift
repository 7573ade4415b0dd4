/// The lengths 1/strength of a graph's ties, as whole numbers.
///
/// With *W* the largest strength, a tie of strength *w* is
///
///     round(S · W / w)
///
/// units long, so 1/*w* is that number divided by *S* · *W*.
///
/// ## Conventions
///
/// - *S* is the largest of lcm(1), lcm(1, 2), …, lcm(1, …, 36) that keeps every length at or
///   below 2⁵⁰ and every path below 2⁶². Whole-number strengths up to about 30 therefore have
///   exact lengths: 1/3 + 1/6 = 1/2.
/// - Below 2⁵⁰ the rounding errors of the strengths themselves, some 2⁻⁵³ of each, are less than
///   half a unit. They vanish, so that multiplying all strengths by a constant changes nothing.
/// - A tie more than 2⁵⁰ times weaker than the strongest is as long as one that is 2⁵⁰ times
///   weaker.
package struct TieLengths: Sendable {
  /// The length of each tie, in the order of the graph's slots; at least 1.
  package let values: [Int64]

  private let scale: Double
  private let strongest: Double

  /// - Complexity: O(*m*).
  package init(of graph: CompressedGraph) {
    let strongest = graph.strengths.max() ?? 1
    let weakest = graph.strengths.min() ?? 1
    let limit = min(1 << 50, ((1 << 62) - 1) / Int64(max(1, graph.nodeCount - 1)))
    let ratio = { (scale: Int64, strength: Double) -> Int64 in
      min(limit + 1, roundedRatio(scale, times: strongest, over: strength))
    }
    var scale: Int64 = 1
    for number in 2...36 {
      let finer = leastCommonMultiple(scale, Int64(number))
      guard ratio(finer, weakest) <= limit else { break }
      scale = finer
    }
    self.scale = Double(scale)
    self.strongest = strongest
    values = graph.strengths.map { [scale] in min(limit, ratio(scale, $0)) }
  }

  /// What `length` units are on paper: a sum of 1/strength.
  package func onPaper(_ length: Double) -> Double { length / scale / strongest }

  /// How many whole units `length` is on paper, to the nearest one.
  package func units(_ length: Double) -> Int64 {
    let units = (length * strongest * scale).rounded()
    return units < 0x1p62 ? Int64(units) : .max
  }
}

/// `scale` · `larger` / `smaller`, rounded to the nearest whole number; anything above 2⁵¹ may
/// come out as the largest number there is.
private func roundedRatio(_ scale: Int64, times larger: Double, over smaller: Double) -> Int64 {
  guard Double(scale) * (larger / smaller) < 0x1p51 else { return .max }
  // Both significands are whole numbers of 53 bits; the numerator stays below 2¹⁰⁵.
  let shift = Int(larger.exponent - smaller.exponent)
  let numerator = UInt128(UInt64(larger.significand * 0x1p52)) * UInt128(scale) << shift
  let denominator = UInt128(UInt64(smaller.significand * 0x1p52))
  return Int64((numerator + denominator / 2) / denominator)
}

private func leastCommonMultiple(_ first: Int64, _ second: Int64) -> Int64 {
  var (divisor, rest) = (first, second)
  while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
  return first / divisor * second
}
