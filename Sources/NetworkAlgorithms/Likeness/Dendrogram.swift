package import NetworkCore

/// Which things are alike, and which groups of them: a tree in which the most alike meet first.
///
///     let tree = Dendrogram(of: distances)
///     tree.merges[0]      // the most alike two, and how far apart they are
///     tree.leafOrder      // an order in which no lines cross
///
/// ## Definition
///
/// Each thing starts as a group. Step by step the two groups meet that are the closest, where the
/// distance of two groups is the mean over all pairs of one thing of each (average linkage, UPGMA).
///
/// ## Conventions
///
/// - Among equally close groups those meet first that were numbered first: things in their order, then
///   groups in the order in which they came about.
/// - Group *n* + *k* is what step *k* made, as in SciPy.
/// - The tree always finds groups, also where there are none. It shows distances, and tests nothing.
/// - Complexity: O(*n*³).
///
/// ## Reference
///
/// > R. R. Sokal, C. D. Michener. "A statistical method for evaluating systematic relationships."
/// > *University of Kansas Science Bulletin* 38, 1958, 1409–1438.
public struct Dendrogram: Hashable, Sendable {
  /// Two groups that meet.
  public struct Merge: Hashable, Sendable {
    /// The number of the earlier group.
    public let first: Int
    /// The number of the later group.
    public let second: Int
    /// How far apart they are.
    public let height: Double
    /// How many things are in both.
    public let size: Int
  }

  /// The steps, one fewer than there are things.
  public let merges: [Merge]

  /// The things in an order in which groups stand together.
  public let leafOrder: [Int]

  /// Makes the tree of `distances`.
  public init(of distances: PairDistances) {
    guard let tree = try? Dendrogram(of: distances, run: RunControl()) else {
      preconditionFailure("nobody cancels this run")
    }
    self = tree
  }

  /// Makes the tree of `distances`; a measure hands on its `run`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  package init(of distances: PairDistances, run: RunControl) throws {
    var budget = LookBudget(run)
    var groups = (0..<distances.count).map { Group(number: $0, leaves: [$0]) }
    var between = (0..<distances.count).map { row in
      (0..<distances.count).map { distances[row, $0] }
    }
    var merges: [Merge] = []
    while groups.count > 1 {
      try budget.spend(groups.count * groups.count)
      let (low, high) = Self.closest(between)
      let (first, second) = (groups[low], groups[high])
      let (one, other) = (Double(first.leaves.count), Double(second.leaves.count))
      merges.append(
        Merge(
          first: first.number, second: second.number, height: between[low][high],
          size: first.leaves.count + second.leaves.count))
      let joined = groups.indices.map { place in
        (one * between[low][place] + other * between[high][place]) / (one + other)
      }
      let kept = groups.indices.filter { $0 != low && $0 != high }
      between =
        kept.map { row in kept.map { between[row][$0] } + [joined[row]] }
        + [kept.map { joined[$0] } + [0]]
      let number = distances.count + merges.count - 1
      groups =
        kept.map { groups[$0] } + [Group(number: number, leaves: first.leaves + second.leaves)]
    }
    self.merges = merges
    leafOrder = groups.first?.leaves ?? []
  }

  private struct Group {
    let number: Int
    let leaves: [Int]
  }

  /// The places of the closest two groups, the earliest among equals.
  private static func closest(_ between: [[Double]]) -> (Int, Int) {
    var best = (0, 1)
    for low in between.indices {
      for high in between.indices.dropFirst(low + 1)
      where between[low][high] < between[best.0][best.1] {
        best = (low, high)
      }
    }
    return best
  }
}
