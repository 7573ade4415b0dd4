public import NetworkCore

/// How differently the ties around nodes are built in two networks, whatever their nodes are called.
///
/// ## Definition
///
/// For each node it is counted in how many connected induced graphs of two to four nodes it is, at each
/// of eleven kinds of places. The rank correlations of these counts over all nodes make a matrix for
/// each network. The distance is
///
///     √Σ (r(i,j) − s(i,j))²     over pairs of kinds i < j
///
/// This is the graphlet correlation distance GCD-11. The kinds are Pržulj's orbits 0, 1, 2 and 4 to 11;
/// the counts of 3, 12, 13 and 14 follow from the others.
///
/// ## Conventions
///
/// - Ties count as present or absent. Names of nodes play no part.
/// - Correlations are Spearman's; equal counts share the mean of their ranks.
/// - A node that is once at every kind of place is added to each network, as its authors do, so that few
///   counts are all alike. Where they still are, the correlation is 0.
/// - Nodes without ties count, with 0 everywhere.
/// - It is 0 for networks that differ in names alone, and for some others; it needs no equal sizes.
/// - It is undefined for a network without nodes, and where a node has more than ``mostTies`` ties.
///
/// ## Example
///
///     try network.value(.graphletDistance, with: other).value   // 1.7
///
/// - Complexity: O(*m* √*m* + *n* log *n*), and the cliques of four.
///
/// ## References
///
/// > Ö. N. Yaveroğlu et al. "Revealing the hidden language of complex networks." *Scientific Reports* 4,
/// > 2014, 4547. doi:10.1038/srep04547
///
/// > N. Pržulj. "Biological network comparison using graphlet degree distribution." *Bioinformatics*
/// > 23(2), 2007, e177–e183. doi:10.1093/bioinformatics/btl301
public struct GraphletDistance: NetworkComparison, Hashable {
  /// The most ties of a node: with more, stars around it could not be counted.
  public static let mostTies = 2_000_000

  static let orbits = [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]

  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "graphlet-distance", title: "Graphlet correlation distance",
      definition:
        "The Euclidean distance of the rank correlations between the numbers of connected "
        + "graphs of two to four nodes that nodes are in, by eleven kinds of places: GCD-11.",
      conventions: [
        "Names of nodes play no part.", "Ties count as present or absent.",
        "Equal counts share the mean of their ranks; counts that are all alike correlate by 0.",
        "A node that is once at every kind of place is added to each network.",
      ],
      citation: "Yaveroğlu et al. 2014, doi:10.1038/srep04547")
  }

  /// The distance of the graphlet correlations of `first` and `second`.
  public func value<Node>(
    between first: Network<Node>, and second: Network<Node>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    guard !first.nodes.isEmpty, !second.nodes.isEmpty else {
      return NetworkValue(.undefined(.noNodes), of: self, in: first)
    }
    let graphs = [try first.graph(run: run), try second.graph(run: run)]
    guard graphs.allSatisfy({ $0.degrees.allSatisfy { $0 <= Self.mostTies } }) else {
      return NetworkValue(.undefined(.tooLarge), of: self, in: first)
    }
    let correlations = try graphs.map { graph in
      defer { run.advance(by: 0.5) }
      return try graphletCorrelations(of: graph, run: run)
    }
    let square = zip(correlations[0], correlations[1]).reduce(0) {
      $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
    }
    return NetworkValue(.defined(square.squareRoot()), of: self, in: first)
  }
}

extension NetworkComparison where Self == GraphletDistance {
  /// How differently the ties around nodes are built in two networks.
  public static var graphletDistance: GraphletDistance { GraphletDistance() }
}

/// The rank correlations of the counts of nodes in each pair of orbits.
private func graphletCorrelations(
  of graph: CompressedGraph, run: RunControl
) throws -> [Double] {
  let tied = graph.tiedNodes
  let isolates = graph.nodeCount - tied.count
  let counts = try GraphletOrbits(graph.induced(by: tied), run: run).counts
  let ranks = try GraphletDistance.orbits.map {
    try CentredRanks(counts[$0] + [1], zeros: isolates, run: run)
  }
  return ranks.indices.flatMap { column in
    ranks[..<column].map { ranks[column].correlation(with: $0) }
  }
}

/// Ranks less their mean, equal counts sharing one.
private struct CentredRanks {
  private var ranks: [Double]

  /// How many more have the count 0, and their rank.
  private let zeros: Double
  private let rankOfZero: Double

  init(_ counts: [Int], zeros: Int, run: RunControl) throws {
    try run.check()
    let order = counts.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
    let middle = Double(counts.count + zeros - 1) / 2
    let atZero = order.prefix { counts[$0] == 0 }.count
    self.zeros = Double(zeros)
    rankOfZero = Double(atZero + zeros - 1) / 2 - middle
    ranks = [Double](repeating: rankOfZero, count: counts.count)
    var start = atZero
    while start < order.count {
      var end = start
      while end < order.count, counts[order[end]] == counts[order[start]] { end += 1 }
      let rank = Double(start + end - 1) / 2 + self.zeros - middle
      for place in start..<end { ranks[order[place]] = rank }
      start = end
    }
  }

  /// The correlation, 0 where one of the two is always the same.
  func correlation(with other: CentredRanks) -> Double {
    let spread = (product(with: self) * other.product(with: other)).squareRoot()
    return spread > 0 ? product(with: other) / spread : 0
  }

  private func product(with other: CentredRanks) -> Double {
    dot(ranks, other.ranks) + zeros * rankOfZero * other.rankOfZero
  }
}
