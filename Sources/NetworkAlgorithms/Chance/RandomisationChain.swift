public import NetworkCore

/// A two-mode network that changes by small random steps, and keeps how many events each actor
/// and how many actors each event has, or what else its randomisation keeps.
///
/// Look at it between steps to see how soon it forgets where it began:
///
///     var chain = RandomisationChain(from: network, by: .curveball(), seed: 7)
///     for _ in 1...20 {
///       try chain.advance(by: chain.usualStepCount / 10)
///       print(chain.stepCount, try chain.network.projected(by: .count).value(.transitivity))
///     }
///
/// Going on in one stride or in several gives the same networks. For independent networks, start
/// a chain for each with a seed of its own, as `randomised(_:by:seed:run:)` does.
public struct RandomisationChain<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Sendable {
  /// How the network changes.
  public let randomisation: TwoModeRandomisation

  /// How many steps were taken.
  public private(set) var stepCount = 0

  /// How many steps `randomisation` asks for.
  public let usualStepCount: Int

  private let start: TwoModeNetwork<Actor, Event>
  private let description: MeasureDescription
  private let seed: Seed
  private var chain: any TableChain

  /// Starts a chain at `network`.
  ///
  /// - Parameters:
  ///   - network: Where it starts.
  ///   - randomisation: How the network changes.
  ///   - strata: What is not mixed; by default there is nothing that is not.
  ///   - seed: The number from which all chance follows.
  /// - Precondition: `randomisation` asks for no negative number of steps.
  /// - Complexity: O(*n* + *m*) for *m* participations, and O(*m* log *m*) with strata.
  public init(
    from network: TwoModeNetwork<Actor, Event>, by randomisation: TwoModeRandomisation,
    within strata: ExchangeStrata<Actor, Event>? = nil, seed: Seed
  ) {
    self.init(
      from: network, by: randomisation, blocks: strata?.blocks(of: network),
      description: randomisation.description(within: strata), seed: seed)
  }

  /// Starts a chain at `network`, whose table falls into `blocks`; `nil` for one block.
  init(
    from network: TwoModeNetwork<Actor, Event>, by randomisation: TwoModeRandomisation,
    blocks: TableBlocks?, description: MeasureDescription, seed: Seed
  ) {
    start = network
    self.randomisation = randomisation
    self.description = description
    self.seed = seed
    let stepsPerShare = randomisation.stepsPerShare
    if let blocks {
      let made = BlockChain(blocks) { randomisation.chain($0, seed: seed.stream($1)) }
      usualStepCount = stepsPerShare * made.shareSum
      chain = made
    } else {
      let made = randomisation.chain(network.incidence, seed: seed)
      usualStepCount = stepsPerShare * made.share
      chain = made.chain
    }
  }

  /// Takes `steps` more steps.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled. The chain then is somewhere between, and
  ///   can be no longer repeated from its seed.
  public mutating func advance(by steps: Int, run: RunControl = RunControl()) throws {
    precondition(steps >= 0, "a chain takes no step back")
    let shareCount = max(1, min(100, steps / 10_000))
    for share in 0..<shareCount {
      let part = steps * (share + 1) / shareCount - steps * share / shareCount
      try chain.advance(by: part, run: run)
      stepCount += part
      run.advance(by: 1 / Double(shareCount))
    }
  }

  /// The network as it is now.
  ///
  /// Its names are those of the first network, and are not gone through again.
  ///
  /// - Complexity: O(*n* + *m*) for *m* participations.
  public var network: TwoModeNetwork<Actor, Event> {
    var context = start.context
    context["randomised"] = "\(description.call), seed \(seed), \(stepCount) steps"
    return start.meeting(as: chain.table, context: context)
  }
}

extension TwoModeRandomisation {
  /// How many steps there are for each actor who trades, or for each participation.
  fileprivate var stepsPerShare: Int {
    switch self {
    case .curveball(let tradesPerActor):
      precondition(tradesPerActor >= 0, "no negative number of trades")
      return tradesPerActor
    case .switching(let attemptsPerParticipation):
      precondition(attemptsPerParticipation >= 0, "no negative number of attempts")
      return attemptsPerParticipation
    case .fixedRows, .fixedColumns, .fixedTotal: return 1
    }
  }

  /// A chain that starts at `table`, and how many actors trade, or participations switch, in it.
  fileprivate func chain(
    _ table: IncidenceTable, seed: Seed
  ) -> (chain: any TableChain, share: Int) {
    switch self {
    case .curveball:
      let trades = CurveballTrades(table, seed: seed)
      return (trades, trades.traderCount)
    case .switching:
      return (TableSwitches(table, seed: seed), table.pairCount)
    case .fixedRows, .fixedColumns:
      let rows = RedrawnRows(table, isTurned: self == .fixedColumns, seed: seed)
      return (rows, rows.rowCount)
    case .fixedTotal:
      return (RedrawnTable(table, seed: seed), 1)
    }
  }
}
