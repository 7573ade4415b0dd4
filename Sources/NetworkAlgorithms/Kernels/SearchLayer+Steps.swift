import NetworkCore

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
}
