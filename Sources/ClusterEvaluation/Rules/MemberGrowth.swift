import CooperationRecords

/// How many members a cluster had at the end of each year.
///
/// ## Conventions
///
/// - The years are those of the window, or without one those since the first known joining: the last
///   thirty at most. The last one ends with the last day that is counted.
/// - A membership since nobody knows when reaches back for ever.
/// - The organisation that runs the cluster is left out.
struct MemberGrowth {
  /// The most years that are told.
  static let mostYears = 30

  /// The years, in ascending order.
  let years: [Int]

  /// The members at the end of each year.
  let counts: [Int]

  /// How many memberships have no date of joining.
  let undatedCount: Int

  /// The members of `cluster`, year by year; `nil` where no joining is dated.
  init?(of cluster: EvaluatedCluster) {
    let roster = cluster.roster.filter { !$0.isRunner }
    let joinings = roster.flatMap { $0.spells.map(\.since) }
    guard let lastDay = cluster.lastCountedDay,
      let firstJoining = joinings.compactMap({ $0?.year }).min()
    else { return nil }
    let first = max(
      cluster.window?.firstDay.year ?? firstJoining, lastDay.year - Self.mostYears + 1)
    let ends = stride(from: first, through: lastDay.year, by: 1).map { year in
      min(PartialDate(year: year)?.lastDay ?? lastDay, lastDay)
    }
    years = ends.map(\.year)
    counts = ends.map { day in roster.count { $0.isMember(on: day) } }
    undatedCount = joinings.count { $0 == nil }
  }

  /// Whether no year ends with fewer members than the one before, and the last with more than the
  /// first.
  var isGrowing: Bool {
    guard let first = counts.first, let last = counts.last else { return false }
    return last > first && zip(counts, counts.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
