public import NetworkCore
import RealModule

/// How differently nodes are apart, and how differently they are placed, in two networks.
///
/// ## Definition
///
/// P(v) says which share of the other nodes is at each distance in hops from *v*, those out of reach
/// among them; μ is the mean of all P(v). With *J* for the divergence of Jensen and Shannon and *D* for
/// the diameter, the dispersion of a network of *n* nodes is
///
///     NND = J(P(1), …, P(n)) / ln(D + 1)
///
/// and the dissimilarity of two networks
///
///     0.45 √(J(μ, μ′) / ln 2) + 0.45 |√NND − √NND′|
///       + 0.05 (√(J(α, α′) / ln 2) + √(J(β, β′) / ln 2))
///
/// where α are the ordered α-centralities of all nodes divided by *n*² and what is left of 1, and β the
/// same in the complement. The centralities *x* solve x = A x / n + k / (n − 1), with the numbers of
/// ties *k*.
///
/// ## Conventions
///
/// - It lies between 0 and 1. It is 0 for networks that differ in names alone.
/// - Ties have no direction and count as present or absent. Nodes without ties count.
/// - The diameter is that of what is reached. The weights are those of its authors.
/// - Of networks of different sizes the largest centralities are set beside one another.
/// - It is undefined for a network of fewer than two nodes.
///
/// ## Example
///
///     try network.value(.dMeasure, with: other).value   // 0.18
///
/// - Complexity: O(*c* (*c* + *m*)) for *c* classes of tied nodes with the same ties.
///
/// ## Reference
///
/// > T. A. Schieber, L. Carpi, A. Díaz-Guilera, P. M. Pardalos, C. Masoller, M. G. Ravetti.
/// > "Quantification of network structural dissimilarities." *Nature Communications* 8, 2017, 13928.
/// > doi:10.1038/ncomms13928
public struct DMeasure: NetworkComparison, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "d-measure", title: "D-measure",
      definition: "The dissimilarity of distances (weight 0.45), of how they differ between nodes "
        + "(0.45), and of α-centralities in the network and its complement (0.1).",
      conventions: [
        "Names of nodes play no part.", "Ties count as present or absent.",
        "Those out of reach are at a distance of their own.", "Undefined for fewer than two nodes.",
      ],
      citation: "Schieber et al. 2017, doi:10.1038/ncomms13928")
  }

  /// The dissimilarity of `first` and `second`.
  public func value<Node>(
    between first: Network<Node>, and second: Network<Node>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    guard first.nodes.count > 1, second.nodes.count > 1 else {
      return NetworkValue(.undefined(.fewerThanTwoNodes), of: self, in: first)
    }
    let (one, other) = (try first.graph(run: run), try second.graph(run: run))
    let (near, far) = (
      try DistanceDispersion(one, run: run), try DistanceDispersion(other, run: run)
    )
    let apart = divergence(near.mean, far.mean, isLastShared: true)
    let dispersed = abs(near.dispersion.squareRoot() - far.dispersion.squareRoot())
    var placed = 0.0
    for isComplement in [false, true] {
      placed += divergence(
        try alphaShares(of: one, isComplement: isComplement, run: run),
        try alphaShares(of: other, isComplement: isComplement, run: run), isLastShared: false)
    }
    run.advance(by: 1)
    return NetworkValue(
      .defined(min(1, 0.45 * apart + 0.45 * dispersed + 0.05 * placed)), of: self, in: first)
  }
}

extension NetworkComparison where Self == DMeasure {
  /// How differently nodes are apart, and how differently they are placed, in two networks.
  public static var dMeasure: DMeasure { DMeasure() }
}

/// The root of the divergence of Jensen and Shannon in bits.
///
/// Both are aligned from the first share on but for the last, if that is set beside the other's last;
/// or all from the last on.
private func divergence(_ first: [Double], _ second: [Double], isLastShared: Bool) -> Double {
  let gap = [Double](repeating: 0, count: abs(first.count - second.count))
  let padded = [first, second].map { shares in
    guard shares.count < max(first.count, second.count) else { return shares }
    return isLastShared ? shares.dropLast() + gap + shares.suffix(1) : gap + shares
  }
  // Term by term what is alike adds exactly nothing.
  let sum = zip(padded[0], padded[1]).reduce(0) { sum, pair in
    let middle = (pair.0 + pair.1) / 2
    return sum + relativeEntropy(pair.0, middle) + relativeEntropy(pair.1, middle)
  }
  return (max(0, sum / 2) / Double.log(2)).squareRoot()
}

/// What one share adds to the entropy of Kullback and Leibler, in nats.
func relativeEntropy(_ share: Double, _ other: Double) -> Double {
  share > 0 ? share * .log(share / other) : 0
}

/// The ordered α-centralities divided by *n*², and what is left of 1.
private func alphaShares(
  of graph: CompressedGraph, isComplement: Bool, run: RunControl
) throws -> [Double] {
  let solution = try ComparedCentrality(graph, isComplement: isComplement).solution(run: run)
  let n = Double(graph.nodeCount)
  let shares = solution.map { max(0, $0) / (n * n) }.sorted()
  return shares + [max(0, 1 - shares.reduce(0, +))]
}
