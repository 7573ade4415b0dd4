import CooperationRecords
public import NetworkCore

/// How evenly activities are spread over the themes that they are about.
///
/// ## Definition
///
/// As of ``RIS3Coverage``, with themes for areas.
///
/// ## Conventions
///
/// - An activity of *k* themes counts 1/k in each; among the parts stands the weight of each theme.
/// - Activities without a theme are left out. Where only one theme is found, the spread is 0.
/// - Undefined where no activity has a theme.
public struct ThemeSpread: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "theme-spread",
      title: Sentence(english: "Spread over themes", latvian: "Izkliede pa tēmām"),
      tells: Sentence(
        english: "Whether activities are about one theme or several.",
        latvian: "Vai aktivitātes ir par vienu tēmu vai vairākām."),
      formula: "entropy of activities over the themes found / ln of their number",
      caution: Sentence(
        english: "It knows only the themes that occur in the records, and themes are as fine as "
          + "whoever named them.",
        latvian: "Tas aptver tikai tēmas, kas sastopamas ierakstos, un tās ir tik sīkas, cik to "
          + "devējs gribējis."),
      misuse: Sentence(
        english: "A specialised cluster is not worse than a broad one.",
        latvian: "Specializēts klasteris nav sliktāks par plaša profila klasteri."),
      needs: [.themes], scale: .share, null: .fixed)
  }

  /// How evenly the activities of `cluster` are spread.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    .spread(over: cluster.activities.map(\.themes), orBecause: .noThemes)
  }
}
