public import CooperationRecords
public import NetworkAlgorithms
public import NetworkCore

/// An indicator of one cluster with all that is needed to judge it.
///
///     let evaluation = try cluster.evaluation(of: RepeatCooperation())
///     evaluation.reading.value               // 0.18
///     evaluation.jackknife?.interval         // 0.11...0.29
///     evaluation.chanceTest?.mean            // 0.12: what chance makes
///
/// ## Conventions
///
/// - The interval leaves out one activity after the other (`Jackknife`), on the logit scale for shares
///   and the logarithmic one for means.
/// - Chance keeps how many activities each organisation has in each year, and how many partners, of
///   members and of others, each activity has.
/// - What that leaves as it is, is fixed by the null: it has no expected value and no z.
public struct IndicatorEvaluation: Sendable {
  /// What was asked.
  public let profile: IndicatorProfile

  /// The name of the cluster.
  public let cluster: String

  /// The span of time; `nil` for all of it.
  public let window: DateWindow?

  /// How many organisations there are.
  public let organisationCount: Int

  /// How many members there are; `nil` where the records know no memberships.
  public let memberCount: Int?

  /// How many activities there are.
  public let activityCount: Int

  /// What the indicator says.
  public let reading: IndicatorReading

  /// What it says without the organisation that runs the cluster; `nil` where nobody is known to.
  public let withoutClusterOrganisation: IndicatorReading?

  /// How far the number can be trusted, at the 95 % level; `nil` where nothing was resampled.
  public let jackknife: Jackknife?

  /// The number and those that chance makes; `nil` where none were drawn, or where they were drawn by
  /// somebody else whose summary this is.
  public internal(set) var chance: Ensemble?

  /// What somebody else's summary says of chance.
  let summarisedTest: ChanceTest?

  /// The number beside those that chance makes; `nil` where none were drawn.
  public var chanceTest: ChanceTest? { summarisedTest ?? chance?.test }

  /// The interval of the number: of the indicator's own method, or else of the jackknife.
  public var interval: ClosedRange<Double>? { reading.interval ?? jackknife?.interval }
}

/// How much is computed for an evaluation.
public struct EvaluationPlan: Hashable, Sendable {
  /// How many networks are drawn by chance, in all shards together; 0 for none.
  public var replicates: Int

  /// Which part of them is drawn here.
  public var shard: Shard

  /// Whether intervals are found.
  public var findsIntervals: Bool

  /// The number from which all chance follows.
  public var seed: Seed

  /// Creates a plan.
  public init(
    replicates: Int = 999, shard: Shard = .whole, findsIntervals: Bool = true, seed: Seed = 1
  ) {
    self.replicates = replicates
    self.shard = shard
    self.findsIntervals = findsIntervals
    self.seed = seed
  }
}

extension EvaluatedCluster {
  /// What `indicators` say of the cluster, how far their numbers can be trusted, and what chance
  /// makes; all in the same drawn networks.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O((*R* + *k*) *s*) for *R* replicates and *k* activities, *s* being the work of all
  ///   indicators.
  public func evaluations(
    of indicators: [any ClusterIndicator], plan: EvaluationPlan = EvaluationPlan(),
    run: RunControl = RunControl()
  ) throws -> [IndicatorEvaluation] {
    let statistics = indicators.map { statistic(of: $0) }
    let chance = try ensembles(of: indicators, plan: plan, run: run)
    return try indicators.enumerated().map { place, indicator in
      let jackknife =
        plan.findsIntervals && indicator.profile.scale != .money
        ? try twoMode.jackknife(
          of: statistics[place], on: indicator.profile.scale.intervalScale, run: run) : nil
      return IndicatorEvaluation(
        profile: indicator.profile, cluster: name, window: window,
        organisationCount: organisationCount, memberCount: memberCount,
        activityCount: activityCount,
        reading: try indicator.reading(of: self, run: RunControl(within: run)),
        withoutClusterOrganisation: hasRunner
          ? try indicator.reading(
            of: indicator.withoutClusterOrganisation(self), run: RunControl(within: run)) : nil,
        jackknife: jackknife, chance: chance[place], summarisedTest: nil)
    }
  }

  /// What chance does not mix: activities of different years, and members with others.
  var exchangeStrata: ExchangeStrata<Organisation.ID, Activity.ID> {
    let years = Dictionary(
      uniqueKeysWithValues: activities.map { ($0.id, $0.period.map { String($0.firstDay.year) }) })
    let members = Set(roster.lazy.filter(\.isMember).map(\.organisation.id))
    return ExchangeStrata(
      actors: knowsMembers
        ? .init("membership") { members.contains($0) ? "member" : "outsider" } : nil,
      events: .init("year") { years[$0] ?? nil })
  }

  /// `indicator` as a number of the table of who takes part in what.
  func statistic(
    of indicator: any ClusterIndicator
  ) -> Statistic<TwoModeNetwork<Organisation.ID, Activity.ID>> {
    let own = Statistic<EvaluatedCluster>.reading(of: indicator)
    return Statistic(own.measure) { table, run in
      try own.outcome(of: meeting(as: table), run: run)
    }
  }
}

extension Statistic<EvaluatedCluster> {
  /// What `indicator` says of a cluster.
  static func reading(of indicator: any ClusterIndicator) -> Statistic {
    let profile = indicator.profile
    let measure = MeasureDescription(
      name: profile.name, title: profile.title.english, definition: profile.tells.english,
      conventions: [profile.formula], citation: "")
    return Statistic(measure) { cluster, run in
      switch try indicator.reading(of: cluster, run: run).outcome {
      case .defined(let value): return .defined(value)
      case .undefined(let reason): return .undefined(UndefinedReason(reason.sentence.english))
      }
    }
  }
}

extension IndicatorProfile.Scale {
  /// The scale on which intervals are even.
  var intervalScale: IntervalScale {
    switch self {
    case .share: .logit
    case .mean, .money: .log
    case .index, .count: .identity
    }
  }
}
