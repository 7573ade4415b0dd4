public import NetworkCore

extension TwoModeNetwork {
  /// How far a number of this network can be trusted: what it becomes without each of the events.
  ///
  ///     let share = try network.jackknife(of: repeatedTies, on: .logit)
  ///     share.value      // 0.18
  ///     share.interval   // 0.11...0.29
  ///
  /// ## Conventions
  ///
  /// As of ``Jackknife``. An event that is left out is not in the network at all; its actors are.
  ///
  /// - Parameters:
  ///   - statistic: What is measured.
  ///   - scale: On which scale the interval is even; `logit` for shares.
  ///   - group: The group in which an event is left out; `nil`, and by default, each by itself.
  ///   - level: The share of such intervals that should hold the truth.
  ///   - run: The hand on the whole.
  /// - Precondition: `level` lies between 0 and 1.
  /// - Throws: `CancellationError` if `run` is cancelled; what `statistic` throws.
  /// - Returns: The number, its error and its interval, or why there is none.
  /// - Complexity: O(*g* (*m* + *s*)) for *g* groups, *m* participations, and *s* the work of the
  ///   statistic, shared out to all workers.
  public func jackknife(
    of statistic: Statistic<TwoModeNetwork>, on scale: IntervalScale,
    groupedBy group: ((Event) -> String?)? = nil, level: Double = 0.95,
    run: RunControl = RunControl()
  ) throws -> Jackknife {
    precondition(level > 0 && level < 1, "a level is a share")
    let observed = try statistic.outcome(of: self, run: RunControl(within: run))
    let groups = eventGroups(by: group)
    return Jackknife(
      measure: statistic.measure, context: context, nodeCount: actors.count,
      eventCount: events.count, groupCount: groups.count, scale: scale, level: level,
      observed: observed,
      outcome: try outcome(of: statistic, observed, without: groups, scale, level, run: run))
  }

  private func outcome(
    of statistic: Statistic<TwoModeNetwork>, _ observed: NetworkValue.Outcome,
    without groups: [[Int]], _ scale: IntervalScale, _ level: Double, run: RunControl
  ) throws -> Jackknife.Outcome {
    let value: Double
    switch observed {
    case .defined(let number): value = number
    case .undefined(let reason):
      try run.check()
      run.advance(by: 1)
      return .undefined(reason)
    }
    guard groups.count >= Jackknife.fewestGroups else {
      try run.check()
      run.advance(by: 1)
      return .undefined(
        UndefinedReason("fewer than \(Jackknife.fewestGroups) activities to leave out"))
    }
    let without = try mapReplicates(0..<groups.count, run: run) {
      RunControl(within: run)
    } _: { place, inner in
      try statistic.outcome(of: withoutEvents(at: groups[place]), run: inner).number
    }
    let numbers = without.compactMap { $0 }
    guard numbers.count == groups.count else {
      return .undefined("undefined without one of the activities")
    }
    return .defined(
      Jackknife.Estimate(
        of: value, without: numbers, sizes: groups.map(\.count), on: scale, level: level))
  }

  /// The positions of the events of each group, in the order of their first events.
  private func eventGroups(by group: ((Event) -> String?)?) -> [[Int]] {
    guard let group else { return events.indices.map { [$0] } }
    var numbers: [String: Int] = [:]
    var groups: [[Int]] = []
    for (place, event) in events.enumerated() {
      let name = group(event)
      if let name, let number = numbers[name] {
        groups[number].append(place)
      } else {
        if let name { numbers[name] = groups.count }
        groups.append([place])
      }
    }
    return groups
  }

  /// The network with all actors, and without the events at `positions`, which are in order.
  private func withoutEvents(at positions: [Int]) -> TwoModeNetwork {
    var left = positions[...]
    return keepingEvents(
      at: events.indices.filter { place in
        guard left.first == place else { return true }
        left.removeFirst()
        return false
      })
  }
}
