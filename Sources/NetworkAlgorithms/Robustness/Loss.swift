public import NetworkCore

/// What a network loses with a node.
public enum LostPart: String, Hashable, Sendable, CaseIterable {
  /// The number of nodes in its largest component.
  case largestComponent = "largest-component"
  /// The number of pairs of nodes that a path joins.
  case reachedPairs = "reached-pairs"
  /// The sum over pairs of one over their distance in hops.
  case efficiency
}

/// The share of its largest component, of its joined pairs or of its efficiency that a network loses
/// if a node leaves it.
///
/// ## Definition
///
///     loss(v) = (X − X(v)) / X
///
/// where *X* is the size of the largest component, the number of pairs that a path joins, or the sum
/// over pairs of one over their distance in hops, and X(v) the same without *v*.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - What the node itself was part of is lost, too: itself, and the pairs it is in.
/// - It lies between 0 and 1. A node without ties loses nothing.
/// - The numbers of nodes and of pairs that a mean would divide by stay as they are, so that by
///   efficiency it is the vulnerability of Latora and Marchiori: the node stays, its ties go.
/// - Without ties there are no pairs to lose, and no efficiency.
/// - By efficiency it is undefined where a component has more than ``mostNodes`` nodes.
///
/// ## Example
///
///     let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c")])
///     try star.scores(.loss(of: .largestComponent))["hub"]   // 0.75
///     try star.scores(.loss(of: .reachedPairs))["a"]         // 0.5
///
/// - Complexity: O(*n* + *m*) of components and pairs; of efficiency the distances of all pairs, once
///   for each node.
///
/// ## Reference
///
/// > V. Latora, M. Marchiori. "Vulnerability and protection of infrastructure networks." *Physical
/// > Review E* 71, 2005, 015103. doi:10.1103/PhysRevE.71.015103
public struct Loss: NodeMeasure, Hashable {
  /// The most nodes of a component of which the efficiency is taken.
  public static let mostNodes = 1_000

  /// What is lost.
  public var part: LostPart

  /// Creates the measure.
  public init(of part: LostPart = .largestComponent) {
    self.part = part
  }

  /// What is measured.
  public var description: MeasureDescription {
    let lost =
      switch part {
      case .largestComponent: "nodes in the largest component"
      case .reachedPairs: "pairs of nodes that a path joins"
      case .efficiency: "efficiency, the sum over pairs of one over their hops,"
      }
    return MeasureDescription(
      name: "loss", title: "Loss without the node",
      definition: "The share of \(lost) that the network loses if the node leaves it.",
      conventions: [
        "What the node itself was part of is lost, too.", "0 for a node without ties.",
        "The efficiency is taken of components of at most \(Self.mostNodes) nodes.",
      ],
      parameters: [.init(name: "of", value: part.rawValue)],
      citation: "Latora & Marchiori 2005, doi:10.1103/PhysRevE.71.015103")
  }

  /// What `network` loses with each of its nodes.
  public func scores<Node>(in network: Network<Node>, run: RunControl) throws -> NodeScores<Node> {
    try run.check()
    let components = try ComponentLabels(of: network, run: run)
    let shares: [Double]
    switch part {
    case .largestComponent: shares = try sizeLosses(in: network, components, run: run)
    case .reachedPairs: shares = try pairLosses(in: network, components, run: run)
    case .efficiency:
      guard components.sizes.allSatisfy({ $0 <= Self.mostNodes }) else {
        let none = [Double](repeating: .nan, count: network.nodes.count)
        return NodeScores(none, of: self, in: network, whyUndefined: .tooLarge)
      }
      shares = try efficiencyLosses(in: network.graph(run: run), components, run: run)
    }
    return NodeScores(shares, of: self, in: network, whyUndefined: .noTies)
  }

  private func sizeLosses<Node>(
    in network: Network<Node>, _ components: ComponentLabels, run: RunControl
  ) throws -> [Double] {
    let severed = try DepthFirstCuts(network, run: run).severed
    let sizes = components.sizes.sorted(by: >)
    let (largest, second) = (sizes.first ?? 0, sizes.dropFirst().first ?? 0)
    return components.labels.indices.map { node in
      let size = components.sizes[Int(components.labels[node])]
      guard size == largest else { return 0 }
      let left = max(second, size - 1 - Int(severed[node]))
      return Double(largest - left) / Double(largest)
    }
  }

  private func pairLosses<Node>(
    in network: Network<Node>, _ components: ComponentLabels, run: RunControl
  ) throws -> [Double] {
    let separated = try DepthFirstCuts(network, run: run).separatedPairs
    let all = components.sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    return components.labels.indices.map { node in
      let own = components.sizes[Int(components.labels[node])] - 1
      return all > 0 ? Double(separated[node] + own) / Double(all) : .nan
    }
  }
}

/// The shares of the sum of one over all distances that are lost with each node.
private func efficiencyLosses(
  in graph: CompressedGraph, _ components: ComponentLabels, run: RunControl
) throws -> [Double] {
  let parts = CompactLabels(components.labels).members
  let before = try (0..<components.sizes.count).map {
    try graph.reciprocalSum(among: parts.list($0).map { Int($0) }, run: RunControl(within: run))
  }
  let all = before.reduce(0, +)
  let tied = graph.tiedNodes
  let losses = try mapReplicates(0..<tied.count, run: run) {
    RunControl(within: run)
  } _: { place, inner in
    let node = tied[place]
    let label = Int(components.labels[node])
    let others = parts.list(label).lazy.map { Int($0) }.filter { $0 != node }
    let left = try graph.reciprocalSum(among: Array(others), run: inner)
    return max(0, before[label] - left) / all
  }
  var shares = [Double](repeating: all > 0 ? 0 : .nan, count: graph.nodeCount)
  for (place, node) in tied.enumerated() { shares[node] = losses[place] }
  return shares
}

extension CompressedGraph {
  /// The sum over ordered pairs of `members` of one over their distance when nobody else is there.
  func reciprocalSum(among members: [Int], run: RunControl) throws -> Double {
    guard members.count > 1 else { return 0 }
    let folded = try FoldedGraph(folding: induced(by: members), run: run)
    return NetworkAlgorithms.reciprocalSum(
      ofPairs: try DistanceSums(overHopsIn: folded, run: run).pairs)
  }
}

extension NodeMeasure where Self == Loss {
  /// What a network loses if a node leaves it.
  public static func loss(of part: LostPart = .largestComponent) -> Loss {
    Loss(of: part)
  }
}
