/// Which ties between organisations a picture shows.
struct TiePlan {
  /// The ties that have lines, the strongest first.
  let drawn: [StrongTies.Tie]

  /// The fewest shared activities for which every tie has a line.
  let linesFrom: Int

  /// More lines for each organisation than this cannot be followed.
  private static let linesPerOrganisation = 2.2

  /// - Complexity: O(Σ n(k)² + *m* log *m*) for *m* ties and activities of n(k) organisations.
  init(_ activities: [[Int]], activityCount: Int, mostLines: Int) {
    let tied = activities.count { !$0.isEmpty }
    let strong = StrongTies(
      among: Self.ties(activities, activityCount: activityCount), nodeCount: activities.count,
      mostLines: min(mostLines, Int(Self.linesPerOrganisation * Double(tied))))
    drawn = strong.drawn
    linesFrom = strong.linesFrom
  }

  private static func ties(_ activities: [[Int]], activityCount: Int) -> [StrongTies.Tie] {
    var members = [[Int]](repeating: [], count: activityCount)
    for (organisation, own) in activities.enumerated() {
      for activity in own { members[activity].append(organisation) }
    }
    let count = activities.count
    var shared = [Int](repeating: 0, count: count * count)
    for partners in members {
      for (place, first) in partners.enumerated() {
        for second in partners[(place + 1)...] { shared[first * count + second] += 1 }
      }
    }
    return shared.indices.filter { shared[$0] > 0 }.map {
      StrongTies.Tie(first: $0 / count, second: $0 % count, activities: shared[$0])
    }
  }
}
