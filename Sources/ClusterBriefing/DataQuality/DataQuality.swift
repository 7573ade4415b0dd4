import ClusterEvaluation
import CooperationRecords
import NetworkCore

/// What records know and do not know, and what follows for the indicators.
struct DataQuality {
  let records: CooperationRecords

  /// How much is known of what indicators ask for.
  let shares: [KnownShare]

  /// How many rows were left out, blank ones aside.
  let leftOutCount: Int
  /// How many rows there were, blank ones aside.
  let rowCount: Int
  /// How many names were merged without asking.
  let mergedNameCount: Int

  init(of records: CooperationRecords) {
    self.records = records
    shares = records.knownShares
    let files = records.report.files
    let blank = files.flatMap(\.reasons).filter { $0.code == "blank-rows" }
      .reduce(0) { $0 + $1.count }
    leftOutCount = files.reduce(0) { $0 + $1.skipped } - blank
    rowCount = files.reduce(0) { $0 + $1.rows } - blank
    mergedNameCount =
      records.report.groups.first { $0.code == FindingKind.mergedUnasked }?.count ?? 0
  }

  /// How much is known of the kinds of organisations, their countries and the dates of activities: what
  /// every page shows.
  var leading: [KnownShare] {
    shares.filter { [.organisationKinds, .countries, .dates].contains($0.need) }
  }

  /// What of ``leading`` is known least; `nil` where all of it is known.
  var leastKnown: KnownShare? {
    leading.filter { $0.unknown > 0 }.min { ($0.share ?? 1) < ($1.share ?? 1) }
  }

  /// Something that is missing, and the indicators that need it.
  struct Consequence {
    /// What is missing.
    let need: IndicatorProfile.Need
    /// How much of it is known; 0 where nothing is.
    let share: Double
    /// Which indicators ask for it.
    let indicators: [IndicatorProfile]
  }

  /// What is missing in part or altogether, in the order of the needs, where any indicator asks for it.
  var consequences: [Consequence] {
    let profiles = ClusterIndicators.all.map(\.profile)
    return IndicatorProfile.Need.allCases.compactMap { need in
      let asking = profiles.filter { $0.needs.contains(need) }
      let share =
        shares.first { $0.need == need }.flatMap(\.share) ?? (records.has(need) ? 1 : 0)
      guard share < 1, !asking.isEmpty else { return nil }
      return Consequence(need: need, share: share, indicators: asking)
    }
  }

  /// The indicators that have no number at all for want of something.
  var undefinedIndicators: [IndicatorProfile] {
    let missing = Set(consequences.lazy.filter { $0.share == 0 }.map(\.need))
    return ClusterIndicators.all.map(\.profile).filter { !missing.isDisjoint(with: $0.needs) }
  }
}
