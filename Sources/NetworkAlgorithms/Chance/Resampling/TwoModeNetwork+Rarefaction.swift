public import NetworkCore

extension TwoModeNetwork {
  /// What any number of this network is on average at fewer events than there are, from choices
  /// drawn by chance.
  ///
  ///     let curve = try network.rarefaction(
  ///       of: .projected(.transitivity, by: .count), at: [5, 10, 20], on: .logit, draws: 400,
  ///       seed: 7)
  ///
  /// ## Conventions
  ///
  /// - Draw *r* puts the events into an order that depends on the seed and *r* alone; the first *k*
  ///   of them are the choice at *k*.
  /// - At *K* it is the number itself, with the error of ``jackknife(of:on:groupedBy:level:run:)``.
  ///   Below, the draws without an event are what the curve would be without it: the standard error is
  ///   found from the same draws, less what their number alone would make of it.
  /// - Where the number is undefined in one of the draws, the point is. Where events are missing from
  ///   fewer than ``fewestDrawsWithout`` draws on average, there is no error: draw more.
  ///
  /// > S. Wager, T. Hastie, B. Efron. "Confidence intervals for random forests: the jackknife and the
  /// > infinitesimal jackknife." *Journal of Machine Learning Research* 15, 2014, 1625–1651.
  ///
  /// - Parameters:
  ///   - statistic: What is measured.
  ///   - sizes: At how many events.
  ///   - scale: On which scale intervals are even; `logit` for shares.
  ///   - draws: How many orders of the events are drawn.
  ///   - seed: The number from which all chance follows.
  ///   - run: The hand on the whole.
  /// - Precondition: There is at least one draw.
  /// - Throws: `CancellationError` if `run` is cancelled; what `statistic` throws.
  /// - Returns: The points, in the order of `sizes`.
  /// - Complexity: O(*R p* (*m* + *s* + *K*)) for *R* draws and *p* sizes, *s* being the work of the
  ///   statistic.
  public func rarefaction(
    of statistic: Statistic<TwoModeNetwork>, at sizes: [Int], on scale: IntervalScale,
    draws: Int, seed: Seed, run: RunControl = RunControl()
  ) throws -> RarefactionCurve {
    precondition(draws > 0, "a mean needs at least one draw")
    let drawn = sizes.filter { $0 >= 1 && $0 < events.count }
    let values = try mapReplicates(0..<draws, run: run) {
      RunControl(within: run)
    } _: { draw, inner in
      let order = eventOrder(seed: seed.stream(draw))
      return try drawn.map { size in
        try statistic.outcome(of: keepingEvents(at: order.prefix(size).sorted()), run: inner).number
      }
    }
    var place = 0
    let points = try sizes.map { size in
      if let reason = reasonAgainst(choosing: size) {
        return RarefactionCurve.Point(at: size, undefined: reason)
      }
      guard size < events.count else { return try wholePoint(of: statistic, on: scale, run: run) }
      defer { place += 1 }
      return point(at: size, values.map { $0[place] }, on: scale, seed: seed)
    }
    return RarefactionCurve(
      measure: statistic.measure, context: context, nodeCount: actors.count,
      eventCount: events.count, method: .drawn(draws, seed: seed), points: points)
  }

  /// From how many draws an event must be missing on average for an error to be told.
  public static var fewestDrawsWithout: Int { 20 }

  /// The positions of the events in an order drawn by chance.
  private func eventOrder(seed: Seed) -> [Int] {
    var order = Array(events.indices)
    var generator = seed.generator()
    generator.shuffle(&order)
    return order
  }

  /// The point at which all events are chosen.
  private func wholePoint(
    of statistic: Statistic<TwoModeNetwork>, on scale: IntervalScale, run: RunControl
  ) throws -> RarefactionCurve.Point {
    let whole = try jackknife(of: statistic, on: scale, run: RunControl(within: run))
    return RarefactionCurve.Point(
      eventCount: events.count, outcome: whole.observed,
      standardError: whole.estimate?.standardError, interval: whole.interval,
      intervalReason: whole.undefinedReason, shifts: whole.estimate?.shifts ?? [],
      drawingError: 0)
  }

  private func point(
    at size: Int, _ drawn: [Double?], on scale: IntervalScale, seed: Seed
  ) -> RarefactionCurve.Point {
    let values = drawn.compactMap { $0 }
    guard values.count == drawn.count else {
      return RarefactionCurve.Point(
        at: size,
        undefined: UndefinedReason(
          "undefined in \(drawn.count - values.count) of \(drawn.count) draws"))
    }
    let first = values[0]
    let mean = first + values.reduce(0) { $0 + ($1 - first) } / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let shifts = shifts(at: size, values, mean: mean, seed: seed)
    return RarefactionCurve.Point(
      at: size, value: mean, error: shifts.flatMap { error(of: $0, squares: squares) }, on: scale,
      groupCount: events.count, shifts: (try? shifts.get().map(\.value)) ?? [],
      drawingError: (squares / Double(values.count)).squareRoot()
        / Double(max(1, values.count - 1)).squareRoot())
  }

  /// By how much the mean of draws changes without each event.
  private func shifts(
    at size: Int, _ values: [Double], mean: Double, seed: Seed
  ) -> Result<[DrawnShift], UndefinedReasonError> {
    guard events.count >= Jackknife.fewestGroups else {
      return .failure("fewer than 8 activities to leave out")
    }
    let without = Double(values.count) * (1 - Double(size) / Double(events.count))
    guard without >= Double(Self.fewestDrawsWithout) - 1e-9 else {
      return .failure("too few draws without each activity")
    }
    var sums = [DrawnShift.Sums](repeating: DrawnShift.Sums(), count: events.count)
    var all = DrawnShift.Sums()
    for (draw, value) in values.enumerated() {
      all.add(value - mean)
      for event in eventOrder(seed: seed.stream(draw)).dropFirst(size) {
        sums[event].add(value - mean)
      }
    }
    let shifts = sums.compactMap { DrawnShift(without: $0, of: all) }
    return shifts.count == events.count
      ? .success(shifts) : .failure("too few draws without each activity")
  }

  /// The jackknife error of a mean of draws, less what their number alone would make of it.
  private func error(
    of shifts: [DrawnShift], squares: Double
  ) -> Result<Double, UndefinedReasonError> {
    let total = Double(events.count)
    let middle = shifts.reduce(0) { $0 + $1.value } / total
    let spread = shifts.reduce(0) { $0 + ($1.value - middle) * ($1.value - middle) }
    let square = (total - 1) / total * (spread - shifts.reduce(0) { $0 + $1.ofDrawing })
    guard square > 0 else {
      return .failure(squares == 0 ? "no single activity changes it" : "too few draws to tell")
    }
    return .success(square.squareRoot())
  }
}
