/// How well names that were brought together agree with a known truth.
///
///     let agreement = IdentityAgreement(found: ["a", "a", "b"], truth: [1, 1, 1])
///     agreement.pairwise.precision   // 1: the one pair found is true
///     agreement.pairwise.recall      // ⅓: one of three true pairs is found
///
/// ## Definition
///
/// Both partitions give each name a label. *Pairwise*, over unordered pairs of different names:
///
///     precision = pairs together in both / pairs together in `found`
///     recall    = pairs together in both / pairs together in `truth`
///
/// *B³* takes the names one by one; with F(x) and T(x) the names that have the labels of x, x
/// included:
///
///     precision = mean over x of |F(x) ∩ T(x)| / |F(x)|
///     recall    = mean over x of |F(x) ∩ T(x)| / |T(x)|
///
/// F₁ is the harmonic mean of both.
///
/// ## Conventions
///
/// - A pair counts once. Large organisations have many pairs and rule the pairwise numbers; in B³
///   every name counts the same.
/// - What is divided by nothing is undefined: precision without a pair found, recall without a true
///   pair, and everything of no names. F₁ is undefined where one of both is, and 0 where both are 0.
/// - Complexity: O(*n*) time and space for *n* names.
///
/// ## Reference
///
/// > A. Bagga, B. Baldwin. "Entity-based cross-document coreferencing using the vector space
/// > model." *COLING-ACL* 1998, 79–85. doi:10.3115/980845.980859
public struct IdentityAgreement: Hashable, Sendable {
  /// Precision, recall, and their harmonic mean.
  public struct Score: Hashable, Sendable {
    /// Which share of what was found is true.
    public var precision: Double?
    /// Which share of what is true was found.
    public var recall: Double?
    /// 2 · precision · recall / (precision + recall).
    public var f1: Double? {
      guard let precision, let recall else { return nil }
      return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
  }

  /// Over pairs of names.
  public let pairwise: Score
  /// Over names.
  public let bCubed: Score

  /// Compares two labellings of the same names.
  ///
  /// - Precondition: There are as many labels in `found` as in `truth`.
  public init<Found: Hashable, Truth: Hashable>(found: [Found], truth: [Truth]) {
    precondition(found.count == truth.count, "each name has a label in both")
    var foundSizes: [Found: Int] = [:]
    var trueSizes: [Truth: Int] = [:]
    var bothSizes: [Both<Found, Truth>: Int] = [:]
    for (label, truth) in zip(found, truth) {
      foundSizes[label, default: 0] += 1
      trueSizes[truth, default: 0] += 1
      bothSizes[Both(found: label, truth: truth), default: 0] += 1
    }
    func pairs(_ sizes: some Collection<Int>) -> Double {
      Double(sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
    }
    func share(_ part: Double, of whole: Double) -> Double? { whole > 0 ? part / whole : nil }
    let together = pairs(bothSizes.values)
    pairwise = Score(
      precision: share(together, of: pairs(foundSizes.values)),
      recall: share(together, of: pairs(trueSizes.values)))
    var (precision, recall) = (0.0, 0.0)
    for (label, truth) in zip(found, truth) {
      let both = Double(bothSizes[Both(found: label, truth: truth)] ?? 0)
      precision += both / Double(foundSizes[label] ?? 1)
      recall += both / Double(trueSizes[truth] ?? 1)
    }
    bCubed = Score(
      precision: share(precision, of: Double(found.count)),
      recall: share(recall, of: Double(found.count)))
  }

  private struct Both<Found: Hashable, Truth: Hashable>: Hashable {
    var found: Found
    var truth: Truth
  }
}
