import CooperationRecords
import NetworkAlgorithms
public import NetworkCore

/// How many steps the two linked organisations that are furthest apart lie apart; see `Diameter`.
///
/// ## Conventions
///
/// - Pairs that no path joins are left out. Undefined without ties.
public struct LongestPath: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "diameter",
      title: Sentence(english: "Diameter", latvian: "Diametrs"),
      tells: Sentence(
        english: "How many steps the two linked organisations that are furthest apart lie apart.",
        latvian: "Cik soļu šķir divas savstarpēji vistālākās saistītās organizācijas."),
      formula: "max d(s,t) over pairs that a path joins",
      caution: Sentence(
        english: "One tie can change it by a step or more, and it has few steps in all.",
        latvian: "Viena saite to var mainīt par soli vai vairāk, bet soļu kopumā ir maz."),
      misuse: Sentence(
        english: "Not as a goal: it rises where new organisations come in at the edge.",
        latvian: "Nav mērķis: tas pieaug, kad tīkla malā ienāk jaunas organizācijas."),
      needs: [], scale: .mean, null: .drawn)
  }

  /// The diameter of `cluster`.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    let value = try cluster.network.value(.diameter, run: run).value
    return value.map { .value($0) } ?? .undefined(.noTies)
  }
}
