import CooperationRecords
import NetworkAlgorithms
public import NetworkCore

/// How far the ties turn around one organisation: Freeman's degree centralisation.
///
/// ## Definition
///
/// With *d(i)* the number of partners of each of *n* organisations:
///
///     C = Σ (max d − d(i)) / ((n − 1)(n − 2))
///
/// ## Conventions
///
/// - 1 for a star, 0 where all have as many partners.
/// - Organisations without partners count.
/// - Undefined for fewer than three organisations.
///
/// ## Reference
///
/// > L. C. Freeman. "Centrality in social networks: conceptual clarification." *Social Networks*
/// > 1(3), 1978, 215–239. doi:10.1016/0378-8733(78)90021-7
public struct DegreeConcentration: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "degree-centralisation",
      title: Sentence(english: "Concentration of ties", latvian: "Saišu koncentrācija"),
      tells: Sentence(
        english: "Whether ties are spread evenly or gather at one organisation.",
        latvian: "Vai saites ir izkliedētas vienmērīgi vai sakopotas ap vienu organizāciju."),
      formula: "Σ (max d − d(i)) / ((n − 1)(n − 2))",
      caution: Sentence(
        english: "Below ten organisations a single tie moves it much.",
        latvian: "Ja organizāciju ir mazāk par desmit, viena saite to būtiski maina."),
      misuse: Sentence(
        english: "A high value is not a fault: a young cluster starts as a star.",
        latvian: "Augsta vērtība nav trūkums: jauns klasteris sākas kā zvaigzne."),
      needs: [], scale: .share, null: .drawn)
  }

  /// The degree centralisation of `cluster`.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    guard cluster.organisationCount > 2 else { return .undefined(.tooFewOrganisations) }
    let value = try cluster.network.value(.centralisation(of: .degree), run: run).value
    return value.map { .value($0) } ?? .undefined(.tooFewOrganisations)
  }
}
