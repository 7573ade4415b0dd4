public import NetworkCore

/// How differently nodes influence one another in two networks of the same nodes.
///
/// ## Definition
///
/// The influence of nodes on one another, by walks that count less the longer they are, is
///
///     S = (I + ε² D − ε A)⁻¹     ε = 1 / (1 + the most ties of a node)
///
/// with the ties *A* and the numbers of ties *D* on the diagonal. The distance is that of Matusita, and
/// the similarity follows from it:
///
///     d = √Σ (√S(i,j) − √S′(i,j))²        similarity = 1 / (1 + d)
///
/// ## Conventions
///
/// - Ties have no direction and count as present or absent. Nodes are matched by name; who is in one
///   network only is in the other without ties.
/// - It is the exact form, without groups of nodes; each network has its own ε.
/// - The distance is 0 for equal networks; a lost tie that was a bridge counts more than one among many.
/// - It is undefined without nodes, and where more than ``mostNodes`` nodes have a tie in either network.
///
/// ## Example
///
///     try network2018.value(.deltaCon(), with: network2019).value   // 1.2
///
/// - Complexity: O(*n*³) for *n* nodes with ties.
///
/// ## Reference
///
/// > D. Koutra, J. T. Vogelstein, C. Faloutsos. "DeltaCon: a principled massive-graph similarity
/// > function." *Proceedings of the SIAM International Conference on Data Mining*, 2013, 162–170.
/// > doi:10.1137/1.9781611972832.18
public struct DeltaCon: NetworkComparison, Hashable {
  /// The most nodes with ties in either network.
  public static let mostNodes = 1_000

  /// Whether it is told how far apart or how alike networks are.
  public enum Scale: String, Hashable, Sendable, CaseIterable {
    /// From 0 on, which is for equal networks.
    case distance
    /// From 1, which is for equal networks, towards 0.
    case similarity
  }

  /// Whether it is told how far apart or how alike networks are.
  public var scale: Scale

  /// Creates the measure.
  public init(scale: Scale = .distance) {
    self.scale = scale
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "deltacon", title: "DeltaCon",
      definition: scale == .distance
        ? "The Matusita distance of how nodes influence one another: of (I + ε² D − ε A)⁻¹."
        : "1 / (1 + d), d being the Matusita distance of how nodes influence one another: of "
          + "(I + ε² D − ε A)⁻¹.",
      conventions: [
        "ε is 1 / (1 + the most ties of a node), in each network its own.",
        "Nodes are matched by name; who is in one network only has no ties in the other.",
        "At most \(Self.mostNodes) nodes with ties.",
      ],
      parameters: [.scale(scale)],
      citation: "Koutra, Vogelstein & Faloutsos 2013, doi:10.1137/1.9781611972832.18")
  }

  /// How differently nodes influence one another in `first` and `second`.
  public func value<Node>(
    between first: Network<Node>, and second: Network<Node>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    guard !first.nodes.isEmpty || !second.nodes.isEmpty else {
      return NetworkValue(.undefined(.noNodes), of: self, in: first)
    }
    let graphs = [try first.graph(run: run), try second.graph(run: run)]
    // Who has no ties in either has influence on nobody but itself, in both the same.
    var places = NodeTable<Node>([])
    for (network, graph) in zip([first, second], graphs) {
      for node in network.nodes.indices where graph.degree(node) > 0 {
        places.insert(network.nodes[node])
      }
    }
    guard places.count <= Self.mostNodes else {
      return NetworkValue(.undefined(.tooLarge), of: self, in: first)
    }
    let influences = try zip([first, second], graphs).map { network, graph in
      let positions = network.nodes.map { places.position(of: $0) ?? -1 }
      return try influence(in: graph, at: positions, count: places.count, run: run)
    }
    let square = zip(influences[0], influences[1]).reduce(0) { sum, pair in
      let difference = max(0, pair.0).squareRoot() - max(0, pair.1).squareRoot()
      return sum + difference * difference
    }
    run.advance(by: 1)
    let distance = square.squareRoot()
    return NetworkValue(
      .defined(scale == .distance ? distance : 1 / (1 + distance)), of: self, in: first)
  }
}

extension NetworkComparison where Self == DeltaCon {
  /// How differently nodes influence one another in two networks of the same nodes.
  public static func deltaCon(scale: DeltaCon.Scale = .distance) -> DeltaCon {
    DeltaCon(scale: scale)
  }
}

/// The rows of (I + ε² D − ε A)⁻¹, one after the other, of nodes that stand at `places`.
private func influence(
  in graph: CompressedGraph, at places: [Int], count: Int, run: RunControl
) throws -> [Double] {
  let most = (0..<graph.nodeCount).map(graph.degree).max() ?? 0
  let weight = 1 / (1 + Double(most))
  var matrix = [Double](repeating: 0, count: count * count)
  for place in 0..<count { matrix[place * count + place] = 1 }
  for node in 0..<graph.nodeCount where graph.degree(node) > 0 {
    let row = places[node] * count
    matrix[row + places[node]] += weight * weight * Double(graph.degree(node))
    for neighbour in graph.neighbours(node) { matrix[row + places[Int(neighbour)]] = -weight }
  }
  try invert(&matrix, order: count, run: run)
  return matrix
}

/// Inverts a matrix whose diagonal outweighs its rows, by Gauss and Jordan without exchanges.
private func invert(_ matrix: inout [Double], order: Int, run: RunControl) throws {
  for pivot in 0..<order {
    try run.check()
    var entries = matrix.mutableSpan
    let start = pivot * order
    let divisor = entries[start + pivot]
    entries[start + pivot] = 1
    for column in 0..<order { entries[start + column] /= divisor }
    for row in 0..<order where row != pivot {
      let factor = entries[row * order + pivot]
      guard factor != 0 else { continue }
      entries[row * order + pivot] = 0
      for column in 0..<order {
        entries[row * order + column] -= factor * entries[start + column]
      }
    }
  }
}
