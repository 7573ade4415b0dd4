extension Dendrogram {
  /// The number of the group of each thing, from 0 by first thing, where the tree has `count` groups.
  func groups(_ count: Int) -> [Int] {
    let things = merges.count + 1
    var members = (0..<things).map { [$0] }
    for merge in merges.prefix(max(0, things - max(1, count))) {
      members.append(members[merge.first] + members[merge.second])
      members[merge.first] = []
      members[merge.second] = []
    }
    var numbers = [Int](repeating: 0, count: leafOrder.count)
    let groups = members.filter { !$0.isEmpty }.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
    for (number, group) in groups.enumerated() {
      for thing in group where thing < numbers.count { numbers[thing] = number }
    }
    return numbers
  }
}
