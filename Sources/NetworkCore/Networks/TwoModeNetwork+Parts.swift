extension TwoModeNetwork {
  /// The network of all actors and of the events at `positions`, which are in order.
  ///
  /// - Complexity: O(*n* + *m*) for *m* participations.
  package func keepingEvents(at positions: [Int]) -> TwoModeNetwork {
    TwoModeNetwork(
      actors: actors, events: NodeTable(positions.lazy.map { events[$0] }),
      incidence: incidence.keepingColumns(positions), context: context)
  }
}
