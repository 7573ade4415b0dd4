/// The ties of a picture that have lines: those of many shared activities, and beyond these the
/// strongest that hold everybody together, a spanning forest of greatest strength.
///
/// > J. B. Kruskal. "On the shortest spanning subtree of a graph and the traveling salesman
/// > problem." *Proceedings of the American Mathematical Society* 7(1), 1956.
/// > doi:10.1090/S0002-9939-1956-0078686-7
struct StrongTies {
  /// A tie, by the positions of its ends.
  struct Tie {
    var first: Int
    var second: Int
    /// How many activities the two share.
    var activities: Int
  }

  /// The ties that have lines, the strongest first; equal ones by position.
  let drawn: [Tie]

  /// The fewest shared activities for which every tie has a line.
  let linesFrom: Int

  /// Chooses at most `mostLines` of `ties` among `nodeCount` nodes.
  ///
  /// - Complexity: O(*m* log *m*).
  init(among ties: [Tie], nodeCount: Int, mostLines: Int) {
    let ties = ties.sorted {
      (-$0.activities, $0.first, $0.second) < (-$1.activities, $1.first, $1.second)
    }
    let isInForest = Self.isInForest(ties, nodeCount: nodeCount)
    var lines = min(mostLines, isInForest.count { $0 })
    var linesFrom = (ties.first?.activities ?? 0) + 1
    var next = 0
    while next < ties.count {
      let strength = ties[next].activities
      var end = next
      while end < ties.count, ties[end].activities == strength { end += 1 }
      lines += isInForest[next..<end].count { !$0 }
      if lines > mostLines { break }
      linesFrom = strength
      next = end
    }
    let shown = zip(ties, isInForest).filter { $0.activities >= linesFrom || $1 }.map(\.0)
    drawn = Array(shown.prefix(mostLines))
    self.linesFrom = linesFrom
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
