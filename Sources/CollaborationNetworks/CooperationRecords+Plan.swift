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
    let inWindow = plan.window.map(active) ?? self
    let selected = inWindow.narrowed(by: plan)
    let isWindowEmpty = inWindow.activities.isEmpty && !activities.isEmpty
    let isEverybodyGone = selected.organisations.isEmpty && !organisations.isEmpty
    guard !isWindowEmpty, !isEverybodyGone else {
      throw .nothingLeft(of: plan, activities: activities.count, undated: undatedActivityCount)
    }
    return selected
  }

  /// What the layer, those left out and the boundary of `plan` leave of the records.
  private func narrowed(by plan: NetworkPlan) -> CooperationRecords {
    var narrowed = plan.layer.map(layer) ?? self
    if !plan.without.isEmpty { narrowed = narrowed.without(Set(plan.without)) }
    let members = Set(narrowed.memberships.map(\.organisation))
    switch plan.boundary {
    case .everything:
      return narrowed
    case .members:
      let others = narrowed.organisations.map(\.id).filter { !members.contains($0) }
      return narrowed.without(Set(others))
    case .membersAndPartners:
      let activities = Set(
        narrowed.participations.lazy.filter { members.contains($0.organisation) }.map(\.activity))
      return narrowed.only(activities: activities)
    }
  }
}
