public import NetworkCore
public import Testing

/// Checks the laws that hold for every measure of nodes, on networks of every size and shape.
///
/// `isolateChangesOthers` is for a measure whose scores are shares of all nodes, which a node
/// without ties may change; `unionIsDisjoint` is off for one whose scores in a component depend on
/// the others. `scalesWithStrength` is for a score that a factor of all strengths multiplies, as
/// it does a sum of strengths; any other score it must leave as it is. `isShare` is for a score
/// that lies from 0 to 1. `tolerance` is how far two computations of one score may differ.
public func checkNodeMeasure(
  _ measure: some NodeMeasure, isolateChangesOthers: Bool = false, unionIsDisjoint: Bool = true,
  scalesWithStrength: Bool = false, isShare: Bool = false, tolerance: Double = 1e-9,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for network in try lawNetworks() {
    let scores = try network.scores(measure)
    try checkWorkers(measure, network, scores, sourceLocation)
    try checkRenaming(measure, network, scores, tolerance, sourceLocation)
    try checkScaling(measure, network, scores, scalesWithStrength, tolerance, sourceLocation)
    if isShare {
      #expect(
        scores.ranking.allSatisfy { (0...1 + tolerance).contains($0.score) },
        "a share lies from 0 to 1", sourceLocation: sourceLocation)
    }
    let run = RunControl()
    run.cancel()
    #expect(
      throws: CancellationError.self, "a cancelled run ends", sourceLocation: sourceLocation
    ) { try network.scores(measure, run: run) }
    if !isolateChangesOthers {
      let wider = try Network(nodes: Array(network.nodes) + [-1], ties: network.allTies())
      checkEqual(
        try wider.scores(measure), scores, on: Array(network.nodes), tolerance, sourceLocation)
    }
    if unionIsDisjoint {
      let twin = network.allTies().map {
        Tie($0.first + 1000, $0.second + 1000, strength: $0.strength)
      }
      let both = try Network(
        nodes: Array(network.nodes) + network.nodes.map { $0 + 1000 },
        ties: network.allTies() + twin)
      checkEqual(
        try both.scores(measure), scores, on: Array(network.nodes), tolerance, sourceLocation)
    }
  }
}

private func lawNetworks() throws -> [Network<Int>] {
  try [
    Network(nodes: [], ties: []),
    Network(nodes: [0], ties: []),
    Network(nodes: [0, 1], ties: []),
    Exemplar.path(2),
    Exemplar.twoComponents(),
    Exemplar.triangleWithPendants(),
    Exemplar.cycle(7),
    Exemplar.complete(5),
    Exemplar.karate(strengths: true),
    RandomNetwork.uniform(count: 40, chance: 0.08, seed: 5, strengths: true),
    RandomNetwork.uniform(count: 130, chance: 0.03, seed: 6),
  ]
}

private func checkWorkers(
  _ measure: some NodeMeasure, _ network: Network<Int>, _ scores: NodeScores<Int>,
  _ location: SourceLocation
) throws {
  for workers in [1, 2, 8] {
    let again = try network.scores(measure, run: RunControl(workers: workers))
    #expect(
      network.nodes.allSatisfy { again[$0]?.bitPattern == scores[$0]?.bitPattern },
      "\(workers) workers change bits", sourceLocation: location)
  }
}

/// A factor of all strengths, a power of two and one that is not, changes no ranking.
private func checkScaling(
  _ measure: some NodeMeasure, _ network: Network<Int>, _ scores: NodeScores<Int>,
  _ scalesWithStrength: Bool, _ tolerance: Double, _ location: SourceLocation
) throws {
  for factor in [8, 0.3] {
    let scaled = try Network(
      nodes: Array(network.nodes),
      ties: network.allTies().map { Tie($0.first, $0.second, strength: $0.strength * factor) })
    let again = try scaled.scores(measure)
    for node in network.nodes {
      let expected = scores[node].map { scalesWithStrength ? $0 * factor : $0 }
      let same =
        if let expected {
          isClose(again[node], expected, within: tolerance)
        } else {
          again[node] == nil
        }
      #expect(same, "strengths times \(factor) change node \(node)", sourceLocation: location)
    }
    // Rounding may set equal scores apart unless the factor is a power of two.
    if factor == 8 {
      #expect(
        again.ranking.map(\.node) == scores.ranking.map(\.node), "another unit, another ranking",
        sourceLocation: location)
    }
  }
}

private func checkRenaming(
  _ measure: some NodeMeasure, _ network: Network<Int>, _ scores: NodeScores<Int>,
  _ tolerance: Double, _ location: SourceLocation
) throws {
  var nodes = Array(network.nodes)
  var generator = Seed(99).generator()
  generator.shuffle(&nodes)
  var ties = network.allTies()
  generator.shuffle(&ties)
  let renamed = try Network(
    nodes: nodes.map { "node \($0)" },
    ties: ties.map { Tie("node \($0.second)", "node \($0.first)", strength: $0.strength) })
  let again = try renamed.scores(measure)
  for node in network.nodes {
    let same =
      if let score = scores[node] {
        isClose(again["node \(node)"], score, within: tolerance)
      } else {
        again["node \(node)"] == nil
      }
    #expect(same, "renaming or reordering changes node \(node)", sourceLocation: location)
  }
}

private func checkEqual(
  _ scores: NodeScores<Int>, _ expected: NodeScores<Int>, on nodes: [Int], _ tolerance: Double,
  _ location: SourceLocation
) {
  for node in nodes {
    let same =
      if let score = expected[node] {
        isClose(scores[node], score, within: tolerance)
      } else {
        scores[node] == nil
      }
    #expect(
      same,
      "node \(node): \(String(describing: scores[node])) for \(String(describing: expected[node]))",
      sourceLocation: location)
  }
}
