import ClusterEvaluation
import CooperationRecords

/// Something an officer can do so that the records tell more.
///
/// Actions stand in the order of their weight: the number of indicators that they touch times the share of
/// the records. Rows, names and doubtful values touch all indicators.
struct DataAction: Hashable {
  /// What is to be done.
  enum Work: Hashable {
    /// Mend the rows that were left out for this reason.
    case mendRows(count: Int, code: String)
    /// Add what no row tells.
    case add(IndicatorProfile.Need, indicators: Int)
    /// Fill in what some rows do not tell.
    case fill(KnownShare, indicators: Int)
    /// Look at values that are doubtful by one rule.
    case lookAt(count: Int, code: String)
    /// Confirm names that were merged without asking.
    case confirmNames(count: Int)
  }

  /// What is to be done.
  let work: Work
  /// How much of the numbers it touches.
  let weight: Double
}

extension DataQuality {
  /// What to do first, three things at most.
  var actions: [DataAction] {
    let all = rowActions + needActions + nameActions
    return all.enumerated()
      .sorted { (-$0.element.weight, $0.offset) < (-$1.element.weight, $1.offset) }
      .prefix(Self.mostActions).map(\.element)
  }

  private static let mostActions = 3
  private var indicatorCount: Double { Double(ClusterIndicators.all.count) }

  private var rowActions: [DataAction] {
    let groups = records.report.groups
    var reasons: [(code: String, count: Int)] = []
    for reason in records.report.files.flatMap(\.reasons) where reason.code != "blank-rows" {
      if let place = reasons.firstIndex(where: { $0.code == reason.code }) {
        reasons[place].count += reason.count
      } else {
        reasons.append((reason.code, reason.count))
      }
    }
    let doubtful = groups.filter { group in
      group.severity != .note && !reasons.contains { $0.code == group.code }
        && group.code != FindingKind.mergedUnasked
    }
    return reasons.filter { $0.count > 0 }.map { reason in
      action(.mendRows(count: reason.count, code: reason.code), touching: reason.count)
    }
      + doubtful.map { group in
        action(.lookAt(count: group.count, code: group.code), touching: group.count)
      }
  }

  /// An action about `rows` rows, which touch every indicator.
  private func action(_ work: DataAction.Work, touching rows: Int) -> DataAction {
    let share = min(1, Double(rows) / Double(max(1, rowCount)))
    return DataAction(work: work, weight: indicatorCount * share)
  }

  private var needActions: [DataAction] {
    guard !records.holdsTies else { return [] }
    // One cluster may be all there is, and nobody may run it.
    return consequences.filter { ![.severalClusters, .clusterOrganisation].contains($0.need) }
      .map { consequence in
        let count = consequence.indicators.count
        let known = shares.first { $0.need == consequence.need && $0.known > 0 }
        return DataAction(
          work: known.map { .fill($0, indicators: count) }
            ?? .add(consequence.need, indicators: count),
          weight: Double(count) * (1 - consequence.share))
      }
  }

  private var nameActions: [DataAction] {
    guard mergedNameCount > 0 else { return [] }
    let share = min(1, Double(mergedNameCount) / Double(max(1, records.spellingCount)))
    return [
      DataAction(work: .confirmNames(count: mergedNameCount), weight: indicatorCount * share)
    ]
  }
}
