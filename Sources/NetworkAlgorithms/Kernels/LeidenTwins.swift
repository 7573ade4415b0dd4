import NetworkCore

/// The first level of a search: every node stands for itself and its twins.
///
/// Twins are tied to each other, and to everybody else equally strongly. How modularity depends on
/// the number of twins that are in one of two communities is convex if
///
///     w(u,v) ≥ pressure · k(u) · k(v)
///
/// so it is highest where all or none of them are in it: some division of highest modularity has
/// these twins together, and none of them gains by moving alone if they do not all gain.
struct LeidenTwins: Sendable {
  /// The graph among the sets of twins.
  let level: LeidenLevel

  /// The set of each node; sets are numbered by their first node.
  let places: [Int32]

  /// - Complexity: O(*n* + *m*).
  /// - Throws: `CancellationError`.
  init(
    _ graph: CompressedGraph, as reading: TieReading, resolution: Double, run: RunControl
  ) throws {
    let weights = try graph.endSums(as: reading, run: run)
    let ends = weights.reduce(0, +)
    let pressure = ends > 0 ? resolution / ends : 0
    let firsts = try graph.firstTwins(
      as: reading, weights: weights, pressure: pressure, run: run)
    let sets = CompactLabels(firsts)
    places = sets.labels
    var sizes = [Double](repeating: 0, count: sets.count)
    for place in places { sizes[Int(place)] += 1 }

    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    var setWeights: [Double] = []
    offsets.reserveCapacity(sets.count + 1)
    targets.reserveCapacity(graph.targets.count)
    strengths.reserveCapacity(graph.targets.count)
    for node in 0..<graph.nodeCount where firsts[node] == node {
      try run.check()
      let size = sizes[Int(places[node])]
      setWeights.append(size * weights[node])
      for slot in graph.row(node) {
        let target = graph.targets[slot]
        let set = places[Int(target)]
        guard firsts[Int(target)] == target else { continue }
        let strength = reading == .strength ? graph.strengths[slot] : 1
        targets.append(set)
        strengths.append(strength * size * sizes[Int(set)])
      }
      offsets.append(targets.count)
    }
    level = LeidenLevel(
      offsets: offsets, targets: targets, strengths: strengths, weights: setWeights,
      pressure: pressure)
  }
}

extension CompressedGraph {
  /// The strengths of each node's ties, or their number, added up.
  fileprivate func endSums(as reading: TieReading, run: RunControl) throws -> [Double] {
    try run.check()
    return switch reading {
    case .strength: strengthSums
    case .present: (0..<nodeCount).map { Double(degree($0)) }
    }
  }

  /// For each node, the first of its twins that may stand for them all: often itself.
  fileprivate func firstTwins(
    as reading: TieReading, weights: [Double], pressure: Double, run: RunControl
  ) throws -> [Int32] {
    let circles = try circleHashes(run: run)
    var firsts = (0..<nodeCount).map { Int32($0) }
    for node in 0..<nodeCount where firsts[node] == node {
      try run.check()
      for slot in row(node) where circles[Int(targets[slot])] == circles[node] {
        let other = Int(targets[slot])
        guard other > node, firsts[other] == other else { continue }
        let strength = reading == .strength ? strengths[slot] : 1
        guard strength >= pressure * weights[node] * weights[other] else { continue }
        if areTwins(node, other, as: reading) { firsts[other] = Int32(node) }
      }
    }
    return firsts
  }

  /// A number for each node that is the same for nodes with the same neighbours, where each counts
  /// among its own.
  private func circleHashes(run: RunControl) throws -> [UInt64] {
    let numbers = (0..<nodeCount).map { Seed(0).stream($0).value }
    return try (0..<nodeCount).map { node in
      try run.check()
      return neighbours(node).reduce(numbers[node]) { $0 &+ numbers[Int($1)] }
    }
  }

  /// Whether two nodes, which are tied, have the same ties to everybody else.
  private func areTwins(_ first: Int, _ second: Int, as reading: TieReading) -> Bool {
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
