public import NetworkCore
public import Testing

/// Checks the laws that hold for every measure of nodes that heeds directions.
///
/// `isolateChangesOthers` is for a measure whose scores are shares of all nodes.
/// `scalesWithStrength` is for a score that a factor of all strengths multiplies; any other score it
/// must leave as it is. `tolerance` is how far two computations of one score may differ.
public func checkDirectedNodeMeasure(
  _ measure: some DirectedNodeMeasure, isolateChangesOthers: Bool = false,
  scalesWithStrength: Bool = false, tolerance: Double = 1e-9,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for network in try directedNetworks() {
    let scores = try network.scores(measure)
    #expect(
      network.nodes.allSatisfy { scores[$0]?.isFinite ?? true }, "a score is a number or none",
      sourceLocation: sourceLocation)
    for workers in [1, 2, 8] {
      let again = try network.scores(measure, run: RunControl(workers: workers))
      #expect(
        network.nodes.allSatisfy { again[$0]?.bitPattern == scores[$0]?.bitPattern },
        "\(workers) workers change bits", sourceLocation: sourceLocation)
    }
    let nodes = Array(network.nodes)
    var shuffled = nodes
    var generator = Seed(99).generator()
    generator.shuffle(&shuffled)
    let arcs = network.allArcs()
    var variants = [
      ("reordering", try DirectedNetwork(nodes: shuffled, arcs: arcs.reversed()), 1.0),
      (
        "another unit of strength",
        try DirectedNetwork(
          nodes: nodes, arcs: arcs.map { Arc($0.source, $0.target, strength: $0.strength * 0.3) }),
        scalesWithStrength ? 0.3 : 1
      ),
    ]
    if !isolateChangesOthers {
      variants.append(("an isolate", try DirectedNetwork(nodes: nodes + [-1], arcs: arcs), 1))
    }
    for (name, variant, factor) in variants {
      let again = try variant.scores(measure)
      for node in nodes {
        let same =
          scores[node].map { isClose(again[node], $0 * factor, within: tolerance) }
          ?? (again[node] == nil)
        #expect(same, "\(name) changes node \(node)", sourceLocation: sourceLocation)
      }
    }
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self, sourceLocation: sourceLocation) {
      try network.scores(measure, run: run)
    }
  }
}

/// Networks with directions, of every size and shape.
public func directedNetworks() throws -> [DirectedNetwork<Int>] {
  try [
    DirectedNetwork(nodes: [], arcs: []),
    DirectedNetwork(nodes: [0], arcs: []),
    DirectedNetwork(nodes: [0, 1], arcs: []),
    DirectedNetwork(arcs: [Arc(0, 1)]),
    DirectedNetwork(arcs: [Arc(0, 1), Arc(1, 2), Arc(3, 4)]),
    DirectedNetwork(arcs: [Arc(0, 1, strength: 2), Arc(1, 0), Arc(1, 2)]),
    DirectedNetwork(arcs: (0..<6).map { Arc($0, ($0 + 1) % 6) }),
    DirectedNetwork(arcs: (1..<6).map { Arc(0, $0) }),
    RandomNetwork.directed(count: 12, chance: 0.3, seed: 1),
    RandomNetwork.directed(count: 30, chance: 0.08, seed: 2, strengths: true),
    RandomNetwork.directed(count: 60, chance: 0.03, seed: 3, strengths: true),
  ]
}

extension RandomNetwork {
  /// `count` nodes, each ordered pair joined with the given chance; strengths are whole numbers from
  /// 1 to 5, or all 1.
  public static func directed(
    count: Int, chance: Double, seed: Seed, strengths: Bool = false
  ) throws -> DirectedNetwork<Int> {
    var generator = seed.generator()
    var arcs: [Arc<Int>] = []
    for source in 0..<count {
      for target in 0..<count where target != source && generator.unit() < chance {
        let strength = strengths ? Double(1 + generator.number(below: 5)) : 1
        arcs.append(Arc(source, target, strength: strength))
      }
    }
    return try DirectedNetwork(nodes: Array(0..<count), arcs: arcs)
  }
}
