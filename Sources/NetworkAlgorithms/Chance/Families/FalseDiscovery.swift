/// How p values of many tests are told together, so that a list of findings holds few false ones.
///
/// ## Definition
///
/// With *m* tests whose p values in ascending order are p(1) ≤ … ≤ p(m), the adjusted ones are
///
///     q(i) = min over j ≥ i of min(1, c m p(j) / j)
///
/// with c = 1 for Benjamini and Hochberg, and c = 1 + 1/2 + … + 1/m for Benjamini and Yekutieli. The
/// tests with q ≤ α are a list of which a share of α is false on average, at most.
///
/// ## Conventions
///
/// - Tests without a p are not among the *m*, and have no adjusted one.
/// - The family is what is told together: the pairs of one indicator, not those of all.
/// - The smallest p of *R* draws is 1/(R + 1). It must lie below α/m (times 1/c), or nothing can be
///   found: ``fewestDraws(family:level:)``.
///
/// ## Example
///
///     FalseDiscovery.benjaminiHochberg.adjusted([0.01, 0.04, 0.03, nil])   // 0.03, 0.04, 0.04, nil
public enum FalseDiscovery: String, Hashable, Sendable, CaseIterable {
  /// For tests that are independent, or go together.
  ///
  /// > Y. Benjamini, Y. Hochberg. "Controlling the false discovery rate." *Journal of the Royal
  /// > Statistical Society B* 57(1), 1995, 289–300. doi:10.1111/j.2517-6161.1995.tb02031.x
  case benjaminiHochberg = "benjamini-hochberg"

  /// For tests of any dependence, such as all pairs of some clusters.
  ///
  /// > Y. Benjamini, D. Yekutieli. "The control of the false discovery rate in multiple testing under
  /// > dependency." *Annals of Statistics* 29(4), 2001, 1165–1188. doi:10.1214/aos/1013699998
  case benjaminiYekutieli = "benjamini-yekutieli"

  /// The adjusted p values, in the order of `values`.
  ///
  /// - Precondition: Each p lies between 0 and 1.
  /// - Complexity: O(*m* log *m*).
  public func adjusted(_ values: [Double?]) -> [Double?] {
    let known = values.enumerated().compactMap { place, p in p.map { (place: place, p: $0) } }
    let adjusted = self.adjusted(known.map(\.p), family: known.count)
    var result = [Double?](repeating: nil, count: values.count)
    for (test, q) in zip(known, adjusted) { result[test.place] = q }
    return result
  }

  /// The adjusted p values of those of `family` tests that have these; the p of all others is 1.
  ///
  /// - Precondition: Each p lies between 0 and 1, and the family has as many tests as `values`, or more.
  /// - Complexity: O(*m* log *m*) for *m* values.
  func adjusted(_ values: [Double], family: Int) -> [Double] {
    precondition(values.allSatisfy { $0 >= 0 && $0 <= 1 }, "a p lies between 0 and 1")
    precondition(values.count <= family, "all tests belong to the family")
    let factor = factor(family: family) * Double(family)
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var result = values
    var least = 1.0
    for (rank, place) in order.enumerated().reversed() {
      least = min(least, factor * values[place] / Double(rank + 1))
      result[place] = least
    }
    return result
  }

  /// How many draws each of `family` tests needs for a single finding at `level` to be possible.
  ///
  /// - Precondition: `level` lies between 0 and 1, and the family has at least one test.
  public func fewestDraws(family: Int, level: Double) -> Int {
    precondition(family > 0 && level > 0 && level < 1, "a level is a share, a family has tests")
    return Int((factor(family: family) * Double(family) / level - 1e-9).rounded(.up)) - 1
  }

  /// What dependence costs.
  private func factor(family: Int) -> Double {
    switch self {
    case .benjaminiHochberg: 1
    case .benjaminiYekutieli: (0..<family).reduce(0) { $0 + 1 / Double(family - $1) }
    }
  }
}
