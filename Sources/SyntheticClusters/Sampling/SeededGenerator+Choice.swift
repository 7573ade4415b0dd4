import NetworkCore

extension SeededGenerator {
  /// The place of one of `weights`, each as likely as it is heavy; `nil` if all are 0.
  mutating func place(weightedBy weights: [Double]) -> Int? {
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    var rest = unit() * total
    for (place, weight) in weights.enumerated() where weight > 0 {
      rest -= weight
      if rest < 0 { return place }
    }
    // What rounding left over belongs to the last one.
    return weights.lastIndex { $0 > 0 }
  }
}

/// The nearest whole number to `share` of `count`, and never more than `count`.
func part(_ share: Double, of count: Int) -> Int {
  let share = share.isFinite ? min(1, max(0, share)) : 0
  return Int((share * Double(count)).rounded())
}
