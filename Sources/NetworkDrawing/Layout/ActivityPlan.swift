import NetworkCore

/// Who is drawn as what in a map of activities, all by position in the two-mode network.
///
/// Only activities with two organisations or more count: the others tie nobody.
struct ActivityPlan {
  /// The activities that are drawn: those that organisations share.
  let shared: [Int]

  /// For each organisation, the shared activities it takes part in.
  let activities: [[Int]]

  /// The fewest shared activities of an organisation that has lines.
  let linesFrom: Int

  /// The organisations that stand between activities.
  let bridges: [Int]

  /// For each activity, the organisations that lie on its plate.
  let petals: [[Int]]

  /// The organisations that share no activity with anybody.
  let alone: [Int]

  init<Actor, Event>(_ network: TwoModeNetwork<Actor, Event>, mostLines: Int) {
    let table = network.incidence
    let sizes = (0..<table.columnCount).map { table.rows(ofColumn: $0).count }
    let activities = (0..<table.rowCount).map { row in
      table.columns(ofRow: row).map(Int.init).filter { sizes[$0] > 1 }
    }
    let linesFrom = ActivityPlan.linesFrom(activities.map(\.count), mostLines: mostLines)
    var bridges: [Int] = []
    var alone: [Int] = []
    var petals = [[Int]](repeating: [], count: table.columnCount)
    for (organisation, own) in activities.enumerated() {
      if own.count >= linesFrom {
        bridges.append(organisation)
      } else if let home = own.min(by: { (sizes[$0], $0) < (sizes[$1], $1) }) {
        petals[home].append(organisation)
      } else {
        alone.append(organisation)
      }
    }
    self.shared = sizes.indices.filter { sizes[$0] > 1 }
    self.activities = activities
    self.linesFrom = linesFrom
    self.bridges = bridges
    self.petals = petals
    self.alone = alone
  }

  /// How many lines are drawn.
  var lineCount: Int { bridges.reduce(0) { $0 + activities[$1].count } }

  /// The smallest number of activities, 2 or more, from which all lines are few enough.
  private static func linesFrom(_ counts: [Int], mostLines: Int) -> Int {
    var byCount = [Int](repeating: 0, count: (counts.max() ?? 0) + 1)
    for count in counts { byCount[count] += 1 }
    var lines = 0
    var from = byCount.count
    while from > 2, lines + byCount[from - 1] * (from - 1) <= mostLines {
      from -= 1
      lines += byCount[from] * from
    }
    return max(2, from)
  }
}
