/// How long a member has been one.
public enum MembershipCohort: String, Hashable, Sendable, CaseIterable {
  /// Under two years.
  case newcomers
  /// Two years or more.
  case established
}

/// The members on one day, by how long they have been members.
///
///     let cohorts = records.cohorts(on: day)
///     cohorts[.newcomers].count    // members of under two years
///     cohorts.undated.count        // members since nobody knows when
///
/// ## Conventions
///
/// - A member on the day is who has joined by then and has not left before it; the last day of a
///   membership is a day of it.
/// - Two years are full on the same date two years after joining. A month or a year of joining
///   counts from its first day, one of leaving to its last.
/// - Who left and came back counts from the return; memberships that adjoin are one.
/// - Of a member of several clusters the longest membership counts, and a known one before one
///   without a date of joining.
public struct MembershipCohorts: Hashable, Sendable {
  /// The day on which members were counted.
  public let day: CalendarDay

  /// Members whose joining has no date, in order of first appearance.
  public let undated: [Organisation.ID]

  private let newcomers: [Organisation.ID]
  private let established: [Organisation.ID]

  /// The members of `cohort`, in order of first appearance.
  public subscript(cohort: MembershipCohort) -> [Organisation.ID] {
    switch cohort {
    case .newcomers: newcomers
    case .established: established
    }
  }

  init(_ records: CooperationRecords, on day: CalendarDay) {
    var starts: [Organisation.ID: CalendarDay?] = [:]
    for spell in records.membershipSpells.joined() where spell.includes(day) {
      let start = spell.since?.firstDay
      guard let known = starts[spell.organisation] else {
        starts[spell.organisation] = .some(start)
        continue
      }
      if let start, known.map({ start < $0 }) ?? true { starts[spell.organisation] = start }
    }
    func members(_ belongs: (CalendarDay?) -> Bool) -> [Organisation.ID] {
      records.organisations.map(\.id).filter { id in starts[id].map { belongs($0) } ?? false }
    }
    self.day = day
    undated = members { $0 == nil }
    newcomers = members { $0.map { day < $0.twoYearsLater } ?? false }
    established = members { $0.map { day >= $0.twoYearsLater } ?? false }
  }
}

extension CooperationRecords {
  /// The members on `day`, by how long they have been members.
  ///
  /// - Complexity: O(*n* log *n*) for *n* memberships.
  public func cohorts(on day: CalendarDay) -> MembershipCohorts {
    MembershipCohorts(self, on: day)
  }

  /// The last date in the records, of an activity or a membership; `nil` where they have none.
  ///
  /// The year 9999 stands for an open end and is no date; nor is the end of an activity of more
  /// than a hundred years.
  public var lastDate: PartialDate? {
    let activityDates = activities.compactMap(\.period).map { period in
      period.through.year - period.from.year > 100 ? period.from : period.through
    }
    let memberDates = memberships.flatMap { [$0.since, $0.until] }.compactMap(\.self)
    return (activityDates + memberDates).filter { $0.year < 9999 }.max { $0.lastDay < $1.lastDay }
  }
}

extension Membership {
  /// Whether `day` is a day of the membership.
  package func includes(_ day: CalendarDay) -> Bool {
    (since.map { $0.firstDay <= day } ?? true) && (until.map { day <= $0.lastDay } ?? true)
  }
}

extension CalendarDay {
  /// The same date two years later; that of 29 February lies between 28 February and 1 March.
  package var twoYearsLater: CalendarDay {
    CalendarDay(year: year + 2, month: month, day: day)
  }
}
