/// How many marks each group of kinds gets where one mark stands for many organisations.
enum KindCounts {
  /// The groups of the marks for `organisations` organisations of these groups, group by group.
  ///
  /// There are as many marks as the organisations fill, rounded, and at least one; they are
  /// shared out by the largest remainders.
  static func marks(for groups: [KindGroup], organisationsPerMark: Int) -> [KindGroup] {
    let kinds = KindGroup.allCases
    let counts = kinds.map { kind in groups.count { $0 == kind } }
    guard !groups.isEmpty else { return [] }
    let total = max(1, (groups.count + organisationsPerMark / 2) / organisationsPerMark)
    var marks = counts.map { $0 * total / groups.count }
    let remainders = counts.map { $0 * total % groups.count }
    let order = kinds.indices.sorted { (-remainders[$0], $0) < (-remainders[$1], $1) }
    for place in order.prefix(total - marks.reduce(0, +)) { marks[place] += 1 }
    return zip(kinds, marks).flatMap { [KindGroup](repeating: $0, count: $1) }
  }
}
