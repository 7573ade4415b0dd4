import RealModule

/// Shannon's entropy of the shares that `weights` are of their sum, divided by the most that so many
/// can have; 0 for fewer than two, and where all are 0.
func evenness(of weights: [Double]) -> Double {
  let total = weights.reduce(0, +)
  guard weights.count > 1, total > 0 else { return 0 }
  let entropy = weights.reduce(0.0) { sum, weight in
    weight > 0 ? sum - weight / total * Double.log(weight / total) : sum
  }
  return entropy / Double.log(Double(weights.count))
}
