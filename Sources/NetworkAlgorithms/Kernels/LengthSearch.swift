import NetworkCore

/// The shortest paths from one source over ties of whole-number length.
///
/// > E. W. Dijkstra. "A note on two problems in connexion with graphs." *Numerische Mathematik*
/// > 1, 1959, 269–271. doi:10.1007/BF01386390
struct LengthSearch {
  private let graph: CompressedGraph
  private let lengths: TieLengths
  private let farthest: Int64

  /// The nodes that the source reaches, nearest first, itself included.
  private(set) var settled: [Int32] = []

  /// The distance of each node; the largest number where it is out of reach.
  private(set) var distances: [Int64]

  /// How many shortest paths lead to each node.
  private(set) var pathCounts: [Double]

  private var heap = LengthHeap()
  private var budget: LookBudget

  /// Nodes that are farther than `farthest` count as out of reach.
  init(
    _ graph: CompressedGraph, _ lengths: TieLengths, within farthest: Int64 = .max,
    run: RunControl
  ) {
    self.farthest = farthest
    budget = LookBudget(run)
    self.graph = graph
    self.lengths = lengths
    distances = [Int64](repeating: .max, count: graph.nodeCount)
    pathCounts = [Double](repeating: 0, count: graph.nodeCount)
  }

  /// Finds the shortest paths from `source`, and forgets the ones found before.
  ///
  /// - Throws: `CancellationError` if the run is cancelled; the search is then of no more use.
  mutating func run(from source: Int) throws {
    for node in settled {
      distances[Int(node)] = .max
      pathCounts[Int(node)] = 0
    }
    settled.removeAll(keepingCapacity: true)
    distances[source] = 0
    pathCounts[source] = 1
    heap.push((0, Int32(source)))
    while let (distance, node) = heap.pop() {
      // A node that was met again on a shorter way waits twice; the shorter way counts.
      guard distance == distances[Int(node)] else { continue }
      settled.append(node)
      var budget = budget
      try budget.spend(on: graph.row(Int(node))) { relax(from: Int(node), along: $0, at: distance) }
      self.budget = budget
    }
  }

  private mutating func relax(from node: Int, along row: Range<Int>, at distance: Int64) {
    let graph = graph  // a span of `self.graph` would borrow all of `self`
    let lengthValues = lengths.values
    let targets = graph.targets.span
    let lengths = lengthValues.span
    for slot in row {
      let next = Int(targets[slot])
      let candidate = distance &+ lengths[slot]
      guard candidate <= farthest else { continue }
      if candidate < distances[next] {
        distances[next] = candidate
        pathCounts[next] = pathCounts[node]
        heap.push((candidate, Int32(next)))
      } else if candidate == distances[next] {
        pathCounts[next] += pathCounts[node]
      }
    }
  }

  /// How many other nodes the source reaches, the sum of their distances, and that of one over
  /// them, the near ones first.
  var sums: (reached: Int, total: Double, inverse: Double) {
    var total: UInt128 = 0
    var inverse = 0.0
    for node in settled.dropFirst() {
      total += UInt128(distances[Int(node)])
      inverse += 1 / lengths.onPaper(Double(distances[Int(node)]))
    }
    return (settled.count - 1, lengths.onPaper(Double(total)), inverse)
  }
}
