public import NetworkCore

/// Which part of a network a node is in, if paths must follow the arcs.
///
/// ## Definition
///
/// The number of its strong component; two nodes are in one if paths lead from each to the other.
///
/// ## Conventions
///
/// - Paths follow the arcs; strengths play no part.
/// - Components are numbered from 1 by size, the largest first; equal sizes by their first node.
/// - A node to which no path leads back is a component by itself.
///
/// ## Example
///
///     try DirectedNetwork(arcs: [Arc("a", "b"), Arc("b", "a"), Arc("b", "c")])
///       .scores(.strongComponent)["c"]   // 2.0
///
/// - Complexity: O(*n* log *n* + *m*) for *m* arcs.
///
/// ## Reference
///
/// > R. Tarjan. "Depth-first search and linear graph algorithms." *SIAM Journal on Computing*
/// > 1(2), 1972, 146–160. doi:10.1137/0201010
public struct StrongComponent: DirectedNodeMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "strong-component", title: "Strong component",
      definition: "The number of the part it is in, within which paths along arcs lead from every "
        + "node to every other.",
      conventions: [
        "Numbered from 1 by size, the largest first; equal sizes by their first node.",
        "A node to which no path leads back is a component by itself.",
      ],
      citation: "Tarjan 1972, doi:10.1137/0201010")
  }

  /// The number of the strong component of each node of `network`.
  public func scores<Node>(
    in network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let strong = try StrongLabels(network.graph.outgoing, run: run)
    let byFirstNode = CompactLabels(strong.labels)
    var sizes = [Int](repeating: 0, count: byFirstNode.count)
    for label in byFirstNode.labels { sizes[Int(label)] += 1 }
    var numbers = [Double](repeating: 0, count: sizes.count)
    let bySize = sizes.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
    for (place, label) in bySize.enumerated() { numbers[label] = Double(place + 1) }
    run.advance(by: 1)
    return NodeScores(
      byFirstNode.labels.map { numbers[Int($0)] }, of: description, nodes: network.nodes,
      context: network.context)
  }
}

extension DirectedNodeMeasure where Self == StrongComponent {
  /// Which part of a network a node is in, if paths must follow the arcs.
  public static var strongComponent: StrongComponent { StrongComponent() }
}
