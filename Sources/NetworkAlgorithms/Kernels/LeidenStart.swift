import NetworkCore

/// The level that a search starts from: every node stands for itself and those that are like it.
///
/// Nodes are alike (closed twins) if they are tied to each other, and to everybody else equally
/// strongly. How modularity depends on the number of them that are in one of two communities is
/// convex if
///
///     w(u,v) ≥ pressure · k(u) · k(v)
///
/// so it is highest where all or none of them are in it: some division of highest modularity has
/// these nodes together, and where not all of them gain by moving none gains by moving alone.
/// Other nodes that are alike stay apart, and so do all in networks of few ties: the search has
/// more ways to go where each may move by itself, and misses them where it is soon at its end.
struct LeidenStart: Sendable {
  /// The graph among the sets of nodes that are alike, in an order of chance.
  let level: LeidenLevel

  /// The set of each node.
  let places: [Int32]

  /// Up to how many ties nobody is folded with others.
  private static let mostTiesApart = 200_000

  /// The mean strength of a tie of the network.
  let meanStrength: Double

  /// - Complexity: O(*n* + *m*).
  /// - Throws: `CancellationError`.
  init(
    _ graph: CompressedGraph, as reading: TieReading, resolution: Double, run: RunControl
  ) throws {
    try run.check()
    let weights =
      switch reading {
      case .strength: try graph.strengthSums(run: run)
      case .present: (0..<graph.nodeCount).map { Double(graph.degree($0)) }
      }
    let ends = weights.reduce(0, +)
    let pressure = ends > 0 ? resolution / ends : 0
    var models = (0..<graph.nodeCount).map { Int32($0) }
    if graph.edgeCount > Self.mostTiesApart {
      models = try graph.alikeNodes(as: reading, run: run) { node, other, strength in
        strength >= pressure * weights[node] * weights[other]
      }
    }
    var order = models.indices.filter { models[$0] == $0 }.map(Int32.init)
    var generator = Seed(0).generator()
    generator.shuffle(&order)
    var places = [Int32](repeating: 0, count: graph.nodeCount)
    for (place, node) in order.enumerated() { places[Int(node)] = Int32(place) }
    for node in places.indices { places[node] = places[Int(models[node])] }
    var sizes = [Double](repeating: 0, count: order.count)
    for place in places { sizes[Int(place)] += 1 }
    let rows = try graph.rows(of: order, models, places, sizes, as: reading, run: run)
    level = LeidenLevel(
      offsets: rows.offsets, targets: rows.targets, strengths: rows.strengths,
      weights: order.indices.map { sizes[$0] * weights[Int(order[$0])] }, pressure: pressure)
    self.places = places
    meanStrength = ends / Double(max(1, graph.targets.count))
  }
}

extension CompressedGraph {
  /// The ties between sets of nodes that are alike, each told from the row of one that stands for
  /// its set.
  fileprivate func rows(
    of order: [Int32], _ models: [Int32], _ places: [Int32], _ sizes: [Double],
    as reading: TieReading, run: RunControl
  ) throws -> CompressedGraph {
    let ends = self.targets.span
    let given = self.strengths.span
    let (models, places, sizes) = (models.span, places.span, sizes.span)
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    offsets.reserveCapacity(order.count + 1)
    targets.reserveCapacity(self.targets.count)
    strengths.reserveCapacity(self.targets.count)
    for (place, node) in order.enumerated() {
      try run.check()
      for slot in row(Int(node)) where models[Int(ends[slot])] == ends[slot] {
        let other = places[Int(ends[slot])]
        let strength = reading == .strength ? given[slot] : 1
        targets.append(other)
        strengths.append(strength * sizes[place] * sizes[Int(other)])
      }
      offsets.append(targets.count)
    }
    return CompressedGraph(offsets: offsets, targets: targets, strengths: strengths)
  }
}
