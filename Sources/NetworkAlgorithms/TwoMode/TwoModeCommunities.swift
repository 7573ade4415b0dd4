public import NetworkCore

/// Communities of actors and events together, with more participations inside than chance would put
/// there.
///
/// ## Definition
///
/// A division of all nodes of both modes whose ``BarberModularity`` is as high as the search can make
/// it. From each of several starts single nodes, in random order, move to the neighbouring community
/// where they raise the modularity most, then whole communities do; from what comes out the same is
/// done again while it brings something. The best division of all starts is kept.
///
/// ## Conventions
///
/// - Participations have no direction and count once.
/// - A community may have nodes of both modes, and every one is connected in itself. A node without
///   participations is a community by itself.
/// - Communities are numbered by size, both modes counted, the largest first; equal sizes by their
///   first node. Their scores are these numbers, from 1.
/// - The result depends on `seed`, and on the order of the nodes: the same network with its nodes in
///   another order is another draw. It does not depend on the number of workers.
/// - It is one good division among many, and random networks have such divisions, too.
///
/// ## Example
///
///     let groups = try parties.communities(seed: 42)
///     groups[.actor("Evelyn")]                     // the number of its community, from 0
///     try parties.modularity(of: groups).value
///
/// - Complexity: O(*n* + *m*) for each round of moves; in practice some ten rounds for each start.
///
/// ## Reference
///
/// > M. J. Barber. "Modularity and community detection in bipartite networks." *Physical Review E*
/// > 76, 066102, 2007. doi:10.1103/PhysRevE.76.066102
///
/// > V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre. "Fast unfolding of communities in
/// > large networks." *Journal of Statistical Mechanics* 2008, P10008.
/// > doi:10.1088/1742-5468/2008/10/P10008
public struct TwoModeCommunities: TwoModeMeasure, Hashable {
  /// From how many starts the search is made.
  public var starts: Int

  /// The number from which all chance in the search follows.
  public var seed: Seed

  /// Creates the search.
  ///
  /// - Precondition: `starts` is at least 1.
  public init(starts: Int = 10, seed: Seed) {
    precondition(starts > 0, "a search needs a start")
    self.starts = starts
    self.seed = seed
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "two-mode-communities", title: "Two-mode communities",
      definition: "The number of the node's community, from 1, in the division of actors and "
        + "events with the highest modularity of Barber that a search by moves of nodes and of "
        + "whole communities found.",
      conventions: [
        "Every community is connected; a node without participations is one by itself.",
        "The largest community is 1, both modes counted.",
        "The result depends on the seed and on the order of the nodes.",
      ],
      parameters: [
        .init(name: "starts", value: "\(starts)"), .init(name: "seed", value: "\(seed)"),
      ],
      citation: "Barber 2007, doi:10.1103/PhysRevE.76.066102; Blondel and others 2008, "
        + "doi:10.1088/1742-5468/2008/10/P10008")
  }

  /// The numbers of the communities of both modes of `network`, from 1.
  public func scores<Actor, Event>(
    in network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> TwoModeScores<Actor, Event> {
    TwoModeScores(
      modes: try network.communities(starts: starts, seed: seed, run: run).labels.map {
        Double($0 + 1)
      }, of: self,
      in: network)
  }
}

extension TwoModeMeasure where Self == TwoModeCommunities {
  /// Communities of actors and events together.
  public static func communities(starts: Int = 10, seed: Seed) -> TwoModeCommunities {
    TwoModeCommunities(starts: starts, seed: seed)
  }
}

extension TwoModeNetwork {
  /// The communities of actors and events together, as a division of both modes; see ``TwoModeCommunities``.
  ///
  /// - Precondition: `starts` is at least 1.
  /// - Throws: `CancellationError` if `run` is cancelled.
  public func communities(
    starts: Int = 10, seed: Seed, run: RunControl = RunControl()
  ) throws -> Partition<TwoModeNode<Actor, Event>> {
    let search = TwoModeCommunities(starts: starts, seed: seed)
    let labels = try TwoModeOptimiser(incidence).optimise(starts: starts, seed: seed, run: run)
    return Partition(labels: labels, of: search, in: bipartite)
  }
}
