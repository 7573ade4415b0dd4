public import NetworkCore

/// The few nodes that matter most together: whose leaving breaks a network, or who reach it best.
///
/// ## Definition
///
/// Of all sets of `size` nodes, the one with the largest value of the criterion.
///
/// In small networks all sets are tried: where there are at most 20 000 sets of one node fewer, each
/// counted as often as there are nodes, or by fragmentation once, and once more for each hundred
/// nodes. Otherwise the set is searched for: nodes
/// are added one by one, each the best beside those before; then each in turn is exchanged for the
/// best that may stand in its place, until no exchange helps. Further searches start from sets drawn
/// by chance, and the best of all is kept.
///
/// ## Conventions
///
/// - Ties have no direction. A tie is one hop whatever its strength.
/// - What is fragmented is what is left without the set, and the set does not count in it.
/// - The best members together are not the best ones apart: two that cut off the same others are
///   seldom both among them.
/// - Equally good nodes and sets come in the order of the network, and the first search first.
/// - Where not all sets are tried, the result depends on the seed, and need not be the best. It never
///   depends on the number of workers.
/// - In a network of no more nodes than `size` all are marked.
/// - For distance-weighted fragmentation components have at most ``mostNodes`` nodes: each exchange
///   asks for the distances of all pairs, once for every node.
///
/// ## Example
///
///     let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c")])
///     try star.marks(.keyPlayers(.fragmentation, size: 1, seed: 1)).marked   // ["hub"]
///
/// - Complexity: for each member and each search, some times over: O(*n* + *m*) by fragmentation,
///   *n* searches at most by reach, and the distances of all pairs *n* times by distance-weighted
///   fragmentation.
///
/// ## Reference
///
/// > S. P. Borgatti. "Identifying sets of key players in a social network." *Computational and
/// > Mathematical Organization Theory* 12, 2006, 21–34. doi:10.1007/s10588-006-7084-x
public struct KeyPlayers: NodeMarking, Hashable {
  /// The most nodes of a component for which distance-weighted fragmentation is searched.
  public static let mostNodes = 1_000

  /// What makes a set of nodes a good one.
  public var criterion: KeyPlayerCriterion

  /// How many nodes the set has.
  public var size: Int

  /// How many searches are made; the first one draws nothing.
  public var starts: Int

  /// Where chance starts.
  public var seed: Seed

  /// Creates the marking.
  ///
  /// - Precondition: `size` and `starts` are at least 1.
  public init(_ criterion: KeyPlayerCriterion, size: Int = 3, starts: Int = 4, seed: Seed) {
    precondition(size > 0 && starts > 0, "a search looks for somebody")
    self.criterion = criterion
    self.size = size
    self.starts = starts
    self.seed = seed
  }

  /// What is marked.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "key-players", title: "Key players",
      definition: "The set of \(size) nodes \(criterion.clause).",
      conventions: [
        criterion.convention,
        "Where there are too many sets to try them all, it is searched for by exchanging nodes, from "
          + "\(starts) starts, and need not be the best.",
        "Equally good nodes come in the order of the network.",
      ],
      parameters: parameters,
      citation: "Borgatti 2006, doi:10.1007/s10588-006-7084-x")
  }

  var parameters: [MeasureDescription.Parameter] {
    [
      .init(name: "criterion", value: criterion.rawValue), .init(name: "size", value: "\(size)"),
      .init(name: "starts", value: "\(starts)"), .init(name: "seed", value: "\(seed)"),
    ]
  }

  /// The key players of `network`.
  ///
  /// - Throws: `MeasureError.tooLarge`.
  public func marks<Node>(in network: Network<Node>, run: RunControl) throws -> NodeMarks<Node> {
    guard let members = try members(in: network.graph(run: run), run: run) else {
      throw MeasureError.tooLarge(measure: description.name, nodes: Self.mostNodes)
    }
    var flags = [Bool](repeating: false, count: network.nodes.count)
    for member in members { flags[member] = true }
    return NodeMarks(flags, of: self, in: network)
  }

  /// The positions of the key players, ascending; `nil` if a component is too large.
  func members(in graph: CompressedGraph, run: RunControl) throws -> [Int]? {
    try run.check()
    guard try isSmallEnough(graph, run: run) else { return nil }
    let search = KeyPlayerSearch(
      objective: criterion.objective(of: graph), nodeCount: graph.nodeCount, size: size)
    return try search.best(starts: starts, seed: seed, run: run)
  }

  private func isSmallEnough(_ graph: CompressedGraph, run: RunControl) throws -> Bool {
    guard criterion == .distanceFragmentation else { return true }
    return try ComponentLabels(graph, run: run).sizes.allSatisfy { $0 <= Self.mostNodes }
  }
}

extension NodeMarking where Self == KeyPlayers {
  /// The few nodes that matter most together.
  public static func keyPlayers(
    _ criterion: KeyPlayerCriterion, size: Int = 3, starts: Int = 4, seed: Seed
  ) -> KeyPlayers {
    KeyPlayers(criterion, size: size, starts: starts, seed: seed)
  }
}
