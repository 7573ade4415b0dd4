public import NetworkCore

/// How many partners a node has that do not merely repeat one another: Burt's effective size.
///
/// ## Definition
///
/// With p(v,q) the share of *v*'s ties that goes to *q*, and m(u,q) = w(u,q) / max w(u,·):
///
///     e(v) = Σ ( 1 − Σ p(v,q) m(u,q) )     over the neighbours u of v,
///                                          and all q that are neither v nor u
///
/// Where ties are present or absent, that is Borgatti's n − 2t/n for *n* partners with *t* ties
/// among themselves.
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong.
/// - The strongest tie of a partner is taken over all its ties, as in NetworkX, those to nodes
///   that *v* does not know included (NetworkX 3.6 gives another number when it is asked for all
///   nodes at once with weights and SciPy is there).
/// - An isolate has no partners, and its effective size is undefined; a node with a single tie
///   has 1.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.scores(.effectiveSize)["b"]   // 2.0
///
/// - Complexity: O(*m* √*m*) time.
///
/// ## Reference
///
/// > S. P. Borgatti. "Structural holes: unpacking Burt's redundancy measures." *Connections*
/// > 20(1), 1997, 35–38.
///
/// > R. S. Burt. *Structural Holes.* Harvard University Press, 1992, chapter 2.
public struct EffectiveSize: NodeMeasure, Hashable {
  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  public init(ties: TieReading = .present) {
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "effective-size", title: "Effective size",
      definition: "The number of a node’s partners less what they repeat of one another: "
        + "n − 2t/n for n partners with t ties among themselves.",
      conventions: [
        "Ties among partners are weighed by the partner’s strongest tie in the whole network.",
        "An isolate has no score.",
        ties.convention,
      ],
      parameters: [.ties(ties)],
      citation: "Burt 1992, Structural Holes, chapter 2; Borgatti 1997, Connections 20(1), 35–38")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let graph = try network.graph(run: run).read(as: ties)
    let strongest = graph.strongestTies
    let ones = [Double](repeating: 1, count: graph.nodeCount)
    let repeated = try sumOverTies(
      of: graph, satellites: try network.satellites(reading: ties, run: run), weighing: ones,
      run: run
    ) { tie in
      (tie.shared / strongest[tie.second], tie.shared / strongest[tie.first])
    }
    let sums = graph.strengthSums
    let values = sums.indices.map { node in
      sums[node] > 0 ? Double(graph.degree(node)) - repeated[node] / sums[node] : .nan
    }
    return NodeScores(values, of: self, in: network, whyUndefined: .noTies)
  }
}

extension NodeMeasure where Self == EffectiveSize {
  /// How many partners a node has that do not merely repeat one another.
  public static var effectiveSize: EffectiveSize { EffectiveSize() }

  /// How many partners a node has that do not merely repeat one another, by strength if so told.
  public static func effectiveSize(ties: TieReading) -> EffectiveSize {
    EffectiveSize(ties: ties)
  }
}
