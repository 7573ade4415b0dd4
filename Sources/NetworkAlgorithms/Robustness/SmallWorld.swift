public import NetworkCore

/// How far a network is a small world: clustered like a lattice, with paths as short as by chance.
///
/// ## Definition
///
///     σ = (C / C(chance)) / (L / L(chance))
///     ω = L(chance) / L − C / C(lattice)
///
/// *L* is the mean distance. *C* is the transitivity in σ, and the mean local clustering in ω. By
/// chance they are the means over networks drawn with the same degrees.
///
/// The lattice has the same degrees, too: the nodes stand on a ring, those with the most ties first,
/// and pairs of ties exchange an end each where that brings no tie's ends further apart in sum,
/// twenty attempts for each tie. Of as many lattices as there are draws the most clustered counts, or
/// the network itself if it is more clustered.
///
/// ## Conventions
///
/// - Ties have no direction and count as present or absent.
/// - σ above 1 speaks for a small world, but it grows with the size of the network; ω is near 0 in
///   a small world, towards 1 in a random network, and towards −1 in a lattice.
/// - Networks in pieces have no mean distance: it is undefined, or with `.largestComponent` that of
///   the largest component. Draws may fall into pieces; their distances are over joined pairs.
///   NetworkX keeps its draws in one piece.
/// - σ is undefined where no draw has a triangle, ω where no lattice has one.
/// - A network that was projected from activities is a union of cliques and looks like a small world
///   whatever it is: draw the two-mode network instead (Uzzi and Spiro).
/// - The result depends on the seed and on the order of the nodes, and not on the number of workers.
///
/// ## Example
///
///     try network.value(.smallWorld(.omega, seed: 1)).value
///
/// - Complexity: for each draw that of the distances of all pairs, and O(*m*) attempts.
///
/// ## References
///
/// > M. D. Humphries, K. Gurney. "Network 'small-world-ness': a quantitative method for determining
/// > canonical network equivalence." *PLoS ONE* 3(4), 2008, e0002051.
/// > doi:10.1371/journal.pone.0002051
///
/// > Q. K. Telesford, K. E. Joyce, S. Hayasaka, J. H. Burdette, P. J. Laurienti. "The ubiquity of
/// > small-world networks." *Brain Connectivity* 1(5), 2011, 367–375. doi:10.1089/brain.2011.0038
public struct SmallWorld: NetworkMeasure, Hashable {
  /// What is set beside chance and lattice, and how.
  public enum Index: String, Hashable, Sendable, CaseIterable {
    /// Clustering and distance, both divided by those of chance: σ.
    case sigma
    /// Distance beside that of chance, clustering beside that of a lattice: ω.
    case omega
  }

  /// Which of the two is measured.
  public var index: Index

  /// The part of a network that is measured.
  public var part: MeasuredPart

  /// How many networks are drawn.
  public var draws: Int

  /// Where chance starts.
  public var seed: Seed

  /// Creates the measure.
  ///
  /// - Precondition: `draws` is at least 1.
  public init(_ index: Index = .sigma, of part: MeasuredPart = .whole, draws: Int = 20, seed: Seed)
  {
    precondition(draws > 0, "chance must be asked")
    self.index = index
    self.part = part
    self.draws = draws
    self.seed = seed
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "small-world", title: index == .sigma ? "Small world σ" : "Small world ω",
      definition: index == .sigma
        ? "Transitivity over that by chance, divided by the mean distance over that by chance."
        : "The mean distance by chance over that of the network, less the network's mean local "
          + "clustering over that of a lattice.",
      conventions: [
        "Chance and lattice keep the number of ties of each node; \(draws) draws.",
        part.convention, "Distances of draws in pieces are over the pairs that a path joins.",
      ],
      parameters: [
        .init(name: "index", value: index.rawValue), .init(name: "of", value: part.rawValue),
        .init(name: "draws", value: "\(draws)"), .init(name: "seed", value: "\(seed)"),
      ],
      citation: index == .sigma
        ? "Humphries & Gurney 2008, doi:10.1371/journal.pone.0002051"
        : "Telesford et al. 2011, doi:10.1089/brain.2011.0038")
  }

  /// How far `network` is a small world.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let components = try ComponentLabels(of: network, run: run)
    if let reason = part.reasonAgainst(components) {
      return NetworkValue(.undefined(reason), of: self, in: network)
    }
    let members = components.membersOfLargest
    let graph = try network.graph(run: run).induced(by: members)
    let measured = Network(nodes: NodeTable(members), graph: graph)
    let outcome =
      switch index {
      case .sigma: try sigma(of: measured, run: run)
      case .omega: try omega(of: measured, run: run)
      }
    return NetworkValue(outcome, of: self, in: network)
  }
}

extension NetworkMeasure where Self == SmallWorld {
  /// How far a network is a small world.
  public static func smallWorld(
    _ index: SmallWorld.Index = .sigma, of part: MeasuredPart = .whole, draws: Int = 20, seed: Seed
  ) -> SmallWorld {
    SmallWorld(index, of: part, draws: draws, seed: seed)
  }
}
