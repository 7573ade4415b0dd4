import NetworkCore

/// Labels 0, 1, 2, … without gaps, in order of first appearance.
struct CompactLabels: Sendable {
  let labels: [Int32]
  let count: Int

  /// - Parameter labels: Numbers from 0 up to their count.
  init(_ labels: [Int32]) {
    var numbers = [Int32](repeating: -1, count: labels.count)
    var count: Int32 = 0
    self.labels = labels.map { label in
      if numbers[Int(label)] < 0 {
        numbers[Int(label)] = count
        count += 1
      }
      return numbers[Int(label)]
    }
    self.count = Int(count)
  }

  /// The positions that have each label, ascending.
  var members: CompressedLists {
    CompressedLists(
      listCount: count,
      entries: labels.enumerated().map { (list: $0.element, entry: Int32($0.offset)) })
  }

  /// Positions have the same label if both these and `others` say so.
  func meeting(_ others: CompactLabels) -> CompactLabels {
    var lastLabel = [Int](repeating: -1, count: others.count)
    var firsts = [Int32](repeating: 0, count: others.count)
    var met = [Int32](repeating: 0, count: labels.count)
    let members = members
    for label in 0..<count {
      for position in members.list(label) {
        let other = Int(others.labels[Int(position)])
        if lastLabel[other] != label { (lastLabel[other], firsts[other]) = (label, position) }
        met[Int(position)] = firsts[other]
      }
    }
    return CompactLabels(met)
  }

  /// For each label, the compact label in `others` of a position that has it.
  func carrying(_ others: [Int32]) -> [Int32] {
    let others = CompactLabels(others).labels
    var carried = [Int32](repeating: 0, count: count)
    for position in labels.indices { carried[Int(labels[position])] = others[position] }
    return carried
  }
}
