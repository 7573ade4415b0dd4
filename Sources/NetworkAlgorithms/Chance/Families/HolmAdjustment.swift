/// How p values of many tests are told together, so that a single false finding among them is rare.
///
/// ## Definition
///
/// With *m* tests whose p values in ascending order are p(1) ≤ … ≤ p(m), the adjusted ones are
///
///     q(i) = max over j ≤ i of min(1, (m − j + 1) p(j))
///
/// Of the tests with q ≤ α any is false with a probability of α at most, whatever their dependence.
///
/// ## Conventions
///
/// - Equal values are taken in their order, which changes no adjusted one.
/// - ``StepDownMaximum`` finds more where the draws of all tests are at hand.
///
/// ## Example
///
///     HolmAdjustment.adjusted([0.01, 0.04, 0.03])   // 0.03, 0.06, 0.06
///
/// ## Reference
///
/// > S. Holm. "A simple sequentially rejective multiple test procedure." *Scandinavian Journal of
/// > Statistics* 6(2), 1979, 65–70.
public enum HolmAdjustment {
  /// The adjusted p values, in the order of `values`.
  ///
  /// - Precondition: Each p lies between 0 and 1.
  /// - Complexity: O(*m* log *m*).
  public static func adjusted(_ values: [Double]) -> [Double] {
    precondition(values.allSatisfy { $0 >= 0 && $0 <= 1 }, "a p lies between 0 and 1")
    var adjusted = values
    var most = 0.0
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    for (rank, place) in order.enumerated() {
      most = max(most, min(1, Double(values.count - rank) * values[place]))
      adjusted[place] = most
    }
    return adjusted
  }
}
