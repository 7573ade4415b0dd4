/// Which ties between organisations a picture shows.
struct TiePlan {
  /// The ties that have lines, the strongest first.
  let drawn: [StrongTies.Tie]

  /// The fewest shared activities for which every tie has a line.
  let linesFrom: Int

  /// Whether every tie has a line.
  let isWhole: Bool

  /// Whether all that have a line are as strong.
  var areEqual: Bool { drawn.first?.activities == drawn.last?.activities }

  /// More lines for each organisation than this cannot be followed.
  private static let linesPerOrganisation = 2.2
  /// Of a network of ties alone, so many are drawn however few organisations there are.
  private static let fewTies = 160

  /// - Parameters:
  ///   - activities: For each organisation, the activities that it shares.
  ///   - activityCount: How many activities there are.
  ///   - weights: What each activity adds to a tie, where these are ties; 1 for each where not.
  ///   - mostLines: The most lines.
  /// - Complexity: O(Σ n(k)² + *m* log *m*) for *m* ties and activities of n(k) organisations.
  init(
    _ activities: [[Int]], activityCount: Int, weights: [Int]? = nil, mostLines: Int
  ) {
    let tied = activities.count { !$0.isEmpty }
    let fewest = weights == nil ? 0 : Self.fewTies
    let ties = Self.ties(activities, activityCount: activityCount, weights)
    let strong = StrongTies(
      among: ties, nodeCount: activities.count,
      mostLines: min(mostLines, max(fewest, Int(Self.linesPerOrganisation * Double(tied)))))
    drawn = strong.drawn
    linesFrom = strong.linesFrom
    isWhole = drawn.count == ties.count
  }

  /// A plan of these ties, the strongest first.
  init(drawn: [StrongTies.Tie], isWhole: Bool) {
    self.drawn = drawn
    self.isWhole = isWhole
    linesFrom = drawn.last?.activities ?? 0
  }

  /// All ties, by the positions of their ends, the first before the second.
  static func ties(
    _ activities: [[Int]], activityCount: Int, _ weights: [Int]?
  ) -> [StrongTies.Tie] {
    var members = [[Int]](repeating: [], count: activityCount)
    for (organisation, own) in activities.enumerated() {
      for activity in own { members[activity].append(organisation) }
    }
    let count = activities.count
    var shared = [Int](repeating: 0, count: count * count)
    for (activity, partners) in members.enumerated() {
      let weight = weights?[activity] ?? 1
      for (place, first) in partners.enumerated() {
        for second in partners[(place + 1)...] { shared[first * count + second] += weight }
      }
    }
    return shared.indices.filter { shared[$0] > 0 }.map {
      StrongTies.Tie(first: $0 / count, second: $0 % count, activities: shared[$0])
    }
  }
}
