public import NetworkCore
public import Testing

/// Checks the laws that hold for every comparison of two networks.
///
/// `identity` is what equal networks come to. `isSymmetric` is off where it matters which network is
/// the earlier, `areNamesIdle` on where names of nodes play no part: other names in one of the networks
/// then change nothing. `tolerance` is how far two computations of one value may differ.
public func checkComparison(
  _ comparison: some NetworkComparison, identity: Double, isSymmetric: Bool = true,
  areNamesIdle: Bool = false, tolerance: Double = 1e-8,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let networks = try comparedNetworks()
  for (place, first) in networks.enumerated() {
    let itself = try first.value(comparison, with: first)
    #expect(
      itself.value.map { isClose($0, identity, within: 1e-12) } ?? true,
      "a network and itself come to \(itself.outcome)", sourceLocation: sourceLocation)
    for second in networks[place...] {
      let value = try first.value(comparison, with: second)
      #expect(
        value.value?.isFinite ?? true, "\(value.outcome) is no number",
        sourceLocation: sourceLocation)
      var variants = [
        ("reordering", try shuffled(first), try shuffled(second)),
        ("renaming", try renamed(first), try renamed(second)),
      ]
      if isSymmetric { variants.append(("exchange", second, first)) }
      if areNamesIdle { variants.append(("other names", try renamed(first), second)) }
      for (name, one, other) in variants {
        let again = try one.value(comparison, with: other)
        let agrees =
          value.value.map { isClose(again.value, $0, within: tolerance) } ?? (again.value == nil)
        #expect(
          agrees, "\(name) turns \(value.outcome) into \(again.outcome)",
          sourceLocation: sourceLocation)
      }
      let alone = try first.value(comparison, with: second, run: RunControl(workers: 1)).value
      let eight = try first.value(comparison, with: second, run: RunControl(workers: 8)).value
      #expect(
        alone?.bitPattern == eight?.bitPattern, "workers change bits",
        sourceLocation: sourceLocation)
    }
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self, sourceLocation: sourceLocation) {
      try first.value(comparison, with: first, run: run)
    }
  }
}

private func comparedNetworks() throws -> [Network<Int>] {
  try [
    Network(nodes: [Int](), ties: [Tie<Int>]()),
    Network(nodes: [0], ties: [Tie<Int>]()),
    Network(nodes: [0, 1, 2], ties: [Tie<Int>]()),
    Exemplar.path(2), Exemplar.twoComponents(), Exemplar.triangleWithPendants(),
    Exemplar.complete(5),
    RandomNetwork.uniform(count: 20, chance: 0.2, seed: 4),
    RandomNetwork.uniform(count: 30, chance: 0.08, seed: 5, strengths: true),
  ]
}

private func shuffled(_ network: Network<Int>) throws -> Network<Int> {
  var order = Array(network.nodes)
  var generator = Seed(99).generator()
  generator.shuffle(&order)
  return try Network(nodes: order, ties: network.allTies())
}

private func renamed(_ network: Network<Int>) throws -> Network<Int> {
  try Network(
    nodes: network.nodes.map { 1000 - $0 },
    ties: network.allTies().map { Tie(1000 - $0.first, 1000 - $0.second, strength: $0.strength) })
}
