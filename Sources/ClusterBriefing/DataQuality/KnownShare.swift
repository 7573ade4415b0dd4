import ClusterEvaluation
import CooperationRecords

/// Of how many organisations, activities or memberships something is known.
struct KnownShare: Hashable {
  /// What indicators ask for.
  let need: IndicatorProfile.Need
  /// Of how many it is known.
  let known: Int
  /// Of how many it could be.
  let all: Int

  /// Of how many it is not known.
  var unknown: Int { all - known }

  /// The known part; `nil` where there is nothing of which it could be known.
  var share: Double? { all > 0 ? Double(known) / Double(all) : nil }

  /// What is counted.
  enum Unit: Hashable {
    case organisations
    case activities
    case memberships
  }

  /// What is counted.
  var unit: Unit {
    switch need {
    case .organisationKinds, .countries, .memberships, .clusterOrganisation: .organisations
    case .joiningDates: .memberships
    case .activityKinds, .dates, .ris3, .themes, .budgets, .severalClusters: .activities
    }
  }
}

extension CooperationRecords {
  /// How much is known of what indicators ask for, where it can be known of some and not of others.
  ///
  /// Of ties alone only what organisations are can be known. Of who is a member nothing can be said in
  /// shares: who has no membership may be none.
  var knownShares: [KnownShare] {
    let activities = holdsTies ? [] : activities
    let shares = [
      KnownShare(
        need: .organisationKinds, known: organisations.count { $0.kind != .unknown },
        all: organisations.count),
      KnownShare(
        need: .countries, known: organisations.count { $0.country != nil },
        all: organisations.count),
      KnownShare(need: .dates, known: activities.count { $0.period != nil }, all: activities.count),
      KnownShare(
        need: .activityKinds, known: activities.count { $0.kind != nil }, all: activities.count),
      KnownShare(
        need: .joiningDates, known: memberships.count { $0.since != nil }, all: memberships.count),
      KnownShare(
        need: .ris3, known: activities.count { $0.ris3Area != nil || $0.ris3Direction != nil },
        all: activities.count),
      KnownShare(
        need: .themes, known: activities.count { !$0.themes.isEmpty }, all: activities.count),
      KnownShare(
        need: .budgets, known: activities.count { $0.budget != nil }, all: activities.count),
    ]
    return shares.filter { $0.all > 0 }
  }

  /// Whether the records have what `need` asks for, be it of some alone.
  func has(_ need: IndicatorProfile.Need) -> Bool {
    switch need {
    case .memberships: !memberships.isEmpty
    case .clusterOrganisation: organisations.contains { $0.kind == .clusterOrganisation }
    case .severalClusters: clusterNames.count > 1
    default: knownShares.contains { $0.need == need && $0.known > 0 }
    }
  }
}
