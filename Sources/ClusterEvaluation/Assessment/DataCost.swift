/// How much those who report have to do for an indicator.
///
/// What records must tell beside who took part in what decides: the dearest of its needs.
public enum DataCost: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The participations alone, or what a register knows of each organisation: its kind and country.
  case low
  /// A list that the cluster organisation keeps: members, and dates, kinds and areas of activities.
  case medium
  /// What members must look up: when they joined, and what activities cost.
  case high

  /// The cost of an indicator with these needs.
  public init(of needs: [IndicatorProfile.Need]) {
    self = needs.map(Self.init).max() ?? .low
  }

  private init(_ need: IndicatorProfile.Need) {
    self =
      switch need {
      case .clusterOrganisation, .organisationKinds, .countries, .severalClusters: .low
      case .memberships, .activityKinds, .dates, .ris3, .themes: .medium
      case .joiningDates, .budgets: .high
      }
  }

  /// Whether the first asks for less.
  public static func < (first: DataCost, second: DataCost) -> Bool {
    let order = allCases
    return order.firstIndex(of: first) ?? 0 < order.firstIndex(of: second) ?? 0
  }
}
