public import NetworkCore

extension DirectedNetwork {
  /// Numbers of this network, beside those of networks that chance made; as
  /// `Network.ensembles(of:under:replicates:shard:seed:run:)`.
  ///
  /// - Parameters:
  ///   - statistics: What is measured, all in the same drawn networks.
  ///   - null: What chance does.
  ///   - replicates: How many networks are drawn in all.
  ///   - shard: Which part of them is drawn here.
  ///   - seed: The number from which all chance follows; replicate *k* has `seed.stream(k)`.
  ///   - run: The hand on the whole.
  /// - Throws: `CancellationError` if `run` is cancelled; `MeasureError.noSuchAttribute`;
  ///   `NullModelError`; what a statistic throws.
  /// - Returns: One ensemble for each statistic.
  public func ensembles(
    of statistics: [Statistic<DirectedNetwork>], under null: DirectedNull, replicates: Int,
    shard: Shard = .whole, seed: Seed, run: RunControl = RunControl()
  ) throws -> [Ensemble] {
    let draws = EnsembleDraws(
      statistics: statistics, null: null.description, seed: seed, context: context,
      nodeCount: nodes.count, plannedCount: replicates,
      replicates: shard.replicates(of: replicates))
    return try draws.ensembles(of: self, run: run) { replicate, inner in
      try drawn(under: null, seed: seed.stream(replicate), run: inner)
    }
  }

  /// A number of this network, beside those of networks that chance made; see
  /// ``ensembles(of:under:replicates:shard:seed:run:)``.
  public func ensemble(
    of statistic: Statistic<DirectedNetwork>, under null: DirectedNull, replicates: Int,
    shard: Shard = .whole, seed: Seed, run: RunControl = RunControl()
  ) throws -> Ensemble {
    try ensembles(
      of: [statistic], under: null, replicates: replicates, shard: shard, seed: seed, run: run)[0]
  }

  /// A network that chance makes of this one.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled; `MeasureError.noSuchAttribute`;
  ///   `NullModelError.tooManyNodes`.
  public func drawn(
    under null: DirectedNull, seed: Seed, run: RunControl = RunControl()
  ) throws -> DirectedNetwork {
    var drawn = self
    switch null {
    case .sameNodeCount:
      try NullModelError.check(nodes.count)
      drawn = try remade(with: graph.withAnyArcs(seed: seed, run: run))
    case .sameArcCount:
      drawn = try remade(with: graph.withArcsAnywhere(seed: seed, run: run))
    case .sameDyads:
      drawn = try remade(with: graph.withDyadsAnywhere(seed: seed, run: run))
    case .permutedLabels(let name):
      guard let column = attributes[name] else { throw MeasureError.noSuchAttribute(name) }
      try drawn.setAttribute(name, to: column.permuted(seed: seed))
    }
    drawn.context["randomised"] = "\(null.description.call), seed \(seed)"
    return drawn
  }

  private func remade(with graph: DirectedGraph) throws -> DirectedNetwork {
    var made = DirectedNetwork(nodes: nodes, graph: graph, context: context)
    for name in attributes.names {
      if let column = attributes[name] { try made.setAttribute(name, to: column) }
    }
    return made
  }
}

extension NullModelError {
  /// The most nodes for which any ties are drawn.
  static let mostNodes = 10_000

  /// Checks that any ties can be drawn between so many nodes.
  static func check(_ nodeCount: Int) throws(NullModelError) {
    guard nodeCount <= mostNodes else { throw .tooManyNodes(limit: mostNodes) }
  }
}
