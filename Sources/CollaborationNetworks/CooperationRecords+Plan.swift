public import CooperationRecords

extension CooperationRecords {
  /// The records that `plan` speaks of: its window, boundary and layer, without those left out.
  ///
  /// A plan that leaves nobody of these records, or whose window no activity touches, is an error:
  /// an empty network is no finding. Members without an activity in a window in which others have
  /// one stay.
  ///
  /// - Throws: `NetworkPlanError`.
  public func selected(by plan: NetworkPlan) throws(NetworkPlanError) -> CooperationRecords {
    guard plan.boundary == .everything || !memberships.isEmpty else {
      throw .noMemberships(boundary: plan.boundary)
    }
    if let cohort = plan.cohort, plan.boundary == .everything {
      throw .cohortWithoutBoundary(cohort)
    }
    let inWindow = plan.window.map { active(in: $0, counting: plan.windowRule) } ?? self
    let selected = inWindow.narrowed(by: plan, to: try members(in: plan))
    let isWindowEmpty = inWindow.activities.isEmpty && !activities.isEmpty
    let isEverybodyGone = selected.organisations.isEmpty && !organisations.isEmpty
    guard !isWindowEmpty, !isEverybodyGone else {
      throw .nothingLeft(of: plan, activities: activities.count, undated: undatedActivityCount)
    }
    return selected
  }

  /// What the layer, those left out and the boundary of `plan` leave of the records.
  private func narrowed(
    by plan: NetworkPlan, to cohort: Set<Organisation.ID>?
  ) -> CooperationRecords {
    var narrowed = plan.layer.map(layer) ?? self
    if !plan.without.isEmpty { narrowed = narrowed.without(Set(plan.without)) }
    var members = Set(narrowed.memberships.map(\.organisation))
    if let cohort { members.formIntersection(cohort) }
    switch plan.boundary {
    case .everything:
      return narrowed
    case .members:
      let others = narrowed.organisations.map(\.id).filter { !members.contains($0) }
      return narrowed.without(Set(others))
    case .membersAndPartners:
      let activities = Set(
        narrowed.participations.lazy.filter { members.contains($0.organisation) }.map(\.activity))
      narrowed = narrowed.only(activities: activities)
      // Members of another cohort are there as partners alone.
      let partners = Set(narrowed.participations.map(\.organisation))
      return narrowed.without(
        Set(narrowed.memberships.map(\.organisation)).subtracting(members).subtracting(partners))
    }
  }

  /// The members of the cohort of `plan`; `nil` where it has none.
  private func members(in plan: NetworkPlan) throws(NetworkPlanError) -> Set<Organisation.ID>? {
    guard let cohort = plan.cohort else { return nil }
    guard let day = dayOfCohorts(in: plan) else { throw .noDateForCohorts }
    return Set(cohorts(on: day)[cohort])
  }

  /// The day on which `plan` tells cohorts apart; `nil` where the records have no date.
  package func dayOfCohorts(in plan: NetworkPlan) -> CalendarDay? {
    plan.asOf?.lastDay ?? plan.window?.lastDay ?? lastDate?.lastDay
  }
}
