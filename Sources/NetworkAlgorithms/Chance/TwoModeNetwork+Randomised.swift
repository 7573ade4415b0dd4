public import NetworkCore

extension TwoModeNetwork {
  /// A network drawn by chance in which every actor has as many events, and every event as many
  /// actors, as in this one.
  ///
  ///     let chance = try network.randomised(by: .curveball(), seed: 7)
  ///
  /// - Parameters:
  ///   - randomisation: How it is drawn.
  ///   - strata: What is not mixed, such as years; by default there is nothing that is not.
  ///   - seed: The number from which all chance follows.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Returns: The drawn network.
  public func randomised(
    by randomisation: TwoModeRandomisation, within strata: ExchangeStrata<Actor, Event>? = nil,
    seed: Seed, run: RunControl = RunControl()
  ) throws -> TwoModeNetwork {
    var chain = RandomisationChain(from: self, by: randomisation, within: strata, seed: seed)
    try chain.advance(by: chain.usualStepCount, run: run)
    return chain.network
  }

  /// What `body` finds in networks drawn by chance, one after the other in the order of
  /// `replicates`, worked out on all workers.
  ///
  ///     let chance = try network.randomised(0..<999, by: .curveball(), seed: 7) { chance, run in
  ///       try chance.projected(by: .count).value(.transitivity, run: run).value
  ///     }
  ///
  /// Replicate *k* is `randomised(by: randomisation, within: strata, seed: seed.stream(k))` and
  /// depends on `seed` and *k* alone, so that `0..<500` and `500..<999` on two machines give what
  /// `0..<999` gives on one. Each starts a chain of its own: no replicate is like the one before.
  ///
  /// - Parameters:
  ///   - replicates: The numbers of the replicates.
  ///   - randomisation: How they are drawn.
  ///   - strata: What is not mixed, such as years; by default there is nothing that is not.
  ///   - seed: The number from which all chance follows.
  ///   - run: The hand on the whole.
  ///   - body: Called with a network and the run for what is measured in it, from several threads.
  /// - Throws: `CancellationError` if `run` is cancelled, and what `body` throws for the first
  ///   replicate for which it does.
  /// - Returns: What `body` returned, in the order of `replicates`.
  public func randomised<Value: Sendable>(
    _ replicates: Range<Int>, by randomisation: TwoModeRandomisation,
    within strata: ExchangeStrata<Actor, Event>? = nil, seed: Seed,
    run: RunControl = RunControl(),
    _ body: @Sendable (_ network: TwoModeNetwork, _ run: RunControl) throws -> Value
  ) throws -> [Value] {
    let blocks = strata?.blocks(of: self)
    let description = randomisation.description(within: strata)
    return try mapReplicates(replicates, run: run) {
      RunControl(within: run)
    } _: { replicate, inner in
      var chain = RandomisationChain(
        from: self, by: randomisation, blocks: blocks, description: description,
        seed: seed.stream(replicate))
      try chain.advance(by: chain.usualStepCount, run: inner)
      return try body(chain.network, inner)
    }
  }
}
