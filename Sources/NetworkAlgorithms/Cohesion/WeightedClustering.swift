public import NetworkCore
import RealModule

/// How closed the neighbourhood of a node is, strong ties counting more.
///
/// ## Definition
///
/// For a node *v* of *k* ties with strengths w(v,·), over pairs *u*, *q* of its neighbours that are
/// tied to each other:
///
///     .barrat         Σ (w(v,u) + w(v,q)) / 2    divided by the same over all pairs
///     .opsahl         Σ √(w(v,u) w(v,q))         divided by the same over all pairs
///     .onnela         Σ (w(v,u) w(v,q) w(u,q))^⅓ / W    divided by k (k − 1) / 2
///     .zhangHorvath   Σ w(v,u) w(v,q) w(u,q) / W        divided by Σ w(v,u) w(v,q) over all pairs
///
/// *W* is the strength of the strongest tie of the network.
///
/// ## Conventions
///
/// - Ties have no direction. A factor of all strengths changes nothing; where all ties are equally
///   strong all variants are `.localClustering`.
/// - Under `.barrat` and `.opsahl` the strength of the tie between the neighbours does not matter.
///   Barrat and others are igraph's weighted transitivity, Onnela and others NetworkX's weighted
///   clustering. `.opsahl` is the form for one node of the geometric `.weightedTransitivity`.
/// - A node with fewer than two neighbours has no pair of them: its score is undefined.
///
/// ## Example
///
///     let network = try Network(ties: [
///       Tie("a", "b", strength: 10), Tie("b", "c", strength: 10), Tie("a", "c"), Tie("c", "d"),
///     ])
///     try network.scores(.weightedClustering(.onnela))["a"]   // 0.4641…
///
/// - Complexity: O(*m* √*m*).
///
/// ## Reference
///
/// > A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani. "The architecture of complex
/// > weighted networks." *PNAS* 101(11), 2004, 3747–3752. doi:10.1073/pnas.0400087101
///
/// > T. Opsahl, P. Panzarasa. "Clustering in weighted networks." *Social Networks* 31(2), 2009,
/// > 155–163. doi:10.1016/j.socnet.2009.02.002
///
/// > J.-P. Onnela, J. Saramäki, J. Kertész, K. Kaski. "Intensity and coherence of motifs in weighted
/// > complex networks." *Physical Review E* 71, 065103, 2005. doi:10.1103/PhysRevE.71.065103
///
/// > B. Zhang, S. Horvath. "A general framework for weighted gene co-expression network analysis."
/// > *Statistical Applications in Genetics and Molecular Biology* 4(1), 2005, article 17.
/// > doi:10.2202/1544-6115.1128
public struct WeightedClustering: NodeMeasure, Hashable {
  /// How strengths count.
  public var variant: Variant

  /// How strengths count.
  public enum Variant: String, Hashable, Sendable, CaseIterable {
    /// The mean of the node's two ties.
    case barrat
    /// The geometric mean of the node's two ties.
    case opsahl
    /// The geometric mean of the three ties.
    case onnela
    /// The product of the three ties.
    case zhangHorvath = "zhang-horvath"
  }

  /// Creates the measure.
  public init(_ variant: Variant = .barrat) {
    self.variant = variant
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "weighted-clustering", title: "Weighted clustering", definition: definition,
      conventions: [
        "Where all ties are equally strong it is the local clustering.",
        "Undefined for a node with fewer than two neighbours.",
      ],
      parameters: [.init(name: "variant", value: variant.rawValue)], citation: citation)
  }

  private var definition: String {
    switch variant {
    case .barrat:
      "The share of pairs of a node's neighbours that are tied to each other, each pair weighed by "
        + "the mean strength of the node's two ties."
    case .opsahl:
      "The share of pairs of a node's neighbours that are tied to each other, each pair weighed by "
        + "the geometric mean of the node's two ties."
    case .onnela:
      "The geometric mean of the three ties of each triangle, divided by the strongest tie of all, "
        + "averaged over pairs of a node's neighbours."
    case .zhangHorvath:
      "The products of the three ties of each triangle, divided by the strongest tie of all and by "
        + "the products of any two ties of the node."
    }
  }

  private var citation: String {
    switch variant {
    case .barrat:
      "Barrat, Barthélemy, Pastor-Satorras & Vespignani 2004, doi:10.1073/pnas.0400087101"
    case .opsahl: "Opsahl & Panzarasa 2009, doi:10.1016/j.socnet.2009.02.002"
    case .onnela: "Onnela, Saramäki, Kertész & Kaski 2005, doi:10.1103/PhysRevE.71.065103"
    case .zhangHorvath: "Zhang & Horvath 2005, doi:10.2202/1544-6115.1128"
    }
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let graph = try network.graph(run: run).scaledToStrongest
    let closed = try triangleSums(in: graph, run: run) { [variant] triangle in
      let (first, second) = triangle.near
      return switch variant {
      case .barrat: TripletValue.arithmetic(first, second)
      case .opsahl: TripletValue.geometric(first, second)
      case .onnela: Double.root(first, 3) * Double.root(second, 3) * Double.root(triangle.far, 3)
      case .zhangHorvath: first * second * triangle.far
      }
    }
    return NodeScores(
      // 0 / 0 is not a number, which is what undefined is stored as.
      zip(closed, try allPairs(in: graph, run: run)).map { $0 / $1 }, of: self, in: network,
      whyUndefined: .fewerThanTwoNeighbours)
  }

  private func allPairs(in graph: CompressedGraph, run: RunControl) throws -> [Double] {
    switch variant {
    case .barrat: try graph.tripletSums(of: .arithmetic, run: run)
    case .opsahl: try graph.tripletSums(of: .geometric, run: run)
    case .onnela: graph.pairCounts.map(Double.init)
    case .zhangHorvath: try graph.productSums(run: run)
    }
  }
}

extension NodeMeasure where Self == WeightedClustering {
  /// How closed the neighbourhood of a node is, strong ties counting more.
  public static func weightedClustering(
    _ variant: WeightedClustering.Variant = .barrat
  ) -> WeightedClustering {
    WeightedClustering(variant)
  }
}
