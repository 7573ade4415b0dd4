import CooperationRecords
public import NetworkAlgorithms
import NetworkCore

/// How one indicator changes when its cluster does.
///
/// ## Definition
///
///     change = value after − value before
///
/// ## Conventions
///
/// - The error is that of the change itself: the same activity is left out of both, one after the
///   other (`Jackknife`), and the change computed anew. A joint activity that was made up is never
///   left out.
/// - The interval is even on the scale of the change.
/// - Below eight activities there is no interval, nor where no single activity alters the change.
/// - Where the value is undefined before or after, so is the change. Money has no interval.
public struct IndicatorChange: Sendable {
  /// What was asked.
  public let profile: IndicatorProfile

  /// What it says of the cluster as it is.
  public let before: IndicatorReading

  /// What it says of the changed cluster.
  public let after: IndicatorReading

  /// How far the change can be trusted, at the 95 % level; `nil` where nothing was resampled.
  public let jackknife: Jackknife?

  /// By how much the value rises; `nil` where it is undefined before or after.
  public var change: Double? {
    guard let before = before.value, let after = after.value else { return nil }
    return after - before
  }

  /// Whether the interval of the change leaves out 0.
  public var isTold: Bool { jackknife?.interval.map { !$0.contains(0) } ?? false }

  /// Reads `indicator` of both, `added` being the activities that were made up.
  init(
    of indicator: any ClusterIndicator, from old: EvaluatedCluster, to new: EvaluatedCluster,
    added: Set<Activity.ID>, findsIntervals: Bool, run: RunControl
  ) throws {
    profile = indicator.profile
    before = try indicator.reading(of: old, run: RunControl(within: run))
    after = try indicator.reading(of: new, run: RunControl(within: run))
    guard findsIntervals, profile.scale != .money else {
      jackknife = nil
      return
    }
    let real = new.activities.indices.filter { !added.contains(new.activities[$0].id) }
    jackknife = try new.keeping(activities: real).twoMode.jackknife(
      of: Self.statistic(indicator, from: old, to: new, added: added), on: .identity, run: run)
  }

  /// The change of `indicator` between `old` and `new`, of whose activities a table has those that are
  /// looked at.
  private static func statistic(
    _ indicator: any ClusterIndicator, from old: EvaluatedCluster, to new: EvaluatedCluster,
    added: Set<Activity.ID>
  ) -> Statistic<TwoModeNetwork<Organisation.ID, Activity.ID>> {
    let profile = indicator.profile
    let measure = MeasureDescription(
      name: profile.name, title: profile.title.english, definition: profile.tells.english,
      conventions: [profile.formula, "change"], citation: "")
    return Statistic(measure) { table, run in
      let kept = added.union(table.events)
      let readings = try [old, new].map { cluster in
        let places = cluster.activities.indices.filter { kept.contains(cluster.activities[$0].id) }
        let part =
          places.count == cluster.activities.count
          ? cluster : try cluster.keeping(activities: places)
        return try indicator.reading(of: part, run: run)
      }
      if let reason = readings.compactMap(\.undefinedReason).first {
        return .undefined(UndefinedReason(reason.sentence.english))
      }
      return .defined((readings[1].value ?? 0) - (readings[0].value ?? 0))
    }
  }
}
