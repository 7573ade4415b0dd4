extension CooperationRecords {
  /// The records of a span of time: activities that `rule` counts in `window`, and memberships that
  /// touch it.
  ///
  /// An organisation stays if it takes part in something or is a member.
  public func active(
    in window: DateWindow, counting rule: WindowRule = .touching
  ) -> CooperationRecords {
    let inside = Set(
      activities.lazy.filter { $0.span(by: rule)?.overlaps(window) ?? false }.map(\.id))
    return keeping(
      participations: { inside.contains($0.activity) }, memberships: { $0.isActive(in: window) })
  }

  /// The records of one layer: activities of `kind`; memberships stay.
  public func layer(_ kind: ActivityKind) -> CooperationRecords {
    only(activities: Set(activities.lazy.filter { $0.kind == kind }.map(\.id)))
  }

  /// The records without some organisations.
  public func without(_ removed: Set<Organisation.ID>) -> CooperationRecords {
    keeping(
      participations: { !removed.contains($0.organisation) },
      memberships: { !removed.contains($0.organisation) })
  }

  /// The records of some activities; memberships stay.
  public func only(activities: Set<Activity.ID>) -> CooperationRecords {
    keeping(participations: { activities.contains($0.activity) }, memberships: { _ in true })
  }

  /// How many activities have no date, and so are in no window.
  public var undatedActivityCount: Int { activities.count { $0.period == nil } }

  /// How many organisations were asked and did not answer; `nil` where the records do not tell who
  /// answered.
  public var silentCount: Int? {
    let answers = organisations.compactMap(\.hasAnswered)
    return answers.isEmpty ? nil : answers.count { !$0 }
  }

  /// Something that records can be divided by.
  public enum Grouping: String, Hashable, Sendable, CaseIterable {
    /// One part for each calendar year that an activity touches.
    ///
    /// An activity of more than a hundred years, such as one that ends on 9999-12-31 because its
    /// end is open, makes a part of the year in which it starts and of no other; it is in every
    /// part that it touches.
    case year
    /// One part for each cluster: its members, and what stands under its name.
    case cluster
    /// One part for each territory that participations stand under.
    case territory
    /// One part for each kind of activity.
    case activityKind = "activity_kind"
    /// One part for each direction of smart specialisation.
    case ris3Direction = "ris3_direction"
    /// One part for each area of smart specialisation.
    case ris3Area = "ris3_area"
    /// One part for each country, with the organisations that sit there.
    case country
    /// One part for the newcomers among the members and one for the established.
    case cohort
  }

  /// The records divided by `grouping`; parts are in order of their names, years ascending.
  ///
  /// What belongs to two parts is in both; what belongs to none is in none.
  ///
  /// - Parameters:
  ///   - grouping: What the records are divided by.
  ///   - rule: In which years an activity counts.
  ///   - day: The day on which cohorts are told apart; by default that of ``lastDate``.
  /// - Returns: Each part with its name.
  public func divided(
    by grouping: Grouping, counting rule: WindowRule = .touching, asOf day: CalendarDay? = nil
  ) -> [(value: String, records: CooperationRecords)] {
    if grouping == .cohort { return dividedByCohort(asOf: day ?? lastDate?.lastDay) }
    return values(of: grouping, rule).map { ($0, part(grouping, $0, rule)) }
  }

  private func dividedByCohort(
    asOf day: CalendarDay?
  ) -> [(value: String, records: CooperationRecords)] {
    guard let day else { return [] }
    let cohorts = cohorts(on: day)
    return MembershipCohort.allCases.filter { !cohorts[$0].isEmpty }.map { cohort in
      let members = Set(cohorts[cohort])
      return (
        cohort.rawValue,
        keeping(
          participations: { members.contains($0.organisation) },
          memberships: { members.contains($0.organisation) })
      )
    }
  }

  private func values(of grouping: Grouping, _ rule: WindowRule) -> [String] {
    let all: [String?] =
      switch grouping {
      case .year:
        activities.compactMap { $0.span(by: rule) }.flatMap(yearsOfParts).map(String.init)
      case .cluster: participations.map(\.cluster) + memberships.map(\.cluster)
      case .territory: participations.map(\.territory)
      case .activityKind: activities.map { $0.kind?.rawValue }
      case .ris3Direction: activities.map(\.ris3Direction)
      case .ris3Area: activities.map(\.ris3Area)
      case .country: organisations.map(\.country)
      case .cohort: []
      }
    return Set(all.compactMap(\.self)).sorted()
  }

  private func yearsOfParts(_ period: DateWindow) -> ClosedRange<Int> {
    let (first, last) = (period.from.year, period.through.year)
    return first...(last - first > 100 ? first : last)
  }

  private func part(
    _ grouping: Grouping, _ value: String, _ rule: WindowRule
  ) -> CooperationRecords {
    switch grouping {
    case .year:
      return DateWindow(value).map { active(in: $0, counting: rule) } ?? self
    case .cluster:
      let members = Set(memberships.lazy.filter { $0.cluster == value }.map(\.organisation))
      return keeping(
        participations: {
          $0.cluster == value || ($0.cluster == nil && members.contains($0.organisation))
        },
        memberships: { $0.cluster == value })
    case .territory:
      return keeping(participations: { $0.territory == value }, memberships: { _ in false })
    case .activityKind: return activities { $0.kind?.rawValue == value }
    case .ris3Direction: return activities { $0.ris3Direction == value }
    case .ris3Area: return activities { $0.ris3Area == value }
    case .country:
      let inside = Set(organisations.lazy.filter { $0.country == value }.map(\.id))
      return keeping(
        participations: { inside.contains($0.organisation) },
        memberships: { inside.contains($0.organisation) })
    case .cohort: return self
    }
  }

  private func activities(where isInside: (Activity) -> Bool) -> CooperationRecords {
    only(activities: Set(activities.lazy.filter(isInside).map(\.id)))
  }
}
