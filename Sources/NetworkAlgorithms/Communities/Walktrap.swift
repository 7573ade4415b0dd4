public import NetworkCore

/// Communities that short random walks stay in: nodes are together if walks from them end in the
/// same places.
///
/// ## Definition
///
/// With P(v,k) the chance that a walk of `steps` steps from *v* ends at *k*, and d(k) the strength
/// of *k*, two nodes are as far apart as
///
///     r(v,u)² = Σ ( P(v,k) − P(u,k) )² / d(k)     over nodes k
///
/// Every node starts as a community. The two neighbouring communities merge that make the mean
/// square distance of nodes from their communities least larger (Ward's rule), again and again.
/// The communities are those at the moment when their ``Modularity`` is highest.
///
/// ## Conventions
///
/// - Ties have no direction. They count as much as they are strong, or as present with
///   `ties: .present`. Multiplying all strengths by one number changes nothing.
/// - For the walk each node has a loop as strong as its ties are on average, as in igraph, so that
///   walks of even and odd length see the same nodes. Modularity is without these loops.
/// - Where two communities that merge are both tied to a third, its distance follows from theirs;
///   otherwise it is worked out anew.
/// - Of mergers that cost the same the one whose communities are older goes first: among equals the
///   order of the nodes decides, as it does elsewhere.
/// - Of several divisions of the same modularity the one with the most groups is taken. Modularity
///   is that of resolution 1.
/// - A node without ties is a community by itself.
/// - Where the squares of the components' sizes add up to more than 3 · 10⁷ (one component of some
///   5 400 nodes) it is refused: `MeasureError.tooLarge`.
///
/// ## Example
///
///     let clusters = try network.communities(.walktrap(steps: 4))
///
/// - Complexity: O(*n* *m* · `steps`) time and 16 *n*² bytes at most, *n* being the nodes of a
///   component.
///
/// ## Reference
///
/// > P. Pons, M. Latapy. "Computing communities in large networks using random walks." *Journal of
/// > Graph Algorithms and Applications* 10(2), 2006, 191–218. doi:10.7155/jgaa.00124
public struct Walktrap: CommunityDetection {
  /// How many steps the walks have.
  public var steps: Int

  /// Whether ties are counted, or their strengths added up.
  public var ties: TieReading

  /// Creates the procedure.
  ///
  /// - Precondition: `steps` is at least 1.
  public init(steps: Int = 4, ties: TieReading = .strength) {
    precondition(steps > 0, "a walk has a step")
    self.steps = steps
    self.ties = ties
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "walktrap", title: "Communities (walktrap)",
      definition: "Neighbouring communities merge while walks of \(steps) steps from them end in "
        + "the same places, up to the division of highest modularity.",
      conventions: [
        ties.convention,
        "For the walk each node has a loop as strong as its ties are on average.",
        "A node without ties is a community by itself.",
      ],
      parameters: [.init(name: "steps", value: "\(steps)"), .ties(ties)],
      citation: "Pons & Latapy 2006, doi:10.7155/jgaa.00124")
  }

  /// The largest sum of the squares of the components' sizes.
  private static let mostEnds = 3e7

  /// The communities of `network`.
  ///
  /// - Throws: `CancellationError`, `MeasureError.tooLarge`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    let graph = try network.graph(run: run).read(as: ties).scaledToStrongest
    let components = try ComponentLabels(graph, run: run)
    let squares = components.sizes.reduce(0) { $0 + ($1 > 1 ? Double($1) * Double($1) : 0) }
    guard squares <= Self.mostEnds else {
      throw MeasureError.tooLarge(measure: description.name)
    }
    let ends = try walkEnds(graph, components, run: run)
    let labels = try mergedLabels(graph, ends: ends, run: run)
    run.advance(by: 1)
    return Partition(labels: labels, of: self, in: network)
  }

  /// Where the walks from each node end, by the places of the nodes of its component.
  private func walkEnds(
    _ graph: CompressedGraph, _ components: ComponentLabels, run: RunControl
  ) throws -> [[Double]] {
    var ends = [[Double]](repeating: [], count: graph.nodeCount)
    let members = CompactLabels(components.labels).members
    for component in components.sizes.indices where components.sizes[component] > 1 {
      let positions = members.list(component).map(Int.init)
      let part = positions.count == graph.nodeCount ? graph : graph.induced(by: positions)
      let rows = try WalkDistances(part, steps: steps, run: run).rows
      for (position, row) in zip(positions, rows) { ends[position] = row }
    }
    return ends
  }
}

extension CommunityDetection where Self == Walktrap {
  /// Communities that short random walks stay in.
  public static func walktrap(steps: Int = 4, ties: TieReading = .strength) -> Walktrap {
    Walktrap(steps: steps, ties: ties)
  }
}
