import CooperationRecords
import NetworkAlgorithms
public import NetworkCore

/// Which ties of the two halves of the window are the same.
///
/// ## Definition
///
/// With *A* the ties of the earlier half of the years and *B* those of the later half:
///
///     Jaccard = |A ∩ B| / |A ∪ B|
///
/// Among the parts stand the numbers of ties kept, lost and new.
///
/// ## Conventions
///
/// - The years are those of the window, or without one from the first to the last start of an
///   activity. Of an odd number of years the middle one belongs to the later half.
/// - An activity is in the half in which it begins, so that one long project does not renew itself.
/// - Undefined without dates, for one year, and where one half has no ties.
public struct TieRetention: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "tie-retention",
      title: Sentence(english: "Stability of ties", latvian: "Saišu noturība"),
      tells: Sentence(
        english: "Which share of the ties of the earlier and the later years is found in both.",
        latvian: "Kāda daļa agrāko un vēlāko gadu saišu sastopama abos posmos."),
      formula: "ties in both halves / ties in either half (Jaccard)",
      caution: Sentence(
        english: "Project funding comes in periods; two halves may be two programmes.",
        latvian: "Projektu finansējums notiek periodos; abas puses var būt divas programmas."),
      misuse: Sentence(
        english: "Not as a sign of quality: new partners are a good too.",
        latvian: "Nav kvalitātes rādītājs: arī jauni partneri ir ieguvums."),
      needs: [.dates], scale: .share, null: .drawn)
  }

  /// Which share of the ties of `cluster` is found in both halves.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    let years = cluster.activities.map { $0.period?.firstDay.year }
    let known = years.compactMap(\.self)
    guard let first = cluster.window?.firstDay.year ?? known.min(),
      let last = cluster.window?.lastDay.year ?? known.max(), !known.isEmpty
    else { return .undefined(.noDates) }
    guard last > first else { return .undefined(.oneYearOnly) }
    let middle = first + (last - first + 1) / 2
    let earlier = try half(of: cluster) { years[$0].map { $0 < middle } ?? false }
    let later = try half(of: cluster) { years[$0].map { $0 >= middle } ?? false }
    let change = try earlier.change(to: later, run: RunControl(within: run))
    let (kept, lost, new) = (change.kept.count, change.lost.count, change.new.count)
    guard kept + lost > 0, kept + new > 0 else { return .undefined(.emptyHalf) }
    return .share(
      kept, of: kept + lost + new, orBecause: .noTies,
      parts: [
        .init(label: Sentence(english: "kept", latvian: "saglabātas"), value: Double(kept)),
        .init(
          label: Sentence(english: "lost", latvian: "zudušas"),
          value: Double(lost)),
        .init(
          label: Sentence(english: "new", latvian: "jaunas"), value: Double(new)),
      ])
  }

  /// The organisations, tied by the activities that `isCounted`, which takes their places.
  private func half(
    of cluster: EvaluatedCluster, _ isCounted: (Int) -> Bool
  ) throws -> Network<Organisation.ID> {
    try cluster.keeping(activities: cluster.activities.indices.filter(isCounted)).network
  }
}
