import NetworkCore

/// Draws shortest paths: two ends by chance, and some of the shortest paths between them, all being
/// equally likely.
///
/// Balls grow around both ends, half a hop at a time and always the one that takes fewer steps,
/// until they meet: in classes, or in hubs and along direct ties.
///
/// > M. Borassi, E. Natale. "KADABRA is an adaptive algorithm for betweenness via random
/// > approximation." *ACM Journal of Experimental Algorithmics* 24, 2019. doi:10.1145/3284359
struct PathSampler {
  /// Where the balls met.
  enum Meeting {
    case member(Int32)
    case hub(Int32)
    /// A direct tie, by its ends.
    case tie(near: Int32, far: Int32)
  }

  let folded: FoldedGraph
  let surplus: SurplusTies
  private(set) var near: PathBall
  private(set) var far: PathBall

  private(set) var meetings: [Meeting] = []

  /// The walks through each meeting and all before it.
  private(set) var walksSoFar: [Double] = []

  init(_ folded: FoldedGraph, _ surplus: SurplusTies) {
    self.folded = folded
    self.surplus = surplus
    near = PathBall(folded)
    far = PathBall(folded)
  }

  /// Draws two different nodes and `count` paths, and adds the classes between to `between`, one path
  /// after the other; there is none where no path leads, or one tie does.
  ///
  /// - Throws: `CancellationError` if it was time for a look, and the run is cancelled.
  mutating func draw(
    _ count: Int, using generator: inout SeededGenerator, _ budget: inout LookBudget,
    into between: inout [Int32]
  ) throws {
    let first = generator.number(below: folded.nodeCount)
    var second = generator.number(below: folded.nodeCount - 1)
    if second >= first { second += 1 }
    guard
      let start = folded.source(of: first), let end = folded.source(of: second), start != end
    else { return }
    near.start(at: start)
    far.start(at: end)
    while !findMeetings() {
      guard !near.isWhole, !far.isWhole else { return }
      if near.stepsToGrow > far.stepsToGrow { swap(&near, &far) }
      try budget.spend(near.stepsToGrow)
      near.grow()
    }
    // Neighbours have nobody between them.
    guard near.radius + far.radius + (near.hasHubs ? 1 : 0) > 1 else { return }
    for _ in 0..<count { drawPath(using: &generator, into: &between) }
  }

  // MARK: - Meetings

  private mutating func findMeetings() -> Bool {
    meetings.removeAll(keepingCapacity: true)
    walksSoFar.removeAll(keepingCapacity: true)
    guard near.hasHubs == far.hasHubs else { return false }
    if near.hasHubs {
      if near.hubs.rim.count > far.hubs.rim.count { swap(&near, &far) }
      findHubs()
      findTies()
    } else {
      if near.classes.rim.count > far.classes.rim.count { swap(&near, &far) }
      findMembers()
    }
    return !meetings.isEmpty
  }

  private mutating func findMembers() {
    for member in near.classes.rim {
      let other = far.classes.marks[Int(member)]
      guard other.level == far.radius else { continue }
      // Both count the walks to any node of the class.
      let walks = near.classes.marks[Int(member)].walks * other.walks
      meet(at: .member(member), walks / Double(folded.multiplicities[Int(member)]))
    }
  }

  private mutating func findHubs() {
    for hub in near.hubs.rim {
      let other = far.hubs.marks[Int(hub)]
      guard other.level == far.radius + 1 else { continue }
      meet(at: .hub(hub), near.hubs.marks[Int(hub)].walks * other.walks)
    }
  }

  private mutating func findTies() {
    guard !folded.directTies.entries.isEmpty else { return }
    for member in near.classes.rim {
      for partner in folded.directTies.list(Int(member)) {
        let other = far.classes.marks[Int(partner)]
        guard other.level == far.radius else { continue }
        meet(
          at: .tie(near: member, far: partner),
          near.classes.marks[Int(member)].walks * other.walks)
      }
    }
  }

  private mutating func meet(at meeting: Meeting, _ walks: Double) {
    meetings.append(meeting)
    walksSoFar.append((walksSoFar.last ?? 0) + walks)
  }
}

extension FoldedGraph {
  /// Where a search from `node` starts: a class or `~hub`; `nil` where the node is aside.
  fileprivate func source(of node: Int) -> Int32? {
    if classes[node] >= 0 { return classes[node] }
    return homes[node] >= 0 ? ~homes[node] : nil
  }
}
