public import NetworkCore

extension Network {
  /// A network drawn by chance in which every node has as many ties as in this one.
  ///
  ///     let chance = try network.randomised(by: .switching(), seed: 7)
  ///
  /// - Precondition: `randomisation` asks for no negative number of steps.
  /// - Throws: `CancellationError` if `run` is cancelled.
  public func randomised(
    by randomisation: NetworkRandomisation, seed: Seed, run: RunControl = RunControl()
  ) throws -> Network {
    let attemptsPerTie =
      switch randomisation {
      case .switching(let attempts): attempts
      }
    precondition(attemptsPerTie >= 0, "no negative number of attempts")
    let graph = try graph(run: run)
    var switches = GraphSwitches(graph, seed: seed.stream(0))
    let shareCount = max(1, attemptsPerTie)
    for _ in 0..<shareCount {
      try switches.advance(by: graph.edgeCount * attemptsPerTie / shareCount, run: run)
      run.advance(by: 1 / Double(shareCount))
    }
    try run.check()
    var strengths = switches.strengths
    var dealing = seed.stream(1).generator()
    dealing.shuffle(&strengths)
    var context = context
    context["randomised"] = "\(randomisation.description.call), seed \(seed)"
    var drawn = Network(
      nodes: nodes, graph: switches.graph(strengths: strengths), context: context)
    for name in attributes.names {
      if let column = attributes[name] { try drawn.setAttribute(name, to: column) }
    }
    return drawn
  }

  /// What `body` finds in networks drawn by chance, one after the other in the order of
  /// `replicates`, worked out on all workers.
  ///
  /// Replicate *k* is `randomised(by: randomisation, seed: seed.stream(k))` and depends on `seed`
  /// and *k* alone.
  ///
  /// - Parameters:
  ///   - replicates: The numbers of the replicates.
  ///   - randomisation: How they are drawn.
  ///   - seed: The number from which all chance follows.
  ///   - run: The hand on the whole.
  ///   - body: Called with a network and the run for what is measured in it, from several threads.
  /// - Throws: `CancellationError` if `run` is cancelled, and what `body` throws for the first
  ///   replicate for which it does.
  /// - Returns: What `body` returned, in the order of `replicates`.
  public func randomised<Value: Sendable>(
    _ replicates: Range<Int>, by randomisation: NetworkRandomisation, seed: Seed,
    run: RunControl = RunControl(),
    _ body: @Sendable (_ network: Network, _ run: RunControl) throws -> Value
  ) throws -> [Value] {
    _ = try graph(run: run)  // once, not in each of the workers
    return try mapReplicates(replicates, run: run) {
      RunControl(within: run)
    } _: { replicate, inner in
      try body(randomised(by: randomisation, seed: seed.stream(replicate), run: inner), inner)
    }
  }
}
