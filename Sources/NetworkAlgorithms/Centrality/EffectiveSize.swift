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
/// - With the model `.whole` the strongest tie of a partner is taken over all its ties, as in
///   NetworkX, those to nodes that *v* does not know included (NetworkX 3.6 gives another number when
///   it is asked for all nodes at once with weights and SciPy is there). With `.ego` it is taken over
///   its ties to *v* and to partners of *v*; where ties are present or absent both are the same.
/// - An isolate has no partners, and its effective size is undefined; a node with a single tie
///   has 1.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.scores(.effectiveSize)["b"]   // 2.0
///
/// - Complexity: O(*m* √*m*) time, O(*m* √*m* log *m*) with `.ego`.
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

  /// Whether partners' ties to others than the node's partners count.
  public var model: HoleModel

  /// Creates the measure.
  public init(ties: TieReading = .present, model: HoleModel = .whole) {
    self.ties = ties
    self.model = model
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "effective-size", title: "Effective size",
      definition: "The number of a node’s partners less what they repeat of one another: "
        + "n − 2t/n for n partners with t ties among themselves.",
      conventions: [
        model.convention,
        "Ties among partners are divided by the partner’s strongest one.",
        "An isolate has no score.",
        ties.convention,
      ],
      parameters: [.ties(ties), .model(model)],
      citation: "Burt 1992, Structural Holes, chapter 2; Borgatti 1997, Connections 20(1), 35–38")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    NodeScores(try sizes(in: network, run: run), of: self, in: network, whyUndefined: .noTies)
  }

  /// The scores in network order; not a number for isolates.
  func sizes<Node>(in network: Network<Node>, run: RunControl) throws -> [Double] {
    let graph = try network.graph(run: run).read(as: ties)
    switch model {
    case .whole: return try wholeSizes(in: network, graph, run: run)
    case .ego:
      return try egoScores(of: graph, run: run) { ties in
        guard !ties.isEmpty else { return .nan }
        let repeated = ties.reduce(0) { $0 + $1.shared / $1.strongest }
        return Double(ties.count) - repeated / ties.reduce(0) { $0 + $1.strength }
      }
    }
  }

  private func wholeSizes<Node>(
    in network: Network<Node>, _ graph: CompressedGraph, run: RunControl
  ) throws -> [Double] {
    let strongest = graph.strongestTies
    let ones = [Double](repeating: 1, count: graph.nodeCount)
    let repeated = try sumOverTies(
      of: graph, satellites: try network.satellites(reading: ties, run: run), weighing: ones,
      run: run
    ) { tie in
      (tie.shared / strongest[tie.second], tie.shared / strongest[tie.first])
    }
    let sums = graph.strengthSums
    return sums.indices.map { node in
      sums[node] > 0 ? Double(graph.degree(node)) - repeated[node] / sums[node] : .nan
    }
  }
}

extension NodeMeasure where Self == EffectiveSize {
  /// How many partners a node has that do not merely repeat one another.
  public static var effectiveSize: EffectiveSize { EffectiveSize() }

  /// How many partners a node has that do not merely repeat one another, by strength if so told, and
  /// by its ego network alone if so told.
  public static func effectiveSize(
    ties: TieReading = .present, model: HoleModel = .whole
  ) -> EffectiveSize {
    EffectiveSize(ties: ties, model: model)
  }
}
