import NetworkCore

/// Moves the nodes of a level while modularity rises, makes a node of each community, and goes on
/// with these until no two communities gain by merging.
///
/// - Throws: `CancellationError`.
/// - Returns: The community of each node of the level.
func louvainLabels(_ start: LeidenLevel, seed: Seed, run: RunControl) throws -> [Int32] {
  var generator = seed.generator()
  var level = start
  var places = start.alone
  while true {
    var moves = LeidenMoves(level, from: level.alone)
    try moves.settle(level, using: &generator, run: run)
    let communities = CompactLabels(moves.labels)
    guard communities.count < level.nodeCount else { return places }
    places = places.map { communities.labels[Int($0)] }
    level = try level.aggregated(by: communities, run: run)
  }
}
