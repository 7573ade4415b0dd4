import CooperationRecords
public import NetworkCore

/// How likely a new member has worked with an established one within twelve months.
///
/// ## Definition
///
/// The cumulative incidence, 365 days after joining, of the first activity that a member begins
/// together with an established member: one of two years or more at the time. Members are watched
/// from joining, or from the beginning of the window for those who joined before it (delayed entry);
/// they are lost from sight at the end of the records, and leaving the cluster is a competing event.
///
/// ## Conventions
///
/// - Activities that began before a member joined are left out: they are no work of the member.
/// - An activity counts from the first day its start can mean, and so does joining; records that
///   know years only blur the twelve months.
/// - A member since nobody knows when is established, and not watched itself.
/// - Who left and came back is watched from each joining.
/// - The cluster organisation is neither watched nor counted as established: it works with everybody.
/// - The window begins with the first activity where none is given.
/// - The interval is that of the estimator, on log(−log(1 − value)): it leaves out members, and not
///   activities.
/// - Undefined where the records know no memberships, no joining dates or no dates of activities, and
///   where nobody is watched in the first twelve months.
public struct NewcomerIntegration: ClusterIndicator {
  /// How many days after joining the value is taken.
  static let days = 365

  /// Creates the indicator.
  public init() {}

  /// It does: who joined, who stayed and who is busy is given with the organisations.
  public var variesWithOrganisations: Bool { true }

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "newcomer-integration",
      title: Sentence(english: "Integration of newcomers", latvian: "Jauno biedru iesaiste"),
      tells: Sentence(
        english: "How likely a new member works with an established one within twelve months.",
        latvian: "Cik iespējams, ka jauns biedrs divpadsmit mēnešu laikā sadarbojas ar "
          + "pieredzējušu biedru."),
      formula:
        "cumulative incidence of the first tie with a member of two years or more, 12 months "
        + "after joining (Aalen–Johansen, delayed entry, leaving as a competing event)",
      caution: Sentence(
        english: "With few newcomers the interval is wide.",
        latvian: "Ja jauno biedru ir maz, intervāls ir plats."),
      misuse: Sentence(
        english: "Not for judging single newcomers.",
        latvian: "Nav izmantojams atsevišķu jauno biedru vērtēšanai."),
      needs: [.memberships, .joiningDates, .dates], scale: .share, null: .drawn)
  }

  /// It is of organisations.
  public var countsOrganisations: Bool { true }

  /// How likely newcomers of `cluster` are tied within twelve months.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    guard cluster.knowsMembers else { return .undefined(.noMemberships) }
    let spells = cluster.roster.lazy.flatMap(\.spells)
    guard spells.contains(where: { $0.since != nil }) else { return .undefined(.noJoiningDates) }
    guard let firstDay = cluster.firstDay, let lastDay = cluster.lastDay else {
      return .undefined(.noDates)
    }
    let subjects = subjects(in: cluster, from: firstDay, to: lastDay)
    guard subjects.contains(where: { $0.entry < Self.days }),
      let estimate = CumulativeIncidence(subjects).estimate(at: Self.days, z: 1.959_963_985)
    else { return .undefined(.noNewcomers) }
    return .value(estimate.value, interval: estimate.interval)
  }

  /// The members of `cluster` who are watched, and what becomes of them.
  func subjects(
    in cluster: EvaluatedCluster, from firstDay: CalendarDay, to lastDay: CalendarDay
  ) -> [CumulativeIncidence.Subject] {
    let meetings = Meetings(in: cluster)
    return cluster.roster.indices.flatMap { member -> [CumulativeIncidence.Subject] in
      guard !cluster.roster[member].isRunner else { return [] }
      return cluster.roster[member].spells.compactMap { spell in
        guard let joining = spell.since?.firstDay, joining <= lastDay else { return nil }
        let entry = max(0, joining.days(until: firstDay))
        let leaving = spell.until.map(\.lastDay).flatMap { $0 < lastDay ? $0 : nil }
        let end = leaving ?? lastDay
        let first = meetings.first(of: member, from: joining, to: end)
        let time = joining.days(until: first ?? end) + 1
        guard time > entry else { return nil }
        return .init(
          entry: entry, time: time,
          end: first != nil ? .event : leaving != nil ? .competing : .lost)
      }
    }
  }
}

/// On which days each organisation began something together with an established member.
private struct Meetings {
  /// The days, in ascending order, by place in the network.
  private var days: [[CalendarDay]]

  init(in cluster: EvaluatedCluster) {
    days = [[CalendarDay]](repeating: [], count: cluster.roster.count)
    for (place, activity) in cluster.activities.enumerated() {
      guard let day = activity.period?.firstDay else { continue }
      let partners = cluster.partners(inActivity: place)
      let established = partners.filter {
        !cluster.roster[$0].isRunner && cluster.roster[$0].isEstablished(on: day)
      }
      for partner in partners where established.contains(where: { $0 != partner }) {
        days[partner].append(day)
      }
    }
    for place in days.indices { days[place].sort() }
  }

  /// The first day of `member` from one day to another.
  func first(of member: Int, from: CalendarDay, to: CalendarDay) -> CalendarDay? {
    days[member].first { $0 >= from && $0 <= to }
  }
}

extension EvaluatedCluster {
  /// The first day of the window, or without one of the activities; `nil` where these have no dates.
  var firstDay: CalendarDay? {
    window?.firstDay ?? activities.compactMap { $0.period?.firstDay }.min()
  }
}
