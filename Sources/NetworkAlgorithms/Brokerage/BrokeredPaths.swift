import NetworkCore

/// The paths of two steps a → v → b that lead through a node although a does not point at b,
/// counted by the kinds of a, v and b.
struct BrokeredPaths: Sendable {
  /// In the order of ``BrokerageRole/fiveRoles``; what is left over is 0.
  typealias Counts = SIMD8<Double>

  /// The paths through each node; none through one of unknown kind.
  let counts: [Counts]

  /// How many nodes are of each kind.
  let sizes: [Int]

  /// How many arcs there are between nodes of known kind.
  let arcCount: Int

  /// - Complexity: O(*m* √*m* log *m*) time, O(*n*) space for each worker.
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(in graph: DirectedGraph, kinds: KindCodes, run: RunControl) throws {
    counts = try joinParts(graph.outgoing.offsets, run: run) { nodes in
      var walk = BrokerWalk(graph, kinds: kinds, run: run)
      return nodes.map { walk.counts(of: $0) }
    }
    sizes = kinds.sizes
    var budget = LookBudget(run)
    arcCount = try (0..<graph.nodeCount).reduce(0) { sum, node in
      guard kinds.codes[node] >= 0 else { return sum }
      try budget.spend(1 + graph.outgoing.degree(node))
      return sum + graph.outgoing.targets(of: node).count { kinds.codes[Int($0)] >= 0 }
    }
    run.advance(by: 1)
  }
}

/// Looks at one broker after the other.
private struct BrokerWalk {
  private let graph: DirectedGraph
  private let kinds: KindCodes
  private let run: RunControl

  /// Whether the broker at hand points at each node.
  private var isTarget: [Bool]

  /// The neighbours of the broker of each kind: those that point at it, those that it points at,
  /// and those of whom both are true.
  private var sources: [Double]
  private var targets: [Double]
  private var mutuals: [Double]

  init(_ graph: DirectedGraph, kinds: KindCodes, run: RunControl) {
    self.graph = graph
    self.kinds = kinds
    self.run = run
    isTarget = [Bool](repeating: false, count: graph.nodeCount)
    sources = [Double](repeating: 0, count: kinds.count)
    (targets, mutuals) = (sources, sources)
  }

  mutating func counts(of broker: Int) -> BrokeredPaths.Counts {
    guard kinds.codes[broker] >= 0, graph.incoming.degree(broker) > 0 else { return .zero }
    for target in graph.outgoing.targets(of: broker) { isTarget[Int(target)] = true }
    let counts = paths(through: Int(kinds.codes[broker]), broker) - closedPaths(through: broker)
    for target in graph.outgoing.targets(of: broker) { isTarget[Int(target)] = false }
    return counts
  }

  /// All paths of two steps between two different nodes, whether or not one points at the other.
  private mutating func paths(through kind: Int, _ broker: Int) -> BrokeredPaths.Counts {
    var (sourceCount, targetCount, likeEnds) = (0.0, 0.0, 0.0)
    for source in graph.incoming.targets(of: broker) where kinds.codes[Int(source)] >= 0 {
      sources[Int(kinds.codes[Int(source)])] += 1
      sourceCount += 1
      if isTarget[Int(source)] { mutuals[Int(kinds.codes[Int(source)])] += 1 }
    }
    for target in graph.outgoing.targets(of: broker) where kinds.codes[Int(target)] >= 0 {
      targets[Int(kinds.codes[Int(target)])] += 1
      targetCount += 1
    }
    let (ownSources, ownTargets) = (sources[kind], targets[kind])
    let coordinated = ownSources * ownTargets - mutuals[kind]
    var itinerant = 0.0
    // Each kind is met first at its first source, and forgotten there.
    for source in graph.incoming.targets(of: broker) where kinds.codes[Int(source)] >= 0 {
      let other = Int(kinds.codes[Int(source)])
      guard sources[other] > 0 else { continue }
      if other != kind {
        likeEnds += sources[other] * targets[other]
        itinerant += sources[other] * targets[other] - mutuals[other]
      }
      (sources[other], mutuals[other]) = (0, 0)
    }
    for target in graph.outgoing.targets(of: broker) where kinds.codes[Int(target)] >= 0 {
      targets[Int(kinds.codes[Int(target)])] = 0
    }
    let (otherSources, otherTargets) = (sourceCount - ownSources, targetCount - ownTargets)
    return [
      coordinated, itinerant, ownSources * otherTargets, otherSources * ownTargets,
      otherSources * otherTargets - likeEnds, 0, 0, 0,
    ]
  }

  /// The paths whose first node points at the last.
  private func closedPaths(through broker: Int) -> BrokeredPaths.Counts {
    let own = kinds.codes[broker]
    let targets = graph.outgoing.targets(of: broker)
    var counts = BrokeredPaths.Counts.zero
    for source in graph.incoming.targets(of: broker) where !run.isCancelled {
      let first = kinds.codes[Int(source)]
      guard first >= 0 else { continue }
      if graph.outgoing.degree(Int(source)) <= 4 * targets.count {
        for end in graph.outgoing.targets(of: Int(source)) where isTarget[Int(end)] {
          let last = kinds.codes[Int(end)]
          if last >= 0 { counts[role(first, own, last)] += 1 }
        }
      } else {
        for end in targets where kinds.codes[Int(end)] >= 0 {
          guard graph.outgoing.slot(from: Int(source), to: Int(end)) != nil else { continue }
          counts[role(first, own, kinds.codes[Int(end)])] += 1
        }
      }
    }
    return counts
  }

  private func role(_ first: Int32, _ own: Int32, _ last: Int32) -> Int {
    if first == last { return first == own ? 0 : 1 }
    if first == own { return 2 }
    return last == own ? 3 : 4
  }
}
