public import NetworkCore

extension TwoModeNetwork {
  /// How many there are on average at fewer events than there are, by formula.
  ///
  ///     let curve = try network.rarefaction(of: .ties, at: [5, 10, 20])
  ///     curve.points[1].value   // ties at ten activities
  ///
  /// - Parameters:
  ///   - count: What is counted.
  ///   - sizes: At how many events.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled; `NetworkError.tooManyTies`.
  /// - Returns: The points, in the order of `sizes`.
  /// - Complexity: O(*m*) for a size, with *m* the participations, or Σ n(k)² for ties of events with
  ///   n(k) actors.
  public func rarefaction(
    of count: RarefiedCount, at sizes: [Int], run: RunControl = RunControl()
  ) throws -> RarefactionCurve {
    try run.check()
    let occurrences =
      switch count {
      case .activeActors: EventOccurrences(rowsOf: incidence)
      case .ties, .repeatedTies:
        try EventOccurrences(
          pairsOf: incidence, shared: projected(by: .count).graph(run: run), run: run)
      }
    let points = try sizes.map { size in
      try run.check()
      return point(of: occurrences, at: size, fewest: count.fewestEvents)
    }
    run.advance(by: 1)
    return RarefactionCurve(
      measure: count.description, context: context, nodeCount: actors.count,
      eventCount: events.count, method: .exact, points: points)
  }

  private func point(
    of occurrences: EventOccurrences, at size: Int, fewest: Int
  ) -> RarefactionCurve.Point {
    if let reason = reasonAgainst(choosing: size) {
      return RarefactionCurve.Point(at: size, undefined: reason)
    }
    let total = events.count
    let value = OccurrenceChance(choosing: size, of: total, fewest: fewest).sum(occurrences.counts)
    guard total >= Jackknife.fewestGroups else {
      return RarefactionCurve.Point(
        at: size, value: value,
        error: .failure("fewer than 8 activities to leave out"), on: .log, groupCount: total,
        shifts: [])
    }
    // Without one event there are K − 1 to choose from, and all of them at the end of the curve.
    let chance = OccurrenceChance(
      choosing: min(size, total - 1), of: total - 1, fewest: fewest)
    let whole = chance.sum(occurrences.counts)
    let without = occurrences.ofColumns.map { things in
      things.reduce(whole) { sum, thing in
        sum + chance[Int(thing) - 1] - chance[Int(thing)]
      }
    }
    let estimate = Jackknife.Estimate(
      of: value, without: without, sizes: [Int](repeating: 1, count: total), on: .log,
      level: 0.95)
    return RarefactionCurve.Point(
      at: size, value: value, error: .success(estimate.standardError), on: .log,
      groupCount: total, shifts: estimate.shifts)
  }
}

extension OccurrenceChance {
  /// How many things of each number of occurrences are there on average.
  fileprivate func sum(_ counts: [Int]) -> Double {
    counts.indices.reduce(0) { $0 + (counts[$1] > 0 ? Double(counts[$1]) * self[$1] : 0) }
  }

  /// The chance of a thing that occurs as often; one that occurs in all columns and in none that is
  /// left out has one more than there are to choose from, and is always chosen.
  fileprivate subscript(occurrences: Int) -> Double {
    occurrences < chances.count ? chances[occurrences] : chances[chances.count - 1]
  }
}
