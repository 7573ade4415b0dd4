public import NetworkCore

extension TwoModeNetwork {
  /// How far a number of this network can be trusted: what it becomes if as many events are drawn
  /// from those there are, each as often as it is drawn.
  ///
  ///     let share = try network.bootstrap(of: withUniversity, replicates: 999, seed: 7)
  ///     share.interval   // 0.31...0.62
  ///
  /// ## Conventions
  ///
  /// As of ``Bootstrap``. An event that is drawn again stands under the name of one that was not: a
  /// statistic that asks for the names of events, such as their years, is told wrong ones.
  ///
  /// - Parameters:
  ///   - statistic: What is measured.
  ///   - replicates: How many draws there are; 39 is the fewest for an interval of 95 %.
  ///   - level: The share of such intervals that should hold the truth.
  ///   - seed: The number from which all chance follows; draw *k* from `seed.stream(k)`.
  ///   - run: The hand on the whole.
  /// - Precondition: `level` lies between 0 and 1, and there is no negative number of draws.
  /// - Throws: `CancellationError` if `run` is cancelled; what `statistic` throws.
  /// - Returns: The number, its draws and its interval, or why there is none.
  /// - Complexity: O(*R* (*m* + *s*)) for *m* participations and *s* the work of the statistic,
  ///   shared out to all workers.
  public func bootstrap(
    of statistic: Statistic<TwoModeNetwork>, replicates: Int, level: Double = 0.95, seed: Seed,
    run: RunControl = RunControl()
  ) throws -> Bootstrap {
    precondition(level > 0 && level < 1 && replicates >= 0, "a level is a share of some draws")
    let observed = try statistic.outcome(of: self, run: RunControl(within: run))
    let isAsked = observed.number != nil && events.count >= Bootstrap.fewestEvents
    let values = try mapReplicates(0..<(isAsked ? replicates : 0), run: run) {
      RunControl(within: run)
    } _: { replicate, inner in
      try statistic.outcome(
        of: withEventsDrawn(seed: seed.stream(replicate)), run: inner
      ).number
    }
    return Bootstrap(
      measure: statistic.measure, context: context, nodeCount: actors.count,
      eventCount: events.count, seed: seed, level: level, observed: observed, values: values)
  }

  /// As many events, each drawn from all; one that is drawn again takes the place of one that is not.
  func withEventsDrawn(seed: Seed) -> TwoModeNetwork {
    var generator = seed.generator()
    var counts = [Int](repeating: 0, count: events.count)
    for _ in events.indices { counts[generator.number(below: events.count)] += 1 }
    var again = events.indices.flatMap { repeatElement($0, count: max(0, counts[$0] - 1)) }[...]
    let pairs = events.indices.flatMap { place -> [(row: Int32, column: Int32)] in
      let drawn = counts[place] > 0 ? place : again.removeFirst()
      return incidence.rows(ofColumn: drawn).map { (row: $0, column: Int32(place)) }
    }
    return meeting(
      as: IncidenceTable(rowCount: actors.count, columnCount: events.count, pairs: pairs),
      context: context)
  }
}
