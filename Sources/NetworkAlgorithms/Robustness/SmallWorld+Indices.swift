import NetworkCore

extension SmallWorld {
  /// Transitivity and distance beside those by chance; `network` is in one piece.
  func sigma(of network: Network<Int>, run: RunControl) throws -> NetworkValue.Outcome {
    let inner = RunControl(within: run, workers: run.workers)
    let transitivity = try network.value(.transitivity, run: inner)
    guard let own = transitivity.value else { return transitivity.outcome }
    guard let distance = try network.value(.meanDistance, run: inner).value else {
      return .undefined(.noTies)
    }
    let drawn = try network.randomised(0..<draws, by: .switching(), seed: seed, run: run) {
      (
        try $0.value(.transitivity, run: $1).value ?? 0,
        try $0.value(.meanDistance, run: $1).value ?? 0
      )
    }
    let clustered = drawn.reduce(0) { $0 + $1.0 } / Double(draws)
    let distant = drawn.reduce(0) { $0 + $1.1 } / Double(draws)
    guard clustered > 0 else { return .undefined(.noTriangles) }
    return .defined((own / clustered) / (distance / distant))
  }

  /// Distance beside that by chance, clustering beside that of a lattice; `network` is in one piece.
  func omega(of network: Network<Int>, run: RunControl) throws -> NetworkValue.Outcome {
    let inner = RunControl(within: run, workers: run.workers)
    let own = try network.value(.meanLocalClustering(), run: inner).value ?? 0
    guard let distance = try network.value(.meanDistance, run: inner).value else {
      return .undefined(.noTies)
    }
    let drawn = try network.randomised(0..<draws, by: .switching(), seed: seed, run: run) {
      try $0.value(.meanDistance, run: $1).value ?? 0
    }
    let distant = drawn.reduce(0, +) / Double(draws)
    let lattices = try latticeClustering(of: network, run: inner)
    let clustered = lattices.reduce(own, max)
    guard clustered > 0 else { return .undefined(.noTriangles) }
    return .defined(distant / distance - own / clustered)
  }

  /// The mean local clustering of lattices with the same degrees, one for each draw.
  func latticeClustering(of network: Network<Int>, run: RunControl) throws -> [Double] {
    let graph = network.graph
    return try mapReplicates(0..<draws, run: run) {
      RunControl(within: run)
    } _: { draw, inner in
      // The streams from the number of draws on are not those of the draws.
      var lattice = LatticeSwitches(graph, seed: seed.stream(draws + draw))
      try lattice.advance(by: 20 * graph.edgeCount, run: inner)
      let made = Network(nodes: network.nodes, graph: lattice.graph)
      return try made.value(.meanLocalClustering(), run: inner).value ?? 0
    }
  }
}
