import CooperationRecords
public import NetworkCore

/// Which share of the ties crosses a border.
///
/// ## Definition
///
///     ties between two countries / ties of which both countries are known
///
/// ## Conventions
///
/// - Where the records know memberships, only ties of which an end is a member count.
/// - Undefined where no tie has two known countries, and where the records are divided by country.
public struct CrossBorderTies: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "cross-border-ties",
      title: Sentence(english: "Ties across borders", latvian: "Pārrobežu saites"),
      tells: Sentence(
        english: "Which share of the ties joins organisations of two countries.",
        latvian: "Kāda daļa saišu savieno divu valstu organizācijas."),
      formula: "ties between two countries / ties with both countries known",
      caution: Sentence(
        english: "European projects ask for partners from several countries.",
        latvian: "Eiropas projektos vairāku valstu partneri ir nosacījums."),
      misuse: Sentence(
        english: "Not for comparing small countries with large ones as they stand.",
        latvian: "Nav tieši salīdzināms starp mazām un lielām valstīm."),
      needs: [.countries], scale: .share, null: .drawn)
  }

  /// Which share of the ties of `cluster` crosses a border.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    guard !cluster.isCountry else { return .undefined(.cutByCountry) }
    let roster = cluster.roster
    let countries = roster.map(\.organisation.country)
    guard countries.contains(where: { $0 != nil }) else { return .undefined(.noCountries) }
    let ties = try cluster.ties(run: run).filter { tie in
      countries[tie.first] != nil && countries[tie.second] != nil
        && (!cluster.knowsMembers || roster[tie.first].isMember || roster[tie.second].isMember)
    }
    return .share(
      ties.count { countries[$0.first] != countries[$0.second] }, of: ties.count,
      orBecause: .noTies)
  }
}
