/// A network as path kernels read it: what is alike is folded together, and cliques are hubs.
///
/// Cooperation networks are unions of cliques: the partners of an activity are all tied to each
/// other. A hub stands for such a clique and takes a step for each partner where the clique takes
/// one for each pair. Every node of the network is exactly one of these:
///
/// - a member of a *class*: nodes that have the same ties and are tied to each other. They have
///   the same distance to everybody else, and nobody's shortest path leads through two of them.
/// - a *satellite* of a hub: all its ties are those of this one clique. It is never on a shortest
///   path between two others, so a hub only counts its satellites.
/// - *aside*: an isolate, or a node of a component that is one clique.
///
/// Two classes are tied if they share a hub, or by a *direct tie*; no pair has both. No hub lies
/// within another, but a pair may share several.
///
/// Classes are numbered breadth first, each component from its busiest class, and hubs as they
/// are met, so what is near in the network is near in memory.
///
/// Memory: 4 bytes for each node and each hub twice over, and 8 for each place that a class has
/// in a hub.
package struct FoldedGraph: Sendable {
  /// The class of each node, −1 where it is in none.
  package internal(set) var classes: [Int32]

  /// The hub that each node is a satellite of, −1 where it is none.
  package internal(set) var homes: [Int32]

  /// How many ties each node has that is aside; 0 for the others.
  package internal(set) var tiesAside: [Int32]

  /// How many nodes each class has; at least 1.
  package internal(set) var multiplicities: [Int32] = []

  /// How many satellites each hub has.
  package internal(set) var satellites: [Int32] = []

  /// The hubs of each class, ascending.
  package internal(set) var hubsOfClass = CompressedLists()

  /// The classes in each hub, ascending; at least one.
  package internal(set) var classesOfHub = CompressedLists()

  /// The classes that each class is tied to directly, ascending.
  package internal(set) var directTies = CompressedLists()

  package var nodeCount: Int { classes.count }
  package var classCount: Int { multiplicities.count }
  package var hubCount: Int { satellites.count }

  /// Where searches start: one from each speaks for all nodes that are not aside.
  ///
  /// A class stands for its nodes, and `~hub` for the satellites of a hub. Neighbours stand near
  /// each other.
  package internal(set) var sources: [Int32] = []

  /// Folds the network of the rows of `table`, two of which are tied if they share a column.
  ///
  /// - Complexity: O(*m* √*m*) at most for *m* places in the table; nearly linear where few
  ///   columns lie within others.
  /// - Throws: `CancellationError` if `run` is cancelled.
  package init(folding table: IncidenceTable, run: RunControl) throws {
    try self.init(CliqueCover(of: table, run: run), run: run)
  }

  /// Folds a network of given ties; cliques are found again by the nodes that are in one alone.
  ///
  /// - Complexity: O(*m* *d*) at most for *m* ties and the largest clique's degree *d*, nearly
  ///   linear where the network is far from a clique.
  /// - Throws: `CancellationError` if `run` is cancelled.
  package init(folding graph: CompressedGraph, run: RunControl) throws {
    try self.init(CliqueCover(of: graph, run: run), run: run)
  }
}
