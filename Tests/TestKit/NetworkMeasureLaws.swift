public import NetworkCore
public import Testing

/// Checks the laws that hold for every measure of a network, on networks of every size and shape.
///
/// All networks have attributes “kind”, “side” and “size” of words and “number” of numbers, unknown for
/// some nodes. `isolateChanges` is for
/// a measure that nodes without ties may change, `scaleChanges` for one that depends on the unit of
/// strength. `tolerance` is how far two computations of one value may differ.
public func checkNetworkMeasure(
  _ measure: some NetworkMeasure, isolateChanges: Bool = false, scaleChanges: Bool = false,
  tolerance: Double = 1e-9, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for network in try kindNetworks() {
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
    let variants: [(name: String, network: Network<Int>)] = try [
      ("renaming and reordering", reordered(network)),
      ("an isolate", isolateChanges ? network : withIsolate(network)),
      ("another unit of strength", scaleChanges ? network : scaled(network)),
    ]
    for variant in variants {
      let again = try variant.network.value(measure)
      #expect(
        agree(again.outcome, value.outcome, within: tolerance),
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

/// Networks of every size and shape whose nodes have kinds: “a”, “b”, “c”, or unknown; sides and sizes
/// in words, and numbers.
public func kindNetworks() throws -> [Network<Int>] {
  let networks = try [
    Network(nodes: [Int](), ties: [Tie<Int>]()),
    Network(nodes: [0], ties: [Tie<Int>]()),
    Network(nodes: [0, 1, 2], ties: [Tie<Int>]()),
    Exemplar.path(2), Exemplar.path(3), Exemplar.twoComponents(),
    Exemplar.triangleWithPendants(), Exemplar.cycle(7), Exemplar.complete(5),
    Exemplar.karate(strengths: true),
    RandomNetwork.uniform(count: 25, chance: 0.25, seed: 4),
    RandomNetwork.uniform(count: 40, chance: 0.08, seed: 5, strengths: true),
    RandomNetwork.uniform(count: 130, chance: 0.03, seed: 6),
  ]
  return try networks.map { network in
    var network = network
    try network.setAttribute(
      "kind", to: .text(network.nodes.map { ["a", "b", nil, "c", "a"][($0 * $0 + $0 / 2) % 5] }))
    network.setText("side") { ["left", "right"][$0 * 7 % 5 % 2] }
    network.setText("size") { ["small", "large", "middle", nil][$0 / 3 % 4] }
    network.setNumber("number") { $0 % 6 == 4 ? nil : Double($0 * $0 % 11) + Double($0) / 8 }
    return network
  }
}

/// The network made anew, with `change` made to each tie and `more` nodes of which nothing is known.
private func remade(
  _ network: Network<Int>, more: [Int] = [], order: [Int]? = nil,
  change: (Tie<Int>) -> Tie<Int> = { $0 }
) throws -> Network<Int> {
  let order = order ?? Array(network.nodes)
  var made = try Network(nodes: order + more, ties: network.allTies().map(change))
  let places = order.compactMap(network.nodes.position)
  for name in network.attributes.names {
    switch network.attributes[name] {
    case .text(let words):
      try made.setAttribute(name, to: .text(places.map { words[$0] } + more.map { _ in nil }))
    case .number(let numbers):
      try made.setAttribute(name, to: .number(places.map { numbers[$0] } + more.map { _ in nil }))
    case nil: break
    }
  }
  return made
}

func reordered(_ network: Network<Int>) throws -> Network<Int> {
  var order = Array(network.nodes)
  var generator = Seed(99).generator()
  generator.shuffle(&order)
  return try remade(network, order: order) { Tie($0.second, $0.first, strength: $0.strength) }
}

func withIsolate(_ network: Network<Int>) throws -> Network<Int> {
  try remade(network, more: [-1])
}

func scaled(_ network: Network<Int>) throws -> Network<Int> {
  try remade(network) { Tie($0.first, $0.second, strength: $0.strength / 7) }
}

private func agree(
  _ first: NetworkValue.Outcome, _ second: NetworkValue.Outcome, within tolerance: Double
) -> Bool {
  switch (first, second) {
  case (.defined(let first), .defined(let second)): isClose(first, second, within: tolerance)
  default: first == second
  }
}
