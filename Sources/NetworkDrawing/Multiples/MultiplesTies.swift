/// Which ties have lines, by one rule in all panels.
struct MultiplesTies {
  /// For each part, the places of its ties that have lines.
  let drawn: [[Int]]

  /// The fewest shared activities for which every tie has a line.
  let linesFrom: Int

  /// Whether every tie has a line.
  let isWhole: Bool

  /// Chooses at most `mostLines` ties of all parts together, as if the parts were one network.
  ///
  /// - Complexity: O(*m* log *m*) for *m* ties.
  init(_ parts: [MultiplesSubject.Part], organisationCount count: Int, mostLines: Int) {
    var places: [[Int]: Int] = [:]
    var ties: [StrongTies.Tie] = []
    for (number, part) in parts.enumerated() {
      for (place, tie) in part.ties.enumerated() {
        let shift = number * count
        ties.append(
          StrongTies.Tie(
            first: tie.first + shift, second: tie.second + shift, activities: tie.activities))
        places[[tie.first + shift, tie.second + shift]] = place
      }
    }
    let strong = StrongTies(
      among: ties, nodeCount: parts.count * count, mostLines: max(0, mostLines))
    var drawn = parts.map { _ in [Int]() }
    for tie in strong.drawn {
      if let place = places[[tie.first, tie.second]] { drawn[tie.first / count].append(place) }
    }
    self.drawn = drawn.map { $0.sorted() }
    linesFrom = strong.linesFrom
    isWhole = strong.drawn.count == ties.count
  }
}
