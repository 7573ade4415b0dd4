public import NetworkCore

extension TwoModeNetwork {
  /// A network drawn by chance in which every actor has as many events, and every event as many
  /// actors, as in this one.
  ///
  ///     let chance = try network.randomised(by: .curveball(), seed: 7)
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  public func randomised(
    by randomisation: TwoModeRandomisation, seed: Seed, run: RunControl = RunControl()
  ) throws -> TwoModeNetwork {
    var chain = RandomisationChain(from: self, by: randomisation, seed: seed)
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
  /// Replicate *k* is `randomised(by: randomisation, seed: seed.stream(k))` and depends on `seed`
  /// and *k* alone, so that `0..<500` and `500..<999` on two machines give what `0..<999` gives on
  /// one.
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
    _ replicates: Range<Int>, by randomisation: TwoModeRandomisation, seed: Seed,
    run: RunControl = RunControl(),
    _ body: @Sendable (_ network: TwoModeNetwork, _ run: RunControl) throws -> Value
  ) throws -> [Value] {
    try mapReplicates(replicates, run: run) {
      RunControl(within: run)
    } _: { replicate, inner in
      try body(randomised(by: randomisation, seed: seed.stream(replicate), run: inner), inner)
    }
  }
}
