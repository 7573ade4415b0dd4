import NetworkCore

/// Shortest paths over lengths from one source at a time, and what depends on whom.
struct LengthSweep {
  /// The dependencies on each node, summed over the sources so far.
  private(set) var dependencies: [Double]

  /// How many other nodes each source so far has reached.
  private(set) var reached: [Double]

  /// The dependencies on each tie; none unless it was told where the ties are.
  private(set) var tieDependencies: [Double]

  private let graph: CompressedGraph
  private let lengths: TieLengths
  private let edgeOfSlot: [Int32]

  /// Which pairs count; `nil` for all.
  private let pairs: KindPairs?
  private var sourceKind: Int32 = -1
  private var search: LengthSearch
  private var budget: LookBudget

  /// (1 + δ) / σ of the nodes that are done, or δ / σ of those that do not count as ends.
  private var shares: [Double]

  init(
    _ graph: CompressedGraph, _ lengths: TieLengths, within farthest: Int64 = .max,
    edgeOfSlot: [Int32] = [], between pairs: KindPairs? = nil, run: RunControl
  ) {
    self.pairs = pairs
    self.graph = graph
    self.lengths = lengths
    self.edgeOfSlot = edgeOfSlot
    search = LengthSearch(graph, lengths, within: farthest, run: run)
    budget = LookBudget(run)
    dependencies = [Double](repeating: 0, count: graph.nodeCount)
    reached = dependencies
    tieDependencies = [Double](repeating: 0, count: edgeOfSlot.isEmpty ? 0 : graph.edgeCount)
    shares = [Double](repeating: 0, count: graph.nodeCount)
  }

  /// - Throws: `CancellationError` if the run is cancelled; the sums are then of no use.
  mutating func add(from source: Int) throws {
    if let pairs { sourceKind = pairs.kinds[source] }
    try search.run(from: source)
    reached[source] = Double(search.settled.count - 1)
    for node in search.settled.dropFirst().reversed() {
      dependencies[Int(node)] += try add(Int(node))
    }
    // The source lies between nobody, but its ties do.
    if !edgeOfSlot.isEmpty { _ = try add(source) }
  }

  /// The dependency on `node`, all nodes behind it being done.
  private mutating func add(_ node: Int) throws -> Double {
    let distance = search.distances[node]
    let count = search.pathCounts[node]
    var share = 0.0
    var budget = budget
    try budget.spend(on: graph.row(node)) { slots in
      for slot in slots {
        let next = Int(graph.targets[slot])
        guard search.distances[next] == distance &+ lengths.values[slot] else { continue }
        share += shares[next]
        if !edgeOfSlot.isEmpty { tieDependencies[Int(edgeOfSlot[slot])] += count * shares[next] }
      }
    }
    self.budget = budget
    let dependency = count * share
    shares[node] = ((countsAsEnd(node) ? 1 : 0) + dependency) / count
    return dependency
  }

  private func countsAsEnd(_ node: Int) -> Bool {
    guard let pairs else { return true }
    return pairs.counts(sourceKind, pairs.kinds[node])
  }
}

/// What `dependencies` of a sweep over lengths are, summed over all sources.
///
/// Paths longer than `farthest` on paper do not count. `edgeOfSlot` says where the ties are, if it is
/// they that are asked for.
func lengthDependencySums(
  in graph: CompressedGraph, within farthest: Double? = nil, edgeOfSlot: [Int32] = [],
  run: RunControl, _ dependencies: @Sendable (LengthSweep) -> [Double]
) throws -> [Double] {
  let lengths = TieLengths(of: graph)
  let limit = farthest.map(lengths.units) ?? .max
  let tied = (0..<graph.nodeCount).filter { graph.degree($0) > 0 }
  let sums = try foldLanes(over: tied.count, run: run) { places in
    var sweep = LengthSweep(
      graph, lengths, within: limit, edgeOfSlot: edgeOfSlot, run: run)
    // Thrown away where the run is cancelled.
    for place in places { guard (try? sweep.add(from: tied[place])) != nil else { break } }
    return dependencies(sweep)
  } combine: {
    add($1, to: &$0)
  }
  guard let sums else { return dependencies(LengthSweep(graph, lengths, run: run)) }
  return undefinedUnlessFinite(sums)
}
