public import NetworkCore

extension Network {
  /// Numbers of this network, beside those of networks that chance made.
  ///
  ///     let chance = try network.ensembles(
  ///       of: [.measured(.eiIndex(by: "kind")), .measured(.assortativity(by: "kind"))],
  ///       under: .permutedLabels(of: "kind"), replicates: 9_999, seed: 7)
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
    of statistics: [Statistic<Network>], under null: NetworkNull, replicates: Int,
    shard: Shard = .whole, seed: Seed, run: RunControl = RunControl()
  ) throws -> [Ensemble] {
    _ = try graph(run: run)  // once, not in each of the workers
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
    of statistic: Statistic<Network>, under null: NetworkNull, replicates: Int,
    shard: Shard = .whole, seed: Seed, run: RunControl = RunControl()
  ) throws -> Ensemble {
    try ensembles(
      of: [statistic], under: null, replicates: replicates, shard: shard, seed: seed, run: run)[0]
  }

  /// A network that chance makes of this one.
  ///
  /// - Precondition: `null` asks for no negative number of attempts.
  /// - Throws: `CancellationError` if `run` is cancelled; `MeasureError.noSuchAttribute`;
  ///   `NullModelError`.
  public func drawn(
    under null: NetworkNull, seed: Seed, run: RunControl = RunControl()
  ) throws -> Network {
    switch null {
    case .randomised(let randomisation):
      return try randomised(by: randomisation, seed: seed, run: run)
    case .permutedLabels(let name):
      guard let column = attributes[name] else { throw MeasureError.noSuchAttribute(name) }
      var drawn = self
      try drawn.setAttribute(name, to: column.permuted(seed: seed))
      drawn.context["randomised"] = "\(null.description.call), seed \(seed)"
      return drawn
    case .sameKinds(let name, let kept):
      let codes = try kindCodes(by: name)
      // Nodes without a value are a kind of their own, the last one.
      let kinds = codes.codes.map { $0 < 0 ? codes.count : Int($0) }
      let graph = try graph(run: run)
      return try remade(under: null, seed: seed) {
        switch kept {
        case .tieCounts: try graph.withTiesAnywhere(amongKinds: kinds, seed: seed, run: run)
        case .degrees(let attempts):
          try graph.withTiesSwitched(
            amongKinds: kinds, attempts: attempts, seed: seed, run: run)
        }
      }
    case .configuration(let model):
      let graph = try graph(run: run)
      return try remade(under: null, seed: seed) {
        switch model {
        case .erased: try graph.withStubsMatched(seed: seed, run: run)
        case .rejected(let attempts):
          try graph.withStubsMatchedSimply(attempts: attempts, seed: seed, run: run)
        }
      }
    case .sameTieCount:
      let graph = try graph(run: run)
      return try remade(under: null, seed: seed) {
        try graph.withTiesAnywhere(seed: seed, run: run)
      }
    case .sameNodeCount:
      try NullModelError.check(nodes.count)
      return try remade(under: null, seed: seed) {
        try CompressedGraph.withAnyTies(nodeCount: nodes.count, seed: seed, run: run)
      }
    }
  }

  /// The same nodes with other ties.
  private func remade(
    under null: NetworkNull, seed: Seed, with graph: () throws -> CompressedGraph
  ) throws -> Network {
    var context = context
    context["randomised"] = "\(null.description.call), seed \(seed)"
    var made = Network(nodes: nodes, graph: try graph(), context: context)
    for name in attributes.names {
      if let column = attributes[name] { try made.setAttribute(name, to: column) }
    }
    return made
  }
}

extension NodeAttributes.Column {
  /// The known values in another order, every order equally likely.
  func permuted(seed: Seed) -> Self {
    switch self {
    case .text(let values): .text(permuted(values, seed: seed))
    case .number(let values): .number(permuted(values, seed: seed))
    }
  }

  private func permuted<Value>(_ values: [Value?], seed: Seed) -> [Value?] {
    var known = values.compactMap { $0 }
    var generator = seed.generator()
    generator.shuffle(&known)
    var next = known.makeIterator()
    return values.map { $0 == nil ? nil : next.next() }
  }
}
