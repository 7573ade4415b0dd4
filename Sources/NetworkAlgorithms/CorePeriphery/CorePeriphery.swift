public import NetworkCore

/// The core of a network: nodes tied to one another, around which the others are not.
///
/// ## Definition
///
/// The set of nodes for which the ties correlate best with an ideal in which core nodes are tied to
/// one another and peripheral ones are not:
///
///     fit = Pearson correlation of a(u,v) with the ideal, over all pairs of nodes
///
/// What the ideal has for a pair of a core node and a peripheral one, `block` says.
///
/// ## Conventions
///
/// - Ties have no direction. They count 1 each, or `.strength` as much as they are strong; the ideal
///   is 1 and 0 all the same. Multiplying all strengths by one number changes nothing.
/// - `.missing` leaves the mixed pairs out; `.one` wants them tied, `.zero` not; `.density` sets them
///   to their own mean, whatever it is. Borgatti and Everett have the first three.
///   The default is `.missing`.
/// - Each unordered pair counts once, pairs with isolates among them; a node without ties is never
///   in the core.
/// - The search starts from the strongest nodes, as many as fit best, and from `starts` cores drawn
///   by lot, in networks of fewer than 5 000 ties up to 25 for each; nodes enter and leave one by
///   one while the fit rises. It finds a good core, in small
///   networks the best. Of cores of equal fit the smallest is taken.
/// - Where no set of nodes has a fit (no ties, or all pairs tied alike) nobody is in the core.
/// - The result depends on `seed`, and on the order of the nodes where cores fit equally well; not
///   on the number of workers.
/// - A core is always found, also in a network of chance, and where degrees are as unequal as they
///   usually are it fits well: ask ``CorePeripheryTest`` before calling it one.
///
/// ## Example
///
///     let core = try network.marks(.corePeriphery(seed: 42))
///     core.marked
///     try network.value(.corePeripheryFit(of: .discrete, seed: 42)).value
///
/// - Complexity: O(*n* + *m*) for each round of moves, of which each start makes some five.
///
/// ## Reference
///
/// > S. P. Borgatti, M. G. Everett. "Models of core/periphery structures." *Social Networks* 21(4),
/// > 2000, 375–395. doi:10.1016/S0378-8733(99)00019-2
public struct CorePeriphery: NodeMarking, Hashable {
  /// How the pairs of a core node and a peripheral one count.
  public var block: CoreBlock

  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// How many cores drawn by lot the search starts from, beside that of the strongest nodes.
  public var starts: Int

  /// The number from which all chance in the search follows.
  public var seed: Seed

  /// Creates the search.
  ///
  /// - Precondition: `starts` is not negative.
  public init(
    block: CoreBlock = .missing, ties: TieReading = .present, starts: Int = 10, seed: Seed
  ) {
    precondition(starts >= 0, "no negative number of starts")
    self.block = block
    self.ties = ties
    self.starts = starts
    self.seed = seed
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "core-periphery", title: "Core",
      definition: "The nodes that are tied to one another as if they were the core of an ideal "
        + "network, whose periphery has no ties within: the set whose pairs correlate best with "
        + "that ideal.",
      conventions: [
        ties.convention, block.convention,
        "A node without ties is not in the core.",
        "The best of what the search finds, by seed; chance has cores too.",
      ],
      parameters: [
        .init(name: "block", value: block.rawValue), .ties(ties),
        .init(name: "starts", value: "\(starts)"), .init(name: "seed", value: "\(seed)"),
      ],
      citation: "Borgatti & Everett 2000, doi:10.1016/S0378-8733(99)00019-2")
  }

  /// The core of `network`.
  public func marks<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeMarks<Node> {
    let core = try core(of: network.graph(run: run), run: run)
    return NodeMarks(
      core?.isCore ?? network.nodes.map { _ in false }, of: self, in: network)
  }

  func core(of graph: CompressedGraph, run: RunControl) throws -> CoreSearch.Core? {
    try run.check()
    let tied = graph.tiedNodes
    let part = graph.induced(by: tied).read(as: ties).scaledToStrongest
    let search = CoreSearch(part, of: graph.nodeCount, block: block)
    guard var core = try search.best(starts: starts, seed: seed, run: run) else { return nil }
    var isCore = [Bool](repeating: false, count: graph.nodeCount)
    for (place, node) in tied.enumerated() { isCore[node] = core.isCore[place] }
    core.isCore = isCore
    return core
  }
}

extension CoreBlock {
  /// The convention in a sentence.
  var convention: String {
    switch self {
    case .missing: "Pairs of a core node and a peripheral one are left out."
    case .one: "Core and periphery should be tied to each other."
    case .zero: "Core and periphery should not be tied to each other."
    case .density: "Core and periphery should be tied as strongly as they are on average."
    }
  }
}

extension NodeMarking where Self == CorePeriphery {
  /// The core of a network: nodes tied to one another, around which the others are not.
  public static func corePeriphery(
    block: CoreBlock = .missing, ties: TieReading = .present, starts: Int = 10, seed: Seed
  ) -> CorePeriphery {
    CorePeriphery(block: block, ties: ties, starts: starts, seed: seed)
  }
}
