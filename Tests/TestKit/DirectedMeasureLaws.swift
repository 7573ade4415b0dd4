public import NetworkCore
public import Testing

/// Checks the laws that hold for every measure of a network with directions.
///
/// `isolateChanges` is for a measure that nodes without arcs may change, `scaleChanges` for one
/// that depends on the unit of strength.
public func checkDirectedMeasure(
  _ measure: some DirectedNetworkMeasure, isolateChanges: Bool = false,
  scaleChanges: Bool = false, tolerance: Double = 1e-9,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for network in try RandomDirected.networks() {
    let value = try network.value(measure)
    #expect(
      value.value?.isFinite ?? true, "\(value.outcome) is no number", sourceLocation: sourceLocation
    )
    for workers in [1, 2, 8] {
      let again = try network.value(measure, run: RunControl(workers: workers))
      #expect(
        again.value?.bitPattern == value.value?.bitPattern, "\(workers) workers change bits",
        sourceLocation: sourceLocation)
    }
    let variants: [(name: String, network: DirectedNetwork<Int>)] = try [
      ("renaming and reordering", reordered(network)),
      ("an isolate", isolateChanges ? network : remade(network, more: [-1])),
      (
        "another unit of strength",
        scaleChanges
          ? network : remade(network) { Arc($0.source, $0.target, strength: $0.strength / 7) }
      ),
    ]
    for variant in variants {
      let again = try variant.network.value(measure)
      #expect(
        agree(again.value, value.value, within: tolerance)
          && again.undefinedReason == value.undefinedReason,
        "\(variant.name) turns \(value.outcome) into \(again.outcome)",
        sourceLocation: sourceLocation)
    }
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self, sourceLocation: sourceLocation) {
      try network.value(measure, run: run)
    }
  }
}

/// Checks the laws that hold for every measure of nodes that heeds directions.
///
/// `isLabel` is for a score that is the number of a group, which the order of the nodes may change,
/// `scalesWithStrength` for one that a factor of all strengths multiplies; any other it must leave as it
/// is.
public func checkDirectedNodeMeasure(
  _ measure: some DirectedNodeMeasure, isLabel: Bool = false, isolateChangesOthers: Bool = false,
  scalesWithStrength: Bool = false, tolerance: Double = 1e-9,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for network in try RandomDirected.networks() {
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
    let variants: [(name: String, network: DirectedNetwork<Int>, factor: Double)] = try [
      ("renaming and reordering", isLabel ? network : reordered(network), 1),
      ("an isolate", isolateChangesOthers ? network : remade(network, more: [-1]), 1),
      (
        "another unit of strength",
        remade(network) { Arc($0.source, $0.target, strength: $0.strength / 7) },
        scalesWithStrength ? 1 / 7 : 1
      ),
    ]
    for variant in variants {
      let again = try variant.network.scores(measure)
      for node in network.nodes {
        #expect(
          agree(again[node], scores[node].map { $0 * variant.factor }, within: tolerance),
          "\(variant.name) changes node \(node)", sourceLocation: sourceLocation)
      }
    }
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self, sourceLocation: sourceLocation) {
      try network.scores(measure, run: run)
    }
  }
}

/// Networks with directions drawn by chance, the same ones each time.
public enum RandomDirected {
  /// Networks of every size and shape.
  public static func networks() throws -> [DirectedNetwork<Int>] {
    try [
      DirectedNetwork(nodes: [Int](), arcs: [Arc<Int>]()),
      DirectedNetwork(nodes: [0], arcs: [Arc<Int>]()),
      DirectedNetwork(nodes: [0, 1, 2], arcs: [Arc<Int>]()),
      DirectedNetwork(arcs: [Arc(0, 1)]),
      DirectedNetwork(arcs: [Arc(0, 1), Arc(1, 0)]),
      DirectedNetwork(arcs: [Arc(0, 1), Arc(1, 2), Arc(2, 0)]),
      DirectedNetwork(arcs: [Arc(0, 1), Arc(0, 2), Arc(1, 3), Arc(5, 4), Arc(5, 6), Arc(6, 4)]),
      DirectedNetwork(arcs: (0..<9).map { Arc($0, $0 + 1) } + [Arc(9, 4)]),
      DirectedNetwork(bothWays: Exemplar.complete(5)),
      DirectedNetwork(bothWays: Exemplar.twoComponents()),
      uniform(count: 12, chance: 0.3, seed: 7),
      uniform(count: 30, chance: 0.05, seed: 8),
      uniform(count: 140, chance: 0.008, seed: 9),
      uniform(count: 140, chance: 0.02, seed: 10),
    ]
  }

  /// `count` nodes, each ordered pair with an arc with the given chance; strengths are whole numbers
  /// from 1 to 5.
  public static func uniform(count: Int, chance: Double, seed: Seed) throws -> DirectedNetwork<Int>
  {
    var generator = seed.generator()
    var arcs: [Arc<Int>] = []
    for source in 0..<count {
      for target in 0..<count where source != target && generator.unit() < chance {
        arcs.append(Arc(source, target, strength: Double(1 + generator.number(below: 5))))
      }
    }
    return try DirectedNetwork(nodes: Array(0..<count), arcs: arcs)
  }
}

private func remade(
  _ network: DirectedNetwork<Int>, more: [Int] = [], order: [Int]? = nil,
  change: (Arc<Int>) -> Arc<Int> = { $0 }
) throws -> DirectedNetwork<Int> {
  try DirectedNetwork(
    nodes: (order ?? Array(network.nodes)) + more, arcs: network.allArcs().map(change))
}

private func reordered(_ network: DirectedNetwork<Int>) throws -> DirectedNetwork<Int> {
  var order = Array(network.nodes)
  var generator = Seed(99).generator()
  generator.shuffle(&order)
  return try remade(network, order: order)
}

private func agree(_ first: Double?, _ second: Double?, within tolerance: Double) -> Bool {
  guard let second else { return first == nil }
  return isClose(first, second, within: tolerance)
}
