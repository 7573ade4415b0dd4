import RealModule

/// How many nodes each pair of groups of two partitions has in common.
struct GroupOverlap {
  private let shared: [Int]
  private let first: [Int]
  private let second: [Int]
  private let count: Int

  /// The sums of what each group of the one has in common with the group of the other that shares
  /// most with it.
  private let largestParts: (first: Int, second: Int)

  /// - Parameter pairs: For each node its group in the first and in the second partition.
  init(_ pairs: [(first: Int32, second: Int32)]) {
    let both = pairs.map { Int64($0.first) << 32 | Int64($0.second) }
    shared = Self.sizes(of: both)
    first = Self.sizes(of: pairs.map { Int64($0.first) })
    second = Self.sizes(of: pairs.map { Int64($0.second) })
    count = pairs.count
    largestParts = (
      Self.largestParts(of: both),
      Self.largestParts(of: pairs.map { Int64($0.second) << 32 | Int64($0.first) })
    )
  }

  var adjustedRand: Double {
    let together = Self.pairs(in: shared)
    let (inFirst, inSecond) = (Self.pairs(in: first), Self.pairs(in: second))
    let mean = (inFirst + inSecond) / 2
    // Both put all together, or both put none together: the same partition.
    if mean == 0 || mean == allPairs { return 1 }
    let expected = inFirst * inSecond / allPairs
    return (together - expected) / (mean - expected)
  }

  var rand: Double {
    guard count > 1 else { return 1 }
    let apart = Self.pairs(in: first) + Self.pairs(in: second) - 2 * Self.pairs(in: shared)
    return 1 - apart / allPairs
  }

  /// Mutual information, divided by what `normaliser` makes of the two entropies.
  func mutualInformation(over normaliser: (Double, Double) -> Double) -> Double {
    let (inFirst, inSecond) = (entropy(of: first), entropy(of: second))
    return share(mutualInformation, of: normaliser(inFirst, inSecond))
  }

  var mutualInformationByJoint: Double { share(mutualInformation, of: entropy(of: shared)) }

  var variationOfInformation: Double {
    max(0, 2 * entropy(of: shared) - entropy(of: first) - entropy(of: second))
  }

  var splitJoin: Double { Double(2 * count - largestParts.first - largestParts.second) }

  private var allPairs: Double { Double(count) * Double(count - 1) / 2 }

  private var mutualInformation: Double {
    entropy(of: first) + entropy(of: second) - entropy(of: shared)
  }

  private func share(_ information: Double, of whole: Double) -> Double {
    // Both put all together: the same partition.
    if first.count == 1, second.count == 1 { return 1 }
    // Only one of them does, and tells nothing.
    if first.count == 1 || second.count == 1 { return 0 }
    return min(1, max(0, information / whole))
  }

  private func entropy(of sizes: [Int]) -> Double {
    sizes.reduce(0) { sum, size in
      let share = Double(size) / Double(count)
      return sum - share * .log(share)
    }
  }

  private static func pairs(in sizes: [Int]) -> Double {
    sizes.reduce(0) { $0 + Double($1) * Double($1 - 1) / 2 }
  }

  /// How often each label occurs, in ascending order of labels.
  private static func sizes(of labels: [Int64]) -> [Int] { runs(of: labels).map(\.count) }

  /// The sum, over what stands in the upper half of labels, of how often the most frequent label
  /// with it occurs.
  private static func largestParts(of labels: [Int64]) -> Int {
    var sum = 0
    var last: (group: Int64, size: Int) = (-1, 0)
    for (label, count) in runs(of: labels) {
      if label >> 32 != last.group {
        sum += last.size
        last = (label >> 32, 0)
      }
      last.size = max(last.size, count)
    }
    return sum + last.size
  }

  private static func runs(of labels: [Int64]) -> [(label: Int64, count: Int)] {
    var runs: [(label: Int64, count: Int)] = []
    for label in labels.sorted() {
      if label == runs.last?.label {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((label, 1))
      }
    }
    return runs
  }
}
