public import NetworkCore

extension TwoModeNetwork {
  /// Numbers of this network, beside those of networks that chance made.
  ///
  /// All statistics are measured in the same drawn networks, so that they can be tested as one
  /// family; see ``StepDownMaximum``.
  ///
  ///     let chance = try network.ensembles(
  ///       of: [.projected(.transitivity, by: .count), .projected(.density, by: .count)],
  ///       within: ExchangeStrata(events: .init("year") { years[$0] }),
  ///       replicates: 9_999, shard: Shard("3/10") ?? .whole, seed: 7)
  ///
  /// ## Conventions
  ///
  /// - Replicate *k* is `randomised(by: null, within: strata, seed: seed.stream(k))`: a chain of its
  ///   own that starts at the observed network.
  /// - A shard has the replicates that ``Shard/replicates(of:)`` says, and the same observed numbers.
  ///
  /// - Parameters:
  ///   - statistics: What is measured.
  ///   - null: What chance does; by default trades that keep all degrees.
  ///   - strata: What chance does not mix; by default there is nothing that is not.
  ///   - replicates: How many networks are drawn in all.
  ///   - shard: Which part of them is drawn here.
  ///   - seed: The number from which all chance follows.
  ///   - run: The hand on the whole.
  /// - Throws: `CancellationError` if `run` is cancelled; what a statistic throws.
  /// - Returns: One ensemble for each statistic.
  /// - Complexity: O(*R* (*t* + *s*) / *w*) for *R* replicates, *t* being the trades of one and *s*
  ///   the work of the statistics, with *w* workers.
  public func ensembles(
    of statistics: [Statistic<TwoModeNetwork>], under null: TwoModeRandomisation = .curveball(),
    within strata: ExchangeStrata<Actor, Event>? = nil, replicates: Int,
    shard: Shard = .whole, seed: Seed, run: RunControl = RunControl()
  ) throws -> [Ensemble] {
    try ensembles(
      of: statistics, under: null, within: strata, replicates: replicates, shard: shard,
      seed: seed, run: run
    ) { $0 }
  }

  /// Numbers of what `view` makes of this network, beside those of what it makes of networks that
  /// chance made; see ``ensembles(of:under:within:replicates:shard:seed:run:)``.
  ///
  /// `view` is asked once for each network, for all statistics together.
  package func ensembles<View>(
    of statistics: [Statistic<View>], under null: TwoModeRandomisation = .curveball(),
    within strata: ExchangeStrata<Actor, Event>? = nil, replicates: Int,
    shard: Shard = .whole, seed: Seed, run: RunControl = RunControl(),
    viewedAs view: @Sendable (TwoModeNetwork) throws -> View
  ) throws -> [Ensemble] {
    let blocks = strata?.blocks(of: self)
    let description = null.description(within: strata)
    let draws = EnsembleDraws(
      statistics: statistics, null: description, seed: seed, context: context,
      nodeCount: actors.count, plannedCount: replicates,
      replicates: shard.replicates(of: replicates))
    return try draws.ensembles(of: view(self), run: run) { replicate, inner in
      var chain = RandomisationChain(
        from: self, by: null, blocks: blocks, description: description,
        seed: seed.stream(replicate))
      try chain.advance(by: chain.usualStepCount, run: inner)
      return try view(chain.network)
    }
  }

  /// A number of this network, beside those of networks that chance made; see
  /// ``ensembles(of:under:within:replicates:shard:seed:run:)``.
  public func ensemble(
    of statistic: Statistic<TwoModeNetwork>, under null: TwoModeRandomisation = .curveball(),
    within strata: ExchangeStrata<Actor, Event>? = nil, replicates: Int,
    shard: Shard = .whole, seed: Seed, run: RunControl = RunControl()
  ) throws -> Ensemble {
    try ensembles(
      of: [statistic], under: null, within: strata, replicates: replicates, shard: shard,
      seed: seed, run: run)[0]
  }
}
