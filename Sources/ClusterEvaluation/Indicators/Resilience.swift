import CooperationRecords
import NetworkAlgorithms
public import NetworkCore

/// How many pairs lose touch if the organisation whose leaving hurts most leaves.
///
/// ## Definition
///
/// With *r* the pairs of organisations joined by a path, and *s(i)* the pairs of others that only
/// *i* joins:
///
///     loss = max s(i) / (r − pairs that i itself is in)
///
/// for the *i* with the largest *s(i)*; the earliest of several.
///
/// ## Conventions
///
/// - 0 where nobody is needed, 1 for a star.
/// - Undefined where no three organisations are linked.
///
/// ## Reference
///
/// > S. P. Borgatti. "Identifying sets of key players in a social network." *Computational and
/// > Mathematical Organization Theory* 12, 2006, 21–34. doi:10.1007/s10588-006-7084-x
public struct Resilience: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "largest-loss",
      title: Sentence(
        english: "Loss if one organisation leaves",
        latvian: "Zaudējums, ja aiziet viena organizācija"),
      tells: Sentence(
        english: "Which share of the pairs that reach each other would lose touch if the most "
          + "needed organisation left.",
        latvian: "Kāda daļa savstarpēji sasniedzamo pāru zaudētu saikni, ja aizietu visvajadzīgākā "
          + "organizācija."),
      formula: "max over i of (pairs only i joins / pairs of others that reach each other)",
      caution: Sentence(
        english: "It shows what would be lost on the day, before others step in.",
        latvian: "Tas rāda zaudējumu pirmajā dienā, pirms citi pārņem šo lomu."),
      misuse: Sentence(
        english: "Not as a forecast.", latvian: "Nav izmantojams kā prognoze."),
      needs: [], scale: .share, null: .drawn)
  }

  /// The largest loss of pairs in `cluster`.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    let scores = try cluster.network.scores(.separatedPairs, run: run)
    let components = try cluster.network.communities(.components, run: run)
    let sizes = components.groups.map(\.count)
    let linked = sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    guard let largest = sizes.first, largest > 2 else { return .undefined(.noTies) }
    let losses = cluster.network.nodes.map { Int(scores[$0] ?? 0) }
    guard let most = losses.max(), most > 0, let place = losses.firstIndex(of: most) else {
      return .value(0)
    }
    let ownGroup = components[cluster.network.nodes[place]].map { sizes[$0] } ?? 1
    return .share(most, of: linked - (ownGroup - 1), orBecause: .noTies)
  }
}
