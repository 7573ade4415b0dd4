import NetworkCore

extension CompressedGraph {
  /// For each node the first one that it is like (a closed twin) and may stand with, or itself.
  ///
  /// Nodes are alike if they are tied to each other, and to everybody else equally strongly;
  /// `mayStand` says whether two of them, tied by the strength given, may stand together. It takes
  /// O(*n* + *m*) steps.
  func alikeNodes(
    as reading: TieReading, run: RunControl,
    where mayStand: (_ first: Int, _ second: Int, _ strength: Double) -> Bool
  ) throws -> [Int32] {
    let circles = try circles(run: run)
    let targets = targets.span
    let prints = circles.span
    var models = (0..<nodeCount).map(Int32.init)
    for node in 0..<nodeCount where models[node] == node {
      try run.check()
      for slot in row(node) where prints[Int(targets[slot])] == prints[node] {
        let other = Int(targets[slot])
        guard other > node, models[other] == other else { continue }
        guard mayStand(node, other, reading == .strength ? strengths[slot] : 1) else { continue }
        if areAlike(node, other, as: reading) { models[other] = Int32(node) }
      }
    }
    return models
  }

  /// A number for each node that is the same for nodes with the same neighbours, where each counts
  /// among its own.
  private func circles(run: RunControl) throws -> [UInt64] {
    let numbers = (0..<nodeCount).map { Seed(0).stream($0).value }
    let prints = numbers.span
    let targets = targets.span
    var circles = numbers
    for node in circles.indices {
      try run.check()
      var sum = prints[node]
      for slot in row(node) { sum &+= prints[Int(targets[slot])] }
      circles[node] = sum
    }
    return circles
  }

  /// Whether two nodes, which are tied, have the same ties to everybody else.
  private func areAlike(_ first: Int, _ second: Int, as reading: TieReading) -> Bool {
    guard degree(first) == degree(second) else { return false }
    var slot = offsets[first]
    var otherSlot = offsets[second]
    for _ in 1..<degree(first) {
      if targets[slot] == second { slot += 1 }
      if targets[otherSlot] == first { otherSlot += 1 }
      guard targets[slot] == targets[otherSlot] else { return false }
      guard reading == .present || strengths[slot] == strengths[otherSlot] else { return false }
      slot += 1
      otherSlot += 1
    }
    return true
  }
}
