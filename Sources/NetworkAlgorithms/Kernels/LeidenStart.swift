import NetworkCore

/// The first level of a search: every node stands for itself and those that are like it.
///
/// Nodes are alike (closed twins) if they are tied to each other, and to everybody else equally
/// strongly. How modularity depends on the number of them that are in one of two communities is
/// convex if
///
///     w(u,v) ≥ pressure · k(u) · k(v)
///
/// so it is highest where all or none of them are in it: some division of highest modularity has
/// these nodes together, and where not all of them gain by moving none gains by moving alone.
/// Other nodes that are alike stay apart.
struct LeidenStart: Sendable {
  /// The graph among the sets of nodes that are alike, in an order of chance.
  let level: LeidenLevel

  /// The set of each node.
  let places: [Int32]

  /// - Complexity: O(*n* + *m*).
  /// - Throws: `CancellationError`.
  init(
    _ graph: CompressedGraph, as reading: TieReading, resolution: Double, run: RunControl
  ) throws {
    try run.check()
    let weights =
      switch reading {
      case .strength: graph.strengthSums
      case .present: (0..<graph.nodeCount).map { Double(graph.degree($0)) }
      }
    let ends = weights.reduce(0, +)
    let pressure = ends > 0 ? resolution / ends : 0
    let models = try graph.models(as: reading, weights: weights, pressure: pressure, run: run)
    var order = models.indices.filter { models[$0] == $0 }.map(Int32.init)
    var generator = Seed(0).generator()
    generator.shuffle(&order)
    var places = [Int32](repeating: 0, count: graph.nodeCount)
    for (place, node) in order.enumerated() { places[Int(node)] = Int32(place) }
    for node in places.indices { places[node] = places[Int(models[node])] }
    self.places = places
    var sizes = [Double](repeating: 0, count: order.count)
    for place in places { sizes[Int(place)] += 1 }

    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    offsets.reserveCapacity(order.count + 1)
    targets.reserveCapacity(graph.targets.count)
    strengths.reserveCapacity(graph.targets.count)
    for node in order {
      try run.check()
      let size = sizes[Int(places[Int(node)])]
      for slot in graph.row(Int(node)) where models[Int(graph.targets[slot])] == graph.targets[slot] {
        let set = places[Int(graph.targets[slot])]
        let strength = reading == .strength ? graph.strengths[slot] : 1
        targets.append(set)
        strengths.append(strength * size * sizes[Int(set)])
      }
      offsets.append(targets.count)
    }
    level = LeidenLevel(
      offsets: offsets, targets: targets, strengths: strengths,
      weights: order.enumerated().map { sizes[$0.offset] * weights[Int($0.element)] },
      pressure: pressure)
  }
}

extension CompressedGraph {
  /// For each node the first one that it is like and may stand with: itself if there is none.
  fileprivate func models(
    as reading: TieReading, weights: [Double], pressure: Double, run: RunControl
  ) throws -> [Int32] {
    let circles = try circles(run: run)
    var models = (0..<nodeCount).map(Int32.init)
    for node in 0..<nodeCount where models[node] == node {
      try run.check()
      for slot in row(node) where circles[Int(targets[slot])] == circles[node] {
        let other = Int(targets[slot])
        guard other > node, models[other] == other else { continue }
        let strength = reading == .strength ? strengths[slot] : 1
        guard strength >= pressure * weights[node] * weights[other] else { continue }
        if areAlike(node, other, as: reading) { models[other] = Int32(node) }
      }
    }
    return models
  }

  /// A number for each node that is the same for nodes with the same neighbours, where each counts
  /// among its own.
  private func circles(run: RunControl) throws -> [UInt64] {
    let numbers = (0..<nodeCount).map { Seed(0).stream($0).value }
    return try (0..<nodeCount).map { node in
      try run.check()
      return neighbours(node).reduce(numbers[node]) { $0 &+ numbers[Int($1)] }
    }
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
