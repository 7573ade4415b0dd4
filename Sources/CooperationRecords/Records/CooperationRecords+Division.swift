extension CooperationRecords {
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
    return values(of: grouping, counting: rule).map { ($0, part(grouping, $0, rule)) }
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

  /// The names of the parts that ``divided(by:counting:asOf:)`` makes, cohorts apart.
  ///
  /// - Complexity: O(*n* log *n*), however many parts there are.
  package func values(of grouping: Grouping, counting rule: WindowRule) -> [String] {
    if case .attribute(let name) = grouping { return values(of: name) }
    let all: [String?] =
      switch grouping {
      case .year:
        activities.compactMap { $0.span(by: rule) }.flatMap(yearsOfParts).map(String.init)
      case .cluster: participations.map(\.cluster) + memberships.map(\.cluster)
      case .territory: participations.map(\.territory)
      case .activityKind: activities.map { $0.kind?.rawValue }
      case .ris3Direction: activities.map(\.ris3Direction)
      case .ris3Area: activities.map(\.ris3Area)
      case .theme: activities.flatMap(\.themes)
      case .country: organisations.map(\.country)
      case .cohort, .attribute: []
      }
    return Set(all.compactMap(\.self)).sorted()
  }

  /// The values of the attribute called `name`, numbers ascending and then words.
  private func values(of name: String) -> [String] {
    let values = Set(organisations.compactMap { $0.attribute(name) })
    let numbers = values.compactMap { if case .number(let number) = $0 { number } else { nil } }
    let words = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    return numbers.sorted().map { OrganisationAttribute.Value.number($0).description }
      + words.sorted()
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
    case .theme: return activities { $0.themes.contains(value) }
    case .country: return keeping { $0.country == value }
    case .attribute(let name):
      return keeping { $0.attribute(name)?.description == value }
    case .cohort: return self
    }
  }

  private func activities(where isInside: (Activity) -> Bool) -> CooperationRecords {
    only(activities: Set(activities.lazy.filter(isInside).map(\.id)))
  }
}
