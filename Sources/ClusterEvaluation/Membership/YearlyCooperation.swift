import CooperationRecords
import NetworkCore

/// What each organisation did in each calendar year.
struct YearlyCooperation {
  /// From the first to the last year that is watched.
  let years: ClosedRange<Int>

  /// For each organisation, in the order of the records, its years in which something began.
  private let counts: [[Int: [MembershipOutcome: Double]]]

  /// What `records` tell of the years that are over on `day`, or of all of them; `nil` where no activity
  /// has a date.
  ///
  /// - Throws: `NetworkError.tooManyTies` where activities are too large to look at every pair.
  /// - Complexity: O(*p*) for *p* pairs of partners, counted once for each activity.
  init?(of records: CooperationRecords, on day: CalendarDay?) throws(NetworkError<Organisation.ID>)
  {
    let table = TwoModeNetwork(
      actors: records.organisations.map(\.id), events: records.activities.map(\.id),
      participations: records.participations.map { ($0.organisation, $0.activity) })
    // Refuses what is too large before anything is counted.
    _ = try table.projected(by: .count)
    let begun = records.activities.map { activity -> Int? in
      guard let year = activity.period?.firstDay.year else { return nil }
      return day.map { year < $0.year || (year == $0.year && $0.isLastOfYear) } ?? true
        ? year : nil
    }
    guard let first = begun.compactMap(\.self).min(), let last = begun.compactMap(\.self).max()
    else { return nil }
    years = first...last
    let kinds = records.organisations.map(\.kind)
    counts = records.organisations.indices.map { place in
      let own = table.incidence.columns(ofRow: place).map(Int.init)
      let byYear = Dictionary(grouping: own.filter { begun[$0] != nil }) { begun[$0] ?? 0 }
      return byYear.mapValues { activities in
        let met = activities.flatMap { activity in
          table.incidence.rows(ofColumn: activity).map(Int.init).filter {
            $0 != place && kinds[$0] != .clusterOrganisation
          }
        }
        let partners = Set(met)
        return [
          .activities: Double(activities.count), .partners: Double(partners.count),
          .ties: Double(met.count),
          .researchPartners: Double(partners.count { kinds[$0].isResearch }),
        ]
      }
    }
  }

  /// What `organisation` did in `year`: 0 where nothing began; `nil` in a year that is not watched.
  func value(_ outcome: MembershipOutcome, of organisation: Int, in year: Int) -> Double? {
    guard years.contains(year) else { return nil }
    return counts[organisation][year]?[outcome] ?? 0
  }
}

extension CalendarDay {
  fileprivate var isLastOfYear: Bool { month == 12 && day == 31 }
}
