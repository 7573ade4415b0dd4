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
  private var arriving: [SourceBits]
  private var isWaiting: [Bool]
  private var waiting: [Int32] = []

  /// Whether all sources have met each node.
  private var isComplete: [Bool]

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

  private mutating func clearFront() {
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
  private mutating func meet(
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
}

// MARK: - Steps

extension SearchLayer {
  /// The step from the front of `other`; `back` has the nodes of `other` next to each node here,
  /// and `ahead` the nodes here next to each node of `other`.
  ///
  /// A small front looks ahead to its neighbours. Where it is large, each node looks back, which
  /// takes no more than four times the steps and goes through memory in order.
  mutating func step(
    from other: SearchLayer, back: CompressedLists, ahead: CompressedLists,
    of search: SourceBits, _ counter: inout LaneCounter, _ budget: inout LookBudget
  ) throws {
    let isLarge = other.frontIsLarge(for: ahead)
    clearFront()
    if isLarge {
      try pull(from: other, along: back, of: search, &counter, &budget)
    } else {
      try push(from: other, along: ahead, &budget)
    }
    settle(of: search, &counter)
  }

  /// Announces the front to the neighbours that are nodes of the same layer.
  ///
  /// They are met with the step after, since who is met in the middle of a step leads no further.
  mutating func announceFront(along ties: CompressedLists, _ budget: inout LookBudget) throws {
    let (offsets, entries) = (ties.offsets.span, ties.entries.span)
    // Spans of the properties themselves would borrow all of `self`.
    let (seenNow, isInFrontNow) = (seen, isInFront)
    let (seen, isInFront) = (seenNow.span, isInFrontNow.span)
    if frontIsLarge(for: ties) {
      for node in isComplete.indices where !isComplete[node] {
        var lanes = SourceBits.zero
        for slot in offsets[node]..<offsets[node + 1] {
          let neighbour = Int(entries[slot])
          if isInFront[neighbour] { lanes |= seen[neighbour] }
        }
        try budget.spend(offsets[node + 1] - offsets[node] + 1)
        lanes &= ~seen[node]
        if !lanes.isEmpty { announce(lanes, at: node) }
      }
    } else {
      for node in front {
        try budget.spend(offsets[Int(node) + 1] - offsets[Int(node)])
        for slot in offsets[Int(node)]..<offsets[Int(node) + 1] {
          let neighbour = Int(entries[slot])
          let lanes = seen[Int(node)] & ~seen[neighbour]
          if !lanes.isEmpty { announce(lanes, at: neighbour) }
        }
      }
    }
  }

  private func frontIsLarge(for ahead: CompressedLists) -> Bool {
    let limit = (ahead.entries.count + isComplete.count) / 4
    var size = 0
    for node in front {
      size += ahead.offsets[Int(node) + 1] - ahead.offsets[Int(node)]
      if size > limit { return true }
    }
    return false
  }

  private mutating func pull(
    from other: SearchLayer, along back: CompressedLists, of search: SourceBits,
    _ counter: inout LaneCounter, _ budget: inout LookBudget
  ) throws {
    let (offsets, entries) = (back.offsets.span, back.entries.span)
    let (otherSeen, otherIsInFront) = (other.seen.span, other.isInFront.span)
    let otherIsComplete = other.isComplete.span
    for node in isComplete.indices where !isComplete[node] {
      var lanes = isWaiting[node] ? arriving[node] : .zero
      for slot in offsets[node]..<offsets[node + 1] {
        let neighbour = Int(entries[slot])
        guard otherIsInFront[neighbour] else { continue }
        if otherIsComplete[neighbour] {
          lanes = search
          break
        }
        lanes |= otherSeen[neighbour]
      }
      try budget.spend(offsets[node + 1] - offsets[node] + 1)
      lanes &= ~seen[node]
      if !lanes.isEmpty { meet(lanes, at: node, of: search, &counter) }
    }
  }

  private mutating func push(
    from other: SearchLayer, along ahead: CompressedLists, _ budget: inout LookBudget
  ) throws {
    let (offsets, entries) = (ahead.offsets.span, ahead.entries.span)
    for node in other.front {
      let lanes = other.seen[Int(node)]
      try budget.spend(offsets[Int(node) + 1] - offsets[Int(node)])
      for slot in offsets[Int(node)]..<offsets[Int(node) + 1] {
        let neighbour = Int(entries[slot])
        let new = lanes & ~seen[neighbour]
        if !new.isEmpty { announce(new, at: neighbour) }
      }
    }
  }

  /// Lets the sources that wait meet their nodes.
  private mutating func settle(of search: SourceBits, _ counter: inout LaneCounter) {
    for node in waiting {
      let lanes = arriving[Int(node)] & ~seen[Int(node)]
      arriving[Int(node)] = .zero
      isWaiting[Int(node)] = false
      if !lanes.isEmpty { meet(lanes, at: Int(node), of: search, &counter) }
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
