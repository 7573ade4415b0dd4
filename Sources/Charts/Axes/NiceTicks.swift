import Foundation

/// Round numbers along an axis.
///
/// ## Definition
///
/// The step is 1, 2 or 5 times a power of ten: the smallest such that no more than *most* of its
/// multiples lie from *low* to *high*. The ticks are these multiples.
///
/// ## Conventions
///
/// - 0 is a tick wherever it lies in the range.
/// - Where the range is so narrow for its height that multiples of the step would be one number to the
///   computer, the ticks are its ends.
///
/// ## Reference
///
/// > P. Heckbert. "Nice numbers for graph labels." *Graphics Gems*, 1990, 61–63.
package struct NiceTicks: Hashable, Sendable {
  /// The numbers, in order.
  package let values: [Double]
  /// How many decimals tell one from the next.
  package let decimals: Int
  /// How far one is from the next.
  package let step: Double

  /// Finds no more than `most` ticks in `range`, two at least.
  ///
  /// - Complexity: O(*most*).
  package init(_ range: ClosedRange<Double>, most: Int) {
    let span = range.upperBound - range.lowerBound
    let height = max(abs(range.lowerBound), abs(range.upperBound))
    guard span.isFinite, span > height * 1e-12, span > 1e-300 else {
      values =
        range.lowerBound == range.upperBound
        ? [range.lowerBound] : [range.lowerBound, range.upperBound]
      decimals = Self.decimals(of: span > 0 && span.isFinite ? span : 1)
      step = span
      return
    }
    let most = max(2, most)
    var step = Self.step(atLeast: span / Double(most))
    while Self.multiples(of: step, in: range).count > most { step = Self.step(atLeast: step * 1.5) }
    self.step = step
    values = Self.multiples(of: step, in: range).map { $0 == 0 ? 0 : Double($0) * step }
    decimals = Self.decimals(of: step)
  }

  /// The range widened until it begins and ends at ticks.
  package static func rounded(
    _ range: ClosedRange<Double>, most: Int
  ) -> ClosedRange<Double> {
    var wide = range
    // A wider range may have wider steps, to which it is widened once more.
    for _ in 0..<4 {
      let step = NiceTicks(wide, most: most).step
      guard let next = widened(range, to: step) else { return wide }
      wide = next
      if NiceTicks(wide, most: most).step == step { break }
    }
    return wide
  }

  private static func widened(
    _ range: ClosedRange<Double>, to step: Double
  ) -> ClosedRange<Double>? {
    guard step > 0, step.isFinite else { return nil }
    let low = (range.lowerBound / step + 1e-9).rounded(.down) * step
    let high = (range.upperBound / step - 1e-9).rounded(.up) * step
    guard low.isFinite, high.isFinite, low < high else { return nil }
    return min(low, range.lowerBound)...max(high, range.upperBound)
  }

  /// The whole numbers by which `step` can be multiplied to lie in `range`.
  private static func multiples(of step: Double, in range: ClosedRange<Double>) -> ClosedRange<Int>
  {
    let first = (range.lowerBound / step - 1e-9).rounded(.up)
    let last = (range.upperBound / step + 1e-9).rounded(.down)
    guard abs(first) < 1e15, abs(last) < 1e15, first <= last else { return 0...0 }
    return Int(first)...Int(last)
  }

  /// The smallest of 1, 2 and 5 times a power of ten that is `least` or more.
  private static func step(atLeast least: Double) -> Double {
    let power = pow(10, floor(log10(least)))
    let digit = least / power
    let nice = [1.0, 2, 5, 10].first { $0 >= digit - 1e-9 } ?? 10
    return nice * power
  }

  /// How many decimals multiples of `step` have.
  static func decimals(of step: Double) -> Int {
    guard step.isFinite, step > 0, step < 1 else { return 0 }
    return min(12, max(0, Int((-log10(step) - 1e-9).rounded(.up))))
  }
}
