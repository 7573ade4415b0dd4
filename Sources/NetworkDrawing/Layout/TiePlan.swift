/// Which ties between organisations a picture shows.
///
/// Lines are drawn for ties of many shared activities, and beyond these for the strongest ties
/// that hold everybody together: a spanning forest of greatest strength.
///
/// > J. B. Kruskal. "On the shortest spanning subtree of a graph and the traveling salesman
/// > problem." *Proceedings of the American Mathematical Society* 7(1), 1956.
/// > doi:10.1090/S0002-9939-1956-0078686-7
struct TiePlan {
  /// A tie, by the organisations' positions in the network.
  struct Tie {
    var first: Int
    var second: Int
    /// How many activities the two share.
    var activities: Int
  }

  /// The ties that have lines, the strongest first.
  let drawn: [Tie]

  /// The fewest shared activities for which every tie has a line.
  let linesFrom: Int

  /// More lines for each organisation than this cannot be followed.
  private static let linesPerOrganisation = 2.2

  /// - Complexity: O(Σ n(k)² + *m* log *m*) for *m* ties and activities of n(k) organisations.
  init(_ activities: [[Int]], activityCount: Int, mostLines: Int) {
    let ties = Self.ties(activities, activityCount: activityCount)
    let forest = Self.isInForest(ties, nodeCount: activities.count)
    let tied = activities.count { !$0.isEmpty }
    let budget = min(mostLines, Int(Self.linesPerOrganisation * Double(tied)))
    var lines = min(budget, forest.count { $0 })
    var linesFrom = (ties.first?.activities ?? 0) + 1
    var next = 0
    while next < ties.count {
      let strength = ties[next].activities
      var end = next
      while end < ties.count, ties[end].activities == strength { end += 1 }
      lines += forest[next..<end].count { !$0 }
      if lines > budget { break }
      linesFrom = strength
      next = end
    }
    let shown = zip(ties, forest).filter { $0.activities >= linesFrom || $1 }.map(\.0)
    drawn = Array(shown.prefix(budget))
    self.linesFrom = linesFrom
  }

  /// All ties, the strongest first; equal ones by position.
  private static func ties(_ activities: [[Int]], activityCount: Int) -> [Tie] {
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
    let present = shared.indices.filter { shared[$0] > 0 }
    return present.map {
      Tie(first: $0 / count, second: $0 % count, activities: shared[$0])
    }.sorted {
      (-$0.activities, $0.first, $0.second) < (-$1.activities, $1.first, $1.second)
    }
  }

  /// For each of `ties`, the strongest first, whether it joins what nothing before it joined.
  private static func isInForest(_ ties: [Tie], nodeCount: Int) -> [Bool] {
    var parents = Array(0..<nodeCount)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
    return ties.map { tie in
      let (first, second) = (root(tie.first), root(tie.second))
      parents[max(first, second)] = min(first, second)
      return first != second
    }
  }
}
