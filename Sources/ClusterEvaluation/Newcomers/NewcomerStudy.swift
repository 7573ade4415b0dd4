public import CooperationRecords
public import NetworkCore

/// Who is new in a cluster, whom newcomers work with, through whom they came in, and how long it took.
///
///     let study = try NewcomerStudy(of: records)
///     study.newcomers.count            // 12
///     study.newcomers[0].partners      // whom it has worked with since it joined
///     study.arrival?.points.last       // how many joiners work with an established member after two years
///
/// ## Conventions
///
/// - A newcomer has been a member for less than two years on the day, of any of the clusters; who has been a
///   member of one for two years or longer is established, and so is a member since nobody knows when. Who
///   runs a cluster is neither.
/// - Where the records know no memberships, a newcomer is who first appears, with its first dated activity,
///   within the two years before the day, and established is who appeared earlier. Then nobody is known to run
///   a cluster, and cluster organisations are like all others.
/// - The day is the one given; otherwise the last date in the records, or without memberships the last day on
///   which an activity began: after it nobody can appear.
/// - Partners are those who share an activity that began since the newcomer joined or appeared, by the day,
///   without those who run a cluster: these work with everybody. Activities without a date are left out.
/// - Through whom somebody came in: the members at that time with whom it shared an activity begun before it
///   joined; if there are none, those in its first activity since. It is who was there, not who invited.
/// - Undefined, with a ``Gap``, without dates, without dates of joining, and where records without memberships
///   reach back less than two years: then everybody would be new.
public struct NewcomerStudy: Sendable {
  /// What makes somebody a newcomer.
  public enum Basis: Hashable, Sendable {
    /// A membership of less than two years.
    case membership
    /// The first activity within two years.
    case appearance
  }

  /// Why nobody can be told to be new.
  public enum Gap: String, Hashable, Sendable, CaseIterable {
    /// The records have no dates.
    case noDates = "no-dates"
    /// The records know members, and not when any of them joined.
    case noJoiningDates = "no-joining-dates"
    /// The records know no memberships and reach back less than two years.
    case tooShort = "too-short"
  }

  /// The day on which it is told who is new; `nil` where the records have no date.
  public let day: CalendarDay?

  /// What makes somebody a newcomer.
  public let basis: Basis

  /// Why nobody can be told to be new; `nil` where it can be told.
  public let gap: Gap?

  /// The newcomers, in the order of the records.
  public let newcomers: [Newcomer]

  /// Those who are not new, in the order of the records.
  public let established: [Organisation]

  /// How many members there are since nobody knows when.
  public let undatedCount: Int

  /// How long it took members to work with an established one; `nil` without memberships, and where nobody was
  /// watched from joining on.
  public let arrival: ArrivalCurve?

  /// Studies the newcomers of `records` on `asOf`.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - asOf: The day, a month or a year by its last one; by default as the conventions say.
  /// - Throws: `NetworkError.tooManyTies`.
  /// - Complexity: O(*p* *k*) for the *p* participations of newcomers in activities of *k* partners.
  public init(
    of records: CooperationRecords, asOf: PartialDate? = nil
  ) throws(NetworkError<Organisation.ID>) {
    let basis: Basis = records.memberships.isEmpty ? .appearance : .membership
    self.basis = basis
    let starts = records.activities.compactMap { $0.period?.firstDay }
    day = asOf?.lastDay ?? (basis == .membership ? records.lastDate?.lastDay : starts.max())
    guard let day, let firstDay = starts.min() ?? records.firstJoining else {
      (gap, newcomers, established, undatedCount, arrival) = (.noDates, [], [], 0, nil)
      return
    }
    let known = records.known(on: day)
    let cluster = try EvaluatedCluster.whole(
      known, plan: .init(asOf: PartialDate(year: day.year, month: day.month, day: day.day)))
    let arrivals = Arrivals(in: cluster, on: day, basis: basis)
    newcomers = arrivals.newcomers
    established = arrivals.establishedPlaces.map { cluster.roster[$0].organisation }
    undatedCount = arrivals.undatedCount
    switch basis {
    case .membership:
      gap = known.memberships.contains { $0.since != nil } ? nil : .noJoiningDates
      arrival = ArrivalCurve(of: cluster)
    case .appearance:
      gap = firstDay.twoYearsLater <= day ? nil : .tooShort
      arrival = nil
    }
  }
}

extension CooperationRecords {
  /// The first day on which anybody joined.
  fileprivate var firstJoining: CalendarDay? {
    memberships.compactMap { $0.since?.firstDay }.min()
  }
}

/// Somebody who is new.
public struct Newcomer: Hashable, Sendable {
  /// Who it is.
  public let organisation: Organisation
  /// When it joined, or began its first activity.
  public let since: CalendarDay
  /// Whom it has worked with since, in the order of the records.
  public let partners: [Organisation]
  /// How many of these are not new themselves.
  public let establishedCount: Int
  /// Through whom it came in, in the order of the records.
  public let doors: [Organisation]
  /// Whether it had worked with ``doors`` before it joined.
  public let knewDoorsBefore: Bool
}
