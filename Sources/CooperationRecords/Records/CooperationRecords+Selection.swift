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
}
