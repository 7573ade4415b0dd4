import RealModule

/// How many nodes each pair of groups of two partitions has in common.
struct GroupOverlap {
  private let shared: [Int]
  private let first: [Int]
  private let second: [Int]
  private let count: Int

  /// - Parameter pairs: For each node its group in the first and in the second partition.
  init(_ pairs: [(first: Int32, second: Int32)]) {
    shared = Self.sizes(of: pairs.map { Int64($0.first) << 32 | Int64($0.second) })
    first = Self.sizes(of: pairs.map { Int64($0.first) })
    second = Self.sizes(of: pairs.map { Int64($0.second) })
    count = pairs.count
  }

  var adjustedRand: Double {
    let together = Self.pairs(in: shared)
    let (inFirst, inSecond) = (Self.pairs(in: first), Self.pairs(in: second))
    let all = Double(count) * Double(count - 1) / 2
    let mean = (inFirst + inSecond) / 2
    // Both put all together, or both put none together: the same partition.
    if mean == 0 || mean == all { return 1 }
    let expected = inFirst * inSecond / all
    return (together - expected) / (mean - expected)
  }

  var normalisedMutualInformation: Double {
    let (inFirst, inSecond) = (entropy(of: first), entropy(of: second))
    // Both put all together: the same partition.
    if inFirst + inSecond == 0 { return 1 }
    let mutual = inFirst + inSecond - entropy(of: shared)
    return min(1, max(0, 2 * mutual / (inFirst + inSecond)))
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
  private static func sizes(of labels: [Int64]) -> [Int] {
    var sizes: [Int] = []
    var last: Int64?
    for label in labels.sorted() {
      if label == last { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
      last = label
    }
    return sizes
  }
}
