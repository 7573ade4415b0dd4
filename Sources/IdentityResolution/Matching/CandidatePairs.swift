/// Which names are compared: those that share something rare.
///
/// ## Definition
///
/// A name has features: its words (translations count as one), their first five letters, runs of
/// five letters of the whole name without spaces, its initials and abbreviations, and its identifiers. Each
/// name looks at its 24 rarest features that at most 128 names have, and is compared with the 40
/// names with which it shares the most of them, a feature that *n* names have counting 1/*n*.
///
/// - Complexity: O(*n* log *n*) time for *n* names of bounded length: no name meets more than
///   3072 others, none is compared with more than 40 of its own choice; O(*n*) space.
struct CandidatePairs {
  /// Two names, the first the lower number.
  struct Pair: Hashable, Comparable {
    var first: Int32
    var second: Int32

    static func < (one: Pair, other: Pair) -> Bool {
      (one.first, one.second) < (other.first, other.second)
    }
  }

  static let mostNames = 128
  static let mostFeatures = 24
  static let mostCandidates = 40

  /// The pairs to compare, in order.
  static func pairs(_ features: [[UInt64]]) -> [Pair] {
    let blocks = FeatureBlocks(features)
    var pairs: [Pair] = []
    var shares = [Double](repeating: 0, count: features.count)
    for name in features.indices {
      var met: [Int32] = []
      for block in blocks.rarest(of: name) {
        let share = 1 / Double(block.count)
        for other in block where Int(other) != name {
          if shares[Int(other)] == 0 { met.append(other) }
          shares[Int(other)] += share
        }
      }
      if met.count > mostCandidates {
        met.sort { (shares[Int($1)], $0) < (shares[Int($0)], $1) }
      }
      for other in met.prefix(mostCandidates) {
        pairs.append(
          Pair(first: min(Int32(name), other), second: max(Int32(name), other)))
      }
      for other in met { shares[Int(other)] = 0 }
    }
    pairs.sort()
    var unique: [Pair] = []
    unique.reserveCapacity(pairs.count)
    for pair in pairs where pair != unique.last { unique.append(pair) }
    return unique
  }
}

/// The names that have each feature.
private struct FeatureBlocks {
  private var names: [Int32] = []
  private var starts: [Int] = [0]
  private var blocksOfNames: [[Int32]]

  init(_ features: [[UInt64]]) {
    var entries: [(feature: UInt64, name: Int32)] = []
    for (name, own) in features.enumerated() {
      for feature in own { entries.append((feature, Int32(name))) }
    }
    entries.sort { ($0.feature, $0.name) < ($1.feature, $1.name) }
    blocksOfNames = [[Int32]](repeating: [], count: features.count)
    var start = 0
    while start < entries.count {
      var end = start
      var block: [Int32] = []
      while end < entries.count, entries[end].feature == entries[start].feature {
        if block.last != entries[end].name { block.append(entries[end].name) }
        end += 1
      }
      start = end
      if block.count > 1, block.count <= CandidatePairs.mostNames { add(block) }
    }
  }

  private mutating func add(_ block: [Int32]) {
    let number = Int32(starts.count - 1)
    for name in block { blocksOfNames[Int(name)].append(number) }
    names += block
    starts.append(names.count)
  }

  /// The blocks of `name` with the fewest names.
  func rarest(of name: Int) -> [ArraySlice<Int32>] {
    blocksOfNames[name]
      .sorted { (size($0), $0) < (size($1), $1) }
      .prefix(CandidatePairs.mostFeatures)
      .map { names[starts[Int($0)]..<starts[Int($0) + 1]] }
  }

  private func size(_ block: Int32) -> Int { starts[Int(block) + 1] - starts[Int(block)] }
}
