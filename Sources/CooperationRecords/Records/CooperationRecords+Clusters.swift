extension CooperationRecords {
  /// The names of the clusters, in the order of their letters.
  public var clusterNames: [String] {
    Set(memberships.map(\.cluster) + participations.compactMap(\.cluster)).sorted()
  }

  /// The records of one cluster: its members, everything that is listed under its name or that a
  /// member did under no name, and all who took part in that.
  ///
  /// Unlike a part of ``divided(by:counting:asOf:)`` it holds the partners from outside, so that
  /// ties that lead out of the cluster are there. Memberships of other clusters are not.
  ///
  /// - Complexity: O(*n*) for *n* participations.
  public func cluster(_ name: String) -> CooperationRecords {
    let members = Set(memberships.lazy.filter { $0.cluster == name }.map(\.organisation))
    let activities = Set(
      participations.lazy.filter {
        $0.cluster == name || ($0.cluster == nil && members.contains($0.organisation))
      }.map(\.activity))
    return keeping(
      participations: { activities.contains($0.activity) },
      memberships: { $0.cluster == name })
  }
}
