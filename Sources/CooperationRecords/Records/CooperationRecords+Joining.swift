extension CooperationRecords {
  /// The records with the clusters called `names` taken for one, called `name`.
  ///
  /// Memberships of one organisation that adjoin or overlap in it become one, as in any cluster.
  ///
  /// - Complexity: O(*n*) for *n* participations.
  package func joining(clusters names: Set<String>, as name: String) -> CooperationRecords {
    joined { participation in
      if let cluster = participation.cluster, names.contains(cluster) {
        participation.cluster = name
      }
    } memberships: { membership in
      if names.contains(membership.cluster) { membership.cluster = name }
    }
  }

  /// The records with the territories called `names` taken for one, called `name`.
  ///
  /// - Complexity: O(*n*) for *n* participations.
  package func joining(territories names: Set<String>, as name: String) -> CooperationRecords {
    joined { participation in
      if let territory = participation.territory, names.contains(territory) {
        participation.territory = name
      }
    } memberships: { _ in
    }
  }

  private func joined(
    participations change: (inout Participation) -> Void,
    memberships changeMembership: (inout Membership) -> Void
  ) -> CooperationRecords {
    func changed<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
      var value = value
      change(&value)
      return value
    }
    return renamed(
      title: title, source: source, organisations: organisations, activities: activities,
      participations: participations.map { changed($0, change) },
      memberships: { changed($0, changeMembership) }, report: report, pseudonyms: pseudonyms,
      ids: [:])
  }
}
