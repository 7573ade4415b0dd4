public import CooperationRecords
public import NetworkAlgorithms
public import NetworkCore

/// What became of cooperation between two spans of time.
///
///     let study = try ChangeStudy(of: records, between: windows)
///     study.ties.kept.count          // 41 pairs worked together then and now
///     study.carriedTieCount          // 30 of them only in activities that had begun already
///     study.indicators.filter(\.isTold)
///
/// ## Conventions
///
/// - Both spans are cut out of the records by one rule; ties are present or absent.
/// - An activity that runs over both spans keeps its ties by itself. A kept tie is renewed where the two share
///   an activity that began in the later span, and carried otherwise.
/// - Active is who takes part in something in the span. Members are those on the last day of a span.
/// - Indicators are compared at the common number of activities, as clusters are
///   (``ClusterComparison``), and activities of both spans vary together. The p of all indicators are adjusted
///   together (Benjamini and Yekutieli): they are told on one page.
public struct ChangeStudy: Sendable {
  /// The two spans.
  public let windows: ChangeWindows

  /// What there was then.
  public let earlier: ComparedCluster

  /// What there is now.
  public let later: ComparedCluster

  /// Which ties were kept, lost and are new.
  public let ties: TieChange<Organisation.ID>

  /// How many of the kept ties rest on activities alone that had begun before the later span.
  public let carriedTieCount: Int

  /// Who is active in either span.
  public let active: Comings

  /// Who is a member at the end of either span; `nil` where the records know no memberships.
  public let members: Comings?

  /// At how many activities indicators are compared; `nil` where one of the spans has too few.
  public let commonSize: Int?

  /// The indicators, in the order in which they were given.
  public let indicators: [IndicatorThenAndNow]

  /// Who stayed, who came and who left, in the order of the records.
  public struct Comings: Hashable, Sendable {
    /// There then and now.
    public let stayed: [Organisation]
    /// There now and not then.
    public let came: [Organisation]
    /// There then and not now.
    public let left: [Organisation]

    init(from earlier: [Organisation], to later: [Organisation]) {
      let (before, after) = (Set(earlier.map(\.id)), Set(later.map(\.id)))
      stayed = earlier.filter { after.contains($0.id) }
      left = earlier.filter { !after.contains($0.id) }
      came = later.filter { !before.contains($0.id) }
    }
  }

  /// Studies what changed in `records` between two spans.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - windows: The two spans.
  ///   - rule: In which span an activity of several years is counted.
  ///   - indicators: What is asked of both.
  ///   - seed: Where chance starts: the choices of activities at the common number.
  ///   - run: The hand on the computation.
  /// - Throws: `NetworkError.tooManyTies`, or `CancellationError` if `run` is cancelled.
  /// - Complexity: That of ``ClusterComparison`` of two clusters.
  public init(
    of records: CooperationRecords, between windows: ChangeWindows,
    counting rule: WindowRule = .touching,
    by indicators: [any ClusterIndicator] = ClusterIndicators.all, seed: Seed = 1,
    run: RunControl = RunControl()
  ) throws {
    let clusters = try [windows.earlier, windows.later].map { window in
      try EvaluatedCluster.whole(
        records, named: window.description,
        plan: EvaluatedCluster.Plan(window: window, windowRule: rule))
    }
    let (then, now) = (clusters[0], clusters[1])
    self.windows = windows
    earlier = ComparedCluster(then)
    later = ComparedCluster(now)
    ties = try then.network.change(to: now.network, run: RunControl(within: run))
    carriedTieCount = now.count(of: ties.kept, notRenewedSince: windows.later.firstDay)
    active = Comings(from: then.activeOrganisations, to: now.activeOrganisations)
    members =
      records.memberships.isEmpty
      ? nil
      : Comings(
        from: then.members(on: windows.earlier.lastDay),
        to: now.members(on: windows.later.lastDay))
    let comparison = try ClusterComparison(
      of: clusters, by: indicators, plan: EvaluationPlan(replicates: 0, seed: seed), run: run)
    commonSize = comparison.commonSize
    self.indicators = IndicatorThenAndNow.all(in: comparison)
  }

  /// Whether neither span is without activities, so that there is something to set side by side.
  public var hasBoth: Bool { earlier.activityCount > 0 && later.activityCount > 0 }
}

extension EvaluatedCluster {
  /// Who takes part in something, in the order of the network.
  fileprivate var activeOrganisations: [Organisation] {
    roster.indices.filter { !activities(ofOrganisation: $0).isEmpty }.map {
      roster[$0].organisation
    }
  }

  /// The members on `day`, in the order of the network.
  fileprivate func members(on day: CalendarDay) -> [Organisation] {
    roster.filter { $0.isMember(on: day) }.map(\.organisation)
  }

  /// How many of `ties` share no activity that began on `day` or later.
  ///
  /// - Complexity: O(*t* *a*) for *t* ties of organisations with *a* activities.
  fileprivate func count(
    of ties: [Tie<Organisation.ID>], notRenewedSince day: CalendarDay
  ) -> Int {
    let isNew = activities.map { $0.period.map { $0.firstDay >= day } ?? false }
    let places = ties.map { tie in
      (twoMode.actors.position(of: tie.first), twoMode.actors.position(of: tie.second))
    }
    return places.count { first, second in
      guard let first, let second else { return false }
      let own = Set(activities(ofOrganisation: first).filter { isNew[$0] })
      return !activities(ofOrganisation: second).contains(where: own.contains)
    }
  }
}
