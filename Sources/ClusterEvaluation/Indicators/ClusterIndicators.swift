/// The indicators, in the order in which tables show them.
public enum ClusterIndicators {
  /// All of them; a new one is one more line here.
  public static let all: [any ClusterIndicator] = [
    MembersByKind(), ActiveShare(), NewcomerIntegration(), SMEResearchTies(), RepeatCooperation(),
    Openness(), ExternalInternalIndex(), ClusterOrganisationDependence(), TopThreeDependence(),
    DegreeConcentration(), ParticipationConcentration(), MemberRetention(), TieRetention(),
    RIS3Coverage(by: .area), RIS3Coverage(by: .direction), ThemeSpread(), CrossClusterTies(),
    CrossBorderTies(), ActivitiesPerTie(), ActivityMix(), Moves(), Gatekeepers(), Resilience(),
    Money(),
  ]

  /// The one called `name`, or `nil` if there is none.
  public static func named(_ name: String) -> (any ClusterIndicator)? {
    all.first { $0.profile.name == name }
  }
}
