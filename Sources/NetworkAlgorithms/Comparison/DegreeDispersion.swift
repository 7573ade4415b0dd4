public import NetworkCore

/// How unevenly ties are dispersed over the nodes.
///
/// ## Definition
///
/// With the numbers of ties k(1) ≤ k(2) ≤ … ≤ k(n) and their mean μ:
///
///     Gini        G = 2 Σ i k(i) / (n Σ k(i)) − (n + 1) / n
///     Herfindahl  H = Σ (k(i) / Σ k(j))²
///     variation   V = √(Σ (k(i) − μ)² / n) / μ
///
/// ## Conventions
///
/// - Nodes without ties count: with 0.
/// - `ties: .strength` takes sums of strengths for numbers of ties.
/// - The variance is over *n*, not *n* − 1: all nodes are there.
/// - Gini lies from 0 to (n − 1)/n, Herfindahl from 1/n to 1; in a network without loops nobody has more
///   than half of all ends of ties, so that the largest value is never reached.
/// - Without ties it is undefined.
///
/// ## Example
///
///     let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c")])
///     try star.value(.degreeDispersion(.herfindahl)).value   // ¼ + 3 · (1/6)² = 0.333…
///
/// - Complexity: O(*n* log *n*).
///
/// ## References
///
/// > L. Ceriani, P. Verme. "The origins of the Gini index: extracts from *Variabilità e Mutabilità*
/// > (1912) by Corrado Gini." *Journal of Economic Inequality* 10, 2012, 421–443.
/// > doi:10.1007/s10888-011-9188-x
///
/// > A. O. Hirschman. "The paternity of an index." *American Economic Review* 54(5), 1964, 761–762.
///
/// > T. A. B. Snijders. "The degree variance: an index of graph heterogeneity." *Social Networks* 3(3),
/// > 1981, 163–174. doi:10.1016/0378-8733(81)90014-9
public struct DegreeDispersion: NetworkMeasure, Hashable {
  /// How unevenness is put into a number.
  public enum Index: String, Hashable, Sendable, CaseIterable {
    /// Half the mean difference of two nodes, over the mean.
    case gini
    /// The sum of squared shares of all ends of ties.
    case herfindahl
    /// The standard deviation over the mean.
    case variation
  }

  /// Which of these is measured.
  public var index: Index

  /// Whether ties are counted, or their strengths added up.
  public var ties: TieReading

  /// Creates the measure.
  public init(_ index: Index = .gini, ties: TieReading = .present) {
    self.index = index
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "degree-dispersion", title: "Dispersion of ties over nodes",
      definition: index.definition,
      conventions: ["Nodes without ties count, with 0.", ties.convention],
      parameters: [.init(name: "index", value: index.rawValue), .ties(ties)],
      citation: index.citation)
  }

  /// How unevenly the ties of `network` are dispersed.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let amounts: [Double]
    switch ties {
    case .present: amounts = try network.partnerCounts(run: run).map { Double($0) }
    case .strength: amounts = try network.scores(.strength, run: RunControl(within: run)).values
    }
    run.advance(by: 1)
    guard amounts.contains(where: { $0 > 0 }) else {
      return NetworkValue(.undefined(.noTies), of: self, in: network)
    }
    return NetworkValue(.defined(index.value(of: amounts.sorted())), of: self, in: network)
  }
}

extension NetworkMeasure where Self == DegreeDispersion {
  /// How unevenly ties are dispersed over the nodes.
  public static func degreeDispersion(
    _ index: DegreeDispersion.Index = .gini, ties: TieReading = .present
  ) -> DegreeDispersion {
    DegreeDispersion(index, ties: ties)
  }
}

extension DegreeDispersion.Index {
  var definition: String {
    switch self {
    case .gini: "The Gini coefficient of the numbers of ties of all nodes."
    case .herfindahl: "The sum over nodes of their squared shares of all ends of ties."
    case .variation: "The standard deviation of the numbers of ties of all nodes over their mean."
    }
  }

  var citation: String {
    switch self {
    case .gini: "Ceriani & Verme 2012, doi:10.1007/s10888-011-9188-x"
    case .herfindahl: "Hirschman 1964"
    case .variation: "Snijders 1981, doi:10.1016/0378-8733(81)90014-9"
    }
  }

  /// The index of ascending `amounts`, not all of which are 0.
  fileprivate func value(of amounts: [Double]) -> Double {
    let (n, sum) = (Double(amounts.count), amounts.reduce(0, +))
    switch self {
    case .gini:
      let ranked = amounts.enumerated().reduce(0) { $0 + Double($1.offset + 1) * $1.element }
      return max(0, 2 * ranked / (n * sum) - (n + 1) / n)
    case .herfindahl: return amounts.reduce(0) { $0 + ($1 / sum) * ($1 / sum) }
    case .variation:
      let mean = sum / n
      let variance = amounts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
      return variance.squareRoot() / mean
    }
  }
}
