public import CooperationRecords
public import NetworkCore

/// What organisations do together with others in the years before and after they join a cluster,
/// beside those who have not joined.
///
///     let study = try MembershipStudy(of: records, reach: 3)
///     study.findings[0].comparisons[0].average.difference?.value   // 0.8 activities a year more
///
/// ## Definition
///
/// With *Y(i, t)* what organisation *i* did in calendar year *t*, and *g* the year in which it joined its
/// first cluster, the difference *e* years after joining is
///
///     mean over joiners of Y(g + e) − Y(g − 1), less the mean of the same over the others,
///
/// taken within each year of joining (for matched outsiders also within kind and activity before), and
/// averaged with the numbers of joiners. The year before joining is the one compared with. Before it the
/// differences should be about 0: where they are not, joiners went another way already.
///
/// ## Conventions
///
/// - Others are, first, members-to-be: organisations that join after the year looked at and after the
///   joiners. Second, outsiders who never join, of the same kind and with as many activities (0, 1, 2 or 3,
///   4 or more) in the years before joining. Who joined already is never one to compare with.
/// - Who leaves stays a joiner. Organisations that run a cluster are left out, and so are members who
///   joined nobody knows when.
/// - A year in which no activity of an organisation begins counts 0.
/// - The years are those from the first to the last beginning of an activity; with a last day, those that
///   are over by then.
/// - The error leaves out one organisation after the other, from joiners and others alike; the interval is
///   Student's with as many degrees of freedom as the smaller group has, less one. Organisations that
///   share activities vary together, of which the error takes no account.
/// - Where no joiner did anything before joining, the records tell of members only, and nothing is said: what
///   would change is what is recorded.
/// - Below ``fewest`` joiners, or others, nothing is said.
/// - Joining is no lot: who joins may have been about to do more. The difference is what goes along with
///   joining, and its cause only so far as the others show what joiners would have done. Outsiders stand
///   in the records because they took part in something.
///
/// ## Reference
///
/// > B. Callaway, P. H. C. Sant'Anna. "Difference-in-differences with multiple time periods." *Journal of
/// > Econometrics* 225(2), 2021, 200–230. doi:10.1016/j.jeconom.2020.12.001
public struct MembershipStudy: Sendable {
  /// Below how many joiners, or others, nothing is said.
  public static let fewest = 8

  /// The most years before and after joining that can be looked at.
  public static let furthest = 10

  /// What the records call themselves.
  public let title: String

  /// Whether the records are made up.
  public let isSynthetic: Bool

  /// The calendar years that are watched; `nil` where there are none.
  public let years: ClosedRange<Int>?

  /// How many years before and after joining are looked at.
  public let reach: Int

  /// How many organisations are watched from the year before they join.
  public let joinerCount: Int

  /// How many members joined outside the watched years, or in the first of them.
  public let unwatchedCount: Int

  /// How many members joined nobody knows when.
  public let undatedCount: Int

  /// Why there are no findings; `nil` where there are.
  public let reason: MembershipReason?

  /// What is found, outcome by outcome.
  public let findings: [MembershipFinding]

  /// Studies `records`.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - reach: How many years before and after joining are looked at, from 1 to ``furthest``.
  ///   - day: The day on which the records end; `nil` for their last activity.
  ///   - run: The hand on the whole.
  /// - Precondition: `reach` is from 1 to ``furthest``.
  /// - Throws: `CancellationError` if `run` is cancelled; `NetworkError.tooManyTies`.
  /// - Complexity: O(*p* + *j n r*) for *p* pairs of partners, *j* years of joining, *n* organisations and
  ///   a reach *r*.
  public init(
    of records: CooperationRecords, reach: Int = 3, on day: CalendarDay? = nil,
    run: RunControl = RunControl()
  ) throws {
    precondition((1...Self.furthest).contains(reach), "a reach is a small number of years")
    let joining = Joining(in: records)
    let yearly = try YearlyCooperation(of: records, on: day)
    let watched = joining.years.compactMap(\.self).count { year in
      yearly.map { $0.years.contains(year) && $0.years.contains(year - 1) } ?? false
    }
    let reason: MembershipReason? =
      if records.memberships.isEmpty {
        .noMemberships
      } else if yearly == nil {
        .noDates
      } else if joining.years.allSatisfy({ $0 == nil }) {
        .noJoiningDates
      } else if watched == 0 {
        .noJoiners
      } else {
        nil
      }
    title = records.title
    isSynthetic = records.isSynthetic
    years = yearly?.years
    self.reach = reach
    joinerCount = watched
    unwatchedCount = joining.years.count { $0 != nil } - watched
    undatedCount = joining.undatedCount
    self.reason = reason
    guard reason == nil, let yearly else {
      findings = []
      return
    }
    let panel = MembershipPanel(
      yearly: yearly, joined: joining.years, isOutsider: joining.isOutsider,
      kinds: records.organisations.map(\.kind), reach: reach)
    findings = try MembershipOutcome.allCases.map { outcome in
      try run.check()
      return panel.finding(outcome)
    }
  }
}

/// When each organisation joined its first cluster.
private struct Joining {
  /// The year, in the order of the records; `nil` for who is no member, or is one since nobody knows when.
  private(set) var years: [Int?]
  /// Who was never a member.
  private(set) var isOutsider: [Bool]
  /// How many joined nobody knows when.
  private(set) var undatedCount = 0

  init(in records: CooperationRecords) {
    let memberships = Dictionary(grouping: records.memberships, by: \.organisation)
    years = []
    isOutsider = []
    for organisation in records.organisations {
      let own = memberships[organisation.id] ?? []
      let runs = organisation.kind == .clusterOrganisation
      let dates = own.compactMap { $0.since?.firstDay.year }
      let isDated = dates.count == own.count
      years.append(isDated && !runs ? dates.min() : nil)
      isOutsider.append(own.isEmpty && !runs)
      if !isDated, !runs { undatedCount += 1 }
    }
  }
}
