public import CooperationRecords
public import NetworkCore

extension CooperationRecords {
  /// The organisations and the activities they share, as `plan` says.
  ///
  /// Organisations that share nothing are in it, because that is a finding.
  ///
  /// - Throws: `NetworkPlanError`.
  /// - Complexity: O(*n* log *n*) for *n* participations.
  public func twoModeNetwork(
    by plan: NetworkPlan
  ) throws(NetworkPlanError) -> TwoModeNetwork<Organisation.ID, Activity.ID> {
    let selected = try selected(by: plan)
    return TwoModeNetwork(
      actors: selected.organisations.map(\.id), events: selected.activities.map(\.id),
      participations: selected.participations.map { ($0.organisation, $0.activity) },
      context: context(of: plan))
  }

  /// The network of organisations, as `plan` says.
  ///
  /// Its nodes have the attributes `name`, `kind`, `country`, and `activities` (a number).
  ///
  /// - Throws: `NetworkPlanError`.
  /// - Complexity: That of the projection once the ties are asked for.
  public func network(by plan: NetworkPlan) throws(NetworkPlanError) -> Network<Organisation.ID> {
    let twoMode = try twoModeNetwork(by: plan)
    var network = twoMode.projected(by: plan.projection)
    let organisations = network.nodes.map { organisation($0) }
    let columns: [(String, NodeAttributes.Column)] = [
      ("name", .text(network.nodes.map { label(of: $0) })),
      ("kind", .text(organisations.map { $0?.kind.rawValue })),
      ("country", .text(organisations.map { $0?.country })),
      ("activities", .number(network.nodes.map { Double(twoMode.events(of: $0).count) })),
    ]
    for (name, column) in columns {
      do {
        try network.setAttribute(name, to: column)
      } catch {
        preconditionFailure("\(error)")
      }
    }
    return network
  }

  /// The records that `plan` speaks of: its window, boundary and layer, without those left out.
  ///
  /// - Throws: `NetworkPlanError`.
  public func selected(by plan: NetworkPlan) throws(NetworkPlanError) -> CooperationRecords {
    var selected = plan.window.map(active) ?? self
    if let layer = plan.layer { selected = selected.layer(layer) }
    if !plan.without.isEmpty { selected = selected.without(Set(plan.without)) }
    let members = Set(selected.memberships.map(\.organisation))
    guard plan.boundary == .everything || !memberships.isEmpty else {
      throw .noMemberships(boundary: plan.boundary)
    }
    switch plan.boundary {
    case .everything:
      return selected
    case .members:
      let others = selected.organisations.map(\.id).filter { !members.contains($0) }
      return selected.without(Set(others))
    case .membersAndPartners:
      let activities = Set(
        selected.participations.lazy.filter { members.contains($0.organisation) }.map(\.activity))
      return selected.only(activities: activities)
    }
  }

  private func context(of plan: NetworkPlan) -> NetworkContext {
    var context = NetworkContext()
    context["window"] = plan.window?.description ?? "all"
    context["boundary"] = plan.boundary.rawValue
    context["layer"] = plan.layer?.rawValue
    if !plan.without.isEmpty {
      context["without"] = plan.without.map { label(of: $0) }.joined(separator: "; ")
    }
    return context
  }
}
