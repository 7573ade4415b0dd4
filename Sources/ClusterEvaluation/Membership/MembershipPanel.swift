import CooperationRecords
import NetworkAlgorithms

/// Joiners and those they are compared with, year by year.
struct MembershipPanel {
  let yearly: YearlyCooperation
  /// The year in which each organisation joined; `nil` for all others.
  let joined: [Int?]
  /// Who was never a member.
  let isOutsider: [Bool]
  let kinds: [OrganisationKind]
  let reach: Int

  private struct Stratum: Hashable {
    var year: Int
    var kind: OrganisationKind?
    var before: Int?
  }

  private var times: [Int] { Array(-reach...reach) }

  /// The years in which somebody joined who is watched from the year before, in order.
  private var cohorts: [Int] {
    Set(joined.compactMap(\.self).filter { isWatched($0) }).sorted()
  }

  private func isWatched(_ year: Int) -> Bool {
    yearly.years.contains(year) && yearly.years.contains(year - 1)
  }

  /// What the years before and after joining say of `outcome`.
  func finding(_ outcome: MembershipOutcome) -> MembershipFinding {
    MembershipFinding(
      outcome: outcome, means: times.map { mean(of: outcome, at: $0) },
      comparisons: MembershipFinding.Controls.allCases.map { comparison(of: outcome, with: $0) })
  }

  private func mean(of outcome: MembershipOutcome, at time: Int) -> MembershipFinding.Mean {
    let values = joined.indices.compactMap { place -> Double? in
      guard let year = joined[place], isWatched(year) else { return nil }
      return yearly.value(outcome, of: place, in: year + time)
    }
    let sum = values.reduce(0, +)
    return .init(
      time: time, value: values.isEmpty ? nil : sum / Double(values.count),
      joiners: values.count)
  }

  private func comparison(
    of outcome: MembershipOutcome, with controls: MembershipFinding.Controls
  ) -> MembershipFinding.Comparison {
    var strata: [Stratum: Int] = [:]
    var entries: [StackedDifference.Entry] = []
    for year in cohorts {
      for place in joined.indices {
        let isJoiner = joined[place] == year
        guard isJoiner || mayCompare(place, with: year, as: controls) else { continue }
        let stratum = stratum(of: place, joining: year, as: controls)
        let number = strata[stratum] ?? strata.count
        strata[stratum] = number
        entries.append(
          .init(
            subject: place, stratum: number, isTreated: isJoiner,
            changes: times.map { time in
              change(of: outcome, place, since: year, at: time, isJoiner: isJoiner)
            }))
      }
    }
    let stacked = StackedDifference(
      entries, subjects: joined.count, strata: strata.count, times: times.count)
    let points = times.indices.map { place in
      (
        time: times[place],
        outcome: times[place] == -1
          ? .undefined(.baseYear) : judged(stacked.estimate(at: [place]))
      )
    }
    let after = points.indices.filter {
      points[$0].time >= 0 && points[$0].outcome.difference != nil
    }
    let compared = Set(entries.lazy.filter { !$0.isTreated }.map(\.stratum))
    return .init(
      controls: controls, points: points, average: judged(stacked.estimate(at: after)),
      unmatched: entries.count { $0.isTreated && !compared.contains($0.stratum) })
  }

  /// Whether no joiner took part in anything in the years before joining: what changes then is what is
  /// recorded.
  private var nothingBefore: Bool {
    times.filter { $0 < 0 }.allSatisfy { (mean(of: .activities, at: $0).value ?? 0) == 0 }
  }

  private func mayCompare(
    _ place: Int, with year: Int, as controls: MembershipFinding.Controls
  ) -> Bool {
    switch controls {
    case .membersToBe: joined[place].map { $0 > year } ?? false
    case .matchedOutsiders: isOutsider[place]
    }
  }

  private func stratum(
    of place: Int, joining year: Int, as controls: MembershipFinding.Controls
  ) -> Stratum {
    guard controls == .matchedOutsiders else { return Stratum(year: year) }
    let before = (year - reach..<year).reduce(0.0) { sum, year in
      sum + (yearly.value(.activities, of: place, in: year) ?? 0)
    }
    return Stratum(
      year: year, kind: kinds[place], before: Int(before < 2 ? before : before < 4 ? 2 : 4))
  }

  /// The change since the year before `year`; `nil` where that is not watched, and for who has joined by
  /// then without being a joiner of `year`.
  private func change(
    of outcome: MembershipOutcome, _ place: Int, since year: Int, at time: Int, isJoiner: Bool
  ) -> Double? {
    if !isJoiner, let joining = joined[place], joining <= year + time { return nil }
    guard let now = yearly.value(outcome, of: place, in: year + time),
      let base = yearly.value(outcome, of: place, in: year - 1)
    else { return nil }
    return now - base
  }

  private func judged(
    _ estimate: StackedDifference.Estimate?
  ) -> MembershipFinding.Outcome {
    guard !nothingBefore else { return .undefined(.nothingBefore) }
    guard let estimate else { return .undefined(.tooFewControls(0)) }
    guard estimate.treated >= MembershipStudy.fewest else {
      return .undefined(.tooFewJoiners(estimate.treated))
    }
    guard estimate.controls >= MembershipStudy.fewest, let error = estimate.standardError else {
      return .undefined(.tooFewControls(estimate.controls))
    }
    let reach = StudentQuantile.value(
      0.975, freedom: min(estimate.treated, estimate.controls) - 1)
    let step = reach * error
    return .defined(
      .init(
        value: estimate.difference, standardError: error,
        interval: error > 0 ? estimate.difference - step...estimate.difference + step : nil,
        joiners: estimate.treated, controls: estimate.controls))
  }
}
