import NetworkCore

/// Which organisations hang together through the activities they share.
struct ConnectedGroups {
  /// The group of each organisation that shares an activity, by position, numbered by size; −1
  /// for the others.
  let numbers: [Int]
  /// How many organisations each group has, the largest first.
  let sizes: [Int]

  init(_ plan: ActivityPlan) {
    var members = [[Int]](repeating: [], count: plan.petals.count)
    for (organisation, activities) in plan.activities.enumerated() {
      for activity in activities { members[activity].append(organisation) }
    }
    var numbers = [Int](repeating: -1, count: plan.activities.count)
    var groups: [[Int]] = []
    for start in numbers.indices where numbers[start] < 0 && !plan.activities[start].isEmpty {
      numbers[start] = groups.count
      var group = [start]
      var next = 0
      while next < group.count {
        for activity in plan.activities[group[next]] {
          for other in members[activity] where numbers[other] < 0 {
            numbers[other] = groups.count
            group.append(other)
          }
          members[activity] = []
        }
        next += 1
      }
      groups.append(group)
    }
    let order = groups.indices.sorted { (-groups[$0].count, $0) < (-groups[$1].count, $1) }
    for (rank, place) in order.enumerated() {
      for organisation in groups[place] { numbers[organisation] = rank }
    }
    self.numbers = numbers
    sizes = order.map { groups[$0].count }
  }
}
