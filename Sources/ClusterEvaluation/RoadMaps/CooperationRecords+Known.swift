public import CooperationRecords

extension CooperationRecords {
  /// What was known on `day`: the activities that had begun, and those without a date.
  ///
  /// Memberships stay, each with its dates.
  ///
  /// - Complexity: O(*n*).
  public func known(on day: CalendarDay) -> CooperationRecords {
    only(
      activities: Set(
        activities.lazy.filter { $0.period.map { $0.firstDay <= day } ?? true }.map(\.id)))
  }
}
