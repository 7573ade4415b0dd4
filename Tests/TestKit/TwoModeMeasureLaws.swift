public import NetworkCore
public import Testing

/// Checks the laws that hold for every measure of both modes, on networks of every size and shape.
///
/// `isolateChangesOthers` is for a measure whose scores are shares of all nodes, which one without
/// participations may change; `unionIsDisjoint` is off for one whose scores in a component depend on
/// the others. `orderChanges` is for one whose result may follow the order of the nodes, and
/// `isSymmetric` is off for one that treats the modes in different ways. `most` is what no score
/// exceeds, and none is below 0.
public func checkTwoModeMeasure(
  _ measure: some TwoModeMeasure, isolateChangesOthers: Bool = false, unionIsDisjoint: Bool = true,
  orderChanges: Bool = false, isSymmetric: Bool = true, most: Double = 1,
  networks: [TwoModeNetwork<Int, Int>] = twoModeLawNetworks(), tolerance: Double = 1e-9,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for network in networks {
    let scores = try network.scores(measure)
    let values = network.listed(scores)
    #expect(
      values.allSatisfy { ($0 ?? 0).isFinite && (0...most + tolerance).contains($0 ?? 0) },
      "a score leaves its bounds", sourceLocation: sourceLocation)
    for workers in [1, 2, 8] {
      let again = try network.scores(measure, run: RunControl(workers: workers))
      #expect(
        network.listed(again).map { $0?.bitPattern } == values.map { $0?.bitPattern },
        "\(workers) workers change bits", sourceLocation: sourceLocation)
    }
    func check(_ name: String, _ others: [Double?]) {
      #expect(
        zip(others, values).allSatisfy { agree($0, $1, within: tolerance) }
          && others.count == values.count,
        "\(name) turns \(values) into \(others)", sourceLocation: sourceLocation)
    }
    if isSymmetric {
      let swapped = try network.transposed.scores(measure)
      check(
        "transposing",
        network.actors.map { swapped.events[$0] } + network.events.map { swapped.actors[$0] })
    }
    if !orderChanges {
      check("reordering", network.listed(try network.reordered.scores(measure)))
    }
    if !isolateChangesOthers {
      check("an isolate", network.listed(try network.remade(moreActors: [-1]).scores(measure)))
    }
    if unionIsDisjoint {
      check("a twin", network.listed(try network.twinned.scores(measure)))
    }
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self, sourceLocation: sourceLocation) {
      try network.scores(measure, run: run)
    }
  }
}

/// Checks the laws that hold for every measure of a two-mode network, on networks of every size and
/// shape.
///
/// `transposed` is the measure that gives the same value when the modes change places;
/// `isolateChanges` is for one that an actor without participations may change, and `orderChanges`
/// for one whose result may follow the order of the nodes.
public func checkTwoModeNetworkMeasure(
  _ measure: some TwoModeNetworkMeasure, transposed: some TwoModeNetworkMeasure,
  isolateChanges: Bool = false, orderChanges: Bool = false, bounds: ClosedRange<Double> = 0...1,
  networks: [TwoModeNetwork<Int, Int>] = twoModeLawNetworks(), tolerance: Double = 1e-9,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for network in networks {
    let value = try network.value(measure)
    #expect(
      value.value.map { bounds.lowerBound - tolerance <= $0 && $0 <= bounds.upperBound + tolerance }
        ?? true,
      "\(value.outcome) leaves its bounds", sourceLocation: sourceLocation)
    for workers in [1, 2, 8] {
      let again = try network.value(measure, run: RunControl(workers: workers))
      #expect(
        again.value?.bitPattern == value.value?.bitPattern, "\(workers) workers change bits",
        sourceLocation: sourceLocation)
    }
    func check(_ name: String, _ other: NetworkValue) {
      let isSame =
        value.undefinedReason == other.undefinedReason
        && agree(other.value, value.value, within: tolerance)
      #expect(
        isSame, "\(name) turns \(value.outcome) into \(other.outcome)",
        sourceLocation: sourceLocation)
    }
    check("transposing", try network.transposed.value(transposed))
    if !orderChanges { check("reordering", try network.reordered.value(measure)) }
    if !isolateChanges {
      check("an isolate", try network.remade(moreActors: [-1]).value(measure))
    }
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self, sourceLocation: sourceLocation) {
      try network.value(measure, run: run)
    }
  }
}

/// Two-mode networks of every size and shape.
public func twoModeLawNetworks() -> [TwoModeNetwork<Int, Int>] {
  let women = Exemplar.southernWomen()
  let numbered = TwoModeNetwork(
    actors: Array(women.actors.indices), events: Array(women.events),
    participations: women.actors.enumerated().flatMap { number, woman in
      women.events(of: woman).map { (number, $0) }
    })
  return [
    TwoModeNetwork(participations: []),
    TwoModeNetwork(actors: [0], participations: []),
    TwoModeNetwork(actors: [0, 1], events: [0, 1, 2], participations: []),
    TwoModeNetwork(participations: [(0, 0)]),
    TwoModeNetwork(participations: (0..<4).map { ($0, 0) }),
    TwoModeNetwork(participations: (0..<12).map { ($0 % 3, $0 / 3) }),
    numbered,
  ] + (4..<24).map { RandomTwoMode.judge($0) }
}

extension TwoModeNetwork where Actor == Int, Event == Int {
  fileprivate var participations: [(Int, Int)] {
    actors.flatMap { actor in events(of: actor).map { (actor, $0) } }
  }

  fileprivate func listed(_ scores: TwoModeScores<Int, Int>) -> [Double?] {
    actors.map { scores.actors[$0] } + events.map { scores.events[$0] }
  }

  fileprivate func remade(moreActors: [Int] = []) -> TwoModeNetwork {
    TwoModeNetwork(
      actors: Array(actors) + moreActors, events: Array(events), participations: participations)
  }

  fileprivate var reordered: TwoModeNetwork {
    var generator = Seed(99).generator()
    var (actors, events) = (Array(self.actors), Array(self.events))
    generator.shuffle(&actors)
    generator.shuffle(&events)
    return TwoModeNetwork(actors: actors, events: events, participations: participations)
  }

  fileprivate var twinned: TwoModeNetwork {
    TwoModeNetwork(
      actors: Array(actors) + actors.map { $0 + 1000 },
      events: Array(events) + events.map { $0 + 1000 },
      participations: participations + participations.map { ($0.0 + 1000, $0.1 + 1000) })
  }
}

private func agree(_ first: Double?, _ second: Double?, within tolerance: Double) -> Bool {
  guard let second else { return first == nil }
  return isClose(first, second, within: tolerance)
}
