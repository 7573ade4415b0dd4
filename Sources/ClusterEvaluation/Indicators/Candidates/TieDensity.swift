import CooperationRecords
import NetworkAlgorithms
public import NetworkCore

/// Which share of all pairs of organisations share an activity; see `Density`.
///
/// ## Conventions
///
/// - Organisations without activities count. Undefined for fewer than two organisations.
public struct TieDensity: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "density",
      title: Sentence(english: "Density", latvian: "Blīvums"),
      tells: Sentence(
        english: "Which share of all pairs of organisations worked together.",
        latvian: "Kāda daļa no visiem organizāciju pāriem ir sadarbojusies."),
      formula: "ties / pairs of organisations",
      caution: Sentence(
        english: "It falls with every organisation and grows with every activity.",
        latvian: "Tas sarūk līdz ar katru organizāciju un pieaug līdz ar katru aktivitāti."),
      misuse: Sentence(
        english: "Not for comparing clusters of different sizes.",
        latvian: "Nav izmantojams dažāda lieluma klasteru salīdzināšanai."),
      needs: [], scale: .share, null: .drawn)
  }

  /// The density of `cluster`.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    guard cluster.organisationCount > 1 else { return .undefined(.tooFewOrganisations) }
    let value = try cluster.network.value(.density, run: run).value
    return value.map { .value($0) } ?? .undefined(.tooFewOrganisations)
  }
}
