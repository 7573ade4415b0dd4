import NetworkCore

/// All classes, or all hubs, in a search from up to 512 sources: who has been met by whom.
///
/// Bits only ever come in. A node is in the front if some came in with the last step.
struct SearchLayer {
  /// The sources that have met each node.
  private(set) var seen: [SourceBits]

  /// The nodes that some source met with the last step.
  private(set) var front: [Int32] = []
  private(set) var isInFront: [Bool]

  /// The sources that are about to meet the nodes that wait for the step to end.
  private(set) var arriving: [SourceBits]
  private(set) var isWaiting: [Bool]
  private var waiting: [Int32] = []

  /// Whether all sources have met each node.
  private(set) var isComplete: [Bool]

  /// The nodes that any source has met.
  private var touched: [Int32] = []

  /// How many nodes of the network each stands for.
  private let weights: [Int32]

  init(weights: [Int32]) {
    self.weights = weights
    seen = [SourceBits](repeating: .zero, count: weights.count)
    arriving = seen
    isInFront = [Bool](repeating: false, count: weights.count)
    isWaiting = isInFront
    isComplete = isInFront
  }

  /// Forgets the search before.
  mutating func clear() {
    for node in touched {
      seen[Int(node)] = .zero
      isComplete[Int(node)] = false
    }
    touched.removeAll(keepingCapacity: true)
    clearFront()
  }

  mutating func clearFront() {
    for node in front { isInFront[Int(node)] = false }
    front.removeAll(keepingCapacity: true)
  }

  /// Lets a source start at `node`.
  mutating func start(_ lane: SourceBits, at node: Int32) {
    seen[Int(node)] = lane
    touched.append(node)
    front.append(node)
    isInFront[Int(node)] = true
  }

  /// Lets `lanes` meet `node` when the step at hand ends.
  @inline(__always)
  mutating func announce(_ lanes: SourceBits, at node: Int) {
    if !isWaiting[node] {
      isWaiting[node] = true
      waiting.append(Int32(node))
    }
    arriving[node] |= lanes
  }

  /// Lets `lanes`, which are new to it, meet `node`.
  @inline(__always)
  mutating func meet(
    _ lanes: SourceBits, at node: Int, of search: SourceBits, _ counter: inout LaneCounter
  ) {
    let before = seen[node]
    if before.isEmpty { touched.append(Int32(node)) }
    let after = before | lanes
    seen[node] = after
    isInFront[node] = true
    front.append(Int32(node))
    if (after ^ search).isEmpty { isComplete[node] = true }
    counter.add(lanes, times: weights[node])
  }

  /// Lets the sources that wait meet their nodes.
  mutating func settle(of search: SourceBits, _ counter: inout LaneCounter) {
    for node in waiting {
      let lanes = arriving[Int(node)] & ~seen[Int(node)]
      arriving[Int(node)] = .zero
      isWaiting[Int(node)] = false
      if !lanes.isEmpty { meet(lanes, at: Int(node), of: search, &counter) }
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Whether the front has more than a quarter of all steps before it.
  func frontIsLarge(for ahead: CompressedLists) -> Bool {
    let limit = (ahead.entries.count + isComplete.count) / 4
    var size = 0
    for node in front {
      size += ahead.offsets[Int(node) + 1] - ahead.offsets[Int(node)]
      if size > limit { return true }
    }
    return false
  }
}
