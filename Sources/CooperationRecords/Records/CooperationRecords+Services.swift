extension CooperationRecords {
  /// The services of the cluster called `cluster` that each organisation has used, by the name under
  /// which the records have each first.
  ///
  /// They are those of its memberships and of its participations in the cluster, and those that the
  /// records tell under no cluster; where they have no cluster of this name, all.
  ///
  /// - Parameters:
  ///   - cluster: The name of the cluster.
  ///   - day: The last day that is known: what a membership tells that begins later is not. `nil` is
  ///     for all of it.
  /// - Returns: The services of those who have used any.
  /// - Complexity: O(*n*) for *n* participations, memberships and services.
  package func services(
    of cluster: String, until day: CalendarDay? = nil
  ) -> [Organisation.ID: UsedServices] {
    let uses = serviceUses(until: day)
    guard !uses.isEmpty else { return [:] }
    let isKnown = clusterNames.contains(cluster)
    var names: [String: String] = [:]
    var services: [Organisation.ID: UsedServices] = [:]
    for use in uses where !isKnown || use.cluster == nil || use.cluster == cluster {
      let common = use.services.names.map { name in
        let key = UsedServices.key(name)
        let first = names[key] ?? name
        names[key] = first
        return first
      }
      services[use.organisation, default: []].formUnion(UsedServices(common))
    }
    return services
  }

  private struct ServiceUse {
    var organisation: Organisation.ID
    var cluster: String?
    var services: UsedServices
  }

  private func serviceUses(until day: CalendarDay?) -> [ServiceUse] {
    let begun = memberships.lazy.filter { membership in
      guard !membership.services.isEmpty else { return false }
      guard let day, let since = membership.since else { return true }
      return since.firstDay <= day
    }
    let asMembers = begun.map { membership in
      ServiceUse(
        organisation: membership.organisation, cluster: membership.cluster,
        services: membership.services)
    }
    let inActivities = participations.lazy.filter { !$0.services.isEmpty }.map { participation in
      ServiceUse(
        organisation: participation.organisation, cluster: participation.cluster,
        services: participation.services)
    }
    return Array(asMembers) + Array(inActivities)
  }
}
