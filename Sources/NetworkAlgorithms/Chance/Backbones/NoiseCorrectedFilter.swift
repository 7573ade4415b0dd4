public import NetworkCore
import RealModule

/// How likely a tie is no stronger than the strengths of its ends make it, with what is not known of
/// counts taken into account (noise-corrected backbone).
///
/// ## Definition
///
/// With s(i) the strength of a node, n = Σ s(i), a = s(i)/n and b = s(j)/n, chance gives each of n
/// units to a tie with probability μ = a b. The lift of a tie of strength w, and its score from −1 to
/// 1, are
///
///     κ w = w n / (s(i) s(j))        L = (κ w − 1) / (κ w + 1)
///
/// What a unit's probability may be beforehand has a beta distribution of mean μ and variance
/// σ² = μ (1 − a)(1 − b) / (n − 1); w units of n turn its mean into p̂. The variance of w is then
/// n p̂ (1 − p̂), and that of L follows by the delta method. The p of a tie is that of L / its
/// standard deviation in the upper tail of the normal distribution.
///
/// ## Conventions
///
/// - Strengths are counts: networks whose strengths are in other units give other p values. Where
///   they add up to less than 1, all ties are undefined.
/// - A tie points both ways, so n is twice the sum of the ties' strengths, and a tie is expected to
///   be s(i) s(j) / n strong. (netbone counts n once, which expects twice as much.)
/// - The beta distribution has the mean and the variance stated. (The authors' program and netbone
///   have 1 − μ² in the place of (1 − μ)² in its second parameter, which changes p in the third
///   digit in small networks.)
/// - Where a tie is most of what both its ends have, as in a star or a network of one tie, the delta
///   method finds next to no variance, and a p next to 0 that is worth nothing.
/// - L / deviation above 1.28, 1.64 and 2.33 are p below 0.1, 0.05 and 0.01.
/// - Not corrected for the number of ties.
///
/// ## Example
///
///     let network = try Network(ties: [Tie("a", "b", strength: 9), Tie("b", "c"), Tie("a", "c")])
///     let p = try network.scores(.noiseCorrected)["a", "b"]
///
/// - Complexity: O(*n* + *m*) for *m* ties.
///
/// ## Reference
///
/// > M. Coscia, F. M. H. Neffke. "Network backboning with noisy data." *33rd IEEE International
/// > Conference on Data Engineering*, 2017, 425–436. doi:10.1109/ICDE.2017.100
public struct NoiseCorrectedFilter: TieTest, Hashable {
  /// Creates the test.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "noise-corrected", title: "Noise-corrected backbone (p)",
      definition:
        "How likely a tie is no stronger than the strengths of its ends make it: the score "
        + "(κw − 1)/(κw + 1), κ = n/(s(i)s(j)), in its standard deviations, in the upper tail of "
        + "the normal distribution.",
      conventions: [
        "Strengths are counts; if they add up to less than 1, ties are undefined.",
        "Ties point both ways: n is twice the sum of all strengths.",
        "The prior is the beta distribution of the stated mean and variance.",
        "Not corrected for the number of ties.",
      ],
      citation: "Coscia & Neffke 2017, doi:10.1109/ICDE.2017.100")
  }

  /// The p of each tie of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> TieScores<Node> {
    try run.check()
    let graph = try network.graph(run: run)
    let strengths = try graph.nodeStrengths(run: run)
    let whole = strengths.reduce(0, +)
    var budget = LookBudget(run)
    var values: [Double] = []
    values.reserveCapacity(graph.edgeCount)
    for node in 0..<graph.nodeCount {
      try budget.spend(1 + graph.degree(node))
      for slot in graph.row(node) where Int(graph.targets[slot]) > node {
        let deviations = deviations(
          of: graph.strengths[slot], strengths[node], strengths[Int(graph.targets[slot])], whole)
        values.append(
          whole < 2 || !deviations.isFinite ? .nan : Double.erfc(deviations / 2.0.squareRoot()) / 2)
      }
    }
    run.advance(by: 1)
    return try TieScores(
      values, of: self, in: network, run: run,
      whyUndefined: whole < 2 ? .strengthsBelowOne : "its score has no variance")
  }

  /// How many ties there are.
  public func testCount<Node>(in network: Network<Node>, run: RunControl) throws -> Int {
    try network.tieCount(run: run)
  }

  /// The score of a tie in its standard deviations.
  private func deviations(
    of strength: Double, _ first: Double, _ second: Double, _ whole: Double
  ) -> Double {
    let (a, b) = (first / whole, second / whole)
    let (mean, share) = (a * b, strength / whole)
    // The mean over the variance of the prior; both its parameters follow.
    let ratio = (whole - 1) / ((1 - a) * (1 - b))
    let alpha = mean * (ratio * (1 - mean) - 1)
    let beta = ratio * (1 - mean) * (1 - mean) - (1 - mean)
    let posterior = (alpha + strength) / (alpha + beta + whole)
    let lift = share / mean
    let slope = 1 / mean + lift - lift * (a + b) / mean
    let deviation =
      2 * abs(slope) / ((lift + 1) * (lift + 1))
      * (posterior * (1 - posterior) / whole).squareRoot()
    return (lift - 1) / (lift + 1) / deviation
  }
}

extension TieMeasure where Self == NoiseCorrectedFilter {
  /// How likely a tie is no stronger than the strengths of its ends make it.
  public static var noiseCorrected: NoiseCorrectedFilter { NoiseCorrectedFilter() }
}
